import { readComparators } from './comparator-range.js';
import { readMavenRange } from './maven-range.js';
import { compareIntervals, type Interval, isEmpty, type Requirement } from './requirement.js';
import type { Read, WrongRequirement } from './requirement-end.js';

export type { WrongRequirement } from './requirement-end.js';

/** Longest requirement that is looked at; a pattern never sees more. */
const longestRequirement = 300;

/**
 * Reads a requirement in any notation in use: a bare minimum (`2025.1`, `2025.1.0+`), comparisons
 * (`>=2025.1 <2026.2`, `^1.0`, `~1.2`, `1.2 - 2.3`), Maven intervals (`[0.23,)`) joined by commas,
 * wildcards (`1.0.+`, `2025.1.*`, `*`), and alternatives of any of these joined by `||`. Anything else
 * says what is wrong with it.
 */
export function parseRequirement(text: string): Requirement | WrongRequirement {
  const trimmed = text.trim();
  if (trimmed === '') return { wrong: 'it is empty' };
  if (trimmed.length > longestRequirement) {
    return { wrong: `it is longer than ${longestRequirement} characters` };
  }
  const intervals = readAlternatives(trimmed.split('||').map((part) => part.trim()));
  if ('wrong' in intervals) return intervals;
  if (intervals.some(isEmpty)) return { wrong: 'no core can lie in this range' };
  return { text: trimmed, intervals: [...intervals].sort(compareIntervals) };
}

function readAlternatives(parts: readonly string[]): Read<readonly Interval[]> {
  const intervals: Interval[] = [];
  for (const part of parts) {
    const read = readAlternative(part, parts.length === 1);
    if ('wrong' in read) return read;
    intervals.push(...read);
  }
  return intervals;
}

function readAlternative(text: string, alone: boolean): Read<readonly Interval[]> {
  if (text === '') return { wrong: 'one side of || is empty' };
  if (/[[\]()]/.test(text)) return readMavenRange(text);
  const interval = readComparators(text, alone);
  return 'wrong' in interval ? interval : [interval];
}
