import { fits, type KeyPath } from '../../../model/finder.js';
import type { Problem } from '../../../model/report.js';
import type { Passage } from '../passage.js';

/** A part of a YAML file as YAML means it: aliases are followed, and merged keys are the map's own. */
export type YamlValue = YamlText | YamlList | YamlMap;

export interface YamlText {
  readonly kind: 'text';
  /** What YAML makes of it: a text, a number, true, false or null. */
  readonly value: unknown;
  readonly tag: string | null;
  readonly passage: () => Passage;
}

export interface YamlList {
  readonly kind: 'list';
  readonly tag: string | null;
  readonly items: () => readonly YamlValue[];
}

export interface YamlMap {
  readonly kind: 'map';
  readonly tag: string | null;
  readonly keys: () => readonly string[];
  /** Null where the map has no such key. */
  readonly get: (key: string) => YamlValue | null;
}

/** The documents of a YAML text, and what is wrong with how it is written. */
export interface YamlFile {
  /** One for each document; null for an empty one. */
  readonly roots: readonly (YamlValue | null)[];
  /** To be asked for last: some faults are only met where the values are looked at. */
  readonly problems: () => readonly Problem[];
}

/** The map that a value is; null for anything else. */
export function mapOf(value: YamlValue | null | undefined): YamlMap | null {
  return value?.kind === 'map' ? value : null;
}

/** The items of a list; of anything else none. */
export function itemsOf(value: YamlValue | null | undefined): readonly YamlValue[] {
  return value?.kind === 'list' ? value.items() : [];
}

/** A text, or anything else that stands for itself, such as a number; null for nothing. */
export function textOf(value: YamlValue | null | undefined): Passage | null {
  return value?.kind === 'text' && value.value !== null ? value.passage() : null;
}

/** A text, or what stands for itself; null for an empty one, and for nothing. */
export function filled(value: YamlValue | null | undefined): YamlText | null {
  return value?.kind === 'text' && textOf(value)?.text ? value : null;
}

/** A text that stands for itself. */
export function asText(text: Passage): YamlText {
  return { kind: 'text', value: text.text, tag: null, passage: () => text };
}

/** The value under keys, each in the map that the one before it leads to; null where there is none. */
export function valueUnder(
  value: YamlValue | null | undefined,
  ...keys: readonly string[]
): YamlValue | null {
  return keys.reduce((inner, key) => mapOf(inner)?.get(key) ?? null, value ?? null);
}

/** The text under keys, without its place. */
export function textUnder(
  value: YamlValue | null | undefined,
  ...keys: readonly string[]
): string | undefined {
  return textOf(valueUnder(value, ...keys))?.text;
}

/** How many lists may stand inside each other. */
const maxLists = 20;

/** A text, or those of a list, lists inside it included. */
export function textsOf(value: YamlValue | null | undefined, depth = 0): readonly Passage[] {
  const text = textOf(value);
  if (text !== null) return [text];
  return depth === maxLists ? [] : itemsOf(value).flatMap((item) => textsOf(item, depth + 1));
}

/** The values of a map, with their keys. */
export function entriesOf(value: YamlValue | null | undefined): readonly [string, YamlValue][] {
  const map = mapOf(value);
  if (map === null) return [];
  return map.keys().flatMap((key): [string, YamlValue][] => {
    const part = map.get(key);
    return part === null ? [] : [[key, part]];
  });
}

/** A map over another, key by key; what is not a map in both is the upper one's. */
export function layered(upper: YamlMap, lower: YamlMap): YamlMap {
  return {
    kind: 'map',
    tag: upper.tag,
    keys: () => [...new Set([...upper.keys(), ...lower.keys()])],
    get: (key) => {
      const [above, below] = [upper.get(key), lower.get(key)];
      return above?.kind === 'map' && below?.kind === 'map'
        ? layered(above, below)
        : (above ?? below);
    },
  };
}

/** Maps over each other, the later over the earlier; null where there is none. */
export function laidOver(maps: readonly (YamlMap | null)[]): YamlMap | null {
  const [first = null, ...others] = maps.filter((map) => map !== null);
  return others.reduce((lower, upper) => lower && layered(upper, lower), first);
}

/** A map that stands so in no file. */
export function mapWith(parts: ReadonlyMap<string, YamlValue>): YamlMap {
  return {
    kind: 'map',
    tag: null,
    keys: () => [...parts.keys()],
    get: (key) => parts.get(key) ?? null,
  };
}

/**
 * The values at a key path; `*` is every item of a list or value of a map. Keys that are not there
 * may be one with dots in it, as property files have them.
 */
export function nodesAt(root: YamlValue | null, path: KeyPath): readonly YamlValue[] {
  const [key, ...rest] = path;
  if (key === undefined) return root === null ? [] : [root];
  const exact = mapOf(root)?.get(key) ?? null;
  if (exact !== null) return nodesAt(exact, rest);
  if (key.includes('*')) {
    const entries = entriesOf(root).filter(([name]) => fits(key, name));
    const items = key === '*' ? itemsOf(root) : [];
    return [...entries.map(([, value]) => value), ...items].flatMap((node) => nodesAt(node, rest));
  }
  const [next, ...others] = rest;
  return next === undefined ? [] : nodesAt(root, [`${key}.${next}`, ...others]);
}
