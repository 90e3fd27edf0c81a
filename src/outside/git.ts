import { execFile } from 'node:child_process';
import { posix, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import type { Baseline, FileRead, Files } from '../world.js';

const run = promisify(execFile);

/**
 * The files of a commit in the repository that holds a folder; null when git does not know the
 * commit. Git reads objects only: nothing of the commit is checked out or run. A file outside the
 * repository is no part of any change, so it is read where it stands.
 */
export async function baselineAt(
  folder: string,
  ref: string,
  standing: Pick<Files, 'read'>,
): Promise<Baseline | null> {
  const commit = await commitOf(folder, ref);
  if (commit === null) return null;
  const prefix = (await git(folder, ['rev-parse', '--show-prefix']))?.trimEnd() ?? '';
  return {
    read: (path, mostBytes) => {
      const way = relative(folder, resolve(folder, path)).split(sep).join('/');
      const inside = posix.join(prefix, way);
      return /^\.\.(?:\/|$)/.test(inside)
        ? standing.read(path, mostBytes)
        : readBlob(folder, { commit, ref, path: inside }, mostBytes);
    },
  };
}

/** The leading dash of an odd name must not make it an option. */
async function commitOf(folder: string, ref: string): Promise<string | null> {
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  return (await git(folder, words))?.trim() ?? null;
}

async function readBlob(
  folder: string,
  { commit, ref, path }: { readonly commit: string; readonly ref: string; readonly path: string },
  mostBytes: number,
): Promise<FileRead> {
  const object = `${commit}:${path}`;
  const size = await git(folder, ['cat-file', '-s', object]);
  if (size === null) return { kind: 'missing' };
  if (Number(size) > mostBytes) {
    return { kind: 'refused', why: `it has more than the ${mostBytes} bytes allowed` };
  }
  const text = await git(folder, ['cat-file', 'blob', object], mostBytes);
  return text === null
    ? { kind: 'refused', why: `in ${ref} it is no file` }
    : { kind: 'text', text };
}

/** What git prints; null when it refuses, or prints more than so many bytes. */
async function git(
  folder: string,
  words: readonly string[],
  mostBytes = 1000,
): Promise<string | null> {
  const options = { cwd: folder, maxBuffer: mostBytes + 1 };
  const ended = await run('git', words, options).catch(() => null);
  return ended === null ? null : ended.stdout;
}
