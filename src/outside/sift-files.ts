import * as fileSystem from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';

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
