import { once } from '../../../model/once.js';
import type { SourceFile } from '../../../model/written.js';
import {
  inserted,
  joined,
  lineStartsOf,
  type Passage,
  partOf,
  passageIn,
  writtenAs,
} from '../passage.js';
import { unquotedText } from '../shell/shell-script.js';
import { parseShell } from '../shell/steps.js';

/** An instruction of a Dockerfile: continued lines are one, and comments between them are left out. */
export interface Instruction {
  /** In capitals. */
  readonly keyword: string;
  readonly rest: Passage;
  /** The texts of here-documents, in the order in which they are named. */
  readonly bodies: readonly Passage[];
}

interface Instructions {
  /** The character that continues a line and takes the meaning from the next one. */
  readonly escapeSign: string;
  readonly instructions: readonly Instruction[];
}

/** Takes a Dockerfile apart as Docker does, line by line. */
export function instructionsIn(file: SourceFile): Instructions {
  const lines = linesOf(file);
  const escapeSign = escapeSignOf(lines);
  const instructions: Instruction[] = [];
  const closings = closingsIn(lines);
  for (let next = 0; next < lines.length; ) {
    const first = lines[next] as Passage;
    if (isRemark(first) || isBlank(first)) {
      next += 1;
      continue;
    }
    const { text, end } = continued(lines, next, escapeSign);
    const { keyword, rest } = parted(text);
    const documents = hereDocuments(keyword, rest, { lines, closings, start: end });
    instructions.push({ keyword, rest, bodies: documents.bodies });
    next = documents.end;
  }
  return { escapeSign, instructions };
}

/** The lines of a file, without what ends them. */
function linesOf(file: SourceFile): Passage[] {
  const starts = lineStartsOf(file);
  return starts.map((start, index) => {
    const end = (starts[index + 1] ?? file.text.length + 1) - 1;
    return passageIn(file, start, file.text.charAt(end - 1) === '\r' ? end - 1 : end);
  });
}

const directivePattern = /^#[ \t]*(?<name>[A-Za-z]\w{0,30})[ \t]*=[ \t]*(?<value>\S{1,100})/;

/** `# escape=` in the first lines, before anything else, chooses another sign. */
function escapeSignOf(lines: readonly Passage[]): string {
  for (const { text } of lines) {
    const { name, value } = directivePattern.exec(text.slice(0, 200))?.groups ?? {};
    if (name === undefined) break;
    if (name.toLowerCase() === 'escape' && (value === '`' || value === '\\')) return value;
  }
  return '\\';
}

function isRemark({ text }: Passage): boolean {
  return text.trimStart().startsWith('#');
}

function isBlank({ text }: Passage): boolean {
  return text.trim() === '';
}

/** A line and those that continue it; of these, comments and empty ones say nothing. */
function continued(
  lines: readonly Passage[],
  start: number,
  escapeSign: string,
): { readonly text: Passage; readonly end: number } {
  const parts: Passage[] = [];
  let end = start;
  for (let goesOn = true; goesOn && end < lines.length; end += 1) {
    const line = lines[end] as Passage;
    if (isRemark(line) || isBlank(line)) continue;
    const length = lengthBefore(line.text, escapeSign);
    goesOn = length !== null;
    parts.push(length === null ? line : partOf(line, 0, length));
  }
  return { text: joined(parts), end };
}

/** How long a line is without the sign at its end that continues it; null where there is none. */
function lengthBefore(line: string, escapeSign: string): number | null {
  const text = line.trimEnd();
  if (!text.endsWith(escapeSign) || text.endsWith(escapeSign.repeat(2))) return null;
  return text.length - 1;
}

/** A keyword, in capitals, and what stands behind it. */
export function parted(text: Passage): { readonly keyword: string; readonly rest: Passage } {
  const start = text.text.search(/\S/);
  const end = text.text.slice(start).search(/\s/);
  const keywordEnd = end === -1 ? text.text.length : start + end;
  const gap = text.text.slice(keywordEnd).search(/\S/);
  return {
    keyword: text.text.slice(start, keywordEnd).toUpperCase(),
    rest: partOf(text, gap === -1 ? text.text.length : keywordEnd + gap),
  };
}

