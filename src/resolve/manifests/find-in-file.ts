import {
  endsAs,
  type FileFinder,
  type Finder,
  fits,
  inFile,
  type LineFinder,
} from '../../model/finder.js';
import type { Marks } from '../../model/manifest.js';
import type { Problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { SourceFile } from '../../model/written.js';
import { type Found, readText } from './find-in-text.js';
import { readTree } from './find-in-tree.js';
import type { FormatReading } from './format.js';
import type { Locked } from './lock-files.js';
import { contentLines, type Passage, passageIn } from './passage.js';
import { entriesOf, textOf, type YamlFile, type YamlMap } from './yaml/value.js';

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

function readingOf({ locked: _, ...reading }: Found): FormatReading {
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
