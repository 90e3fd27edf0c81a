import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Deletes the one file of a machine's copy of the action that holds these words. */
export function removeChunk(machine: string, words: string): void {
  const folder = join(machine, 'action', 'dist');
  const holding = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.js') && readFileSync(path, 'utf8').includes(words));
  const [only] = holding;
  if (only === undefined || holding.length > 1) {
    throw new Error(`${holding.length} files of dist/ hold ${words}, not one`);
  }
  rmSync(only);
}
