import {
  type EntryFinder,
  endsAs,
  type FileFinder,
  type Finder,
  fits,
  inFile,
  isAmong,
  type KeyPath,
  type KeysFinder,
  type LineFinder,
  type StructuredFinder,
  type ValueFinder,
} from '../../../model/finder.js';
import type { Marks } from '../../../model/manifest.js';
import type { Problem } from '../../../model/report.js';
import { shown } from '../../../model/shown.js';
import type { SourceFile, WrittenPlugin } from '../../../model/written.js';
import type { FormatReading } from '../format.js';
import { contentLines, type Passage, partOf, passageIn } from '../passage.js';
import {
  entriesOf,
  itemsOf,
  mapOf,
  nodesAt,
  textOf,
  type YamlFile,
  type YamlMap,
  type YamlValue,
} from '../yaml/value.js';
import {
  decided,
  type Found,
  listedIn,
  pluginIn,
  pluginWith,
  readText,
  unreadable,
  withoutCore,
} from './in-text.js';
import type { Locked } from './lock-files.js';

/** The finders that read a file of this path, of the core and of plugins. */
export interface FileFinders {
  readonly core: readonly FileFinder[];
  readonly plugins: readonly FileFinder[];
}

/** The finders of a policy that read a file; null where none does. */
export function findersOf(path: string, { finders }: Pick<Marks, 'finders'>): FileFinders | null {
  const reads = (finder: Finder): finder is FileFinder => inFile(finder) && endsAs(finder.in, path);
  const [core, plugins] = [finders.core.filter(reads), finders.plugins.filter(reads)];
  return core.length + plugins.length === 0 ? null : { core, plugins };
}

/**
 * Reads a file by finders. Each that matches reads; what stands in a place of plugins and none of
 * them reads is an install that cannot be read, and in a place of the core alone a problem.
 */
export function readByFinders(
  file: SourceFile,
  finders: FileFinders,
  treeOf: (file: SourceFile) => YamlFile | null,
  locked: Locked | null = null,
): Reading {
  const found = nothingFound(locked);
  readLines(passageIn(file, 0, file.text.length), finders, found);
  if (isStructured(finders)) readRoots(treeOf(file), file.path, finders, found);
  return readingOf(found);
}

/**
 * Reads a Kubernetes resource by finders: its own values, and of a ConfigMap the files in it.
 *
 * @param treeOf reads a text inside it as the file of this name; null for one without structure
 */
export function readResourceByFinders(
  kind: string,
  resource: YamlMap,
  marks: Pick<Marks, 'finders'>,
  treeOf: (name: string, text: Passage) => YamlFile | null,
): FormatReading {
  const found = nothingFound(null);
  const inside = (finders: readonly Finder[]) =>
    finders.flatMap((each) =>
      each.kind === 'resource' && fits(each.resource, kind) ? each.inside : [],
    );
  const [core, plugins] = [inside(marks.finders.core), inside(marks.finders.plugins)];
  if (core.length + plugins.length > 0) readTree(resource, { core, plugins }, found);
  if (kind !== 'ConfigMap') return readingOf(found);
  for (const [name, value] of entriesOf(resource.get('data'))) {
    const [text, finders] = [textOf(value), findersOf(name, marks)];
    if (text === null || finders === null) continue;
    readLines(text, finders, found);
    if (isStructured(finders)) readRoots(treeOf(name, text), name, finders, found);
  }
  return readingOf(found);
}

function nothingFound(locked: Locked | null): Found {
  return { cores: [], plugins: [], unreadableInstalls: [], problems: [], locked };
}

/** What finders read in a file. */
export type Reading = Omit<Found, 'locked'>;

function readingOf({ locked: _, ...reading }: Found): Reading {
  return reading;
}

/** Whether finders read keys, and not lines alone. */
export function isStructured({ core, plugins }: FileFinders): boolean {
  return [...core, ...plugins].some(({ kind }) => kind !== 'line');
}

function readLines(text: Passage, { core, plugins }: FileFinders, found: Found): void {
  const ofCore = core.filter(isLine);
  const ofPlugins = plugins.filter(isLine);
  if (ofCore.length + ofPlugins.length === 0) return;
  for (const line of contentLines(text)) readText(line, ofCore, ofPlugins, found);
}

function isLine(finder: FileFinder): finder is LineFinder {
  return finder.kind === 'line';
}

function readRoots(
  tree: YamlFile | null,
  path: string,
  { core, plugins }: FileFinders,
  found: Found,
): void {
  if (tree === null) {
    found.problems.push(withoutStructure(path));
    return;
  }
  const finders = {
    core: core.filter((each) => !isLine(each)),
    plugins: plugins.filter((each) => !isLine(each)),
  };
  for (const root of tree.roots) readTree(root, finders, found);
  found.problems.push(...tree.problems());
}

function withoutStructure(path: string): Problem {
  const expected = 'YAML, JSON, TOML, XML, an INI or a property file, by its ending';
  return {
    message: `The policy reads keys of ${shown(path)}, and nothing is known about the structure of such a file; read its lines with \`line\`.`,
    found: shown(path),
    expected,
    location: { path, line: 1, column: 1, endColumn: 1 },
  };
}

