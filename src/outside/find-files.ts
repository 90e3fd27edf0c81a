import { closeSync, constants, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { FileList, Files, Searched } from '../world.js';
import { gitFiles, skippedTexts } from './git-files.js';
import { siftFiles } from './sift-files.js';

/** Folders in which nobody keeps versions of their own. */
const unwalked = ['.git', 'node_modules'];

/** The most files that a walk through a folder may find. */
const maxWalked = 1_000_000;

/**
 * Lists the files of a folder: those that git tracks, and those that it neither tracks nor ignores;
 * where there is no git, all of them. Symlinks and the parts of other repositories are not followed.
 */
export async function listFiles(folder: string): Promise<FileList> {
  const known = gitFiles(folder) ?? [];
  // Git names nothing in a folder that it ignores as a whole.
  if (known.length === 0) return walkFiles(folder, '');
  // A file in conflict is named three times, and a repository inside ends in a slash.
  const paths = known
    .toSorted()
    .filter((path, n, sorted) => path !== sorted[n - 1] && !path.endsWith('/'));
  return { paths, cut: false };
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

/** The fewest files that are sifted first: a further thread takes a while to begin. */
const manyFiles = 5_000;

type Search = Files['search'];

/**
 * Looks through files as `searchFiles` does, and in git through those that are tracked and that a
 * sparse checkout left out.
 */
export async function searchCheckout(
  folder: string,
  ...[paths, holds, hints]: Parameters<Search>
): ReturnType<Search> {
  const isSifted = hints !== undefined && paths.length >= manyFiles;
  const asked = isSifted ? await siftFiles(folder, paths, hints) : paths;
  const { came, gone } = searchFiles(folder, asked, holds);
  const skipped = gone.length === 0 ? [] : skippedTexts(folder, gone);
  for (const [path, text] of skipped) {
    // What git cannot show may hold anything.
    if (text === null || holds(path, text)) came.set(path, 'absent');
  }
  return came;
}

/** What became of files, and those that are not there. */
interface Looked {
  readonly came: Map<string, Searched>;
  readonly gone: readonly string[];
}

/**
 * Looks through files for texts that hold something: `holds` is asked of their bytes, one character
 * each. Symlinks are not followed.
 */
export function searchFiles(folder: string, ...[paths, holds]: Parameters<Search>): Looked {
  const came = new Map<string, Searched>();
  const gone: string[] = [];
  const window = Buffer.allocUnsafe(windowBytes);
  for (const path of paths) {
    const each = lookInto(`${folder}/${path}`, window, (text) => holds(path, text));
    if (each === 'gone') gone.push(path);
    else if (each !== 'nothing') came.set(path, each);
  }
  return { came, gone };
}

function lookInto(
  place: string,
  window: Buffer,
  holds: (text: string) => boolean,
): Searched | 'gone' | 'nothing' {
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

/** Looks through a file part by part. */
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
