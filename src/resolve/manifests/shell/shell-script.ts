import { joined, lineEndFrom, type Passage, partOf } from '../passage.js';
import type { Assignment, Command, Redirection, Step, Word } from './syntax.js';
import { type Ends, lineEndAt, type Reader, readWord } from './word.js';

/** A command while it is read. */
export interface Draft {
  readonly assignments: Assignment[];
  readonly words: Word[];
  readonly redirections: Redirection[];
  readonly operator: string;
  readonly input: Command | 'group' | null;
  /** Where its words stand in the script. */
  start: number | null;
  end: number;
}

/** Where the reading of steps has come to. */
export interface Script {
  readonly reader: Reader;
  readonly steps: Step[];
  /** The compound commands that are open, the innermost last. */
  readonly open: string[];
  /** Here-documents whose text begins on the next line. */
  readonly pending: Awaited[];
  draft: Draft;
  /** Whether the last thing read was the end of a compound command. */
  ended: boolean;
}

/** A here-document whose text was not come to yet: one of the redirections of a command. */
interface Awaited {
  readonly redirections: Redirection[];
  readonly index: number;
  readonly delimiter: Delimiter;
}

export function draftAfter(operator: string, input: Draft['input']): Draft {
  return { assignments: [], words: [], redirections: [], operator, input, start: null, end: 0 };
}

const blanksPattern = /(?:[ \t]|\r(?!\n)|\\\r?\n)+/y;
const remarkPattern = /#[^\n]*/y;

/** Comments begin where a word would. */
export function skipBlanks(reader: Reader): number {
  for (const pattern of [blanksPattern, remarkPattern]) {
    pattern.lastIndex = reader.at;
    reader.at += pattern.exec(reader.text)?.[0].length ?? 0;
  }
  return reader.at;
}

const operatorPattern = /\r?\n|;;&|;;|;&|;|&&|&(?!>)|\|\||\|&|\||[()]/y;

export function operatorAt({ text, at }: Reader): string | null {
  operatorPattern.lastIndex = at;
  return operatorPattern.exec(text)?.[0] ?? null;
}

export function isEmpty({ words, assignments }: Draft): boolean {
  return words.length === 0 && assignments.length === 0;
}

export function skipClosing(reader: Reader): boolean {
  skipBlanks(reader);
  if (reader.text.charAt(reader.at) !== ')') return false;
  reader.at += 1;
  return true;
}

const redirectionPattern = /\d*(?<operator><<<|<<-?|<&|<>|<(?!\()|>\||>>|>&|>(?!\()|&>>?)/y;

export function readRedirection(script: Script): boolean {
  const { reader, draft } = script;
  redirectionPattern.lastIndex = reader.at;
  const match = redirectionPattern.exec(reader.text);
  const operator = match?.groups?.operator;
  if (match === null || operator === undefined) return false;
  reader.at += match[0].length;
  skipBlanks(reader);
  const target = readWord(reader, endsWord);
  if (/^<<-?$/.test(operator)) {
    const delimiter = delimiterOf(target, operator);
    const { redirections } = draft;
    const index = redirections.length;
    if (delimiter !== null) script.pending.push({ redirections, index, delimiter });
  }
  draft.redirections.push({ operator, target, body: null });
  return true;
}

/** What ends a here-document, and whether tabs before its lines count. */
interface Delimiter {
  readonly text: string;
  readonly dropsTabs: boolean;
}

function delimiterOf({ parts }: Word, operator: string): Delimiter | null {
  const text = parts.map((part) => (part.kind === 'text' ? part.passage.text : '')).join('');
  return text === '' ? null : { text, dropsTabs: operator === '<<-' };
}

/** The lines to each delimiter that is awaited, in turn. */
export function readBodies(script: Script): void {
  const { reader, pending } = script;
  for (const { redirections, index, delimiter } of pending.splice(0)) {
    const lines: Passage[] = [];
    for (;;) {
      const start = reader.at;
      if (start >= reader.text.length) break;
      reader.at = Math.min(lineEndFrom(reader.text, start) + 1, reader.text.length);
      const line = reader.text.slice(start, reader.at).replace(/\r?\n$/, '');
      const content = delimiter.dropsTabs ? line.replace(/^\t+/, '') : line;
      if (content === delimiter.text) break;
      lines.push(partOf(reader.passage, start, reader.at));
    }
    const redirection = redirections[index];
    if (redirection !== undefined) redirections[index] = { ...redirection, body: joined(lines) };
  }
}

const wordEnds = new Set([' ', '\t', '\n', ';', '&', '|', '<', '>', '(', ')']);

/** What ends a word of a script. */
export const endsWord: Ends = (character) => wordEnds.has(character);

/** The text of a word that is written plainly; empty for any other. */
export function wordText({ parts }: Word): string {
  const plain = parts.every((part) => part.kind === 'text' && !part.quoted);
  return plain ? parts.map((part) => (part.kind === 'text' ? part.passage.text : '')).join('') : '';
}

/** Commands whose words with a `=` set variables. */
export const declaringWords: ReadonlySet<string> = new Set([
  'export',
  'local',
  'readonly',
  'declare',
  'typeset',
]);

/** Whether a word with a `=` sets a variable here. */
export function isDeclaring({ words: [first] }: Draft): boolean {
  return first === undefined || declaringWords.has(wordText(first));
}

export function skipLineEnds(reader: Reader): void {
  for (;;) {
    skipBlanks(reader);
    const width = lineEndAt(reader.text, reader.at);
    if (width === 0) return;
    reader.at += width;
  }
}

const assignmentPattern = /(?<name>[A-Za-z_]\w*)(?:\[[^\]\s]*\])?(?<adds>\+?)=(?<array>\(?)/y;

export function readAssignment({ reader, draft }: Script): boolean {
  assignmentPattern.lastIndex = reader.at;
  const match = assignmentPattern.exec(reader.text);
  const { name, adds, array } = match?.groups ?? {};
  if (match === null || name === undefined) return false;
  reader.at += match[0].length;
  const isArray = array === '(';
  const values = isArray ? arrayWords(reader) : [readWord(reader, endsWord)];
  draft.assignments.push({ name, adds: adds === '+', values, isArray });
  return true;
}

function arrayWords(reader: Reader): Word[] {
  const words: Word[] = [];
  while (reader.at < reader.text.length) {
    skipLineEnds(reader);
    const start = reader.at;
    if (skipClosing(reader)) break;
    const word = readWord(reader, endsWord);
    if (reader.at === start) reader.at += 1;
    else words.push(word);
  }
  return words;
}
