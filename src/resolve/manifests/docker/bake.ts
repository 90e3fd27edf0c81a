import type { SourceFile } from '../../../model/written.js';
import { type FormatReading, type Surroundings, together, tooManyParts } from '../format.js';
import { inserted, type Passage, partOf, passageIn } from '../passage.js';
import { parentOf } from '../paths.js';
import type { Field } from '../shell/fields.js';
import { addReading, joinPath, placesIn, type Shell, type ShellContext } from '../shell/run.js';
import { isUnknown } from '../variables.js';

/** What `docker buildx bake` is started with. */
interface BakeStart {
  /** For each file that is named, where it may lie; none where bake looks for its own. */
  readonly files: readonly (readonly string[])[];
  readonly set: readonly SetField[];
  /** The folder that it is run in. */
  readonly folder: string;
  readonly lookUp: (name: string) => Passage | null;
}

/** The files that bake looks for by itself, beside those of Compose. */
const startNames = [
  'docker-bake.json',
  'docker-bake.override.json',
  'docker-bake.hcl',
  'docker-bake.override.hcl',
];

/** Options that take no value; any other takes the word behind it. */
const flags =
  /^(?:-D|--(?:debug|check|load|push|no-cache|print|pull|list-targets|list-variables))$/;

/** Reads what `docker buildx bake` builds; `fields` stand behind `bake`. */
export function readBakeCommand(fields: readonly Field[], shell: Shell): void {
  const files: string[][] = [];
  const set: SetField[] = [];
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at] as Field;
    const name = /^--?[\w-]+/.exec(field.passage.text)?.[0];
    if (name === undefined || flags.test(field.passage.text)) continue;
    const isAttached = field.passage.text.startsWith(`${name}=`);
    if (!isAttached) at += 1;
    const value = isAttached ? field : fields[at];
    if (value === undefined) break;
    const text = isAttached
      ? partOf(value.script, value.script.text.indexOf('=') + 1)
      : value.script;
    if (name === '-f' || name === '--file') files.push(placesIn(shell, text.text));
    if (name === '--set') set.push(...[setFieldOf(text) ?? []].flat());
  }
  const lookUp = (name: string) => {
    const value = shell.scope.get(name);
    if (value === null) return null;
    // What nobody knows must not give way to a default.
    return isUnknown(value) ? inserted(`\${${name}}`) : (value[0] ?? null);
  };
  addReading(
    shell.found,
    readBakeStart({ files, set, folder: shell.folder, lookUp }, shell.context),
  );
}

/** Reads what bake builds as it is started: targets of its own files, else of those of Compose. */
export function readBakeStart(
  { files, set, folder, lookUp }: BakeStart,
  { surroundings, build }: ShellContext,
): FormatReading {
  const isNamed = files.length > 0;
  const places = isNamed ? files : startNames.map((name) => [joinPath(folder, name)]);
  const own = places.filter(([place = '']) => !/\.ya?ml$/i.test(place));
  const opened = own.flatMap((each) => {
    for (const place of each) {
      const file = surroundings.open(place);
      if (file !== null) return [file];
    }
    return [];
  });
  const baking = { set, lookUp, surroundings, build };
  const baked = opened.map((file) =>
    readTargets(file, { ...baking, folders: [...new Set([folder, parentOf(file.path)])] }),
  );
  const buildArgs = argumentsSet(set);
  const ofCompose = places.flatMap(([place = '']) => (/\.ya?ml$/i.test(place) ? place : []));
  if (opened.length > 0 && ofCompose.length === 0) return together(baked);
  if (buildArgs.size === 0) return together(baked);
  const { readProject } = surroundings;
  const project =
    readProject?.({ files: ofCompose, envFiles: [], buildArgs, folder, lookUp }) ?? {};
  if (project.cores?.length || isNamed) return together([...baked, project]);
  // The files may be made by another step, or lie elsewhere.
  return build({
    path: joinPath(folder, 'Dockerfile'),
    args: buildArgs,
    target: null,
    contextFolder: folder,
  });
}

/** What the targets of a file of `docker buildx bake` are built with. */
interface Baking {
  /** Where their contexts may lie, the first in which the Dockerfile is there. */
  readonly folders: readonly string[];
  /** What goes over the targets. */
  readonly set: readonly SetField[];
  /** The value that the environment has for a variable; it wins over the file's default. */
  readonly lookUp: (name: string) => Passage | null;
  readonly surroundings: Surroundings;
  readonly build: ShellContext['build'];
}

/** `*.args.V=v1`, as `--set` takes it. */
interface SetField {
  /** The targets that it is for; `*` stands for anything. */
  readonly targets: string;
  readonly key: string;
  readonly value: Passage;
}

/** A value for `--set`; null where it is none. */
export function setFieldOf(text: Passage): SetField | null {
  const groups = /^(?<targets>[^.=]+)\.(?<key>[^=]+)=/.exec(text.text)?.groups;
  if (groups === undefined) return null;
  const { targets = '', key = '' } = groups;
  return { targets, key, value: partOf(text, targets.length + key.length + 2) };
}

/** The arguments among what is set. */
export function argumentsSet(set: readonly SetField[]): ReadonlyMap<string, Passage> {
  return new Map(
    set.flatMap(({ key, value }) => (key.startsWith('args.') ? [[key.slice(5), value]] : [])),
  );
}

