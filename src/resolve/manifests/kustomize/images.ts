import { inserted, joined, type Passage, partOf } from '../passage.js';
import {
  itemsOf,
  mapOf,
  textOf,
  type YamlMap,
  type YamlText,
  type YamlValue,
} from '../yaml/value.js';

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
  return itemsOf(value).flatMap((item) => {
    const map = mapOf(item);
    const name = textOf(map?.get('name'));
    if (map === null || name === null) return [];
    const newTag = map.get('newTag');
    return {
      name,
      newName: textOf(map.get('newName')),
      newTag: newTag?.kind === 'text' && textOf(newTag)?.text ? newTag : null,
      digest: textOf(map.get('digest')),
      isUsed: false,
    };
  });
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
      const part = parts.findLast(([key]) => key === name)?.[1] ?? value.get(name);
      return part === null ? null : valueRenamed(part, name, renames);
    },
  };
}

/** A chart puts its image together from parts, and is rendered before any image is renamed. */
function partsRenamed(map: YamlMap, rename: Rename): (readonly [string, YamlValue])[] {
  const { newName, newTag } = rename;
  const name = textOf(map.get('repository'));
  if (name === null || map.get('tag') === null) return [];
  const registry = textOf(map.get('registry'))?.text;
  const whole = registry ? `${registry}/${name.text}` : name.text;
  if (whole !== rename.name.text) return [];
  rename.isUsed = true;
  return [
    ...(newTag === null ? [] : [['tag', newTag] as const]),
    ...(newName === null ? [] : [['repository', textWith(newName)] as const]),
    ...(newName === null ? [] : [['registry', textWith(partOf(newName, 0, 0))] as const]),
  ];
}

function textWith(text: Passage): YamlText {
  return { kind: 'text', value: text.text, tag: null, passage: () => text };
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
