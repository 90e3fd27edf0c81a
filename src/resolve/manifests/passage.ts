import type { Location, SourceFile } from '../../model/written.js';

/**
 * Text taken out of files, perhaps put together from several places; every part of it still knows
 * where it is written.
 */
export interface Passage {
  readonly text: string;
  /** In the order of the text, of which they leave nothing out. */
  readonly pieces: readonly Piece[];
}

/** Characters of a passage that are written in one run, or nowhere. */
interface Piece {
  /** The index in the passage's text at which it begins. */
  readonly at: number;
  readonly length: number;
  /** Null for characters that stand in no file, such as a space put between two words. */
  readonly span: Span | null;
}

/**
 * The part of a file from an offset to another, that one excluded. One as long as its piece is read
 * character for character; any other stands for the piece as a whole, as an escape does.
 */
interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** The part of a file from an offset to another, that one excluded. */
export function passageIn(file: SourceFile, start: number, end: number): Passage {
  return writtenAs(file.text.slice(start, end), { file, start, end });
}

/** Text that is written in a file in another way, such as a tab that is written as `\t`. */
export function writtenAs(text: string, span: Span): Passage {
  return { text, pieces: [{ at: 0, length: text.length, span }] };
}

/** Text that is written in no file. */
export function inserted(text: string): Passage {
  return { text, pieces: [{ at: 0, length: text.length, span: null }] };
}

/** The part of a passage from an index to another, as `slice` counts them. */
export function partOf({ text, pieces }: Passage, start: number, end?: number): Passage {
  const part = text.slice(start, end);
  const from = start < 0 ? Math.max(0, text.length + start) : Math.min(start, text.length);
  const to = from + part.length;
  const [only] = pieces;
  // Most text stands in one piece, and is cut into very many words.
  if (only !== undefined && pieces.length === 1) {
    const span = spanWithin(only, from, part.length);
    return { text: part, pieces: [{ at: 0, length: part.length, span }] };
  }
  const parts: Piece[] = [];
  const first = lastAtOrBelow(pieces.length, (index) => pieces[index]?.at ?? 0, from);
  for (let index = first; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || (piece.at >= to && parts.length > 0)) break;
    const begin = Math.max(piece.at, from);
    const length = Math.min(piece.at + piece.length, to) - begin;
    append(parts, { at: begin - from, length, span: spanWithin(piece, begin - piece.at, length) });
  }
  return { text: part, pieces: parts };
}

/** Passages one after the other, as one. */
export function joined(passages: readonly Passage[]): Passage {
  const [only] = passages;
  if (only !== undefined && passages.length === 1) return only;
  const pieces: Piece[] = [];
  let at = 0;
  for (const passage of passages) {
    for (const piece of passage.pieces) append(pieces, { ...piece, at: at + piece.at });
    at += passage.text.length;
  }
  return { text: passages.map(({ text }) => text).join(''), pieces };
}

/** Passages with a space between two, which stands in no file. */
export function spaced(passages: readonly Passage[]): Passage {
  return joined(passages.flatMap((passage, index) => (index === 0 ? [passage] : [space, passage])));
}

/** A passage with a value in the place of each match; where that is null, the match stays. */
export function replaced(
  passage: Passage,
  pattern: RegExp,
  valueFor: (match: RegExpExecArray) => Passage | null,
): Passage {
  const parts: Passage[] = [];
  let done = 0;
  for (const match of passage.text.matchAll(pattern)) {
    const value = valueFor(match);
    if (value === null) continue;
    parts.push(partOf(passage, done, match.index), value);
    done = match.index + match[0].length;
  }
  return parts.length === 0 ? passage : joined([...parts, partOf(passage, done)]);
}

/**
 * What the named groups of a pattern (with the flags `d` and `g`) hold at each of its matches; a group
 * that takes no part is undefined.
 */
export function partsIn<Parts>(passage: Passage, pattern: RegExp): readonly Parts[] {
  return [...passage.text.matchAll(pattern)].map(({ indices }) => {
    const places: Readonly<Record<string, [number, number] | undefined>> = indices?.groups ?? {};
    const parts = Object.entries(places).map(([name, place]) => [
      name,
      place && partOf(passage, ...place),
    ]);
    return Object.fromEntries(parts) as Parts;
  });
}

/** The index of the line feed that ends the line of an index, or of the end of the text. */
export function lineEndFrom(text: string, index: number): number {
  const newline = text.indexOf('\n', index);
  return newline === -1 ? text.length : newline;
}

