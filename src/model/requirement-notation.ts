import {
  type BareMeaning,
  familyOf,
  numbersWritten,
  type Read,
  readComparators,
  readEnd,
  readWildcard,
  type WrongRequirement,
} from './comparator-range.js';
import { type CoreVersion, isPrerelease, startOfPrereleases } from './core-version.js';
import {
  type Bound,
  compareIntervals,
  fitsNothing,
  type Interval,
  intersectionOf,
  type Requirement,
} from './requirement.js';
import { shown } from './shown.js';

export type { WrongRequirement } from './comparator-range.js';

/** The notations that a policy may name, each with what a bare version means in it. */
const notations = {
  minimum: 'minimum',
  npm: 'npm',
  pep440: 'none',
  // As Maven's own enforcer has it; for Maven's resolver a bare version is only a wish.
  maven: 'minimum',
  exact: 'exact',
} as const satisfies Record<string, BareMeaning>;

/** How a platform's plugins say which cores they run on; the policy's `plugins.requires` names it. */
export type RequirementNotation = keyof typeof notations;

export const requirementNotations = Object.keys(notations) as readonly RequirementNotation[];

/** Longest requirement that is looked at; a pattern never sees more. */
export const maxRequirementLength = 300;

/** Longest list of versions, which holds nothing else: a platform has had a few hundred releases. */
export const maxVersionList = 4000;

/** Each may double the pieces that a range falls into. */
const maxClauses = 20;

/**
 * Reads a requirement: a bare version, which means what the notation says (`2025.1`), a minimum
 * (`2025.1.0+`), comparisons (`>=2025.1 <2026.2`, `^1.0`, `~1.2`, `1.2 - 2.3`), Maven intervals
 * (`[0.23,)`) joined by commas, wildcards (`1.0.+`, `2025.1.*`, `*`), Python's clauses under `pep440`
 * (`>=2.9,!=2.9.1`), a list of versions under `exact` (`1.0,1.1`), and alternatives of any of these joined by `||`. Anything else says what is
 * wrong with it.
 */
export function parseRequirement(
  text: string,
  notation: RequirementNotation = 'minimum',
): Requirement | WrongRequirement {
  const trimmed = text.trim();
  if (trimmed === '') return { wrong: 'it is empty' };
  const longest =
    notation === 'exact' && listPattern.test(trimmed) ? maxVersionList : maxRequirementLength;
  if (trimmed.length > longest) return { wrong: `it is longer than ${longest} characters` };
  const parts = trimmed.split('||').map((part) => part.trim());
  const intervals = readAlternatives(parts, notation);
  if ('wrong' in intervals) return otherNotation(trimmed, notation) ?? intervals;
  if (intervals.length === 0 || intervals.some(fitsNothing))
    return { wrong: 'no core can lie in this range' };
  const ends = notation === 'exact' ? intervals.map(withBuilds) : [...intervals];
  return { text: trimmed, intervals: ends.sort(compareIntervals) };
}

/** Who lists releases one by one means every build of them: 26.7 is also 26.7.0.124771. */
function withBuilds(interval: Interval): Interval {
  const { upper } = interval;
  const isRelease = upper?.inclusive === true && upper.version.numbers.length === 3;
  return isRelease ? { ...interval, upper: { ...upper, takesBuilds: true } } : interval;
}

const listPattern = /^[\d.,|\s]*$/;

function readAlternatives(
  parts: readonly string[],
  notation: RequirementNotation,
): Read<readonly Interval[]> {
  const intervals: Interval[] = [];
  for (const part of parts) {
    const read = readAlternative(part, parts.length === 1, notation);
    if ('wrong' in read) return read;
    intervals.push(...read);
  }
  return intervals;
}

function readAlternative(
  text: string,
  alone: boolean,
  notation: RequirementNotation,
): Read<readonly Interval[]> {
  if (text === '') return { wrong: 'one side of || is empty' };
  if (/[[\]()]/.test(text)) return readMavenRange(text);
  if (notation === 'pep440') return readPythonRange(text);
  if (notation === 'exact') return readList(text);
  const interval = readComparators(text, alone, notations[notation]);
  if ('wrong' in interval) return interval;
  return [notation === 'npm' ? { ...interval, prereleasesOf: prereleasesNamed(text) } : interval];
}

