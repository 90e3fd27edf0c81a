import type { Scalar } from 'yaml';
import { inserted, joined, type Passage, partOf, writtenAs } from '../passage.js';

/**
 * What a text in YAML means, with the place where each part is written: without quotes, without the
 * header and the indentation of a block, with escapes read and lines folded.
 */
export function passageOfScalar(
  { type, range, source = '' }: Scalar.Parsed,
  yaml: Passage,
): Passage {
  const [start, end] = range;
  const written = partOf(yaml, start, end);
  const passage = joined(partsOf(type, written.text, source).map((part) => read(part, written)));
  // The end of a block is the header's business.
  if (passage.text.startsWith(source)) return partOf(passage, 0, source.length);
  // The library has the last word on what is meant; the text as a whole still has its place.
  return standingFor(source, written);
}

/** From an offset to another, and what that means where it is not what is written. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly meaning?: string;
}

function read({ start, end, meaning }: Part, written: Passage): Passage {
  const part = partOf(written, start, end);
  return meaning === undefined ? part : standingFor(meaning, part);
}

/** A text that stands for what is written as a whole. */
export function standingFor(text: string, written: Passage): Passage {
  const span = written.pieces[0]?.span ?? null;
  return span === null ? inserted(text) : writtenAs(text, span);
}

function partsOf(type: Scalar.Parsed['type'], text: string, meaning: string): Part[] {
  switch (type) {
    case 'BLOCK_LITERAL':
      return blockParts(text, blockLines(text, meaning), () => true);
    case 'BLOCK_FOLDED':
      return blockParts(text, blockLines(text, meaning), ({ start }) => isBlank(text[start]));
    case 'QUOTE_SINGLE':
      return flowParts(text, 1, text.length - 1, (line) => split(text, line, /''/g, () => "'"));
    case 'QUOTE_DOUBLE':
      return flowParts(text, 1, text.length - 1, (line) => split(text, line, escapes, unescaped));
    default:
      return flowParts(text, 0, text.length, (line) => [line]);
  }
}

const escapes = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^xuU])/gs;

const meanings: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

function unescaped(written: string): string {
  const letter = written.charAt(1);
  if (!'xuU'.includes(letter)) return meanings[letter] ?? letter;
  const code = Number.parseInt(written.slice(2), 16);
  return code > 0x10ffff ? written : String.fromCodePoint(code);
}

/** Parts of a line that mean something else than is written, and those between them. */
function split(text: string, line: Part, pattern: RegExp, mean: (found: string) => string) {
  const parts: Part[] = [];
  let start = line.start;
  for (const { 0: found, index } of text.slice(line.start, line.end).matchAll(pattern)) {
    const at = line.start + index;
    parts.push({ start, end: at }, { start: at, end: at + found.length, meaning: mean(found) });
    start = at + found.length;
  }
  return [...parts, { start, end: line.end }];
}

/** The lines of a text that is not a block, folded. */
function flowParts(text: string, from: number, to: number, read: (line: Part) => Part[]): Part[] {
  const parts: Part[] = [];
  let end = from;
  let breaks = 0;
  let isJoined = false;
  for (let begin = from; begin <= to; ) {
    const newline = text.indexOf('\n', begin);
    const isLast = newline === -1 || newline >= to;
    const line = trimmed(text, begin, isLast ? to : newline, begin === from, isLast);
    if (line.start < line.end || isLast || isJoined) {
      parts.push({ start: end, end: line.start, meaning: isJoined ? '' : fold(breaks) });
      isJoined = !isLast && endsEscaped(text, line.end);
      end = isJoined ? line.end - 1 : line.end;
      parts.push(...read({ start: line.start, end }));
      breaks = 0;
    }
    breaks += 1;
    begin = isLast ? to + 1 : newline + 1;
  }
  return parts;
}

function trimmed(text: string, from: number, to: number, isFirst: boolean, isLast: boolean): Part {
  let [start, end] = [from, to];
  while (!isFirst && isBlank(text[start])) start += 1;
  while (!isLast && end > start && isBlank(text[end - 1])) end -= 1;
  const isKept = end < to && text[end] !== '\r' && endsEscaped(text, end);
  return { start, end: isKept ? end + 1 : end };
}

/** Whether a line of a text in double quotes ends with a backslash that is not escaped itself. */
function endsEscaped(text: string, end: number): boolean {
  if (text[0] !== '"') return false;
  let first = end;
  while (text[first - 1] === '\\') first -= 1;
  return (end - first) % 2 === 1;
}

/** The lines of a block behind its header, each without the indentation of the block. */
function blockLines(text: string, meaning: string): Part[] {
  // What is indented more than the block keeps the rest of it.
  const indent = indentationIn(text.slice(text.indexOf('\n') + 1)) - indentationIn(meaning);
  const lines: Part[] = [];
  for (let newline = text.indexOf('\n'); newline !== -1; ) {
    const start = newline + 1;
    newline = text.indexOf('\n', start);
    const next = newline === -1 ? text.length : newline;
    const end = text[next - 1] === '\r' ? next - 1 : next;
    lines.push({ start: Math.min(start + indent, end), end });
  }
  return lines;
}

/** The indentation of the first line that has text. */
function indentationIn(text: string): number {
  return /^ *(?=[^ \r\n])/m.exec(text)?.[0].length ?? 0;
}

/** The lines of a block; an end of a line is folded where neither line beside it is kept apart. */
function blockParts(text: string, lines: readonly Part[], isApart: (line: Part) => boolean) {
  const parts: Part[] = [];
  let end = lines[0]?.start ?? text.length;
  let breaks = 0;
  let isFolding = false;
  for (const line of lines) {
    if (line.start < line.end) {
      const isFolded = isFolding && !isApart(line);
      const meaning = isFolded ? fold(breaks) : '\n'.repeat(breaks);
      parts.push({ start: end, end: line.start, meaning }, line);
      end = line.end;
      breaks = 0;
      isFolding = !isApart(line);
    }
    breaks += 1;
  }
  return [...parts, { start: end, end: text.length, meaning: '\n'.repeat(breaks) }];
}

/** One line end is a space; of several, all but one are kept. */
function fold(breaks: number): string {
  return breaks === 1 ? ' ' : '\n'.repeat(Math.max(0, breaks - 1));
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\r';
}
