import { readFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { commands } from './command/commands.js';
import { readFlags, UsageError, unknown } from './command/flags.js';
import type { Terminal } from './command/terminal.js';
import { connectionOf, connectorOf, downloaderOf } from './outside/connection.js';
import { deadlineOfRun } from './outside/deadline.js';
import { mayBeTerminal, print, standardError } from './outside/standard-output.js';
import { terminalLines } from './render/terminal.js';
import { version } from './version.js';

/** What the command says when it could not judge, as the exit code. */
const couldNotJudge = 2;

/** Puts the cursor at the start of the line, and wipes it. */
const clearLine = '\r\u001b[K';

/**
 * The door of the command line; `words` is everything after the program's name. It begins as failed:
 * only an answer that was printed makes the exit code anything else.
 */
export async function command(words: readonly string[]): Promise<void> {
  process.exitCode = couldNotJudge;
  let hasEnded = false;
  process.on('exit', () => {
    if (!hasEnded) complain('release-gate ended before it had an answer, which is a bug.');
  });
  process.on('uncaughtException', (error) => {
    hasEnded = true;
    complain(bug(error));
    process.exit(couldNotJudge);
  });
  const output = printer();
  const terminal = terminalOf(output.print, mayBeTerminal() && process.stdout.isTTY);
  try {
    const exitCode = await run(words, terminal);
    if (output.isWhole()) process.exitCode = exitCode;
  } catch (error) {
    complain(error instanceof UsageError ? error.message : bug(error as Error));
  }
  hasEnded = true;
}

/** Prints, and knows whether all of it was taken. */
function printer() {
  let whole = true;
  return {
    print: (text: string) => {
      whole = print(text) && whole;
    },
    isWhole: () => whole,
  };
}

function bug({ message }: Error): string {
  return `release-gate itself failed, which is a bug: ${message}`;
}

/** Where not even a complaint can be written, the exit code says enough. */
function complain(line: string): void {
  try {
    print(`${line}\n`, standardError);
  } catch {}
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  if (words[0] === 'help') return help(words.slice(1), terminal);
  const named = words[0] !== undefined && !words[0].startsWith('-');
  const name = named ? (words[0] as string) : 'check';
  const chosen = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (chosen === undefined) throw unknown(name, Object.keys(commands));
  const switches = [...(chosen.switches ?? []), 'help', 'version'];
  const given = named ? words.slice(1) : words;
  const flags = readFlags(given, chosen.flags, switches, name === 'check' ? undefined : name);
  if (flags.switches.includes('version')) terminal.print(`${version}\n`);
  else if (flags.switches.includes('help'))
    terminal.print((await import('./command/help.js')).helpOf(name));
  else return chosen.run(flags, terminal);
  return 0;
}

/** Whoever forces colours wants them in a pipe too; whoever wants none sets NO_COLOR. */
function hasColours(isWatched: boolean, { FORCE_COLOR, NO_COLOR }: NodeJS.ProcessEnv): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isWatched && !NO_COLOR;
}

/** `release-gate help COMMAND` says what `release-gate COMMAND --help` does. */
async function help(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = 'check'] = words;
  if (!Object.hasOwn(commands, name)) throw unknown(name, Object.keys(commands));
  terminal.print((await import('./command/help.js')).helpOf(name));
  return 0;
}

/** How often a log is told how far a long work is, in milliseconds. */
const progressPause = 10_000;

const standardInput = 0;

/** A log gets a line of its own now and then, none at the end. */
function plainProgress(): (line: string) => void {
  let last = Date.now();
  return (line) => {
    const now = Date.now();
    if (line === '' || now - last < progressPause) return;
    last = now;
    print(`${line}\n`, standardError);
  };
}

function terminalOf(printed: Terminal['print'], isWatched: boolean): Terminal {
  const colours = hasColours(isWatched, process.env);
  return {
    folder: process.cwd(),
    now: new Date(),
    paint: colours
      ? (style, words) => styleText(style, words, { validateStream: false })
      : (_, words) => words,
    // A terminal that was never told its size says 0.
    width: (isWatched && process.stdout.columns) || undefined,
    print: printed,
    // Where there are colours nobody's runner reads.
    warn: (line) =>
      void print(`${colours ? line : terminalLines(line).join('\n')}\n`, standardError),
    download: downloaderOf(deadlineOfRun()),
    get progress() {
      return process.stderr.isTTY
        ? (line: string) => process.stderr.write(`${clearLine}${line}`)
        : plainProgress();
    },
    input: () => readFileSync(standardInput, 'utf8'),
    connect: connectorOf(connectionOf(process.env.GITHUB_TOKEN, process.env)),
    clock: () => new Date(),
  };
}
