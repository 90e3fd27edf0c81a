import { bytesOf } from './words.js';

/** A part of a Markdown page whose rows may be left out, from the last one, when space runs short. */
export interface Section {
  /** What the section is folded behind; null where it stands unfolded. */
  readonly title: string | null;
  /** Markdown above the rows, such as a table's heading and rule. */
  readonly lead?: readonly string[];
  readonly rows: readonly string[];
  /** Markdown below the rows. */
  readonly tail?: readonly string[];
  /** Names what is missing when only so many rows are kept. */
  readonly leftOut: (kept: number) => string;
}

/** How a page puts a section's title and body together. */
export type Frame = (section: Section, body: string) => string;

/**
 * The sections as Markdown of at most so many bytes. The small ones stay whole; the large ones
 * share what is left, and each says what it left out.
 */
export function fitSections(
  sections: readonly Section[],
  frame: Frame,
  limit: number,
): readonly string[] {
  const fixed = sections.map((section) => bytesOf(frame(section, bodyOf(section, 0))));
  const sizes = sections.map(({ rows }) => rows.map(bytesOfRow).reduce(sum, 0));
  const share = fairShare(sizes, limit - fixed.reduce(sum, 0));
  return sections.map((section) => frame(section, bodyOf(section, rowsWithin(section, share))));
}

function bodyOf({ lead = [], rows, tail = [], leftOut }: Section, kept: number): string {
  const missing = kept < rows.length ? ['', leftOut(kept)] : [];
  return [...lead, ...rows.slice(0, kept), ...missing, ...tail].join('\n');
}

function bytesOfRow(row: string): number {
  return bytesOf(row) + 1;
}

function sum(total: number, next: number): number {
  return total + next;
}

/** The most that one section may take so that all of them fit. */
function fairShare(sizes: readonly number[], space: number): number {
  const ascending = [...sizes].sort((a, b) => a - b);
  let left = space;
  for (const [index, size] of ascending.entries()) {
    const share = left / (ascending.length - index);
    if (size > share) return share;
    left -= size;
  }
  return Number.POSITIVE_INFINITY;
}

function rowsWithin({ rows }: Section, share: number): number {
  let bytes = 0;
  for (const [index, row] of rows.entries()) {
    bytes += bytesOfRow(row);
    if (bytes > share) return index;
  }
  return rows.length;
}
