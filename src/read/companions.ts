import { isLockFile, type ManifestFiles } from '../model/manifest.js';
import { type Problem, problem } from '../model/report.js';
import { maxCatalogueLength, type Sources } from '../model/sources.js';
import type { SourceFile } from '../model/written.js';
import { readManifestFile, type Unread, unreadProblems } from './manifest-file.js';
import type { ReadFile, Snapshot } from './snapshot.js';

/** Files to read because others are read together with them, as paths from the root. */
export interface Wanted {
  readonly now: readonly string[];
  readonly before: readonly string[];
  /** Those of them that are catalogues, which may be as large as any. */
  readonly catalogues: readonly string[];
}

/** Where companions are read. */
export interface CompanionPlaces {
  readonly snapshot: Snapshot;
  /** Null where nothing is compared. */
  readonly readBefore: ReadFile | null;
  readonly isTouched: (path: string) => boolean;
  /** Asks GitHub for all of them at once, where they stand only there. */
  readonly ask: (paths: {
    readonly head: readonly string[];
    readonly base: readonly string[];
  }) => Promise<void>;
}

/** The most files that one run reads together with others. */
const maxCompanions = 500;

/**
 * The sources with these files among the companions, or as absent. What the change does not touch
 * stood there before as it is.
 */
export async function readCompanions(
  sources: Sources,
  wanted: Wanted,
  { snapshot, readBefore, isTouched, ask }: CompanionPlaces,
): Promise<Sources> {
  const { manifests, base } = sources;
  const standing = wanted.before.filter((path) => !isTouched(path));
  const head = unknownTo(manifests, [...wanted.now, ...standing]);
  const before = base === null ? [] : unknownTo(base.manifests, wanted.before.filter(isTouched));
  await ask({ head: head.filter(isInside), base: before.filter(isInside) });
  const isLarge = (path: string) => wanted.catalogues.includes(path);
  const now = await readEach(head, snapshot.read, isLarge);
  const files = withCompanions(manifests, now);
  const problems = [
    ...unreadProblems(now.unread),
    ...(files.companions.length > maxCompanions ? [tooMany(files.companions.length)] : []),
  ];
  const known = { ...sources, manifests: files, problems: [...sources.problems, ...problems] };
  if (base === null || readBefore === null) return known;
  const past = await readEach(before, readBefore, isLarge);
  const same = standing.flatMap((path) => fileAt(files, path) ?? []);
  const gone = standing.filter((path) => fileAt(files, path) === null);
  const stood = withCompanions(base.manifests, {
    files: [...past.files, ...same],
    absent: [...past.absent, ...past.unread.map(({ path }) => path), ...gone],
  });
  const unseen = unreadProblems(past.unread.filter((file) => file.unseen));
  return {
    ...known,
    base: { ...base, manifests: stood },
    problems: [...known.problems, ...unseen],
  };
}

function unknownTo(files: ManifestFiles, paths: readonly string[]): readonly string[] {
  return [...new Set(paths)].filter(
    (path) => fileAt(files, path) === null && !files.absent.includes(path),
  );
}

function fileAt({ files, companions }: ManifestFiles, path: string): SourceFile | null {
  return [...files, ...companions].find((file) => file.path === path) ?? null;
}

interface CompanionsRead {
  readonly files: readonly SourceFile[];
  readonly absent: readonly string[];
}

/** What a file names outside the repository is set there, and is not looked at. */
async function readEach(
  paths: readonly string[],
  read: ReadFile,
  isLarge: (path: string) => boolean,
): Promise<CompanionsRead & { readonly unread: readonly Unread[] }> {
  const files: SourceFile[] = [];
  const absent: string[] = [];
  const unread: Unread[] = [];
  for (const path of paths) {
    const file = isInside(path)
      ? await readManifestFile(path, read, isLarge(path) ? maxCatalogueLength : undefined)
      : { kind: 'missing' as const };
    if (file.kind === 'text') files.push({ path, text: file.text });
    // Without its lock a range floats, which is told where it stands; and a sentence that begins
    // with the name of a folder reads like a command.
    else if (file.kind === 'missing' || file.isFolder || isLockFile(path)) absent.push(path);
    else {
      const { why, unseen } = file;
      const size = isLarge(path) ? { maxBytes: maxCatalogueLength } : {};
      unread.push({ path, why, unseen: unseen !== undefined, ...size });
    }
  }
  return { files, absent, unread };
}

function isInside(path: string): boolean {
  return !/^\/|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)/.test(path);
}

/** Each file once: one that could not be read is absent, so that nobody asks for it again. */
function withCompanions(
  known: ManifestFiles,
  read: CompanionsRead & { readonly unread?: readonly Unread[] },
) {
  const { companions, absent } = known;
  const unread = (read.unread ?? []).map(({ path }) => path);
  const others = read.files.filter(({ path }) => fileAt(known, path) === null);
  return {
    ...known,
    companions: [...companions, ...others],
    absent: [...new Set([...absent, ...read.absent, ...unread])],
  };
}

function tooMany(count: number): Problem {
  const found = `${count.toLocaleString('en')} files`;
  return problem(
    `The manifests are read together with ${found}, which is more than one run reads; name the manifests that count in \`manifests\`.`,
    { found, expected: `at most ${maxCompanions} files` },
  );
}
