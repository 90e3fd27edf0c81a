import { type Passage, partOf } from '../passage.js';
import type { Part, Step, Word } from './syntax.js';

/** How a text is cut into parts. */
export interface Dialect {
  /** What takes the meaning from the character behind it; empty where nothing does. */
  readonly escape: string;
  readonly quotes: boolean;
  /** Whether a doubled `$` stands for one, as in Compose. */
  readonly doubledDollar: boolean;
  /** Whether `$(…)` and backticks are commands. */
  readonly commands: boolean;
}

export const shellDialect: Dialect = {
  escape: '\\',
  quotes: true,
  doubledDollar: false,
  commands: true,
};

/** Deepest nesting that is followed; what is deeper stands as it is written. */
const maxNesting = 100;

/** Where the reading of a text has come to. */
export interface Reader {
  readonly passage: Passage;
  readonly text: string;
  readonly dialect: Dialect;
  at: number;
  depth: number;
  /** Whether it is between double quotes, where a single one is a character as any other. */
  inQuotes: boolean;
  /** How the commands of `$(…)` are read, which are made of words again. */
  readonly readSteps: ReadSteps;
}

export function readerOf(
  passage: Passage,
  dialect: Dialect,
  readSteps: ReadSteps = () => [],
  depth = 0,
): Reader {
  return { passage, text: passage.text, dialect, at: 0, depth, inQuotes: false, readSteps };
}

/** What ends a run of parts, beside the end of the text. */
export type Ends = (character: string) => boolean;

/** Reads commands to the `)` that ends them, or to the end of the text. */
export type ReadSteps = (reader: Reader) => readonly Step[];

/** Reads the parts of a word from where the reader is to what ends it. */
export function readWord(reader: Reader, ends: Ends): Word {
  const { passage, text, dialect } = reader;
  const start = reader.at;
  const parts: Part[] = [];
  while (reader.at < text.length) {
    const character = text.charAt(reader.at);
    if (ends(character)) break;
    if (character === dialect.escape) readEscape(reader, parts);
    else if (character === "'" && dialect.quotes && !reader.inQuotes)
      readSingleQuoted(reader, parts);
    else if (character === '"' && dialect.quotes) readDoubleQuoted(reader, parts);
    else if (character === '$') readDollar(reader, parts, false);
    else if (character === '`' && dialect.commands) readBackticks(reader, parts, false);
    else readText(reader, parts);
  }
  const end = reader.at;
  return { parts, written: () => partOf(passage, start, end) };
}