/** Versions with commas between them, each of which will do. */
function readList(text: string): Read<readonly Interval[]> {
  const intervals: Interval[] = [];
  for (const version of text.split(',').map((each) => each.trim())) {
    if (version === '') return { wrong: 'nothing stands on one side of a comma' };
    const read = readComparators(version, false, notations.exact);
    if ('wrong' in read) return read;
    intervals.push(read);
  }
  return intervals;
}

/** Commas join clauses. */
function readPythonRange(text: string): Read<readonly Interval[]> {
  const clauses = text.split(',').map((clause) => clause.trim());
  if (clauses.length > maxClauses) return { wrong: `it has more than ${maxClauses} clauses` };
  const lists: (readonly Interval[])[] = [];
  for (const clause of clauses) {
    if (clause === '') return { wrong: 'nothing stands on one side of a comma' };
    const read = readPythonClause(clause);
    if ('wrong' in read) return read;
    lists.push(read);
  }
  return intersections(lists);
}

/** The numbers of each version that is written with a prerelease: npm takes those of no other. */
function prereleasesNamed(text: string): readonly CoreVersion['numbers'][] {
  return text.split(/[\s<>=^~]+/).flatMap((written) => {
    const version = readEnd(written);
    return 'wrong' in version || !isPrerelease(version) ? [] : [version.numbers];
  });
}

/** Why a form of another ecosystem cannot be read here, where its text shows which one it is. */
function otherNotation(text: string, notation: RequirementNotation): WrongRequirement | null {
  if (/^vers:/.test(text))
    return { wrong: 'a `vers:` specifier is not read; write its range alone' };
  if (
    /^(?:workspace|npm|jsr|file|link|portal|patch|catalog|git(?:hub|lab|\+\w+)?|https?):/.test(text)
  )
    return { wrong: 'it names where to get the package, not a range of cores' };
  if (/latest/i.test(text))
    return {
      wrong:
        'LATEST says nothing without the day it was written on; name the version, or give the catalogue that day as `made`',
    };
  if (/~>/.test(text)) return { wrong: '~> is not read; write ~ or >= and < instead' };
  if (/\][\d.\s]*,|,[\d.\s]*\[\s*$/.test(text))
    return { wrong: 'an excluded end is written with a round bracket, as in [1.0,2.0)' };
  if (!['pep440', 'exact'].includes(notation) && /[!=~]=|,/.test(text) && !/[[\]()]/.test(text))
    return {
      wrong:
        "commas, ==, != and ~= are Python's; they are read where the policy says `plugins.requires: pep440`",
    };
  return null;
}

const intervalPattern = /(?<open>[[(])(?<body>[^[\]()]*)(?<close>[\])])(?<separator>\s*,?\s*)/y;

type WrittenInterval = Readonly<Record<'open' | 'body' | 'close' | 'separator', string>>;

/** Reads Maven's notation: intervals joined by commas, such as `[1.0,1.2),[1.3,)`. */
export function readMavenRange(text: string): Read<readonly Interval[]> {
  const intervals: Interval[] = [];
  intervalPattern.lastIndex = 0;
  for (let end = 0; end < text.length; end = intervalPattern.lastIndex) {
    const groups = intervalPattern.exec(text)?.groups as WrittenInterval | undefined;
    const isLast = intervalPattern.lastIndex === text.length;
    if (groups === undefined || groups.separator.includes(',') === isLast) {
      return { wrong: 'its brackets do not form intervals such as [1.0,2.0) or [0.23,)' };
    }
    const interval = mavenInterval(groups.open === '[', groups.body, groups.close === ']');
    if ('wrong' in interval) return interval;
    intervals.push(interval);
  }
  return intervals;
}