/** What follows an instruction. */
interface Following {
  readonly lines: readonly Passage[];
  readonly closings: Closings;
  readonly start: number;
}

/** The first line from an index on that ends a here-document; null where there is none. */
type Closings = (name: string, dropsTabs: boolean, from: number) => number | null;

/** Looked up, as one that never ends would else be looked for down the whole file. */
function closingsIn(lines: readonly Passage[]): Closings {
  const indices = once(() => ({ exact: indicesOf(lines, false), tabbed: indicesOf(lines, true) }));
  return (name, dropsTabs, from) => {
    const all = indices()[dropsTabs ? 'tabbed' : 'exact'].get(name) ?? [];
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((all[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return all[low] ?? null;
  };
}

function indicesOf(lines: readonly Passage[], dropsTabs: boolean): Map<string, number[]> {
  const indices = new Map<string, number[]>();
  for (const [index, { text }] of lines.entries()) {
    const name = dropsTabs ? text.replace(/^\t+/, '') : text;
    const known = indices.get(name);
    if (known === undefined) indices.set(name, [index]);
    else known.push(index);
  }
  return indices;
}

/** The here-documents that begin behind an instruction; one that never ends is none. */
function hereDocuments(
  keyword: string,
  rest: Passage,
  { lines, closings, start }: Following,
): { readonly bodies: readonly Passage[]; readonly end: number } {
  const bodies: Passage[] = [];
  let end = start;
  const isPossible = ['RUN', 'COPY', 'ADD', 'ONBUILD'].includes(keyword);
  for (const { name, dropsTabs } of isPossible ? delimitersIn(rest) : []) {
    const close = closings(name, dropsTabs, end);
    if (close === null) break;
    bodies.push(joined(lines.slice(end, close).flatMap((line) => [line, lineEnd])));
    end = close + 1;
  }
  return { bodies, end };
}

const lineEnd = inserted('\n');

/** The names that end here-documents, in the order in which they are written. */
export function delimitersIn(
  rest: Passage,
): { readonly name: string; readonly dropsTabs: boolean }[] {
  if (!rest.text.includes('<<')) return [];
  const commands = parseShell(rest).flatMap((step) =>
    step.kind === 'command' ? [step.command] : [],
  );
  return commands
    .flatMap(({ redirections }) => redirections)
    .filter(({ operator }) => operator === '<<' || operator === '<<-')
    .map(({ operator, target }) => ({
      name: unquotedText(target),
      dropsTabs: operator === '<<-',
    }))
    .filter(({ name }) => name !== '');
}

/** The words of a list such as `["acme", "server"]`; null where a text is not such a list. */
export function jsonWords(text: Passage): readonly Passage[] | null {
  if (!text.text.startsWith('[')) return null;
  const words: Passage[] = [];
  const pattern = /\s*"(?<word>(?:[^"\\]|\\.)*)"\s*(?<end>[,\]])/y;
  pattern.lastIndex = 1;
  if (/^\[\s*\]\s*$/.test(text.text)) return words;
  for (;;) {
    const start = pattern.lastIndex;
    const match = pattern.exec(text.text);
    const { word = '', end } = match?.groups ?? {};
    if (match === null) return null;
    const at = text.text.indexOf('"', start) + 1;
    const passage = unescaped(partOf(text, at, at + word.length));
    if (passage === null) return null;
    words.push(passage);
    if (end === ']') return text.text.slice(pattern.lastIndex).trim() === '' ? words : null;
  }
}

const escapesPattern = /\\(?:u[\da-fA-F]{4}|.)/g;

/** Null where an escape is none of JSON's. */
function unescaped(word: Passage): Passage | null {
  const parts: Passage[] = [];
  let end = 0;
  for (const { 0: written, index } of word.text.matchAll(escapesPattern)) {
    const text = meaningOf(written);
    if (text === null) return null;
    const part = partOf(word, index, index + written.length);
    const [piece] = part.pieces;
    parts.push(partOf(word, end, index));
    parts.push(piece?.span ? writtenAs(text, piece.span) : inserted(text));
    end = index + written.length;
  }
  return joined([...parts, partOf(word, end)]);
}

function meaningOf(written: string): string | null {
  try {
    return JSON.parse(`"${written}"`) as string;
  } catch {
    return null;
  }
}
