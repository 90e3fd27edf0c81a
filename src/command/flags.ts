import { parseArgs } from 'node:util';
import type { InputName } from '../model/input.js';
import { shown } from '../model/shown.js';
import { suggest } from '../resolve/suggest.js';

/** Flags that may be given several times. */
const lists: readonly string[] = [
  ...['plugin-versions', 'current-plugin-versions', 'releasing'],
  ...['manifests', 'catalog', 'repository', 'property'],
];

/** Inputs of the action that mean nothing on a command line. */
export const workflowOnly: readonly InputName[] = [
  ...(['comment', 'comment-key', 'labels', 'suggest', 'token'] as const),
];

/** What stands on a command line after the command's name. */
export interface Flags {
  /** The value of each flag that was given; a list that was given twice has a line for each. */
  readonly values: Readonly<Record<string, string>>;
  /** Flags that take no value, such as `help`. */
  readonly switches: readonly string[];
  /** Words that belong to no flag. */
  readonly operands: readonly string[];
  /** The command whose help says more; the usual one where it is left out. */
  readonly command?: string | undefined;
}

/** A mistake on the command line: one sentence that says what was found and what to do. */
export class UsageError extends Error {}

/** Reads flags as `--name value` or `--name=value`; throws a `UsageError` for one that is not known. */
export function readFlags(
  words: readonly string[],
  valued: readonly string[],
  switches: readonly string[],
  command?: string,
): Flags {
  const values: Record<string, string> = {};
  const seen: string[] = [];
  const operands: string[] = [];
  for (const token of tokensOf(words, valued, switches)) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    if (switches.includes(token.name)) seen.push(switchOf(token));
    else if (!valued.includes(token.name))
      throw unknown(token.rawName, [...valued, ...switches], command);
    else values[token.name] = joined(token.name, values[token.name], givenValue(token));
  }
  return { values, switches: seen, operands, command };
}

/** The mistake of an unknown word, with the one that was probably meant. */
export function unknown(word: string, known: readonly string[], command?: string): UsageError {
  const name = word.replace(/^-+/, '');
  if (word.startsWith('--') && workflowOnly.some((each) => each === name)) {
    return new UsageError(
      `${word} is an input of the action alone: a command line writes nothing to a pull request. See ${helpOf(command)}.`,
    );
  }
  const meant = suggest(name, known);
  const dashes = word.startsWith('-') ? '--' : '';
  const hint = meant === null ? '' : ` Did you mean ${dashes}${meant}?`;
  const named = word.trim() === '' ? '""' : shown(word);
  return new UsageError(`${named} is not known.${hint} See ${helpOf(command)}.`);
}

function helpOf(command: string | undefined): string {
  return command === undefined ? 'release-gate --help' : `release-gate ${command} --help`;
}

/** What a flag's value stands for; throws a `UsageError` for one that is not a choice. */
export function choose<Choice>(
  flag: string,
  given: string,
  choices: Readonly<Record<string, Choice>>,
): Choice {
  return chooseWord(`--${flag}`, given, choices);
}

/** The same of a word that stands behind a command. */
export function chooseWord<Choice>(
  what: string,
  given: string,
  choices: Readonly<Record<string, Choice>>,
): Choice {
  const chosen = Object.hasOwn(choices, given) ? choices[given] : undefined;
  if (chosen !== undefined) return chosen;
  const known = Object.keys(choices);
  const meant = suggest(given, known);
  const hint = meant === null ? '' : ` Did you mean ${meant}?`;
  throw new UsageError(`${what} is "${shown(given)}"; choose one of ${known.join(', ')}.${hint}`);
}

/** Refuses words that belong to no flag, where a command takes none. */
export function refuseOperands({ operands, command }: Flags): void {
  if (operands[0] === undefined) return;
  throw new UsageError(
    `"${shown(operands[0])}" belongs to no flag. A flag is written --name VALUE; see ${helpOf(command)}.`,
  );
}

type Token = ReturnType<typeof tokensOf>[number];
type Option = Extract<Token, { readonly kind: 'option' }>;

function tokensOf(
  words: readonly string[],
  valued: readonly string[],
  switches: readonly string[],
) {
  const options = Object.fromEntries([
    ...valued.map((name) => [name, { type: 'string' as const }]),
    ...switches.map((name) => [
      name,
      { type: 'boolean' as const, ...(name === 'verbose' ? {} : { short: name.charAt(0) }) },
    ]),
  ]);
  return parseArgs({ args: [...words], options, strict: false, tokens: true }).tokens;
}

/** A switch is there or not; `--quiet=no` would be taken for the contrary of what it says. */
function switchOf({ name, value }: Option): string {
  if (value === undefined) return name;
  throw new UsageError(`--${name} takes no value. Write it alone, or leave it out.`);
}

/** The value of a flag; throws a `UsageError` where there is none, or the next flag stands instead. */
function givenValue({ name, value, inlineValue }: Option): string {
  if (value === undefined || (!inlineValue && value.startsWith('--'))) {
    throw new UsageError(`--${name} needs a value.`);
  }
  if (value.trim() === '') {
    throw new UsageError(`--${name} is empty. Give it a value, or leave it out.`);
  }
  return value;
}

/** A flag that may name several things has a line for each. */
function joined(name: string, before: string | undefined, value: string): string {
  if (before === undefined) return value;
  if (lists.includes(name)) return `${before}\n${value}`;
  throw new UsageError(`--${name} is given twice. Keep one of them.`);
}
