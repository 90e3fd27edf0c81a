import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inFolder, readTexts, type Texts, writeTexts } from './folder.js';
import { type Ended, start } from './start.js';

/** What is special about one call of the built command. */
export interface Call {
  /** Files in the folder it is called from. */
  readonly files?: Texts;
  readonly variables?: Texts;
  readonly node?: string;
  /** A last hand on the folder. */
  readonly prepare?: (folder: string) => void;
}

/** What a call left behind. */
export interface CallEnd extends Ended {
  /** The files in the folder afterwards. */
  readonly files: Texts;
}

/** Calls the built command in a folder of its own, with nothing of this repository near. */
export function runCommand(words: readonly string[], call: Call = {}): Promise<CallEnd> {
  return inFolder(async (machine) => {
    const folder = join(machine, 'here');
    mkdirSync(folder);
    cpSync('dist', join(machine, 'dist'), { recursive: true });
    writeTexts(folder, call.files ?? {});
    call.prepare?.(folder);
    const door = join(machine, 'dist', 'cli.js');
    const program = resolve(call.node ?? process.execPath);
    const environment = call.variables ?? {};
    const ended = await start(program, [door, ...words], { folder, environment });
    return { ...ended, files: readTexts(folder) };
  });
}
