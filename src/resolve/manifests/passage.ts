import type { Location } from '../../model/location.js';
import type { SourceFile } from '../../model/source-file.js';

/**
 * Text taken out of a file, perhaps put together from several places of it; each character still
 * knows the offset it was written at.
 */
export interface Passage {
  readonly text: string;
  /** One for each character of the text. */
  readonly offsets: readonly number[];
}

/** The part of a file's text from an offset to another, that one excluded. */
export function passageIn(text: string, start: number, end: number): Passage {
  const part = text.slice(start, end);
  return { text: part, offsets: Array.from({ length: part.length }, (_, index) => start + index) };
}

/** The part of a passage from an index to another, that one excluded; without it, to the end. */
export function partOf(passage: Passage, start: number, end?: number): Passage {
  return { text: passage.text.slice(start, end), offsets: passage.offsets.slice(start, end) };
}

/** Passages one after the other, as one. */
export function joined(passages: readonly Passage[]): Passage {
  return {
    text: passages.map(({ text }) => text).join(''),
    offsets: passages.flatMap(({ offsets }) => offsets),
  };
}

/** Passages with a space between two, which stands nowhere in the file. */
export function spaced(passages: readonly Passage[]): Passage {
  return joined(passages.flatMap((passage, index) => (index === 0 ? [passage] : [space, passage])));
}

/** Finds the place of a passage: of its longest part that is written in one piece. */
export type Locate = (passage: Passage) => Location;

/** Prepares to find places in a file. */
export function locatorOf({ path, text }: SourceFile): Locate {
  const starts = lineStartsOf(text);
  return ({ offsets }) => {
    const { start, length } = longestRun(offsets);
    const index = lastAtOrBelow(starts, start);
    const column = start - (starts[index] ?? 0) + 1;
    return { path, line: index + 1, column, endColumn: column + length };
  };
}

/** The offset at which each line of a text begins. */
export function lineStartsOf(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

const space: Passage = { text: ' ', offsets: [Number.NaN] };

/** Of `v${VERSION}` most is written where the variable gets its value, and is changed there. */
function longestRun(offsets: readonly number[]): { start: number; length: number } {
  let longest = { start: offsets[0] ?? 0, length: 0 };
  let begin = 0;
  for (const [index, offset] of offsets.entries()) {
    if (offsets[index + 1] === offset + 1) continue;
    const length = index + 1 - begin;
    if (length > longest.length) longest = { start: offsets[begin] ?? 0, length };
    begin = index + 1;
  }
  return longest;
}

function lastAtOrBelow(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
