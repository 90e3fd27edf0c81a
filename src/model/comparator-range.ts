import {
  type CoreVersion,
  coreVersionForm,
  finalVersion,
  isPrerelease,
  parseCoreVersion,
  startOfPrereleases,
} from './core-version.js';
import { type Bound, type Interval, intersectionOf } from './requirement.js';
import { shown } from './shown.js';

/** What every core lies in. */
const everything: Interval = { lower: null, upper: null };

/**
 * What a version without an operator means: itself and all above it, itself alone, all that begins
 * with the numbers that were written (as npm has it), or nothing that anybody could know.
 */
export type BareMeaning = 'minimum' | 'exact' | 'npm' | 'none';

/**
 * Reads one alternative of comparisons, such as `>=2025.1 <2026.2`, `^1.2`, `1.x`, `*` or
 * `1.2 - 2.3`. `alone` says that no other alternative stands beside it.
 */
export function readComparators(
  text: string,
  alone: boolean,
  bare: BareMeaning = 'minimum',
): Read<Interval> {
  const ends = hyphenPattern.exec(text)?.groups as { from: string; to: string } | undefined;
  return ends === undefined ? comparators(text, alone, bare) : hyphenRange(ends.from, ends.to);
}

const hyphenPattern = /^(?<from>[^\s<>=^~]+)\s+-\s+(?<to>[^\s<>=^~]+)$/;

/** As npm has it: an upper end with fewer numbers takes in all that begins with them. */
function hyphenRange(from: string, to: string): Read<Interval> {
  const lower = readLower(from);
  if (lower !== null && 'wrong' in lower) return lower;
  const upper = readUpper(to);
  if (upper !== null && 'wrong' in upper) return upper;
  return { lower, upper };
}

function readLower(text: string): Read<Bound> | null {
  if (isAny(text)) return null;
  const family = readWildcard(text);
  if (family !== null) return family.lower;
  const version = readEnd(text);
  return 'wrong' in version ? version : { version, inclusive: true };
}

function readUpper(text: string): Read<Bound> | null {
  if (isAny(text)) return null;
  const family = readWildcard(text);
  if (family !== null) return family.upper;
  const version = readEnd(text);
  if ('wrong' in version) return version;
  const written = numbersWritten(text);
  return written < 3 && version.prerelease.length === 0
    ? familyOf(version.numbers.slice(0, written)).upper
    : { version, inclusive: true };
}

const comparatorPattern = /(?<operator>[<>]=?|=|\^|~|)\s*(?<version>[^\s<>=^~]+)\s*/y;

interface Comparator {
  /** Empty where none is written. */
  readonly operator: string;
  readonly version: string;
}

function comparators(text: string, alone: boolean, bare: BareMeaning): Read<Interval> {
  const intervals: Interval[] = [];
  comparatorPattern.lastIndex = 0;
  for (let end = 0; end < text.length; end = comparatorPattern.lastIndex) {
    const groups = comparatorPattern.exec(text)?.groups as Comparator | undefined;
    if (groups === undefined) return { wrong: `"${shown(text.slice(end))}" is not a comparison` };
    const single = alone && end === 0 && comparatorPattern.lastIndex === text.length;
    const interval = comparator(groups.operator, groups.version, single, bare);
    if ('wrong' in interval) return interval;
    intervals.push(interval);
  }
  return intersectionOf(intervals);
}

function comparator(
  operator: string,
  text: string,
  alone: boolean,
  bare: BareMeaning,
): Read<Interval> {
  if (operator === '^' || operator === '~') return npmRange(operator, text);
  if (operator === '') return plain(text, alone, bare);
  const family = readWildcard(text) ?? (bare === 'npm' ? readPartial(text) : null);
  if (family !== null) return besideFamily(operator, family);
  const version = readEnd(text);
  if ('wrong' in version) return version;
  const bound = { version, inclusive: operator.includes('=') };
  if (operator === '=') return { lower: bound, upper: bound };
  return operator.startsWith('>') ? { lower: bound, upper: null } : { lower: null, upper: bound };
}

/** `>1.x` begins where `1.x` ends, and `<=1.x` ends there. */
function besideFamily(operator: string, family: { lower: Bound; upper: Bound }): Interval {
  const { lower, upper } = family;
  if (operator === '=') return family;
  if (operator === '>=') return { lower, upper: null };
  if (operator === '<=') return { lower: null, upper };
  return operator === '>'
    ? { lower: { ...upper, inclusive: true }, upper: null }
    : { lower: null, upper: { ...lower, inclusive: false } };
}

