import { type BareMeaning, readComparators } from './comparator-range.js';
import { type CoreVersion, isPrerelease } from './core-version.js';
import { readMavenRange } from './maven-range.js';
import { intersections, isPythonClause, readPythonClause } from './python-range.js';
import { compareIntervals, fitsNothing, type Interval, type Requirement } from './requirement.js';
import { type Read, readEnd, type WrongRequirement } from './requirement-end.js';

export type { WrongRequirement } from './requirement-end.js';

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
const maxRequirementLength = 300;

/** Longest list of versions, which holds nothing else: a platform has had a few hundred releases. */
const maxListLength = 4000;

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
    notation === 'exact' && listPattern.test(trimmed) ? maxListLength : maxRequirementLength;
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
  if (notation === 'pep440') return readPythonRange(text, alone);
  if (notation === 'exact' && text.includes(',')) return readList(text);
  const interval = readComparators(text, alone, notations[notation]);
  if ('wrong' in interval) return interval;
  return [notation === 'npm' ? { ...interval, prereleasesOf: prereleasesNamed(text) } : interval];
}

/** Versions with commas between them, each of which will do. */
function readList(text: string): Read<readonly Interval[]> {
  const intervals: Interval[] = [];
  for (const version of text.split(',')) {
    if (version.trim() === '') return { wrong: 'nothing stands on one side of a comma' };
    const read = readComparators(version.trim(), false, notations.exact);
    if ('wrong' in read) return read;
    intervals.push(read);
  }
  return intervals;
}

/** Commas join clauses; one without an operator of Python's is read as everywhere. */
function readPythonRange(text: string, alone: boolean): Read<readonly Interval[]> {
  const clauses = text.split(',').map((clause) => clause.trim());
  if (clauses.length > maxClauses) return { wrong: `it has more than ${maxClauses} clauses` };
  const lists: (readonly Interval[])[] = [];
  for (const clause of clauses) {
    if (clause === '') return { wrong: 'nothing stands on one side of a comma' };
    const read = isPythonClause(clause)
      ? readPythonClause(clause)
      : readComparators(clause, alone && clauses.length === 1, notations.pep440);
    if ('wrong' in read) return read;
    lists.push('lower' in read ? [read] : read);
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
  if (/^(?:workspace|npm|file|link|catalog|git[+:]|https?):/.test(text))
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
