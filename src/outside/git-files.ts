import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Most that git may print of the names of files, in bytes: some million names. */
const maxNames = 100_000_000;

/** The longest that one call of git may take, in milliseconds. */
const maxWait = 120_000;

/** The most files that are compared by their contents. */
const maxCompared = 20_000;

/**
 * The files of the repository that a folder is in, from that folder: those that git tracks, and
 * those that it neither tracks nor ignores; null where git cannot say, as outside a repository.
 */
export function gitFiles(folder: string): readonly string[] | null {
  return git(folder, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
}

/** What is asked of a comparison: both names of a renamed file, from the folder. */
const names = ['-z', '--no-renames', '--relative', '--ignore-submodules=all'];

/**
 * The files that differ between two commits, gone ones and both names of renamed ones too; null
 * where the folder does not stand on the second, or its history does not hold the first.
 */
export async function gitChangesBetween(
  folder: string,
  base: string,
  head: string,
): Promise<readonly string[] | null> {
  const stands = git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  if (stands?.[0]?.trim() !== head) return null;
  return git(folder, ['diff-tree', '-r', '--name-only', ...names, '--end-of-options', base, head]);
}

/** The files that differ between a commit and what stands in the folder now; null where git cannot say. */
export async function gitChanges(folder: string, base: string): Promise<readonly string[] | null> {
  const quiet = withoutFilters(folder);
  if (quiet === null) return null;
  const comparing = ['diff-index', '--cached', '--name-only', ...names, '--end-of-options', base];
  const staged = git(folder, comparing);
  const dirty = git(folder, [...quiet, 'diff-files', '--raw', '--abbrev=64', ...names]);
  const others = git(folder, ['ls-files', '-z', '--others', '--exclude-standard']);
  if (staged === null || dirty === null || others === null) return null;
  return [...new Set([...staged, ...reallyChanged(folder, dirty), ...others])].sort();
}

/** The most files outside a sparse checkout whose texts are looked at. */
const maxSkipped = 2_000;

/**
 * Of files that are not there, those that git tracks and that a sparse checkout left out, with their
 * bytes, one character each; null for the text of one that git has not here, or that is too many.
 */
export function skippedTexts(
  folder: string,
  gone: readonly string[],
): ReadonlyMap<string, string | null> {
  const isGone = new Set(gone);
  // Each line begins with a letter for the file's state; S is what is not checked out on purpose.
  const tagged = git(folder, ['ls-files', '-z', '-t', '--cached']) ?? [];
  const skipped = tagged.filter((line) => /^[Ss] /.test(line) && isGone.has(line.slice(2)));
  const texts = new Map<string, string | null>();
  for (const line of skipped) {
    const path = line.slice(2);
    texts.set(path, texts.size < maxSkipped ? gitText(folder, path) : null);
  }
  return texts;
}

/** The bytes of a file in git's index; null where they are not here, as in a partial clone. */
function gitText(folder: string, path: string): string | null {
  // A partial clone would ask its server for it.
  const words = ['-c', 'protocol.allow=never', 'cat-file', 'blob', `:./${path}`];
  return printed(folder, words, 'latin1', maxText);
}

/** The largest file of git's index that is looked at, in bytes. */
const maxText = 2_000_000;

/**
 * Settings that take away every filter which the repository's own name: a file that is as young as
 * git's index is compared by its content, and git would run them for that. Null where one cannot be
 * taken away.
 */
function withoutFilters(folder: string): readonly string[] | null {
  const pattern = '^filter\\..*\\.(clean|process|required)$';
  const keys = git(folder, ['config', '-z', '--name-only', '--get-regexp', pattern]) ?? [];
  if (keys.some((key) => key.includes('='))) return null;
  return keys.flatMap((key) => ['-c', `${key}=${key.endsWith('.required') ? 'false' : ''}`]);
}

/** Git tells files by their times, so in a copied folder all look changed; here their contents count. */
function reallyChanged(folder: string, dirty: readonly string[]): string[] {
  const files = dirty.flatMap((line, n) => {
    const object = /^:\d+ \d+ (?<object>[0-9a-f]+) /.exec(line)?.groups?.object;
    const path = dirty[n + 1];
    return object === undefined || path === undefined ? [] : [{ object, path }];
  });
  if (files.length > maxCompared) return files.map(({ path }) => path);
  return files
    .filter(({ object, path }) => objectOf(join(folder, path), object.length) !== object)
    .map(({ path }) => path);
}

/** The name that git gives to the content of a file; null of one that cannot be read. */
function objectOf(place: string, length: number): string | null {
  try {
    const content = readFileSync(place);
    const hash = createHash(length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
  } catch {
    return null;
  }
}

/** It runs no hook and nothing of the checkout. */
const safe = ['--no-optional-locks', '--literal-pathspecs', '-c', 'core.fsmonitor=false'];

/** What git prints, cut at each zero; null when it refuses. */
function git(folder: string, words: readonly string[]): readonly string[] | null {
  return (
    printed(folder, words, 'utf8', maxNames)
      ?.split('\0')
      .filter((part) => part !== '') ?? null
  );
}

/**
 * What git prints; null when it refuses. Nothing else is to be done until it has, and Node's streams
 * take 3 ms to load.
 */
function printed(
  folder: string,
  words: readonly string[],
  encoding: BufferEncoding,
  maxBuffer: number,
): string | null {
  const options = { cwd: folder, maxBuffer, timeout: maxWait, encoding };
  const { error, status, stdout } = spawnSync('git', [...safe, ...words], options);
  return error === undefined && status === 0 ? stdout : null;
}
