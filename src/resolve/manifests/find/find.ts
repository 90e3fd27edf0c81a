import { isOwnFile, type ValueIn } from '../../../model/finder.js';
import type { Location, SourceFile } from '../../../model/written.js';
import { type FormatReading, type Surroundings, together } from '../format.js';
import { passageIn, placeOf } from '../passage.js';
import { nodesAt, textOf } from '../yaml/value.js';
import { findersOf, isStructured, type Reading, readByFinders } from './in-file.js';
import type { Locked } from './lock-files.js';

/**
 * Reads a file by the finders of a policy, and then as its format; where no finder reads it, as its
 * format alone.
 *
 * @param called how the format is called; null where nothing is read of it beside what finders read
 */
export async function readFound(
  file: SourceFile,
  surroundings: Surroundings,
  readFormat: (around: Surroundings) => Promise<FormatReading>,
  called: string | null,
): Promise<FormatReading> {
  const own = await readOwn(file, surroundings);
  if (own !== null) return own;
  const around = await withLists(surroundings);
  const finders = findersOf(file.path, surroundings.marks);
  if (finders === null) return readFormat(around);
  const tree = isStructured(finders) ? await (await import('./file-tree.js')).treeOf(file) : null;
  const read = readByFinders(file, finders, () => tree);
  const locked = hasRanges(read) ? await lockOf(file.path, surroundings) : null;
  const found = locked === null ? read : readByFinders(file, finders, () => tree, locked);
  const rest = called === null ? {} : await readFormat({ ...around, isFound: true });
  // Both may find the same fault in how a file is written.
  const both = together([found, rest]);
  return {
    ...rest,
    ...both,
    readAs: rest.readAs ?? called ?? 'a file that the policy finds versions in',
    cores: firstAtEachPlace(both.cores),
    plugins: firstAtEachPlace(both.plugins),
  };
}

function hasRanges({ cores, plugins }: Reading): boolean {
  return cores.some(({ floats }) => floats) || plugins.some(({ version }) => version === 'LATEST');
}

/** The lock file that decides ranges, where there may be one for such a file. */
async function lockOf(path: string, { marks, open, peek }: Surroundings): Promise<Locked | null> {
  return (await import('./lock-files.js')).lockBeside(path, open, { peek: peek ?? open, marks });
}

/**
 * What the repository itself releases, where the file is the one that names it and all that its
 * finder names is there; null where it is not.
 */
async function readOwn(
  file: SourceFile,
  { marks, open }: Surroundings,
): Promise<FormatReading | null> {
  for (const finder of marks.finders.own) {
    if (!isOwnFile(file.path, finder)) continue;
    const valueAt = async ({ in: path, at }: ValueIn) => {
      const other = path === finder.name.in ? file : open(path);
      const tree = other === null ? null : await (await import('./file-tree.js')).treeOf(other);
      return textOf(nodesAt(tree?.roots[0] ?? null, at)[0] ?? null);
    };
    const name = await valueAt(finder.name);
    const version = await valueAt(finder.version);
    const requires = await valueAt(finder.requires);
    if (name === null || version === null || requires === null) continue;
    const plugin = {
      name: name.text,
      version: version.text,
      requirement: requires.text,
      location: placeOf(version),
      requirementLocation: placeOf(requires),
    };
    return { plugins: [plugin], release: 'plugin', readAs: "a plugin's own declaration" };
  }
  return null;
}

/** Where two read the same characters, the first counts. */
function firstAtEachPlace<Some extends { readonly location: Location | null }>(
  all: readonly Some[],
): Some[] {
  const places = new Set<string>();
  return all.filter(({ location }) => {
    if (location === null) return true;
    const place = JSON.stringify(location);
    const isFirst = !places.has(place);
    places.add(place);
    return isFirst;
  });
}

/** What commands need to read the lists that they are given; loaded only where a policy has such. */
async function withLists(surroundings: Surroundings): Promise<Surroundings> {
  const { marks } = surroundings;
  const hasLists = marks.finders.plugins.some(
    (finder) => finder.kind === 'command' && [...finder.options.values()].includes('list'),
  );
  if (!hasLists) return surroundings;
  const { parseYaml } = await import('../../written-files.js');
  const treeOf = (file: SourceFile) => parseYaml(passageIn(file, 0, file.text.length));
  const readList = (file: SourceFile) => {
    const finders = findersOf(file.path, marks);
    return finders === null ? null : readByFinders(file, finders, treeOf);
  };
  return { ...surroundings, readList };
}
