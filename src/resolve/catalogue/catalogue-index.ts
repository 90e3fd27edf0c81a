import type { EntryShape, IndexShape, WarningShape } from '../../model/catalogue.js';
import { maxVersionLength } from '../../model/core-version.js';
import { type Day, dayIn, parseDay } from '../../model/day.js';
import { fits, type KeyPath } from '../../model/finder.js';
import { repositoryIn } from '../../model/github-client.js';
import {
  maxPluginName,
  parsePluginVersion,
  type VersionScheme,
} from '../../model/plugin-version.js';
import type { Problem } from '../../model/report.js';
import { maxVersionList } from '../../model/requirement-notation.js';
import { shown } from '../../model/shown.js';
import { matchTemplate, type Template } from '../../model/template.js';
import type { SourceFile } from '../../model/written.js';
import type { WrittenCatalogue, WrittenCataloguePlugin } from '../../schema/written-catalogue.js';
import { isFetched } from './catalogue-file.js';

/** Reads a property file as a map; null where no Java program can read it. */
export type ReadProperties = (text: string) => Readonly<Record<string, string>> | null;

/** How many entries, and how many warnings, an index may have. */
const maxEntries = 50_000;

/** Longest reason that is kept; the rest of it is cut. */
const maxReason = 300;

/**
 * Reads a document that lists plugins in a shape that the policy names. An entry that cannot be read
 * is left out, and spoils no other; a document without any entry is of another shape.
 *
 * @param properties reads what is no JSON, whatever it is called; null where no shape has keys
 */
export function readIndex(
  file: SourceFile,
  shapes: readonly IndexShape[],
  scheme: VersionScheme,
  properties: ReadProperties | null,
): WrittenCatalogue | null {
  const value = jsonIn(file.text) ?? properties?.(file.text);
  const plugins = new Map<string, Draft>();
  for (const { entries, key } of shapes) {
    if (entries !== null) addEntries(value, entries, scheme, plugins);
    if (key !== null) addKeys(value, key, scheme, plugins);
  }
  if (plugins.size === 0) return null;
  for (const { warnings } of shapes) {
    if (warnings !== null) addWarnings(value, warnings, scheme, plugins);
  }
  const [made] = shapes.flatMap((shape) => dayAt(value, shape.made) ?? []);
  return { ...(made === undefined ? {} : { made }), plugins: Object.fromEntries(plugins) };
}

/** A day, or the day of an instant, written out or counted in milliseconds; null for anything else. */
function dayAt(value: unknown, path: KeyPath): Day | null {
  const [found] = valuesAt(value, path);
  if (typeof found === 'string') return parseDay(found.slice(0, 'YYYY-MM-DD'.length)) ?? null;
  const isInstant = typeof found === 'number' && found > 0 && found < maxInstant;
  return isInstant ? dayIn(new Date(found), 'UTC') : null;
}

/** The last millisecond that has a date. */
const maxInstant = 8.64e15;

/** That a document which a policy names as an index is none. */
export function noIndex({ path, text }: SourceFile): Problem {
  const [line = ''] = text.trimStart().slice(0, 40).split(/\r?\n/, 1);
  const start = shown(line);
  return {
    message: `The index ${shown(path)} cannot be used: none of its entries is where the policy says; it begins with "${start}".`,
    found: start,
    expected: 'a document with entries that have a name and a version',
    location: isFetched({ path }) ? null : { path, line: 1, column: 1, endColumn: 1 },
  };
}

type Draft = {
  repository?: string;
  versions: Record<string, string>;
  knownBad?: NonNullable<WrittenCataloguePlugin['knownBad']>;
};