const plainPattern = /[^\\'"$`\s;&|<>(){},#]+/y;

/** Braces and commas stand alone, so that what they list can be told from what is quoted. */
function readText(reader: Reader, parts: Part[]): void {
  const start = reader.at;
  plainPattern.lastIndex = start;
  const [plain = reader.text.charAt(start)] = plainPattern.exec(reader.text) ?? [];
  reader.at = start + plain.length;
  parts.push({ kind: 'text', passage: partOf(reader.passage, start, reader.at), quoted: false });
}

/** The end of `${…}`. */
const endsAtBrace: Ends = (character) => character === '}';

function readEscape(reader: Reader, parts: Part[]): void {
  const { text, passage, at } = reader;
  const width = lineEndAt(text, at + 1);
  if (width > 0) reader.at = at + 1 + width;
  else {
    parts.push({ kind: 'text', passage: partOf(passage, at + 1, at + 2), quoted: true });
    reader.at = at + 2;
  }
}

/** How long the end of a line at an index is; 0 where there is none. */
export function lineEndAt(text: string, at: number): number {
  if (text.charAt(at) === '\n') return 1;
  return text.startsWith('\r\n', at) ? 2 : 0;
}

function readSingleQuoted(reader: Reader, parts: Part[]): void {
  const { text, passage, at } = reader;
  const close = text.indexOf("'", at + 1);
  const end = close === -1 ? text.length : close;
  parts.push({ kind: 'text', passage: partOf(passage, at + 1, end), quoted: true });
  reader.at = end + 1;
}

const quotedTextPattern = /[^"\\$`]+/y;

function readDoubleQuoted(reader: Reader, parts: Part[]): void {
  const { text, passage, dialect } = reader;
  parts.push({ kind: 'text', passage: partOf(passage, reader.at, reader.at), quoted: true });
  reader.at += 1;
  const { inQuotes } = reader;
  reader.inQuotes = true;
  while (reader.at < text.length && text.charAt(reader.at) !== '"') {
    const character = text.charAt(reader.at);
    quotedTextPattern.lastIndex = reader.at;
    const [run = character] = quotedTextPattern.exec(text) ?? [];
    const escapes =
      character === dialect.escape && '"\\$`\r\n'.includes(text.charAt(reader.at + 1));
    if (escapes) readEscape(reader, parts);
    else if (character === '$') readDollar(reader, parts, true);
    else if (character === '`' && dialect.commands) readBackticks(reader, parts, true);
    else {
      const end = reader.at + run.length;
      parts.push({ kind: 'text', passage: partOf(passage, reader.at, end), quoted: true });
      reader.at = end;
    }
  }
  reader.at += 1;
  reader.inQuotes = inQuotes;
}

const namePattern = /[A-Za-z_]\w*/y;
const shellNamePattern = /[A-Za-z_]\w*|[\d@*#?$!-]/y;

function readDollar(reader: Reader, parts: Part[], quoted: boolean): void {
  const { text, passage, dialect, at: start } = reader;
  const next = text.charAt(start + 1);
  const goesDeeper = next === '{' || (next === '(' && dialect.commands);
  if (dialect.doubledDollar && next === '$') {
    parts.push({ kind: 'text', passage: partOf(passage, start + 1, start + 2), quoted: true });
    reader.at = start + 2;
  } else if (next === "'" && dialect.commands && !quoted) {
    reader.at += 1;
    readSingleQuoted(reader, parts);
  } else if (goesDeeper && reader.depth < maxNesting) {
    reader.depth += 1;
    parts.push(next === '{' ? readBraced(reader, quoted) : readOutput(reader, quoted));
    reader.depth -= 1;
  } else {
    parts.push(readBare(reader, quoted));
  }
}

/** A `$` that nothing stands behind is a character as any other. */
function readBare(reader: Reader, quoted: boolean): Part {
  const { text, passage, at: start, dialect } = reader;
  const pattern = dialect.commands ? shellNamePattern : namePattern;
  pattern.lastIndex = start + 1;
  const name = pattern.exec(text)?.[0] ?? '';
  reader.at = start + 1 + name.length;
  const written = partOf(passage, start, reader.at);
  if (name === '') return { kind: 'text', passage: written, quoted: true };
  return { kind: 'parameter', written, name, isArray: false, operator: '', word: null, quoted };
}

const bracedPattern =
  /(?<name>[A-Za-z_]\w*|[\d@*])(?<index>\[[@*]\])?(?<operator>:?[-+=?]|##?|%%?|\/\/?|\^\^?|,,?|:)?/y;

function readBraced(reader: Reader, quoted: boolean): Part {
  const { text, passage, at: start } = reader;
  const expression = text.startsWith('{', start + 2) ? endOfExpression(text, start) : null;
  if (expression !== null) {
    reader.at = expression;
    return unread(partOf(passage, start, expression), quoted);
  }
  bracedPattern.lastIndex = start + 2;
  const match = bracedPattern.exec(text);
  const { name = null, index, operator = '' } = match?.groups ?? {};
  reader.at = start + 2 + (match?.[0].length ?? 0);
  const word = readWord(reader, endsAtBrace);
  const closed = text.charAt(reader.at) === '}';
  reader.at = Math.min(reader.at + 1, text.length);
  const isKnown = closed && (operator !== '' || word.parts.length === 0);
  return {
    kind: 'parameter',
    written: partOf(passage, start, reader.at),
    name: isKnown ? name : null,
    isArray: index !== undefined || name === '@' || name === '*',
    operator,
    word: operator === '' ? null : word,
    quoted,
  };
}

/** Longest `${{ … }}` of a workflow that is told from a variable, in characters. */
const maxExpression = 1000;

function endOfExpression(text: string, start: number): number | null {
  const end = text.slice(start, start + maxExpression).indexOf('}}');
  return end === -1 ? null : start + end + 2;
}

function readOutput(reader: Reader, quoted: boolean): Part {
  const { passage, at: start, text, inQuotes } = reader;
  reader.at = start + 2;
  if (text.charAt(reader.at) === '(') {
    reader.at = endOfArithmetic(text, reader.at);
    return unread(partOf(passage, start, reader.at), quoted);
  }
  reader.inQuotes = false;
  const steps = reader.readSteps(reader);
  reader.inQuotes = inQuotes;
  return { kind: 'output', written: partOf(passage, start, reader.at), steps, quoted };
}

function unread(written: Passage, quoted: boolean): Part {
  const part = { name: null, isArray: false, operator: '', word: null } as const;
  return { kind: 'parameter', written, quoted, ...part };
}

/** Where `((…))` ends; arithmetic has signs that mean something else elsewhere. */
export function endOfArithmetic(text: string, start: number): number {
  let open = 1;
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
    if (open === 0) return text.charAt(at + 1) === ')' ? at + 2 : at + 1;
  }
  return text.length;
}

/** To the one that closes, or to the end. */
const backticksPattern = /`(?:[^`\\]|\\[\s\S]?)*`?/y;

function readBackticks(reader: Reader, parts: Part[], quoted: boolean): void {
  const { text, passage, at: start, dialect, depth } = reader;
  backticksPattern.lastIndex = start;
  backticksPattern.test(text);
  reader.at = backticksPattern.lastIndex;
  const inside = readerOf(
    partOf(passage, start + 1, reader.at - 1),
    dialect,
    reader.readSteps,
    depth + 1,
  );
  const steps = depth < maxNesting ? reader.readSteps(inside) : [];
  parts.push({ kind: 'output', written: partOf(passage, start, reader.at), steps, quoted });
}
