import { closeSync, constants, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { FileList, Searched } from '../world.js';
import { gitFiles, skippedTexts } from './git-files.js';

/** Folders in which nobody keeps versions of their own. */
const unwalked = ['.git', 'node_modules'];

/** The most files that a walk through a folder may find. */
const maxWalked = 1_000_000;

/**
 * Lists the files of a folder: those that git tracks, and those that it neither tracks nor ignores;
 * where there is no git, all of them. Symlinks and the parts of other repositories are not followed.
 */
export async function listFiles(folder: string): Promise<FileList> {
  const known = (await gitFiles(folder)) ?? [];
  // Git names nothing in a folder that it ignores as a whole.
  if (known.length === 0) return walkFiles(folder, '');
  // A file in conflict is named three times, and a repository inside ends in a slash.
  const paths = known.filter((path) => !path.endsWith('/'));
  return { paths: [...new Set(paths)].sort(), cut: false };
}

/** Lists all files below a folder inside the folder, whatever git says of them. */
export function walkFiles(folder: string, under: string): FileList {
  const paths: string[] = [];
  const waiting = [under];
  while (waiting.length > 0 && paths.length < maxWalked) {
    const at = waiting.pop() ?? '';
    const entries = entriesOf(join(folder, at));
    if (at !== under && entries.some(({ name }) => name === '.git')) continue;
    for (const entry of entries) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (!entry.isDirectory()) paths.push(path);
      else if (!unwalked.includes(entry.name)) waiting.push(path);
    }
  }
  return { paths: paths.sort(), cut: waiting.length > 0 };
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** As much of a file as is looked at at once, in bytes. */
const windowBytes = 1_048_576;

/** What may lie across the end of one window, in bytes. */
const overlap = 1_000;

/**
 * Looks through files as `searchFiles` does, and in git through those that are tracked and that a
 * sparse checkout left out.
 */
export async function searchCheckout(
  folder: string,
  paths: readonly string[],
  holds: (path: string, text: string) => boolean,
): Promise<ReadonlyMap<string, Searched>> {
  const found = searchFiles(folder, paths, holds);
  const gone = paths.filter((path) => found.get(path) === 'gone');
  const skipped = gone.length === 0 ? new Map() : await skippedTexts(folder, gone);
  return new Map(
    [...found].map(([path, came]) => {
      if (came !== 'gone') return [path, came];
      const text = skipped.get(path);
      // What git cannot show may hold anything.
      const isAbsent = text !== undefined && (text === null || holds(path, text));
      return [path, isAbsent ? 'absent' : 'nothing'];
    }),
  );
}

/**
 * Looks through files for texts that hold something, fast: `holds` is asked of their bytes, one
 * character each. Symlinks are not followed.
 */
export function searchFiles(
  folder: string,
  paths: readonly string[],
  holds: (path: string, text: string) => boolean,
): ReadonlyMap<string, Searched | 'gone'> {
  const window = Buffer.allocUnsafe(windowBytes);
  return new Map(
    paths.map((path) => [
      path,
      searchFile(`${folder}/${path}`, window, (text) => holds(path, text)),
    ]),
  );
}

function searchFile(
  place: string,
  window: Buffer,
  holds: (text: string) => boolean,
): Searched | 'gone' {
  const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants;
  let file: number;
  try {
    file = openSync(place, O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ELOOP') return 'symlink';
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'gone' : 'found';
  }
  try {
    return readsOn(file, window, holds) ? 'found' : 'nothing';
  } catch (error) {
    // What is listed as a file and is a folder is another repository's.
    return (error as NodeJS.ErrnoException).code === 'EISDIR' ? 'nothing' : 'found';
  } finally {
    closeSync(file);
  }
}

function readsOn(file: number, window: Buffer, holds: (text: string) => boolean): boolean {
  for (let kept = 0; ; ) {
    const read = readSync(file, window, kept, window.length - kept, null);
    const length = kept + read;
    if (holds(window.toString('latin1', 0, length))) return true;
    if (length < window.length) return false;
    window.copyWithin(0, length - overlap, length);
    kept = overlap;
  }
}