/**
 * The place of a passage: of its longest part that is written in one run, as far as its line goes;
 * null where it stands in no file. Of `v${VERSION}` most is written where the variable gets its
 * value, and is changed there.
 */
export function placeOf({ pieces }: Passage): Location | null {
  const span = longestRun(pieces);
  if (span === null) return null;
  const { path, text } = span.file;
  const starts = lineStartsOf(span.file);
  const index = lastAtOrBelow(starts.length, (line) => starts[line] ?? 0, span.start);
  const nextLine = starts[index + 1] ?? text.length + 1;
  const lineEnd = nextLine - (text.charAt(nextLine - 2) === '\r' ? 2 : 1);
  const column = span.start - (starts[index] ?? 0) + 1;
  const length = Math.max(0, Math.min(span.end, lineEnd) - span.start);
  return { path, line: index + 1, column, endColumn: column + length };
}

/** The offset at which each line of a file begins; worked out once for a file. */
export function lineStartsOf(file: SourceFile): readonly number[] {
  const known = knownLineStarts.get(file);
  if (known !== undefined) return known;
  const starts = [0];
  for (let end = file.text.indexOf('\n'); end !== -1; end = file.text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  knownLineStarts.set(file, starts);
  return starts;
}

const knownLineStarts = new WeakMap<SourceFile, readonly number[]>();

const space = inserted(' ');

/** Adds a piece; what goes on where the last one ends becomes one with it, and nothing adds nothing. */
function append(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last === undefined) pieces.push(piece);
  else if (last.length === 0) pieces[pieces.length - 1] = piece;
  else if (isOneRun(last, piece)) pieces[pieces.length - 1] = together(last, piece);
  else if (piece.length > 0) pieces.push(piece);
}

/** Whether two pieces are read character for character, the second right behind the first. */
function isOneRun(one: Piece, other: Piece): boolean {
  if (one.span === null || other.span === null) return one.span === other.span;
  return isBehind(one.span, other.span) && isPlain(one) && isPlain(other);
}

function isBehind(one: Span, other: Span): boolean {
  return one.file === other.file && one.end === other.start;
}

function together({ at, length, span }: Piece, other: Piece): Piece {
  const end = other.span?.end ?? 0;
  return { at, length: length + other.length, span: span === null ? null : { ...span, end } };
}

function isPlain({ length, span }: Piece): boolean {
  return span === null || span.end - span.start === length;
}

function spanWithin(piece: Piece, start: number, length: number): Span | null {
  const { span } = piece;
  if (span === null || !isPlain(piece)) return span;
  return { file: span.file, start: span.start + start, end: span.start + start + length };
}

/** The first of the longest. */
function longestRun(pieces: readonly Piece[]): Span | null {
  let longest: Run | null = null;
  let run: Run | null = null;
  for (const { span, length } of pieces) {
    run = span === null ? null : goneOn(run, span, length);
    if (run !== null && (longest === null || run.length > longest.length)) longest = run;
  }
  return longest?.span ?? null;
}

/** A run of pieces, and how many characters of the text it stands for. */
interface Run {
  readonly span: Span;
  readonly length: number;
}

function goneOn(run: Run | null, span: Span, length: number): Run {
  if (run === null || !isBehind(run.span, span)) return { span, length };
  return { span: { ...run.span, end: span.end }, length: run.length + length };
}

/** The last of a number of ascending values that is not above a limit; the first where all are. */
function lastAtOrBelow(count: number, valueAt: (index: number) => number, limit: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (valueAt(middle) <= limit) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

/** The lines of a text that say something: without blanks around them, and without comments. */
export function contentLines(text: Passage): readonly Passage[] {
  const lines: Passage[] = [];
  for (let start = 0; start <= text.text.length; ) {
    const end = lineEndFrom(text.text, start);
    const written = text.text.slice(start, end);
    const content = withoutRemark(written).trimEnd();
    const lead = content.length - content.trimStart().length;
    if (content.length > lead) lines.push(partOf(text, start + lead, start + content.length));
    start = end + 1;
  }
  return lines;
}

function withoutRemark(line: string): string {
  for (let at = line.indexOf('#'); at !== -1; at = line.indexOf('#', at + 1)) {
    if (line.slice(0, at).trim() === '' || ' \t'.includes(line.charAt(at - 1))) {
      return line.slice(0, at);
    }
  }
  return line;
}
