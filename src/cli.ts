import { styleText } from 'node:util';
import { commands } from './command/commands.js';
import { readFlags, UsageError, unknown } from './command/flags.js';
import type { Terminal } from './command/terminal.js';
import { connectionOf, connectorOf } from './outside/connection.js';
import { mayBeTerminal, print, standardError } from './outside/standard-output.js';
import { terminalLines } from './render/terminal.js';
import { version } from './version.js';

/** What the command says when it could not judge, as the exit code. */
const couldNotJudge = 2;

/** Puts the cursor at the start of the line, and wipes it. */
const clearLine = '\r\u001b[K';

/** The door of the command line; `words` is everything after the program's name. */
export async function command(words: readonly string[]): Promise<void> {
  const terminal = terminalOf(mayBeTerminal() && process.stdout.isTTY && !process.env.NO_COLOR);
  try {
    process.exitCode = await run(words, terminal);
  } catch (error) {
    process.exitCode = couldNotJudge;
    if (!(error instanceof UsageError)) {
      terminal.warn(`release-gate itself failed, which is a bug: ${(error as Error).message}`);
    } else terminal.warn(error.message);
  }
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const named = words[0] !== undefined && !words[0].startsWith('-');
  const name = named ? (words[0] as string) : 'check';
  const chosen = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (chosen === undefined) throw unknown(name, Object.keys(commands));
  const switches = [...(chosen.switches ?? []), 'help', 'version'];
  const flags = readFlags(named ? words.slice(1) : words, chosen.flags, switches);
  if (flags.switches.includes('version')) terminal.print(`${version}\n`);
  else if (flags.switches.includes('help'))
    terminal.print((await import('./command/help.js')).helpOf(name));
  else return chosen.run(flags, terminal);
  return 0;
}

function terminalOf(colours: boolean): Terminal {
  return {
    folder: process.cwd(),
    now: new Date(),
    paint: colours ? (style, words) => styleText(style, words) : (_, words) => words,
    print: (text) => print(text),
    // Where there are colours nobody's runner reads.
    warn: (line) => print(`${colours ? line : terminalLines(line).join('\n')}\n`, standardError),
    get progress() {
      return process.stderr.isTTY
        ? (line: string) => process.stderr.write(`${clearLine}${line}`)
        : null;
    },
    connect: connectorOf(connectionOf(process.env.GITHUB_TOKEN, process.env)),
    clock: () => new Date(),
  };
}
