import {
  type EntryFinder,
  endsAs,
  type Finder,
  fits,
  inFile,
  isAmong,
  type KeyPath,
  type KeysFinder,
  type LineFinder,
  type ValueFinder,
} from '../../model/finder.js';
import type { Marks, UnreadableInstall } from '../../model/manifest.js';
import type { Problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { SourceFile } from '../../model/source-file.js';
import type { WrittenCore, WrittenPlugin } from '../../model/written.js';
import { contentLines } from './content-lines.js';
import type { FormatReading } from './format.js';
import type { Locked } from './lock-files.js';
import { type Passage, partOf, passageIn, placeOf } from './passage.js';
import { coreIn, pluginIn, pluginWith } from './read-template.js';
import {
  entriesOf,
  itemsOf,
  mapOf,
  nodesAt,
  textOf,
  type YamlFile,
  type YamlValue,
} from './yaml/value.js';

type FileFinder = LineFinder | ValueFinder | EntryFinder | KeysFinder;

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
): FormatReading {
  const found: Found = { cores: [], plugins: [], unreadableInstalls: [], problems: [], locked };
  readLines(file, finders, found);
  if (!isStructured(finders)) return readingOf(found);
  const tree = treeOf(file);
  if (tree === null) found.problems.push(withoutStructure(file));
  else {
    for (const root of tree.roots) readTree(root, finders, found);
    found.problems.push(...tree.problems());
  }
  return readingOf(found);
}

function readingOf({ locked: _, ...reading }: Found): FormatReading {
  return reading;
}

/** Whether finders read keys, and not lines alone. */
export function isStructured({ core, plugins }: FileFinders): boolean {
  return [...core, ...plugins].some(({ kind }) => kind !== 'line');
}

interface Found {
  readonly cores: WrittenCore[];
  readonly plugins: WrittenPlugin[];
  readonly unreadableInstalls: UnreadableInstall[];
  readonly problems: Problem[];
  /** What the lock file beside the file takes; null where there is none. */
  readonly locked: Locked | null;
}

function readLines(file: SourceFile, { core, plugins }: FileFinders, found: Found): void {
  const ofCore = core.filter(isLine);
  const ofPlugins = plugins.filter(isLine);
  if (ofCore.length + ofPlugins.length === 0) return;
  for (const line of contentLines(passageIn(file, 0, file.text.length))) {
    readText(line, ofCore, ofPlugins, found);
  }
}

function isLine(finder: FileFinder): finder is LineFinder {
  return finder.kind === 'line';
}

/** A plugin whose range a lock file decides has the version that it takes. */
function decided(
  plugin: WrittenPlugin,
  range: string,
  { locked }: Pick<Found, 'locked'>,
): WrittenPlugin {
  const version = plugin.version === 'LATEST' ? (locked?.(plugin.name, range) ?? null) : null;
  return version === null ? plugin : { ...plugin, version };
}

/** A text is the core's or a plugin's, whichever finder reads it first. */
function readText(
  text: Passage,
  core: readonly (LineFinder | ValueFinder)[],
  plugins: readonly (LineFinder | ValueFinder)[],
  found: Found,
): void {
  const ofCore = core.filter((finder) => isAmong(finder, text.text));
  const ofPlugins = plugins.filter((finder) => isAmong(finder, text.text));
  for (const finder of ofCore) {
    const core = coreIn(text, finder.template);
    if (core === null) continue;
    const name = 'at' in finder ? finder.at.at(-1) : undefined;
    const taken = core.floats === true && name ? found.locked?.(name, core.text) : null;
    found.cores.push(taken ? { ...core, text: taken, floats: false } : core);
    return;
  }
  const templates = ofPlugins.flatMap(({ template, optional }) =>
    template === null ? [] : { template, optional },
  );
  const plugin = pluginIn(text, templates);
  if (plugin !== null) found.plugins.push(decided(plugin, text.text, found));
  else if (ofPlugins.length > 0) found.unreadableInstalls.push(unreadable(text, ofPlugins));
  else if (ofCore.length > 0) found.problems.push(withoutCore(text, ofCore));
}

type Structured = ValueFinder | EntryFinder | KeysFinder;

