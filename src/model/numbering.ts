import {
  type CoreVersion,
  compareLines,
  compareNumbers,
  finalVersion,
  isPrerelease,
  type Line,
  lineNumbers,
  lineOf,
  parseCoreVersion,
} from './core-version.js';
import { type Day, dayOf, monthOf, yearOf } from './day.js';
import type { CorePolicy, Numbering, NumberWord } from './policy.js';

/** The format that a line is numbered by: the newest whose `from` is at or below it. */
export function numberingOf(line: Line, formats: readonly Numbering[]): Numbering | null {
  return formats.findLast(({ from }) => compareLines(from, line) <= 0) ?? null;
}

/** Whether a word of a format is a year, of four digits or of two. */
export function isYear(word: NumberWord | undefined): boolean {
  return word === 'YEAR' || word === 'YY';
}

/** A century's years in two digits: `YY` counts from here. */
const centuryOfTwoDigits = 2000;

/** The year that a line's first number says under its format; null where it says none. */
export function yearOfLine(line: Line, formats: readonly Numbering[]): number | null {
  const [first] = lineNumbers(line);
  const word = numberingOf(line, formats)?.words[0];
  if (word === 'YY') return centuryOfTwoDigits + first;
  return word === 'YEAR' ? first : null;
}

/** Whether lines of this format may have any number, so that none can be predicted. */
export function isUnforeseen({ words }: Numbering): boolean {
  return words.slice(0, 2).includes('N');
}

/** Whether lines of this format are named by the slot's day alone. */
export function isNamedByMonth({ words }: Numbering): boolean {
  return words[1] === 'MONTH';
}

/**
 * The line that takes a slot after another line: one number up, in a new year from 1, in the
 * newest format that can follow. Null where the year's lines are used up.
 */
export function lineAfter(
  previous: Line | null,
  slot: Day,
  formats: readonly Numbering[],
  perYear: number | null,
): Line | null {
  for (const format of formats.toReversed()) {
    const line = lineInFormat(previous, slot, format, formats);
    const follows = line !== null && (previous === null || compareLines(line, previous) > 0);
    if (follows && numberingOf(line, formats) === format) {
      return isPossible(line, format, perYear) ? line : null;
    }
  }
  return null;
}

/**
 * Whether a line may come right after another: nothing between them is skipped. Where the format
 * changes, a counter begins with the first line of the new one.
 */
export function isNext(line: Line, previous: Line, formats: readonly Numbering[]): boolean {
  const format = numberingOf(line, formats);
  if (format === null) return true;
  if (format !== numberingOf(previous, formats)) return missingBefore(line, format, formats) === 0;
  const [first, second] = lineNumbers(line);
  const [previousFirst, previousSecond] = lineNumbers(previous);
  if (isUnforeseen(format) || isNamedByMonth(format)) return compareLines(line, previous) > 0;
  if (first === previousFirst) return second === previousSecond + 1;
  // One below the first, such as 2025.0, comes first where the policy names it.
  if (isYear(format.words[0])) return first > previousFirst && second <= 1;
  return first === previousFirst + 1 && second === 0;
}

/** Lines that nobody published, and the first day on which a slot may be one of theirs. */
export interface MissingLines {
  readonly count: number;
  readonly from: Day | null;
}

/**
 * The lines missing between two published ones: within one year, or one first number, those between
 * them; across years those below the later one, in its year. None where a format counts nothing.
 */
export function missingBetween(
  line: Line,
  next: Line | null,
  formats: readonly Numbering[],
): MissingLines {
  const none = { count: 0, from: null };
  if (next === null) return none;
  const format = numberingOf(next, formats);
  if (format === null || isNamedByMonth(format) || isUnforeseen(format)) return none;
  const [first, second] = lineNumbers(line);
  const [nextFirst, nextSecond] = lineNumbers(next);
  const isContinued = format === numberingOf(line, formats);
  if (isContinued && first === nextFirst)
    return { count: Math.max(0, nextSecond - second - 1), from: null };
  const year = yearOfLine(next, formats);
  const count = missingBefore(next, format, formats);
  return { count, from: year === null ? null : dayOf(year, 1, 1) };
}

/** How many lines of a line's own year, or first number, come before it: from 1 in a year, else from 0. */
function missingBefore(line: Line, format: Numbering, formats: readonly Numbering[]): number {
  if (isNamedByMonth(format) || isUnforeseen(format)) return 0;
  const [first, second] = lineNumbers(line);
  const [firstOfFormat, secondOfFormat] = lineNumbers(format.from);
  if (first === firstOfFormat) return second - secondOfFormat;
  return yearOfLine(line, formats) === null ? second : Math.max(0, second - 1);
}

/** Whether the words that a slot's day decides, YEAR and MONTH, are those of the day. */
export function isNamedAfter(line: Line, slot: Day, formats: readonly Numbering[]): boolean {
  const words = numberingOf(line, formats)?.words ?? [];
  return lineNumbers(line).every((number, index) => {
    if (isYear(words[index])) return number === yearIn(words[index], slot);
    return words[index] !== 'MONTH' || number === monthOf(slot);
  });
}

