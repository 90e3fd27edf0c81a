import { commands } from '../../src/command/commands.js';
import type { Flags } from '../../src/command/flags.js';
import type { Terminal } from '../../src/command/terminal.js';
import { inFolder, readTexts, type Texts, writeTexts } from './folder.js';

export interface Called {
  readonly exitCode: number;
  readonly printed: string;
  readonly warned: string;
  /** The files that are in the folder afterwards. */
  readonly files: Texts;
}

/** Calls a command in a new folder with these files, without colours, on 2025-08-04. */
export function callCommand(
  name: string,
  flags: Partial<Flags> = {},
  files: Texts = {},
): Promise<Called> {
  return inFolder(async (folder) => {
    writeTexts(folder, files);
    const lines: string[] = [];
    let printed = '';
    const terminal: Terminal = {
      folder,
      // Monday in UTC, Tuesday in Auckland.
      now: new Date('2025-08-04T20:00:00Z'),
      paint: (_, words) => words,
      print: (text) => {
        printed += text;
      },
      warn: (line) => lines.push(line),
    };
    const command = commands[name];
    if (command === undefined) throw new Error(`There is no command ${name}.`);
    const given = { values: {}, switches: [], operands: [], ...flags };
    const exitCode = await command.run(given, terminal);
    return { exitCode, printed, warned: lines.join('\n'), files: readTexts(folder) };
  });
}
