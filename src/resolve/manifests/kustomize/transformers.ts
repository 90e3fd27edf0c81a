import { shown } from '../../../model/shown.js';
import type { FormatReading } from '../format.js';
import { inserted, joined, type Passage, partOf, placeOf } from '../passage.js';
import { mapsOf, openWithin, openWritten, type YamlRun } from '../yaml/run.js';
import {
  asText,
  filled,
  itemsOf,
  textOf,
  textsOf,
  textUnder,
  valueUnder,
  type YamlMap,
  type YamlText,
  type YamlValue,
} from '../yaml/value.js';

/** What a kustomization does to resources beside its `images` and patches. */
interface Transformers {
  readonly renames: readonly Rename[];
  /** What may set an image or a command and is not worked out here. */
  readonly unfollowed: readonly Passage[];
}

/** Those of kustomize itself that change neither an image nor a command. */
const harmless =
  /^(?:Annotations|Label|Namespace|Prefix|Suffix|PrefixSuffix|ReplicaCount|Hash)Transformer$/;

/** A path of a field that may hold an image, its tag, or what a container runs. */
const tellingField = /image|(?<![\w-])(?:tag|command|args|containers|values|data)(?![\w-])/i;

/** Reads `transformers` and `replacements`. */
export function transformersOf(kustomization: YamlMap, folder: string, run: YamlRun): Transformers {
  const renames: Rename[] = [];
  const unfollowed: Passage[] = [];
  for (const text of textsOf(kustomization.get('transformers'))) {
    const yaml = openWritten(folder, text, run);
    if (yaml === null) unfollowed.push(text);
    for (const map of mapsOf(yaml)) {
      const kind = textOf(map.get('kind'));
      const image = map.get('imageTag');
      if (kind?.text === 'ImageTagTransformer' && image !== null) renames.push(...renameIn(image));
      else if (!harmless.test(kind?.text ?? '')) unfollowed.push(kind ?? text);
    }
  }
  return { renames, unfollowed: [...unfollowed, ...replacedFields(kustomization, folder, run)] };
}

/** The fields that `replacements` fill from elsewhere, as far as they may matter. */
function replacedFields(kustomization: YamlMap, folder: string, run: YamlRun): Passage[] {
  return itemsOf(kustomization.get('replacements')).flatMap((item) => {
    const path = textOf(valueUnder(item, 'path'));
    if (path === null) return fieldsIn(item);
    const yaml = openWithin(folder, path.text, run);
    if (yaml === null) return [path];
    return yaml.roots.flatMap((root) => [root, ...itemsOf(root)].flatMap(fieldsIn));
  });
}

function fieldsIn(replacement: YamlValue | null): Passage[] {
  return itemsOf(valueUnder(replacement, 'targets')).flatMap((target) =>
    textsOf(valueUnder(target, 'fieldPaths')).filter(({ text }) => tellingField.test(text)),
  );
}

/** Where what is deployed may be set in a way that is not worked out, nobody knows what it is. */
export function unfollowedProblem(
  [first]: readonly Passage[],
  { cores = [], plugins = [] }: FormatReading,
): FormatReading {
  if (first === undefined || cores.length + plugins.length === 0) return {};
  return {
    problems: [
      {
        message: `What is deployed may be set by a transformer or a replacement that is not evaluated here (${shown(first.text)}); give the image its tag in \`images\` or in a patch.`,
        found: shown(first.text),
        expected: '`images`, `patches`, or an ImageTagTransformer',
        location: placeOf(first),
      },
    ],
  };
}

/** An entry of a kustomization's `images`: what an image of this name is called instead. */
export interface Rename {
  readonly name: Passage;
  readonly newName: Passage | null;
  readonly newTag: YamlText | null;
  readonly digest: Passage | null;
  /** Whether some image has this name. */
  isUsed: boolean;
}

/** The entries of `images`. */
export function renamesIn(value: YamlValue | null | undefined): Rename[] {
  return itemsOf(value).flatMap(renameIn);
}

function renameIn(entry: YamlValue): Rename[] {
  const name = textOf(valueUnder(entry, 'name'));
  if (name === null) return [];
  const newTag = filled(valueUnder(entry, 'newTag'));
  const newName = textOf(valueUnder(entry, 'newName'));
  const digest = textOf(valueUnder(entry, 'digest'));
  return [{ name, newName, newTag, digest, isUsed: false }];
}

/** A resource whose images are renamed, wherever they stand in it. */
export function renamed(resource: YamlMap, renames: readonly Rename[]): YamlMap {
  return renames.length === 0 ? resource : (valueRenamed(resource, '', renames) as YamlMap);
}

function valueRenamed(value: YamlValue, key: string, renames: readonly Rename[]): YamlValue {
  if (value.kind === 'text') {
    if (key !== 'image') return value;
    return { ...value, passage: () => renames.reduce(imageRenamed, value.passage()) };
  }
  if (value.kind === 'list') {
    return { ...value, items: () => value.items().map((item) => valueRenamed(item, key, renames)) };
  }
  const parts = renames.flatMap((rename) => partsRenamed(value, rename));
  return {
    ...value,
    get: (name) => {
      const part =
        parts.findLast(([key, part]) => key === name && part !== null)?.[1] ?? value.get(name);
      return part === null ? null : valueRenamed(part, name, renames);
    },
  };
}

/** A chart puts its image together from parts, and is rendered before any image is renamed. */
function partsRenamed(map: YamlMap, rename: Rename): (readonly [string, YamlValue | null])[] {
  const { newName, newTag } = rename;
  const name = textOf(map.get('repository'));
  if (name === null || map.get('tag') === null) return [];
  const registry = textUnder(map, 'registry');
  const whole = registry ? `${registry}/${name.text}` : name.text;
  if (whole !== rename.name.text) return [];
  rename.isUsed = true;
  return [
    ['tag', newTag],
    ['repository', newName && asText(newName)],
    ['registry', newName && asText(partOf(newName, 0, 0))],
  ];
}

/** The image that an entry makes of another one, if it is for that. */
export function imageRenamed(image: Passage, rename: Rename): Passage {
  const end = image.text.search(/(?::[^/]*)?(?:@.*)?$/);
  if (image.text.slice(0, end) !== rename.name.text) return image;
  rename.isUsed = true;
  return imageOf(rename, partOf(image, 0, end), partOf(image, end));
}

/** The image that an entry makes of a name and what stands behind it. */
export function imageOf(
  { newName, newTag, digest }: Rename,
  name: Passage,
  behind: Passage,
): Passage {
  const tag = newTag === null ? [] : [inserted(':'), newTag.passage()];
  const hash = digest?.text ? [inserted('@'), digest] : [];
  const end = tag.length + hash.length === 0 ? [behind] : [...tag, ...hash];
  return joined([newName ?? name, ...end]);
}
