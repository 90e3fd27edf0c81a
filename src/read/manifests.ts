import { isFound } from '../model/finder.js';
import { type LeftOutFile, type ManifestFiles, type Marks, noFiles } from '../model/manifest.js';
import { type Problem, problem } from '../model/report.js';
import type { SourceFile } from '../model/written.js';
import { searchedFormatOf } from '../resolve/manifests/format-of-path.js';
import {
  hintsFor,
  isHinted,
  isKustomizationPath,
  kustomizationsUpon,
  liesOver,
  searchFor,
  setsTag,
} from '../resolve/manifests/search-words.js';
import type { Searched } from '../world.js';
import { readManifestFile, type Unread, unreadProblems } from './manifest-file.js';
import { type ManifestPaths, matcherOf, settingsBeside, wrongPattern } from './manifest-paths.js';
import type { ReadFile, Snapshot } from './snapshot.js';

/** The most files that one run reads versions from. */
const maxManifests = 1_000;

/** The most characters that they hold together. */
const maxCharacters = 20_000_000;

/** The most files in folders that are left out that are told. */
const maxLeftOut = 50;

/** The manifests of a run, and those of what stood before; null where nothing is compared. */
export interface ManifestsRead {
  readonly now: ManifestFiles;
  readonly before: ManifestFiles | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads the files that versions are read from, and those of them that the change touches as they
 * stood before. Of files that were searched for those count whose text could matter, at the head or
 * before; every file that counted before is read at the head too, whatever it holds there.
 *
 * @param readBefore null where nothing is compared
 */
export async function readManifestFiles(
  paths: ManifestPaths,
  snapshot: Snapshot,
  readBefore: ReadFile | null,
  marks: Marks,
): Promise<ManifestsRead> {
  const searched = paths.kind === 'searched';
  const isOver = liesOver([...paths.head, ...paths.before]);
  const matters = mattersUnder(marks, isOver);
  const looked = await lookThrough(paths, snapshot, marks, matters, isOver);
  const past = readBefore === null ? noneRead : await readEach(paths.before, readBefore);
  const holding = past.files.filter(
    ({ path, text }) => !searched || looked.found.includes(path) || matters(path, bytesOf(text)),
  );
  const upon = searched ? buildingUpon(looked, past.files, holding) : [];
  const found = new Set([...looked.found, ...upon]);
  const counted = past.files.filter((file) => holding.includes(file) || found.has(file.path));
  const names = inOrder(paths, [...found, ...counted.map(({ path }) => path)]);
  const settings = settingsBeside(names);
  const all = [...new Set([...names, ...settings])];
  const now = await readEach(all, snapshot.read);
  const pastSettings = await readEach(settings.filter(paths.isTouched), readBefore ?? nowhere);
  const standing = now.files.filter(({ path }) => !paths.isTouched(path));
  const before = new Map(
    [...standing, ...counted, ...pastSettings.files].map((file) => [file.path, file]),
  );
  const isHere = new Set(now.files.map(({ path }) => path));
  const named = paths.named.map((each) => ({
    ...each,
    paths: each.paths.filter((path) => isHere.has(path)),
  }));
  const shared = { ...noFiles, searched, named, searchedFiles: paths.listed };
  return {
    now: { ...shared, files: now.files, leftOut: looked.leftOut },
    before:
      readBefore === null
        ? null
        : { ...shared, files: all.flatMap((path) => before.get(path) ?? []) },
    problems: [
      ...paths.problems,
      ...(await unmatchedProblems(paths, counted)),
      ...unreadProblems([
        ...now.unread,
        ...looked.absent.map((path) => ({ path, why: notCheckedOut })),
        // A name that is given must be there, unless it is the change that takes it away.
        ...now.missing
          .filter((path) => !searched && paths.head.includes(path) && !before.has(path))
          .map((path) => ({ path, why: 'there is no such file' })),
        ...past.unread.filter(({ unseen }) => unseen),
      ]),
      ...(now.cut ? [tooMuch(names.length)] : []),
    ],
  };
}

const notCheckedOut =
  'the sparse checkout leaves it out; check it out too, or say in `manifests` which files count';

type Matters = (path: string, bytes: string) => boolean;

/** Whether a text could name a core or a plugin, given its bytes, one character each. */
function mattersUnder(marks: Marks, isOver: (path: string) => boolean): Matters {
  const holds = searchFor(marks);
  return (path, bytes) =>
    isFound(path, marks.finders) ||
    holds(bytes, searchedFormatOf(path)?.holds ?? 'anything') ||
    (isOver(path) && setsTag(bytes));
}

/** The bytes of a text, one character each, as the search reads them. */
function bytesOf(text: string): string {
  return Buffer.from(text).toString('latin1');
}

interface LookedThrough {
  readonly found: readonly string[];
  /** Files that matter and are not checked out. */
  readonly absent: readonly string[];
  /** The bytes of kustomizations that hold no word, by path. */
  readonly kustomizations: ReadonlyMap<string, string>;
  /** Symlinks, and those of folders that are left out. */
  readonly leftOut: readonly LeftOutFile[];
}

/** What is named by its path is read in any case. */
async function lookThrough(
  { kind, head, leftOut }: ManifestPaths,
  { search }: Snapshot,
  marks: Marks,
  matters: Matters,
  isOver: (path: string) => boolean,
): Promise<LookedThrough> {
  const kustomizations = new Map<string, string>();
  if (kind !== 'searched') return { found: head, absent: [], kustomizations, leftOut: [] };
  const mattersOrBuilds: Matters = (path, bytes) => {
    if (matters(path, bytes)) return true;
    if (isKustomizationPath(path)) kustomizations.set(path, bytes);
    return false;
  };
  const isHintedAt = (path: string) =>
    isHinted(searchedFormatOf(path)?.holds ?? 'anything') &&
    !isKustomizationPath(path) &&
    !isOver(path) &&
    !isFound(path, marks.finders);
  const hinted: string[] = [];
  const others: string[] = [];
  for (const path of head) (isHintedAt(path) ? hinted : others).push(path);
  const searched = [
    await search(hinted, matters, hintsFor(marks)),
    await search(others, mattersOrBuilds),
  ];
  const close = await search(
    leftOut.map(({ path }) => path),
    matters,
  );
  const paths = (what: Searched) => searched.flatMap((came) => pathsOf(came, what)).sort();
  return {
    found: paths('found'),
    absent: paths('absent'),
    kustomizations,
    leftOut: [
      ...paths('symlink').map((path) => ({ path, why: 'it is a symlink' })),
      ...leftOut.filter(({ path }) => close.get(path) === 'found').slice(0, maxLeftOut),
    ],
  };
}

function pathsOf(came: ReadonlyMap<string, Searched>, what: Searched): string[] {
  const paths: string[] = [];
  for (const [path, each] of came) if (each === what) paths.push(path);
  return paths;
}

/** Kustomizations without a word that build, now or before, on what matters. */
function buildingUpon(
  { found, kustomizations }: LookedThrough,
  past: readonly SourceFile[],
  holding: readonly SourceFile[],
): readonly string[] {
  const texts = new Map([...kustomizations].map(([path, bytes]) => [path, [bytes]]));
  for (const { path, text } of past) {
    if (isKustomizationPath(path)) texts.set(path, [...(texts.get(path) ?? []), text]);
  }
  return kustomizationsUpon([...found, ...holding.map(({ path }) => path)], texts);
}

interface FilesRead {
  readonly files: readonly SourceFile[];
  readonly missing: readonly string[];
  readonly unread: readonly Unread[];
  /** Whether there were too many to read them all. */
  readonly cut: boolean;
}

const noneRead: FilesRead = { files: [], missing: [], unread: [], cut: false };

const nowhere: ReadFile = async () => ({ kind: 'missing' });

async function readEach(paths: readonly string[], read: ReadFile): Promise<FilesRead> {
  const files: SourceFile[] = [];
  const missing: string[] = [];
  const unread: Unread[] = [];
  let characters = 0;
  for (const path of paths) {
    if (files.length >= maxManifests || characters > maxCharacters) {
      return { files, missing, unread, cut: true };
    }
    const file = await readManifestFile(path, read);
    if (file.kind === 'text') {
      files.push({ path, text: file.text });
      characters += file.text.length;
    } else if (file.kind === 'missing') missing.push(path);
    else unread.push({ path, why: file.why, unseen: file.unseen !== undefined });
  }
  return { files, missing, unread, cut: false };
}

/** As they are named; files that only stood there before come behind. Those of a search by their letters. */
function inOrder({ kind, head }: ManifestPaths, paths: readonly string[]): readonly string[] {
  const known = new Set(paths);
  if (kind === 'searched') return [...known].sort();
  return [...new Set([...head.filter((path) => known.has(path)), ...paths])];
}

async function unmatchedProblems(
  { unmatched }: ManifestPaths,
  before: readonly SourceFile[],
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const pattern of unmatched) {
    const matches = await matcherOf([pattern]);
    if (!before.some(({ path }) => matches(path))) {
      problems.push(wrongPattern(pattern, 'matches no file'));
    }
  }
  return problems;
}

function tooMuch(count: number): Problem {
  const found = `${count.toLocaleString('en')} files`;
  return problem(
    `Versions could stand in ${found}, which is more than one run reads; say which count in \`manifests\`: paths, patterns, or \`!pattern\` for what to leave out.`,
    {
      found,
      expected: `at most ${maxManifests.toLocaleString('en')} files with ${maxCharacters.toLocaleString('en')} characters together`,
    },
  );
}