/** Finders of one place read it together, so that only what none of them reads is told. */
function readTree(root: YamlValue | null, { core, plugins }: FileFinders, found: Found): void {
  const places = new Map<string, { core: Structured[]; plugins: Structured[] }>();
  const place = (finder: Structured) => {
    const key = JSON.stringify(finder.at);
    const known = places.get(key) ?? { core: [], plugins: [] };
    places.set(key, known);
    return known;
  };
  for (const finder of core) if (!isLine(finder)) place(finder).core.push(finder);
  for (const finder of plugins) if (!isLine(finder)) place(finder).plugins.push(finder);
  for (const [key, at] of places) {
    for (const node of nodesAt(root, JSON.parse(key) as KeyPath)) readNode(node, at, found);
  }
}

function readNode(
  node: YamlValue,
  at: { readonly core: readonly Structured[]; readonly plugins: readonly Structured[] },
  found: Found,
): void {
  const text = textOf(node);
  const ofCore = at.core.filter(isValue);
  const ofPlugins = at.plugins.filter(isValue);
  const others = at.plugins.filter((finder) => !isValue(finder));
  if (text !== null) {
    const trimmed = partOf(text, leadOf(text.text), text.text.trimEnd().length);
    if (trimmed.text === '') return;
    if (ofCore.length + ofPlugins.length > 0) readText(trimmed, ofCore, ofPlugins, found);
    else if (others.length > 0) found.unreadableInstalls.push(unreadable(trimmed, others));
    return;
  }
  if (node.kind === 'text') return;
  if (node.kind === 'list' && others.some(({ kind }) => kind === 'entry')) {
    for (const item of itemsOf(node)) readNode(item, at, found);
    return;
  }
  let isRead = false;
  for (const finder of others) {
    const plugins =
      finder.kind === 'keys'
        ? pluginsByKey(node, finder, found)
        : finder.kind === 'entry'
          ? pluginOfEntry(node, finder, found)
          : null;
    if (plugins === null) continue;
    isRead = true;
    found.plugins.push(...plugins);
  }
  const written = firstText(node);
  if (isRead || written === null) return;
  if (at.plugins.length > 0) found.unreadableInstalls.push(unreadable(written, at.plugins));
  else found.problems.push(withoutCore(written, ofCore));
}

function isValue(finder: Structured): finder is ValueFinder {
  return finder.kind === 'value';
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
    const plugin = pluginWith(nameOf(name, written), version, null, optional);
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
  if (!isAmong(finder, name.text)) return [];
  const version = partAt(finder.version);
  const read = pluginWith(name, version, partAt(finder.requires), finder.optional);
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

/** An install of plugins that no finder reads, with the forms that would be read. */
export function unreadable(text: Passage, finders: readonly Finder[]): UnreadableInstall {
  return {
    text: text.text,
    location: placeOf(text),
    why: 'it is not written in a form that the policy reads plugins from',
    remedy: `Write it as ${formsOf(finders)}.`,
  };
}

function formsOf(finders: readonly Finder[]): string {
  const forms = finders.map((finder) =>
    'template' in finder && finder.template !== null
      ? shown(finder.template.text)
      : finder.kind === 'entry'
        ? `a map with ${shown(finder.name.join('.'))}`
        : 'a map of names and versions',
  );
  return [...new Set(forms)].slice(0, 5).join(' or ');
}

function withoutCore(text: Passage, finders: readonly Finder[]): Problem {
  const [finder] = finders;
  const form =
    finder !== undefined && 'template' in finder && finder.template !== null
      ? finder.template.text
      : 'a version';
  return {
    message: `The policy says that the core's version stands here, and "${shown(text.text)}" is not written as ${shown(form)}.`,
    found: shown(text.text),
    expected: `the core's version, written as ${shown(form)}`,
    location: placeOf(text),
  };
}

function withoutStructure({ path }: SourceFile): Problem {
  const expected = 'YAML, JSON, TOML, XML or a property file, by its ending';
  return {
    message: `The policy reads keys of ${shown(path)}, and nothing is known about the structure of such a file; read its lines with \`line\`.`,
    found: shown(path),
    expected,
    location: { path, line: 1, column: 1, endColumn: 1 },
  };
}
