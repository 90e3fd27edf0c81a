import type { CoreVersion } from './core-version.js';
import { type Interval, intersectionOf } from './requirement.js';
import { type Read, readEnd, readWildcard, upTo } from './requirement-end.js';
import { shown } from './shown.js';

/** Reads comparisons, and alternatives of them: `>=2025.1 <2026.2 || >=2026.4`. */
export function readComparators(text: string): Read<readonly Interval[]> {
  const parts = text.split('||').map((part) => part.trim());
  const intervals: Interval[] = [];
  for (const part of parts) {
    const interval = comparators(part, parts.length > 1);
    if ('wrong' in interval) return interval;
    intervals.push(interval);
  }
  return intervals;
}

const comparatorPattern = /(?<operator>[<>]=?|=|\^|~|)\s*(?<version>[^\s<>=^~]+)\s*/y;

function comparators(text: string, besideOthers: boolean): Read<Interval> {
  if (text === '') return { wrong: 'one side of || is empty' };
  const intervals: Interval[] = [];
  comparatorPattern.lastIndex = 0;
  for (let end = 0; end < text.length; end = comparatorPattern.lastIndex) {
    const groups = comparatorPattern.exec(text)?.groups;
    if (groups?.version === undefined)
      return { wrong: `"${shown(text.slice(end))}" is no comparison` };
    const alone = !besideOthers && end === 0 && comparatorPattern.lastIndex === text.length;
    const interval = comparator(groups.operator ?? '', groups.version, alone);
    if ('wrong' in interval) return interval;
    intervals.push(interval);
  }
  return intersectionOf(intervals);
}

function comparator(operator: string, text: string, alone: boolean): Read<Interval> {
  if (operator === '^' || operator === '~') return npmRange(operator, text);
  if (operator === '') return plain(text, alone);
  const version = readEnd(text);
  if ('wrong' in version) return version;
  const bound = { version, inclusive: operator.includes('=') };
  if (operator === '=') return { lower: bound, upper: bound };
  return operator.startsWith('>') ? { lower: bound, upper: null } : { lower: null, upper: bound };
}

/** A version without an operator is a minimum, unless other versions beside it make that doubtful. */
function plain(text: string, alone: boolean): Read<Interval> {
  const family = readWildcard(text);
  if (family !== null) return family;
  const explicit = text.endsWith('+');
  const version = readEnd(explicit ? text.slice(0, -1) : text);
  if ('wrong' in version) return version;
  if (!alone && !explicit)
    return { wrong: `${shown(text)} stands beside others: write >= or = before it` };
  return { lower: { version, inclusive: true }, upper: null };
}

const partialPattern = /^v?(?<major>0|[1-9]\d{0,14})$/;

/** npm's `^` keeps the first number that is not 0, its `~` the second number, or a lone first. */
function npmRange(operator: '^' | '~', text: string): Read<Interval> {
  const lone = partialPattern.exec(text)?.groups?.major;
  const version = readEnd(lone === undefined ? text : `${lone}.0`);
  if ('wrong' in version) return version;
  const written = lone === undefined ? (version.twoPart ? 2 : 3) : 1;
  const kept = operator === '~' ? Math.min(written, 2) - 1 : caretIndex(version, written);
  const next = version.numbers
    .slice(0, kept + 1)
    .map((number, index) => (index === kept ? number + 1 : number));
  return { lower: { version, inclusive: true }, upper: upTo(version.numbers, next).upper };
}

function caretIndex({ numbers }: CoreVersion, written: number): number {
  const first = numbers.findIndex((number) => number !== 0);
  return first === -1 ? written - 1 : Math.min(first, written - 1);
}
