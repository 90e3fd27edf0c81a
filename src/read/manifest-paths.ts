import { endsAs, type Finder, inFile, isFound } from '../model/finder.js';
import { type LeftOutFile, type Marks, type NamedFiles, settingsNames } from '../model/manifest.js';
import { type Problem, problem } from '../model/report.js';
import { shown } from '../model/shown.js';
import type { Sources } from '../model/sources.js';
import { searchedFormatOf } from '../resolve/manifests/format-of-path.js';
import { chartsWithLock, whyLeftOut } from '../resolve/manifests/paths.js';
import type { Snapshot } from './snapshot.js';

/** Which files a run was asked to read versions from. */
export interface AskedManifests {
  /** Whether files were named, are searched for because nothing was given, or not asked for. */
  readonly kind: 'named' | 'searched' | 'none';
  /** Paths and patterns in the order named, each once. */
  readonly names: readonly string[];
  /** Patterns of files that are taken away. */
  readonly without: readonly string[];
}

/** Which files are to be looked into, by their names alone. */
export interface ManifestPaths {
  readonly kind: AskedManifests['kind'];
  /** In the order named, or of their letters. */
  readonly head: readonly string[];
  /** Those to look into as they stood before the change; all others stood there as they are. */
  readonly before: readonly string[];
  /** Whether the change may have touched a file. */
  readonly isTouched: (path: string) => boolean;
  /** What each path and pattern of the input stands for, at the head or before the change. */
  readonly named: readonly NamedFiles[];
  /** Files with the names of manifests that are left out. */
  readonly leftOut: readonly LeftOutFile[];
  /** How many files there are; null where nothing is searched. */
  readonly listed: number | null;
  /** Patterns that match no file at the head. */
  readonly unmatched: readonly string[];
  readonly problems: readonly Problem[];
}

/** The files that may differ from what stood there before a change. */
export interface Touched {
  readonly isTouched: (path: string) => boolean;
  /** Those known by name, gone ones too. */
  readonly paths: readonly string[];
}

/** Where nothing is compared. */
export const untouched: Touched = { isTouched: () => false, paths: [] };

/**
 * What the inputs ask for: the files that `manifests` names by paths and glob patterns, one per line
 * or separated by commas; all that a search finds when neither it nor any version is given, or when
 * it only takes away; no file where it is `none` or where versions alone were given by hand.
 */
export function manifestsAsked(inputs: Sources['inputs']): AskedManifests {
  const written = [...new Set(namesIn(inputs.manifests))];
  const without = written.flatMap((name) => (name.startsWith('!') ? relative(name.slice(1)) : []));
  const names = written.filter((name) => !name.startsWith('!'));
  if (names.length === 1 && names[0] === 'none') return { kind: 'none', names: [], without: [] };
  if (names.length > 0) return { kind: 'named', names, without };
  const byHand = inputs['core-version'] !== '' || inputs['plugin-versions'] !== '';
  return { kind: byHand && without.length === 0 ? 'none' : 'searched', names, without };
}

/** Whether the files have to be listed to know which of them are asked for. */
function needsList({ kind, names }: AskedManifests): boolean {
  return kind === 'searched' || names.some(isPattern);
}

/**
 * Names the files that versions are read from, before any is read: those that the input names, or
 * those whose names are in the table of the search.
 *
 * @param excluded files that are something else, such as the policy
 */
export async function manifestPaths(
  asked: AskedManifests,
  snapshot: Pick<Snapshot, 'list' | 'walk'>,
  touched: Touched,
  excluded: readonly string[],
): Promise<ManifestPaths> {
  const strays = [...asked.names.filter(isPattern), ...asked.without].filter(leadsOut);
  const { kind } = asked;
  const { isTouched } = touched;
  const nothing = {
    kind,
    isTouched,
    head: [],
    before: [],
    named: [],
    leftOut: [],
    listed: null,
    unmatched: [],
  };
  if (kind === 'none') return { ...nothing, problems: [] };
  if (strays.length > 0) {
    const wrong = strays.map((pattern) => wrongPattern(pattern, 'leads out of the folder'));
    return { ...nothing, problems: wrong };
  }
  const list = needsList(asked) ? await snapshot.list() : { paths: [], cut: false };
  const problems = list.cut ? [tooManyListed(list.paths.length)] : [];
  const found = await (kind === 'named' ? namedPaths : searchedPaths)(
    asked,
    list.paths,
    touched,
    excluded,
    snapshot,
  );
  return { ...nothing, ...found, problems };
}

type Found = Pick<ManifestPaths, 'head' | 'before' | 'named' | 'leftOut' | 'listed' | 'unmatched'>;

/** Each once, in the order named; those of one pattern in the order of their letters. */
async function namedPaths(
  { names, without }: AskedManifests,
  listed: readonly string[],
  { isTouched, paths }: Touched,
  _: readonly string[],
  { walk }: Pick<Snapshot, 'walk'>,
): Promise<Found> {
  const isWithout = await matcherOf(without);
  const head = new Set<string>();
  const unmatched: string[] = [];
  const named: NamedFiles[] = [];
  for (const name of names) {
    const found = isPattern(name) ? await matchesOf(name, listed, walk) : [name];
    if (found.length === 0) unmatched.push(name);
    const kept = found.filter((path) => !isWithout(path));
    named.push({ pattern: name, paths: kept });
    for (const path of kept) head.add(path);
  }
  const isNamed = await matcherOf(names.filter(isPattern));
  const were = paths.filter((path) => isNamed(path) && !isWithout(path));
  const before = new Set([...[...head].filter(isTouched), ...were]);
  return { head: [...head], before: [...before], named, leftOut: [], listed: null, unmatched };
}

