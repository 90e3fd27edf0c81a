import * as fileSystem from 'node:fs';
import { closeSync, constants, openSync, readdirSync, readSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import type { FileList, Files, Searched } from '../world.js';
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

/** What the threads of one sifting share. */
interface Sifting {
  readonly folder: string;
  /** The files from there, with a zero between two: one text reaches a thread sooner than many. */
  readonly paths: string;
  readonly hints: readonly string[];
  /** How many files are taken already. */
  readonly taken: Int32Array;
  /** For each file 1 where it is known to be left out. */
  readonly isHintless: Uint8Array;
}

/** The most threads that look through files; more of them wait for each other in the system. */
const maxThreads = 4;

/**
 * Sifts very many files in several threads: leaves out small files whose bytes hold none of the
 * hints. Symlinks, and whatever cannot be read, stay in.
 *
 * @param hints in small letters; those of the files may be of any case
 */
export async function siftFiles(
  folder: string,
  paths: readonly string[],
  hints: readonly string[],
  threads: number = idleThreads(),
): Promise<readonly string[]> {
  const sifting: Sifting = {
    folder,
    paths: paths.join('\0'),
    hints,
    taken: new Int32Array(new SharedArrayBuffer(4)),
    isHintless: new Uint8Array(new SharedArrayBuffer(paths.length)),
  };
  // Loaded only where there are very many files.
  const { Worker } = await import('node:worker_threads');
  const source = `(${sift})(require('node:fs'), require('node:worker_threads').workerData)`;
  const others = Array.from({ length: threads - 1 }, async () => {
    const worker = new Worker(source, { eval: true, workerData: sifting });
    await new Promise((ended) => worker.once('exit', ended).once('error', ended));
  });
  sift(fileSystem, sifting);
  // Files of a thread that could not begin or go on are left in.
  await Promise.allSettled(others);
  return paths.filter((_, n) => sifting.isHintless[n] === 0);
}

/** A second thread costs a fifth more processor time, which helps only where a processor is idle. */
function idleThreads(): number {
  const processors = availableParallelism();
  const isBusy = (loadavg()[0] ?? 0) >= processors;
  return isBusy ? 1 : Math.min(processors, maxThreads);
}

/** It is sent to each thread as a text, and sees nothing of this file but what it is given. */
function sift(
  { closeSync, constants, openSync, readSync }: typeof fileSystem,
  { folder, paths, hints, taken, isHintless }: Sifting,
): void {
  const maxTaken = 32;
  const maxBytes = 65_536;
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const window = Buffer.allocUnsafe(maxTaken * maxBytes);
  const names = paths.split('\0');
  const take = () => Atomics.add(taken, 0, maxTaken);
  const read = (name: string | undefined, from: number) => {
    try {
      const file = openSync(`${folder}/${name}`, flags);
      try {
        return readSync(file, window, from, maxBytes, null);
      } finally {
        closeSync(file);
      }
    } catch {
      return maxBytes;
    }
  };
  const isHinted = (text: string) => hints.some((hint) => text.includes(hint));
  for (let first = take(); first < names.length; first = take()) {
    const small: { readonly n: number; readonly from: number; readonly to: number }[] = [];
    let filled = 0;
    for (let n = first; n < Math.min(first + maxTaken, names.length); n++) {
      const from = filled;
      const bytes = read(names[n], from);
      // A larger one may go on, and who looks at it again sees why one cannot be read.
      if (bytes === maxBytes) continue;
      filled += bytes;
      small.push({ n, from, to: filled });
    }
    // One string of them all costs less than one of each, and mostly there is no hint in any.
    const texts = window.toString('latin1', 0, filled).toLowerCase();
    const isAnyHinted = isHinted(texts);
    for (const { n, from, to } of small) {
      if (!isAnyHinted || !isHinted(texts.slice(from, to))) isHintless[n] = 1;
    }
  }
}
