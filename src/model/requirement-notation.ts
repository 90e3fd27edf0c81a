import { readComparators } from './comparator-range.js';
import { readMavenRange } from './maven-range.js';
import { compareIntervals, isEmpty, type Requirement } from './requirement.js';
import type { WrongRequirement } from './requirement-end.js';

export type { WrongRequirement } from './requirement-end.js';

/** Longest requirement that is looked at; a pattern never sees more. */
const longestRequirement = 300;

/**
 * Reads a requirement in any notation in use: a bare minimum (`2025.1`, `2025.1.0+`), comparators
 * (`>=2025.1 <2026.2`, `^1.0`, `~1.2`) joined by `||`, Maven intervals (`[0.23,)`) joined by
 * commas, and wildcards (`1.0.+`, `2025.1.*`). Anything else says what is wrong with it.
 */
export function parseRequirement(text: string): Requirement | WrongRequirement {
  const trimmed = text.trim();
  if (trimmed === '') return { wrong: 'it is empty' };
  if (trimmed.length > longestRequirement) {
    return { wrong: `it is longer than ${longestRequirement} characters` };
  }
  const intervals = /[[\]()]/.test(trimmed) ? readMavenRange(trimmed) : readComparators(trimmed);
  if ('wrong' in intervals) return intervals;
  if (intervals.some(isEmpty)) return { wrong: 'no core can lie in this range' };
  return { text: trimmed, intervals: [...intervals].sort(compareIntervals) };
}