/** Whether a line's numbers can ever be given, such as no seventh major of six a year. */
export function isPossible(line: Line, format: Numbering, perYear: number | null): boolean {
  const [, second] = lineNumbers(line);
  if (!isYear(format.words[0])) return true;
  if (isNamedByMonth(format)) return second >= 1 && second <= 12;
  return second >= 1 && (perYear === null || second <= perYear);
}

function lineInFormat(
  previous: Line | null,
  slot: Day,
  format: Numbering,
  formats: readonly Numbering[],
): Line | null {
  const year = yearIn(format.words[0], slot);
  if (isNamedByMonth(format)) return `${year}.${monthOf(slot)}`;
  const continues = previous !== null && numberingOf(previous, formats) === format;
  const [first, second] = continues ? lineNumbers(previous) : lineNumbers(format.from);
  if (!isYear(format.words[0])) return continues ? `${first}.${second + 1}` : format.from;
  // A line that slipped past the new year keeps its number, so the year never runs backwards.
  if (year > first) return `${year}.1`;
  return continues ? `${first}.${second + 1}` : year === first ? format.from : null;
}

/** A day's year as a word of a format writes it. */
function yearIn(word: NumberWord | undefined, day: Day): number {
  return word === 'YY' ? yearOf(day) - centuryOfTwoDigits : yearOf(day);
}

/** What says which release of a line is its first. */
type FirstRelease = Pick<CorePolicy, 'first' | 'releases'>;

/** Whether this is the first release of its line, which is final and bears the policy's first number. */
export function isFirstOfLine(version: CoreVersion, core: FirstRelease): boolean {
  if (isPrerelease(version)) return false;
  if (core.first === 'any') {
    const earliest = earliestOf(lineOf(version), core);
    // A fourth number is a build of the same release.
    const release = ({ numbers }: CoreVersion) => numbers.slice(0, 3);
    return earliest === null || compareNumbers(release(version), release(earliest)) <= 0;
  }
  const [third = 0, ...more] = version.numbers.slice(2);
  return third === numberOfFirst(core) && more.every((number) => number === 0);
}

/**
 * Whether no release of the policy has such a number: a third number under a format of two, or one
 * below the first that a line's releases have. Another track of the platform may have it.
 */
export function isForeign(
  version: CoreVersion,
  core: FirstRelease & Pick<CorePolicy, 'numbering'>,
): boolean {
  const format = numberingOf(lineOf(version), core.numbering);
  const isLong =
    format?.words.length === 2 && version.numbers.slice(2).some((number) => number > 0);
  // A fourth number, or a third one that a format of two has no word for, is a build under `any`.
  if (isLong && core.first !== 'any') return true;
  return (version.numbers[2] ?? 0) < numberOfFirst(core);
}

/** Whether a version as written has as many numbers as its format; where the first is never written, two do. */
export function isWhole(
  text: string,
  { numbering = [], first = 0 }: Partial<Pick<CorePolicy, 'numbering' | 'first'>>,
): boolean {
  const version = parseCoreVersion(text);
  if (version === undefined) return false;
  const words = numberingOf(lineOf(version), numbering)?.words.length ?? usualNumbers;
  const written = version.twoPart ? 2 : version.numbers.length;
  return first === 'none' || written >= words;
}

/** How many numbers a version has where the policy says nothing. */
const usualNumbers = 3;

/** The first final release of a line, as its platform writes it. */
export function firstOf(line: Line, core: FirstRelease): CoreVersion {
  const known = core.first === 'any' ? earliestOf(line, core) : null;
  if (known !== null) return known;
  const first = finalVersion([...lineNumbers(line), numberOfFirst(core)]);
  return core.first === 'none' || core.first === 'any' ? { ...first, text: line } : first;
}

/** A version as its platform writes it: where the first number is never written, `2.570`. */
export function asWritten(version: CoreVersion, { first }: Pick<CorePolicy, 'first'>): CoreVersion {
  const { numbers, text } = version;
  const long = `${lineOf(version)}.0`;
  if (first !== 'none' || numbers.length > 3 || !text.startsWith(long)) return version;
  return { ...version, text: lineOf(version) + text.slice(long.length) };
}

function numberOfFirst({ first }: FirstRelease): number {
  return first === 1 ? 1 : 0;
}

/** The final release of a line that came first; of those that came on one day the lowest. */
function earliestOf(line: Line, { releases }: FirstRelease): CoreVersion | null {
  let earliest: FirstRelease['releases'][number] | null = null;
  for (const release of releases) {
    if (isPrerelease(release.version) || lineOf(release.version) !== line) continue;
    if (earliest === null || release.date < earliest.date) earliest = release;
  }
  return earliest?.version ?? null;
}
