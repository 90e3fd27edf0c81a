import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from './flags.js';

/**
 * Writes a file as a whole or not at all: a new one beside it takes its place at the end, so that
 * nobody ever reads half of it. Throws a `UsageError` where it cannot be written.
 */
export async function replaceFile(folder: string, path: string, text: string): Promise<void> {
  const place = resolve(folder, path);
  const next = join(dirname(place), `.${basename(place)}.new`);
  try {
    await mkdir(dirname(place), { recursive: true });
    // What an interrupted run left goes first; then nothing is there to be followed or overwritten.
    await rm(next, { force: true });
    await writeFile(next, text, { flag: 'wx' });
    await rename(next, place).catch(async (error: Error) => {
      await rm(next, { force: true });
      throw error;
    });
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${(error as Error).message}.`);
  }
}