function mavenInterval(from: boolean, body: string, to: boolean): Read<Interval> {
  const ends = body.split(',').map((end) => end.trim());
  if (ends.length > 2) return { wrong: `"${shown(body)}" has more than two ends` };
  const [first = '', last] = ends;
  if (last === undefined) {
    return from && to
      ? exactly(first)
      : { wrong: 'a single version stands in square brackets: [1.0]' };
  }
  const lower = first === '' ? null : intervalEnd(first, from, 'lower');
  if (lower !== null && 'wrong' in lower) return lower;
  const upper = last === '' ? null : intervalEnd(last, to, 'upper');
  if (upper !== null && 'wrong' in upper) return upper;
  return { lower, upper };
}

function intervalEnd(text: string, inclusive: boolean, side: 'lower' | 'upper'): Read<Bound> {
  const family = readWildcard(text);
  if (family === null) {
    const version = readEnd(text);
    return 'wrong' in version ? version : { version, inclusive };
  }
  if (!inclusive) return { wrong: `the wildcard ${shown(text)} needs a square bracket beside it` };
  return family[side];
}

function exactly(text: string): Read<Interval> {
  const family = readWildcard(text);
  if (family !== null) return family;
  const version = readEnd(text);
  if ('wrong' in version) return version;
  return { lower: { version, inclusive: true }, upper: { version, inclusive: true } };
}

const clausePattern = /^(?<operator>===?|!=|~=|[<>]=?)\s*(?<version>[^\s<>=!~]+)$/;

type WrittenClause = Readonly<Record<'operator' | 'version', string>>;

/**
 * Reads one of Python's clauses (PEP 440), which may leave a hole: `!=2.9.1` is all below it and all
 * above it. One without an operator of Python's is read as everywhere.
 */
function readPythonClause(text: string): Read<readonly Interval[]> {
  const clause = clausePattern.exec(text)?.groups as WrittenClause | undefined;
  if (clause === undefined) {
    const read = readComparators(text, false, notations.pep440);
    return 'wrong' in read ? read : [read];
  }
  const { operator, version: written } = clause;
  const family = readWildcard(written);
  if (family !== null) return familyClause(operator, written, family);
  const version = readEnd(written);
  if ('wrong' in version) return version;
  const bound = { version, inclusive: operator.includes('=') };
  switch (operator) {
    case '!=':
      return [
        { lower: null, upper: { version, inclusive: false, keepsPrereleases: true } },
        { lower: { version, inclusive: false }, upper: null },
      ];
    case '~=':
      return compatibleRelease(written, version);
    case '==':
    case '===':
      return [{ lower: bound, upper: bound }];
    default:
      return [
        operator.startsWith('>') ? { lower: bound, upper: null } : { lower: null, upper: bound },
      ];
  }
}

/** What lies in one interval of each list, in every way to choose them; empty where nothing does. */
function intersections(lists: readonly (readonly Interval[])[]): readonly Interval[] {
  let common: readonly Interval[] = [{ lower: null, upper: null }];
  for (const list of lists) {
    common = common
      .flatMap((one) => list.map((other) => intersectionOf([one, other])))
      .filter((interval) => !fitsNothing(interval));
  }
  return common;
}

/** Prereleases of a family belong to it: `==2.10.*` takes 2.10.0rc1. */
function familyClause(
  operator: string,
  written: string,
  { lower, upper }: { lower: { version: CoreVersion }; upper: { version: CoreVersion } },
): Read<readonly Interval[]> {
  const [from, to] = [startOfPrereleases(lower.version), startOfPrereleases(upper.version)];
  if (operator === '==') {
    return [
      { lower: { version: from, inclusive: true }, upper: { version: to, inclusive: false } },
    ];
  }
  if (operator === '!=') {
    return [
      { lower: null, upper: { version: from, inclusive: false } },
      { lower: { version: to, inclusive: true }, upper: null },
    ];
  }
  return { wrong: `the wildcard ${shown(written)} stands behind == and != only` };
}

/** `~=2.9.1` is `>=2.9.1` and all that begins with 2.9. */
function compatibleRelease(written: string, version: CoreVersion): Read<readonly Interval[]> {
  const count = numbersWritten(written);
  if (count < 2)
    return { wrong: `~= needs a version of two numbers or more, unlike ${shown(written)}` };
  const { upper } = familyOf(version.numbers.slice(0, count - 1));
  return [{ lower: { version, inclusive: true }, upper }];
}
