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
  const operator = redirectionPattern.exec(reader.text)?.groups?.operator;
  if (operator === undefined) return false;
  reader.at = redirectionPattern.lastIndex;
  skipBlanks(reader);
  const target = readWord(reader, endsWord);
  const { redirections } = draft;
  const index = redirections.length;
  redirections.push({ operator, target, body: null });
  const isDocument = /^<<-?$/.test(operator) && unquotedText(target) !== '';
  if (isDocument) script.pending.push({ redirections, index });
  return true;
}

/** The text of a word without its quotes; its variables are not replaced, as in what ends a here-document. */
export function unquotedText({ parts }: Word): string {
  const texts = parts.map((part) => (part.kind === 'text' ? part.passage : part.written));
  return joined(texts).text;
}

/** The lines to each delimiter that is awaited, in turn. */
export function readBodies(script: Script): void {
  const { reader, pending } = script;
  for (const { redirections, index } of pending.splice(0)) {
    const redirection = redirections[index] as Redirection;
    const delimiter = unquotedText(redirection.target);
    const lines: Passage[] = [];
    while (reader.at < reader.text.length) {
      const start = reader.at;
      reader.at = Math.min(lineEndFrom(reader.text, start) + 1, reader.text.length);
      const line = reader.text.slice(start, reader.at).replace(/\r?\n$/, '');
      // Behind `<<-`, tabs before a line do not count.
      const content = redirection.operator === '<<-' ? line.replace(/^\t+/, '') : line;
      if (content === delimiter) break;
      lines.push(partOf(reader.passage, start, reader.at));
    }
    redirections[index] = { ...redirection, body: joined(lines) };
  }
}

/** What ends a word of a script. */
export const endsWord: Ends = (character) => ' \t\r\n;&|<>()'.includes(character);

/** The text of a word that is written plainly; empty for any other. */
export function wordText(word: Word): string {
  const isPlain = word.parts.every((part) => part.kind === 'text' && !part.quoted);
  return isPlain ? unquotedText(word) : '';
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
  const { name, adds, array } = assignmentPattern.exec(reader.text)?.groups ?? {};
  if (name === undefined) return false;
  reader.at = assignmentPattern.lastIndex;
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
