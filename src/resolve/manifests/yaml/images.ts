import { ofKind } from '../../../model/finder.js';
import type { Marks } from '../../../model/manifest.js';
import type { WrittenPlugin } from '../../../model/written.js';
import { deepestNesting } from '../../document/yaml-tree.js';
import { isCalledPlugin } from '../archive.js';
import { pluginOf, readCoordinates, readNamed, readUnversioned } from '../coordinates.js';
import { beginsCommand } from '../find/command.js';
import { readVariables } from '../find/variables.js';
import { type FormatReading, type Surroundings, together } from '../format.js';
import { isInParts, readChartImage } from '../helm/image.js';
import { coreOfImage, readImage } from '../image.js';
import { type Passage, partOf, placeOf, replaced } from '../passage.js';
import { commandPart, readContainer, readRun } from '../reading.js';
import type { LookUp } from '../variables.js';
import { parseYaml } from './parse.js';
import {
  entriesOf,
  itemsOf,
  mapOf,
  textOf,
  textsOf,
  textUnder,
  valueUnder,
  type YamlMap,
  type YamlValue,
} from './value.js';

/** Keys whose texts are one command together, in the order in which they are run. */
const commandKeys = ['entrypoint', 'command', 'args'];

/** Keys whose text, or list of texts, is a script, a line each. */
const scriptKey =
  /^(?:run|cmds?|commands|exec|runcmd|bash|(?:.*[-_.])?(?:scripts?|shell|sh)|.*(?:Script|Commands?))$/;

/**
 * Reads images and the commands that install plugins wherever they stand: in the containers of a
 * pod, the values of a chart, or a file whose form nobody here knows.
 */
export function readYamlImages(
  root: YamlValue | null,
  surroundings: Surroundings,
  depth = 0,
): FormatReading {
  // Aliases may repeat one list any number of times.
  const known = new Set<YamlValue>();
  return together(
    mapsWithin(root).flatMap(({ key, map }) => [
      readImageOf(map, key, surroundings),
      ...readOtherImages(map, surroundings),
      ...readListsOf(map, key, surroundings, known),
      ...readCommandsOf(map, key, surroundings),
      ...readTextsOf(map, surroundings, depth),
    ]),
  );
}

/** A map, and the key that it, or the list that it is in, stands under. */
interface Found {
  readonly key: string;
  readonly map: YamlMap;
}

/** Every map of a value, each once, however many aliases repeat it. */
export function mapsWithin(root: YamlValue | null): readonly Found[] {
  const found: Found[] = [];
  const visited = new Set<YamlValue>();
  const visit = (value: YamlValue, key: string, depth: number) => {
    if (visited.has(value) || depth > deepestNesting) return;
    visited.add(value);
    if (value.kind === 'map') found.push({ key, map: value });
    for (const item of itemsOf(value)) visit(item, key, depth + 1);
    for (const [name, part] of entriesOf(value)) visit(part, name, depth + 1);
  };
  if (root !== null) visit(root, '', 0);
  return found;
}

function readImageOf(map: YamlMap, key: string, surroundings: Surroundings): FormatReading {
  const isImage = /image$/i.test(key);
  const image = textOf(map.get('image'));
  if (image !== null && !isInParts(map)) return readImage(image, surroundings);
  return readChartImage(map, isImage, surroundings);
}

/**
 * The core's image with a tag is an image under any key. Without one it is an image under a key such
 * as `orchestrator_image`; under another it may be half of one, whose version stands elsewhere, and is
 * only seen.
 */
function readOtherImages(map: YamlMap, surroundings: Surroundings): FormatReading[] {
  return map.keys().flatMap((key) => {
    if (imageKeys.includes(key)) return [];
    const image = textOf(map.get(key));
    if (!image?.text.includes('/')) return [];
    if (coreOfImage(image, surroundings.marks) === null) return [];
    const hasTag = /[:@]/.test(image.text.slice(image.text.lastIndexOf('/')));
    if (hasTag || /image$/i.test(key)) return readImage(image, surroundings);
    return { images: [{ text: image.text, location: placeOf(image) }] };
  });
}

const imageKeys = ['image', 'repository', 'name'];

/** Lists of coordinates under `plugins`, `acme_plugins` and their like, however a tool takes them. */
function readListsOf(
  map: YamlMap,
  above: string,
  surroundings: Surroundings,
  known: Set<YamlValue>,
): FormatReading[] {
  if (ofKind(surroundings.marks.finders.plugins, 'lists').length === 0) return [];
  // Of a plugin with its version beside it, no other key is a list.
  const isList = pluginsKey.test(above) && map.get('version') === null;
  return map.keys().flatMap((key) => {
    const value = map.get(key);
    if (value === null || known.has(value)) return [];
    if (!pluginsKey.test(key) && !isList) return [];
    known.add(value);
    return readListed(value, surroundings);
  });
}

const pluginsKey = /plugins(?:\.(?:txt|list|lst|conf))?$/i;