/** Reads what the targets of a file build. */
export function readTargets({ path, text: written }: SourceFile, baking: Baking): FormatReading {
  const text = written.replace(/^[ \t]*(?:#|\/\/).*$/gm, (remark) => ' '.repeat(remark.length));
  const whole = passageIn({ path, text }, 0, text.length);
  const defaults = variablesIn(whole);
  const blocks = blocksIn(whole);
  if (blocks.length > maxTargets) return { problems: [tooManyParts(path)] };
  return together(blocks.map((block) => readTarget(block, defaults, baking)));
}

function readTarget(
  { name, body }: Block,
  defaults: ReadonlyMap<string, Passage>,
  { set, lookUp, folders, surroundings, build }: Baking,
): FormatReading {
  const over = set.filter(({ targets }) => isMeant(targets, name));
  const textOf = (key: string) => {
    const match = new RegExp(`(?:^|[\\s{,"])${key}"?\\s*[=:]\\s*"([^"\\n]*)"`).exec(body.text);
    return over.findLast((each) => each.key === key)?.value.text ?? match?.[1] ?? null;
  };
  const args = new Map<string, Passage>();
  for (const [argument, written] of argumentsIn(body)) {
    const variable = /^(?:"\$\{)?(\w+)(?:\}")?$/.exec(written.text)?.[1] ?? '';
    const known = defaults.has(variable) ? lookUp(variable) : null;
    const own = written.text.startsWith('"') ? partOf(written, 1, -1) : written;
    args.set(argument, known ?? defaults.get(variable) ?? own);
  }
  for (const [argument, value] of argumentsSet(over)) args.set(argument, value);
  const target = textOf('target');
  if (args.size === 0 && target === null) return {};
  const context = textOf('context') ?? '.';
  const file = textOf('dockerfile') ?? 'Dockerfile';
  const contexts = folders.map((folder) => joinPath(folder, context));
  const isThere = (folder: string) => surroundings.open(joinPath(folder, file)) !== null;
  const contextFolder = contexts.find(isThere) ?? contexts[0] ?? '';
  return build({ path: joinPath(contextFolder, file), args, target, contextFolder });
}

const argumentsPattern = /(?<![\w-])args"?\s*[=:]?\s*(?<map>\{[^{}]*(?:\$\{[^{}]*\}[^{}]*)*\})/;

const pairPattern = /"?(?<name>[A-Za-z_]\w*)"?\s*[=:]\s*(?<value>"[^"\n]*"|[A-Za-z_]\w*)/g;

/** The arguments of a target, each with its value as it is written, quotes and all. */
function argumentsIn(body: Passage): (readonly [string, Passage])[] {
  const { 0: written = '', index = 0, groups } = argumentsPattern.exec(body.text) ?? {};
  const end = index + written.length;
  const map = partOf(body, end - (groups?.map?.length ?? 0), end);
  return namedValues(map, pairPattern);
}

/** The groups `name` and `value` of each match, where the value is the end of it. */
function namedValues(text: Passage, pattern: RegExp): (readonly [string, Passage])[] {
  return [...text.text.matchAll(pattern)].map(({ 0: match, index, groups }) => {
    const { name = '', value = '' } = groups ?? {};
    const end = index + match.length;
    return [name, partOf(text, end - value.length, end)];
  });
}

/** Whether a pattern of `--set` means a target. */
function isMeant(pattern: string, target: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(target);
}

/** How many targets one file may have. */
const maxTargets = 100;

interface Block {
  readonly name: string;
  readonly body: Passage;
}

/** The bodies of `target "name" { … }`, and of the maps in a JSON file's `target`. */
function blocksIn(whole: Passage): readonly Block[] {
  const openings = whole.text.matchAll(
    /\btarget[ \t]+"(?<name>[^"\n]*)"[ \t]*\{|"target"\s*:\s*\{/g,
  );
  return [...openings].slice(0, maxTargets + 1).flatMap(({ 0: opening, index, groups }) => {
    const body = bodyFrom(whole, index + opening.length);
    return groups?.name === undefined ? blocksOfMap(body) : [{ name: groups.name, body }];
  });
}

function blocksOfMap(map: Passage): readonly Block[] {
  return [...map.text.matchAll(/"(?<name>[^"\n]*)"\s*:\s*\{/g)]
    .slice(0, maxTargets * 10)
    .filter(({ index }) => depthAt(map.text, index) === 0)
    .map(({ 0: opening, index, groups }) => ({
      name: groups?.name ?? '',
      body: bodyFrom(map, index + opening.length),
    }));
}

/** What stands behind a brace that opens, to the one that closes it. */
function bodyFrom(text: Passage, start: number): Passage {
  return partOf(text, start, closingOf(text.text, start));
}

/** Where the brace is that closes what is open at an index. */
function closingOf(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

function depthAt(text: string, index: number): number {
  const before = text.slice(0, index);
  return before.split('{').length - before.split('}').length;
}

const variablePattern = /"(?<name>\w+)"\s*:?\s*\{\s*"?default"?\s*[=:]\s*"(?<value>[^"\n]*)(?=")/g;

/** The defaults of `variable "NAME" { default = "…" }`, and of a JSON file's `variable`. */
function variablesIn(whole: Passage): ReadonlyMap<string, Passage> {
  return new Map(namedValues(whole, variablePattern));
}