/** Whatever else an index holds beside its entries is not looked at, keys of any name included. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function addEntries(
  value: unknown,
  { at, name, version, requires, repository }: EntryShape,
  scheme: VersionScheme,
  plugins: Map<string, Draft>,
): void {
  for (const entry of valuesAt(value, at).slice(0, maxEntries)) {
    const [called, text] = [textAt(entry, name), textAt(entry, version)];
    const draft = add(plugins, scheme, called, text, textAt(entry, requires));
    const named = repositoryIn(textAt(entry, repository) ?? '');
    if (draft !== null && named !== null) draft.repository = named;
  }
}

function addKeys(
  value: unknown,
  key: Template,
  scheme: VersionScheme,
  plugins: Map<string, Draft>,
): void {
  const pairs: readonly [string, unknown][] = Object.entries(Object(value));
  for (const [written, requires] of pairs.slice(0, maxEntries * 4)) {
    const match = matchTemplate(key, written);
    if (match?.name === undefined || match.version === undefined) continue;
    const [name, version] = [written.slice(...match.name), written.slice(...match.version)];
    // An empty list says that it is for none of these, which the other keys need not be.
    if (typeof requires !== 'string' || requires.trim() === '') continue;
    // Several keys may be about one version, each with cores of its own.
    const known = plugins.get(name)?.versions ?? {};
    const before = Object.hasOwn(known, version) ? `${known[version]} || ` : '';
    add(plugins, scheme, name, version, before + requires);
  }
}

function add(
  plugins: Map<string, Draft>,
  scheme: VersionScheme,
  name: string | null,
  version: string | null,
  requires: string | null,
): Draft | null {
  if (name === null || version === null || requires === null) return null;
  if (name.length > maxPluginName || requires.length > maxVersionList) return null;
  if (version.length > maxVersionLength) return null;
  if (parsePluginVersion(version, scheme) === undefined) return null;
  const draft = plugins.get(name) ?? { versions: {} };
  draft.versions[version] = requires;
  plugins.set(name, draft);
  return draft;
}

/** A warning without a last version is about every version there is. */
function addWarnings(
  value: unknown,
  { at, name, ranges, first, last, reason, url }: WarningShape,
  scheme: VersionScheme,
  plugins: Map<string, Draft>,
): void {
  for (const warning of valuesAt(value, at).slice(0, maxEntries)) {
    const draft = plugins.get(textAt(warning, name) ?? '');
    if (draft === undefined) continue;
    const link = textAt(warning, url);
    for (const range of valuesAt(warning, ranges)) {
      const ends = [
        endOf('>=', textAt(range, first), scheme),
        endOf('<=', textAt(range, last), scheme),
      ].filter((end) => end !== '');
      draft.knownBad = [
        ...(draft.knownBad ?? []),
        {
          versions: ends.length === 0 ? '*' : ends.join(' '),
          core: '*',
          reason: (textAt(warning, reason) ?? 'its publisher warns of it').slice(0, maxReason),
          ...(link !== null && /^https:\/\/[^\s<>"'`\\]+$/.test(link) ? { url: link } : {}),
        },
      ];
    }
  }
}

function endOf(operator: string, version: string | null, scheme: VersionScheme): string {
  return version === null || parsePluginVersion(version, scheme) === undefined
    ? ''
    : `${operator}${version}`;
}

/** The values at a key path; `*` is every item of a list or value of a map. */
function valuesAt(root: unknown, path: KeyPath): readonly unknown[] {
  let values: readonly unknown[] = [root];
  for (const key of path) {
    values = values.flatMap((value): readonly unknown[] => {
      if (typeof value !== 'object' || value === null) return [];
      if (Array.isArray(value)) return key === '*' ? value : [];
      if (Object.hasOwn(value, key)) return [(value as Record<string, unknown>)[key]];
      if (!key.includes('*')) return [];
      return Object.entries(value).flatMap(([name, part]) => (fits(key, name) ? [part] : []));
    });
  }
  return values;
}

function textAt(value: unknown, path: KeyPath): string | null {
  if (path.length === 0) return null;
  const [found] = valuesAt(value, path);
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
}