/** Reads the coordinates of plugins in a list, or in a text with blanks or commas between. */
export function readListed(value: YamlValue | null, { marks }: Surroundings): FormatReading {
  const maps = [...itemsOf(value), value].flatMap((each) => mapOf(each) ?? []);
  const named = maps.flatMap((map) => namedIn(map, marks));
  const words = textsOf(value).flatMap((text) =>
    [...text.text.matchAll(/#.*|[^\s,;]+/g)].flatMap(({ 0: word, index }) =>
      word.startsWith('#') ? [] : partOf(text, index, index + word.length),
    ),
  );
  const plugins = words.flatMap((word) =>
    // A group has a dot, which tells it from the name of a registry or a key.
    /^[\w-]+(?:\.[\w-]+)+:[\w.-]+(?::|$)/.test(word.text)
      ? (readCoordinates(word) ?? readUnversioned(word) ?? [])
      : (readNamed(word) ?? []),
  );
  return { plugins: [...named, ...plugins] };
}

/** A plugin with its `version` beside its name, or plugins by their names, each with its version. */
function namedIn(map: YamlMap, marks: Marks): readonly WrittenPlugin[] {
  const name = ['artifactId', 'artifact', 'name', 'id']
    .map((key) => textUnder(map, key))
    .find(Boolean);
  const version = textOf(map.get('version'));
  if (name && version !== null) {
    const plugin = calledPlugin(name, marks);
    return plugin === undefined ? [] : [pluginOf(plugin, version.text, version)];
  }
  return entriesOf(map).flatMap(([key, value]) => {
    const plugin = calledPlugin(key, marks);
    const text = textOf(value) ?? textOf(valueUnder(value, 'version'));
    return plugin === undefined || text === null ? [] : pluginOf(plugin, text.text, text);
  });
}

/** The name of what is called as plugins are, with its group or without. */
function calledPlugin(text: string, marks: Marks): string | undefined {
  const name = /^(?:[\w-]+(?:\.[\w-]+)+:)?(?<name>[\w.-]+)$/.exec(text)?.groups?.name;
  return name !== undefined && isCalledPlugin(name, marks) ? name : undefined;
}

function readCommandsOf(map: YamlMap, above: string, surroundings: Surroundings): FormatReading[] {
  const variables = variablesOf(map.get('env') ?? map.get('environment'));
  const lookUp: LookUp = (name) => variables.get(name) ?? null;
  const set: LookUp = (name) => lookUp(name) ?? textOf(map.get(name));
  const command = commandKeys
    .map((key) => commandPart(map.get(key)))
    .map(({ texts, isList }) => ({
      texts: texts.map((text) => withVariables(text, variables)),
      isList,
    }));
  const scripts = map
    .keys()
    .filter(
      (key) => scriptKey.test(key) || above === 'scripts' || isScript(map.get(key), surroundings),
    );
  return [
    readVariables(set, surroundings.marks),
    readContainer(command, { surroundings, lookUp, fileAt: () => null }),
    ...scripts.map((key) => readRun(textsOf(map.get(key)), lookUp, surroundings)),
  ];
}

/**
 * A machine's first start, such as a template of a cloud describes it, is a script under any key, and
 * so are lines of which one begins with a command that installs plugins.
 */
function isScript(value: YamlValue | null, { marks }: Surroundings): boolean {
  const text = value?.kind === 'text' ? String(value.value) : '';
  if (/^#!.{0,50}\b(?:ba|da|z|k)?sh\b/.test(text)) return true;
  return text.includes('\n') && text.split('\n').some((line) => beginsCommand(line, marks));
}

/** How deep texts that are YAML may stand in one another. */
const maxTexts = 3;

/** A text may be a file by itself, as in a ConfigMap, or a part of one that a template puts in; then what it pins counts. */
function readTextsOf(map: YamlMap, surroundings: Surroundings, depth: number): FormatReading[] {
  if (depth === maxTexts) return [];
  return entriesOf(map).flatMap(([key, value]) => {
    if (value.kind !== 'text') return [];
    // What a chart's page lists is deployed by nobody.
    if (key.startsWith('artifacthub.io/')) return [];
    if (!/\b(?:image|repository)["']?[ \t]*:[^/]/.test(String(value.value))) return [];
    const yaml = parseYaml(value.passage());
    const readings = yaml.roots.map((root) => readYamlImages(root, surroundings, depth + 1));
    return yaml.problems().length > 0 ? [] : [{ ...together(readings), images: [] }];
  });
}

/** Kubernetes puts variables into a command itself, where they are written as `$(NAME)`. */
function withVariables(text: Passage, variables: ReadonlyMap<string, Passage>): Passage {
  const valueFor = ({ groups }: RegExpExecArray) => variables.get(groups?.name ?? '') ?? null;
  return replaced(text, /\$\((?<name>[\w.-]+)\)/g, valueFor);
}

/** Variables as a map, as a list of `NAME=value`, or as a list of maps with `name` and `value`. */
export function variablesOf(value: YamlValue | null): ReadonlyMap<string, Passage> {
  const variables = new Map<string, Passage>();
  const set = (name: string | undefined, text: Passage | null) => {
    if (name && text) variables.set(name, text);
  };
  for (const [name, part] of entriesOf(value)) set(name, textOf(part));
  for (const item of itemsOf(value)) {
    set(textUnder(item, 'name'), textOf(valueUnder(item, 'value')));
    const text = textOf(item);
    const [name = ''] = text?.text.split('=', 1) ?? [];
    if (text?.text.includes('=')) set(name, partOf(text, name.length + 1));
  }
  return variables;
}
