import { compareLines } from '../../model/core-version.js';
import { isPossible, numberingOf } from '../../model/numbering.js';
import type { NumberWord } from '../../model/policy.js';
import { problem } from '../../model/problem.js';
import type { Problem } from '../../model/report.js';
import type { WrittenCadence } from '../../schema/written-cadence.js';
import type { WrittenPolicy } from '../../schema/written-policy.js';
import type { Path } from '../document/places.js';
import type { Locate } from './locate.js';

/** What does not fit together once a policy is laid over what it extends. */
export function incoherencesOf(written: WrittenPolicy, locate: Locate): Problem[] {
  const sections = [
    { at: ['core', 'major'], section: written.core?.major },
    { at: ['core', 'bugfix'], section: written.core?.bugfix },
    { at: ['plugins', 'major'], section: written.plugins?.major },
    { at: ['plugins', 'minor'], section: written.plugins?.minor },
    { at: ['plugins', 'patch'], section: written.plugins?.patch },
  ];
  const cadences = sections.flatMap(({ at, section }) => {
    if (!section) return [];
    const wrong = wrongIn(section.on, written);
    if (wrong === null) return [];
    const name = `\`${at.join('.')}\``;
    return [
      problem(`${name} ${wrong.what}; ${wrong.advice}.`, {
        found: wrong.found,
        expected: wrong.expected,
        at: (wrong.removed && locate(wrong.removed, 'key')) ?? nearest([...at, 'on'], locate),
      }),
    ];
  });
  return [...cadences, ...wrongPerYear(written, locate)];
}

/** A number of lines a year bounds only counters of a year, and none that is published already. */
function wrongPerYear({ core }: WrittenPolicy, locate: Locate): Problem[] {
  const perYear = core?.major?.['per-year'];
  const formats = (core?.numbering ?? [])
    .map(({ from, format }) => ({ from, words: format.split('.') as NumberWord[] }))
    .sort((a, b) => compareLines(a.from, b.from));
  if (!perYear || formats.length === 0) return [];
  const counts = formats.filter(({ words }) => words[0] === 'YEAR' && words[1] !== 'MONTH');
  const expected = 'a format such as YEAR.MAJOR.PATCH, or no `per-year`';
  if (counts.length === 0) {
    return [
      problem(
        '`core.major.per-year` bounds nothing: no format of `core.numbering` counts the lines of a year; remove it.',
        {
          found: `per-year: ${perYear}`,
          expected,
          at: nearest(['core', 'major', 'per-year'], locate),
        },
      ),
    ];
  }
  const published = Object.entries(core?.schedule ?? {}).flatMap(([line, date]) =>
    date ? [line] : [],
  );
  return published.filter(exceeds).map((line) =>
    problem(
      `The schedule publishes ${line}, and \`core.major.per-year\` allows ${perYear} lines a year; raise it, or correct the line.`,
      {
        found: line,
        expected: `a line from 1 to ${perYear} of its year`,
        at: nearest(['core', 'schedule', line], locate),
      },
    ),
  );

  function exceeds(line: string): boolean {
    const format = numberingOf(line, formats);
    return (
      format !== null &&
      counts.some(({ from }) => from === format.from) &&
      !isPossible(line, format, perYear ?? null)
    );
  }
}

interface Wrong {
  readonly what: string;
  readonly advice: string;
  readonly found: string;
  readonly expected: string;
  /** The section whose absence is to blame, when it is another. */
  readonly removed?: Path;
}

function wrongIn(on: WrittenCadence | null | undefined, written: WrittenPolicy): Wrong | null {
  if (!on) return withoutDays;
  if (on === 'core-major') return written.core?.major ? null : withoutCoreMajor;
  if (on === 'any') return null;
  if (on.weekday && on.day) return twoKindsOfDay;
  if (on.week && !on.weekday) return weekAlone;
  if (on.day && on.months && !fallsInOneOf(on.day, on.months)) return dayThatNeverComes;
  return on.weekday || on.day ? null : withoutDays;
}

const dayOrWeekday = 'a `weekday`, with or without a `week`, or a `day`';

const withoutDays: Wrong = {
  what: 'does not say on which days it falls',
  advice: 'give `on` a `weekday` or a `day`, or write `on: any`',
  found: 'neither `weekday` nor `day`',
  expected: dayOrWeekday,
};

const twoKindsOfDay: Wrong = {
  what: 'has both a `weekday` and a `day`',
  advice: 'keep one of them',
  found: '`weekday` and `day`',
  expected: dayOrWeekday,
};

const weekAlone: Wrong = {
  what: 'has a `week` without a `weekday`',
  advice: 'add the `weekday`, or remove the `week`',
  found: '`week` alone',
  expected: dayOrWeekday,
};

const dayThatNeverComes: Wrong = {
  what: 'has a `day` that none of its `months` has',
  advice: 'choose another day, or add a month that has it',
  found: 'a day that never comes',
  expected: 'a `day` that at least one of the `months` has',
};

const withoutCoreMajor: Wrong = {
  what: "follows the core's majors (`on: core-major`), and the policy has no `core.major`",
  advice: 'add that section, or give the plugins days of their own',
  found: '`core-major` without `core.major`',
  expected: 'a `core.major` section',
  removed: ['core', 'major'],
};

/** The most days that each month can have, from January on. */
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function fallsInOneOf(day: number, months: readonly number[]): boolean {
  return months.some((month) => day <= (longestMonths[month - 1] ?? 0));
}

/** The part itself or the closest one around it that a file has. */
function nearest(at: Path, locate: Locate): Problem['location'] {
  return locate(at, 'key') ?? (at.length === 0 ? null : nearest(at.slice(0, -1), locate));
}