/** In the order of their letters. */
async function searchedPaths(
  { without }: AskedManifests,
  listed: readonly string[],
  { isTouched, paths }: Touched,
  excluded: readonly string[],
): Promise<Found> {
  const isWithout = await matcherOf(without);
  const charts = chartsWithLock([...listed, ...paths]);
  const isCandidate = (path: string) =>
    searchedFormatOf(path) !== null && !excluded.includes(path) && !isWithout(path);
  const head: string[] = [];
  const leftOut: LeftOutFile[] = [];
  for (const path of listed) {
    if (!isCandidate(path)) continue;
    const why = whyLeftOut(path, charts);
    if (why === null) head.push(path);
    else leftOut.push({ path, why });
  }
  const were = paths.filter((path) => isCandidate(path) && whyLeftOut(path, charts) === null);
  const before = [...new Set([...head.filter(isTouched), ...were])].sort();
  return { head, before, named: [], leftOut, listed: listed.length, unmatched: [] };
}

/**
 * The paths with those that a policy's finders read by their names, which are known only once the
 * policy is. A user's own finder that reads no file is a problem.
 */
export async function withFound(
  paths: ManifestPaths,
  asked: AskedManifests,
  listed: readonly string[],
  touched: Touched,
  excluded: readonly string[],
  marks: Marks,
): Promise<ManifestPaths> {
  const isWithout = await matcherOf(asked.without);
  const charts = chartsWithLock([...listed, ...touched.paths]);
  const isNew = (path: string) =>
    isFound(path, marks.finders) &&
    searchedFormatOf(path) === null &&
    !excluded.includes(path) &&
    !isWithout(path) &&
    whyLeftOut(path, charts) === null;
  const more = listed.filter(isNew);
  const were = [...more.filter(touched.isTouched), ...touched.paths.filter(isNew)];
  const all = [...listed, ...touched.paths];
  const { core, plugins } = marks.finders;
  const unread = [...core, ...plugins].filter(
    (finder) =>
      inFile(finder) && finder.location !== null && !all.some((path) => endsAs(finder.in, path)),
  );
  return {
    ...paths,
    head: [...new Set([...paths.head, ...more])].sort(),
    before: [...new Set([...paths.before, ...were])].sort(),
    problems: [...paths.problems, ...unread.map(unreadFinder)],
  };
}

function unreadFinder(finder: Finder): Problem {
  const pattern = shown(inFile(finder) ? finder.in : '');
  return {
    message: `The policy finds versions in ${pattern}, but there is no such file; correct \`in\`, or remove the finder.`,
    found: pattern,
    expected: 'a pattern that matches the end of a path of the repository',
    location: finder.location,
  };
}

/** What git ignores counts where a pattern names nothing else, such as what was rendered just now. */
async function matchesOf(
  pattern: string,
  listed: readonly string[],
  walk: Snapshot['walk'],
): Promise<readonly string[]> {
  const matches = await matcherOf([pattern]);
  const found = listed.filter(matches);
  return found.length > 0 ? found : (await walk(folderOf(pattern))).paths.filter(matches);
}

/** A test for paths that match any of these, hidden ones too. */
export async function matcherOf(patterns: readonly string[]): Promise<(path: string) => boolean> {
  if (patterns.length === 0) return () => false;
  // Loaded only where there are patterns.
  const { default: picomatch } = await import('picomatch/posix.js');
  return picomatch([...patterns], { dot: true });
}

/** The folder above everything that a pattern can match; empty for the root. */
function folderOf(pattern: string): string {
  const parts = pattern.split('/');
  return parts.slice(0, parts.findIndex(isPattern)).join('/');
}

function isPattern(name: string): boolean {
  return /[*?[{]/.test(name);
}

function leadsOut(pattern: string): boolean {
  return /^[\\/]|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)/.test(pattern);
}

/** A problem with a pattern: a verb that reads after it. */
export function wrongPattern(pattern: string, what: string): Problem {
  return problem(`The pattern ${shown(pattern)} in manifests ${what}.`, {
    found: shown(pattern),
    expected: 'a pattern that matches files inside the folder, or none',
  });
}

function tooManyListed(count: number): Problem {
  const listed = count.toLocaleString('en');
  return problem(
    `The repository has more files than can be listed (${listed} were), so some may be overlooked; name the files to read in \`manifests\`, without patterns.`,
    { found: `more than ${listed} files`, expected: 'paths in `manifests`' },
  );
}

/** The files that may name what the builds with these `gradle.properties` publish. */
export function settingsBeside(paths: readonly string[]): string[] {
  return paths
    .filter((path) => /(?:^|\/)gradle\.properties$/.test(path))
    .map((path) => path.slice(0, path.lastIndexOf('/') + 1))
    .flatMap((folder) => settingsNames.map((name) => folder + name));
}

/** A comma inside braces belongs to the pattern. */
function namesIn(input: string): string[] {
  return input
    .split('\n')
    .flatMap((line) => line.match(/(?:\{[^{}]*\}|[^,])+/g) ?? [])
    .map(relative)
    .filter((name) => name !== '');
}

function relative(name: string): string {
  return name.trim().replace(/^(?:\.\/)+/, '');
}