/** The finders that read a tree, of the core and of plugins. */
export interface TreeFinders {
  readonly core: readonly StructuredFinder[];
  readonly plugins: readonly StructuredFinder[];
}

/**
 * Reads the values at the places of finders. Those of one place read it together, so that only what
 * none of them reads is told.
 */
export function readTree(
  root: YamlValue | null,
  { core, plugins }: TreeFinders,
  found: Found,
): void {
  const places = new Map<string, { core: StructuredFinder[]; plugins: StructuredFinder[] }>();
  const place = (finder: StructuredFinder) => {
    const key = JSON.stringify(finder.at);
    const known = places.get(key) ?? { core: [], plugins: [] };
    places.set(key, known);
    return known;
  };
  for (const finder of core) place(finder).core.push(finder);
  for (const finder of plugins) place(finder).plugins.push(finder);
  for (const [key, at] of places) {
    for (const node of nodesAt(root, JSON.parse(key) as KeyPath)) readNode(node, at, found);
  }
}

function readNode(node: YamlValue, at: TreeFinders, found: Found): void {
  const text = textOf(node);
  const ofCore = at.core.filter(isValue);
  const ofPlugins = at.plugins.filter(isValue);
  const others = at.plugins.filter(isOfMaps);
  if (text !== null) {
    const trimmed = partOf(text, leadOf(text.text), text.text.trimEnd().length);
    if (trimmed.text === '') return;
    if (ofCore.length + ofPlugins.length > 0) {
      const items = ofPlugins.some(({ isList }) => isList) ? listedIn(trimmed) : [trimmed];
      for (const item of items) readText(item, ofCore, ofPlugins, found);
    } else found.unreadableInstalls.push(unreadable(trimmed, others));
    return;
  }
  if (node.kind === 'list' && others.some(({ kind }) => kind === 'entry')) {
    for (const item of itemsOf(node)) readNode(item, at, found);
    return;
  }
  let isRead = false;
  for (const finder of others) {
    // Templates of one text are ways to read it, of which the first counts.
    if (isRead && finder.kind === 'entry' && finder.template !== null) continue;
    const plugins =
      finder.kind === 'keys'
        ? pluginsByKey(node, finder, found)
        : pluginOfEntry(node, finder, found);
    if (plugins === null) continue;
    isRead = true;
    found.plugins.push(...plugins);
  }
  const written = firstText(node);
  if (isRead || written === null) return;
  if (at.plugins.length > 0) found.unreadableInstalls.push(unreadable(written, at.plugins));
  else found.problems.push(withoutCore(written, ofCore));
}

function isValue(finder: StructuredFinder): finder is ValueFinder {
  return finder.kind === 'value';
}

function isOfMaps(finder: StructuredFinder): finder is EntryFinder | KeysFinder {
  return !isValue(finder);
}

function leadOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** The names of a map that fit, each with its version; null where it is not a map. */
function pluginsByKey(
  node: YamlValue,
  { keys, optional }: KeysFinder,
  found: Found,
): readonly WrittenPlugin[] | null {
  if (node.kind !== 'map') return null;
  return entriesOf(node).flatMap(([name, value]) => {
    if (!fits(keys, name)) return [];
    const version = textOf(value) ?? textOf(mapOf(value)?.get('version'));
    const written = version ?? firstText(value);
    const plugin = pluginWith(nameOf(name, written), version, null, optional, true);
    return plugin === null ? [] : decided(plugin, written?.text ?? '', found);
  });
}

/** A name that stands as a key, whose place is its value's. */
function nameOf(name: string, value: Passage | null): Passage {
  return { text: name, pieces: value?.pieces ?? [] };
}

function pluginOfEntry(
  node: YamlValue,
  finder: EntryFinder,
  found: Found,
): readonly WrittenPlugin[] | null {
  const partAt = (path: KeyPath | null) =>
    path === null ? null : textOf(nodesAt(node, path)[0] ?? null);
  const name = partAt(finder.name);
  if (name === null) return null;
  if (finder.unless !== null && partAt(finder.unless)?.text === 'true') return [];
  if (!isAmong(finder, name.text)) return [];
  const version = partAt(finder.version);
  const { template, optional } = finder;
  const read =
    template === null
      ? pluginWith(name, version, partAt(finder.requires), optional, finder.requires === null)
      : pluginIn(name, [{ template, optional }]);
  const plugin = read === null ? null : decided(read, version?.text ?? '', found);
  const repository = partAt(finder.repository)?.text;
  if (plugin === null) return null;
  return [repository === undefined ? plugin : { ...plugin, repository }];
}

/** The first text in a value, for a place. */
function firstText(node: YamlValue): Passage | null {
  const text = textOf(node);
  if (text !== null) return text;
  const parts = node.kind === 'map' ? entriesOf(node).map(([, part]) => part) : itemsOf(node);
  for (const part of parts.slice(0, 10)) {
    const first = firstText(part);
    if (first !== null) return first;
  }
  return null;
}