/** A minimum without an operator is doubtful where other versions stand beside it. */
function plain(text: string, alone: boolean, bare: BareMeaning): Read<Interval> {
  if (isAny(text)) return everything;
  const family = readWildcard(text) ?? (bare === 'npm' ? readPartial(text) : null);
  if (family !== null) return family;
  const explicit = text.endsWith('+');
  const version = readEnd(explicit ? text.slice(0, -1) : text);
  if ('wrong' in version) return version;
  const lower = { version, inclusive: true };
  if (explicit) return { lower, upper: null };
  if (bare === 'none') return { wrong: `${shown(text)} has no operator: write >= or == before it` };
  if (bare !== 'minimum') return { lower, upper: lower };
  if (!alone) return { wrong: `${shown(text)} stands beside others: write >= or = before it` };
  return { lower, upper: null };
}

/** In npm, one number or two stand for all versions that begin with them; null for anything else. */
function readPartial(text: string): { lower: Bound; upper: Bound } | null {
  const numbers = partialPattern.exec(text)?.[1]?.split('.').map(Number);
  return numbers === undefined ? null : familyOf(numbers);
}

const partialPattern = /^v?(\d{1,15}(?:\.\d{1,15})?)$/;

function isAny(text: string): boolean {
  return /^[*x]$/i.test(text);
}

/** How many numbers stand in front of a prerelease. */
export function numbersWritten(text: string): number {
  return (/^v?[\d.]*\d/.exec(text)?.[0] ?? '').split('.').length;
}

/** npm's `^` keeps the first number that is not 0, its `~` the second number, or a lone first. */
function npmRange(operator: '^' | '~', text: string): Read<Interval> {
  const partial = text.replace(/(?:\.[*x]){1,2}$/i, '');
  const version = readEnd(partial);
  if ('wrong' in version) return version;
  const written = Math.min(numbersWritten(partial), 3);
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

/** Why a text is not a requirement: a clause that reads after "because". */
export interface WrongRequirement {
  readonly wrong: string;
}

/** What was read, or why it could not be. */
export type Read<T> = T | WrongRequirement;

const number = '(?:0|[1-9]\\d{0,14})';
const lonePattern = new RegExp(`^v?${number}$`);

/**
 * Reads the version that stands at one end of a range. One number is the first of its versions; `-0`
 * is below every prerelease, as npm has it.
 */
export function readEnd(text: string): Read<CoreVersion> {
  const whole = text.endsWith('-0') ? text.slice(0, -'-0'.length) : text;
  const version = parseCoreVersion(lonePattern.test(whole) ? `${whole}.0` : whole);
  if (version === undefined || (whole !== text && isPrerelease(version))) {
    return { wrong: `"${shown(text)}" is not a core version (${coreVersionForm})` };
  }
  return whole === text ? version : startOfPrereleases(version);
}

const wildcardPattern = new RegExp(
  `^v?(?<prefix>${number}(?:\\.${number}){0,2})\\.(?:(?:\\*|x)(?:\\.(?:\\*|x)){0,2}|\\+)$`,
  'i',
);

/** `1.0.+`, `1.0.*` and `1.0.x` are all of `[1.0,1.1)`; null when the text is not a wildcard. */
export function readWildcard(text: string): { lower: Bound; upper: Bound } | null {
  const numbers = wildcardPattern.exec(text)?.groups?.prefix?.split('.').map(Number);
  return numbers === undefined ? null : familyOf(numbers);
}

/** All versions that begin with these numbers: of 1 and 0, `[1.0,1.1)`. */
export function familyOf(numbers: readonly number[]): { lower: Bound; upper: Bound } {
  const last = numbers.length - 1;
  return upTo(
    numbers,
    numbers.map((number, index) => (index === last ? number + 1 : number)),
  );
}

/** From the numbers `from`, included, to the numbers `to`, excluded; missing ones are 0. */
export function upTo(
  from: readonly number[],
  to: readonly number[],
): { lower: Bound; upper: Bound } {
  return {
    lower: { version: finalVersion(from), inclusive: true },
    upper: { version: finalVersion(to), inclusive: false },
  };
}
