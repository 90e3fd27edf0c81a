import { lineNumbers, lineOf, parseCoreVersion } from '../../model/core-version.js';
import { isNamedByMonth, isPossible, isYear, numberingOf } from '../../model/numbering.js';
import type { Numbering, NumberWord } from '../../model/policy.js';
import { type Problem, problem } from '../../model/report.js';
import type { WrittenCadence, WrittenPattern } from '../../schema/written-core.js';
import type { WrittenPolicy } from '../../schema/written-policy.js';
import type { Path } from '../document/document.js';
import { type Locate, nearest } from './locate.js';

/** What does not fit together once a policy is laid over what it extends. */
export function incoherencesOf(written: WrittenPolicy, locate: Locate): Problem[] {
  return [
    ...cadenceIncoherences(written, locate),
    ...wrongPerYear(written, locate),
    ...wrongMonths(written, locate),
    ...wrongFirst(written, locate),
  ];
}

/** A number of lines a year bounds only counters of a year, and none that is published already. */
function wrongPerYear({ core }: WrittenPolicy, locate: Locate): Problem[] {
  const perYear = core?.major?.['per-year'];
  const formats = formatsOf(core);
  if (!perYear || formats.length === 0) return [];
  const counts = formats.filter(({ words }) => isYear(words[0]) && words[1] !== 'MONTH');
  if (counts.length === 0) {
    return [
      problem(
        '`core.major.per-year` bounds nothing: no format of `core.numbering` counts the lines of a year; remove it.',
        {
          found: `per-year: ${perYear}`,
          expected: 'a format such as YEAR.MAJOR.PATCH, or no `per-year`',
          at: nearest(['core', 'major', 'per-year'], locate),
        },
      ),
    ];
  }
  // One below the first, such as 2025.0, is possible where the policy names it.
  const exceeding = Object.keys(core?.schedule ?? {}).filter((line) => {
    const format = numberingOf(line, formats);
    return format !== null && counts.includes(format) && lineNumbers(line)[1] > perYear;
  });
  return exceeding.map((line) =>
    problem(
      `The schedule publishes ${line}, and \`core.major.per-year\` allows ${perYear} lines a year; raise it, or correct the line.`,
      {
        found: line,
        expected: `a line from 1 to ${perYear} of its year`,
        at: nearest(['core', 'schedule', line], locate),
      },
    ),
  );
}

/** A line that is named by a month which no year has. */
function wrongMonths({ core }: WrittenPolicy, locate: Locate): Problem[] {
  const formats = formatsOf(core);
  return (['schedule', 'releases'] as const).flatMap((key) =>
    Object.keys(core?.[key] ?? {}).flatMap((written) => {
      const version = parseCoreVersion(written);
      const line = version === undefined ? null : lineOf(version);
      const format = line === null ? null : numberingOf(line, formats);
      if (line === null || format === null || !isNamedByMonth(format)) return [];
      if (isPossible(line, format, null)) return [];
      return problem(
        `\`core.${key}\` names ${written}, and no year has a month ${lineNumbers(line)[1]}; correct the line.`,
        {
          found: written,
          expected: 'a month from 1 to 12 as the second number',
          at: nearest(['core', key, written], locate),
        },
      );
    }),
  );
}

function formatsOf(core: WrittenPolicy['core']): readonly Numbering[] {
  return (core?.numbering ?? []).map(({ from, format }) => ({
    from,
    words: format.split('.') as NumberWord[],
  }));
}

/** Where a line's first release has a number, the format has a word for it. */
function wrongFirst({ core }: WrittenPolicy, locate: Locate): Problem[] {
  const first = core?.first;
  const newest = core?.numbering?.at(-1);
  if (typeof first !== 'number' || newest === undefined) return [];
  if (newest.format.split('.').length > 2) return [];
  return [
    problem(
      `\`core.first\` is ${first}, and ${newest.format} has no third number for it; write \`first: none\`, or a format of three words.`,
      {
        found: `first: ${first} with ${newest.format}`,
        expected: '`first: none`, or a format such as MAJOR.MINOR.PATCH',
        at: nearest(['core', 'first'], locate),
      },
    ),
  ];
}

/** Cadences that do not say on which days they fall, or say it in two ways. */
function cadenceIncoherences(written: WrittenPolicy, locate: Locate): Problem[] {
  const { core, plugins, deployments } = written;
  const sections = [
    { at: ['core', 'major'], section: core?.major },
    { at: ['core', 'bugfix'], section: core?.bugfix },
    { at: ['plugins', 'major'], section: plugins?.major },
    { at: ['plugins', 'minor'], section: plugins?.minor },
    { at: ['plugins', 'patch'], section: plugins?.patch },
    { at: ['deployments'], section: deployments },
  ];
  return sections.flatMap(({ at, section }) => {
    if (!section) return [];
    const wrong = wrongIn(section.on, at.join('.'), written);
    if (wrong === null) return [];
    const name = `\`${at.join('.')}\``;
    const around = wrong.removed && locate(wrong.removed, 'key');
    return [
      {
        message: `${name} ${wrong.what}; ${wrong.advice}.`,
        found: wrong.found,
        expected: wrong.expected,
        location: around ?? nearest([...at, 'on', ...(wrong.index ?? [])], locate),
      },
    ];
  });
}

interface Wrong {
  readonly what: string;
  readonly advice: string;
  readonly found: string;
  readonly expected: string;
  /** The section whose absence is to blame, when it is another. */
  readonly removed?: Path;
  /** Which map of a list it is. */
  readonly index?: Path;
}

function wrongIn(
  on: WrittenCadence | null | undefined,
  section: string,
  written: WrittenPolicy,
): Wrong | null {
  if (!on) return withoutDays;
  if (on === 'core-major') return written.core?.major ? null : withoutCoreMajor('on: core-major');
  if (on === 'any' || on === 'schedule') return null;
  if (!Array.isArray(on)) return wrongPattern(on as WrittenPattern, section, written);
  for (const [index, pattern] of (on as readonly WrittenPattern[]).entries()) {
    const wrong = wrongPattern(pattern, section, written);
    if (wrong !== null) return { ...wrong, index: [index] };
  }
  return null;
}

/** The keys that say on which days a pattern falls; each may be the only one. */
const ways = ['weekday', 'day', 'every', 'after'] as const;

/** A key that means nothing without another one, in this order. */
const companions = [
  ['week', 'weekday'],
  ['every', 'from'],
  ['from', 'every'],
  ['after', 'weeks'],
  ['weeks', 'after'],
] as const;

function wrongPattern(
  pattern: WrittenPattern,
  section: string,
  written: WrittenPolicy,
): Wrong | null {
  const has = (key: keyof WrittenPattern) => (pattern[key] ?? null) !== null;
  const [way, other] = ways.filter(has);
  if (way !== undefined && other !== undefined) return twoWays(way, other);
  const lonely = companions.find(([key, needed]) => has(key) && !has(needed));
  if (lonely !== undefined) return alone(lonely[0], lonely[1]);
  if (way === undefined) return withoutDays;
  const { day, months } = pattern;
  if (day && months && !fallsInOneOf(day, months)) return dayThatNeverComes;
  const monthly = (['months', 'offset-days'] as const).find(has);
  if (monthly !== undefined && (way === 'every' || way === 'after'))
    return notMonthly(way, monthly);
  if (way !== 'after') return null;
  if (section === 'core.major') return afterItself;
  return written.core?.major ? null : withoutCoreMajor('after: major');
}

const withoutDays: Wrong = {
  what: 'does not say on which days it falls',
  advice: 'give `on` a `weekday` or a `day`, or write `on: any`',
  found: 'neither `weekday` nor `day`',
  expected: 'a `weekday`, with or without a `week`, or a `day`',
};

function twoWays(way: string, other: string): Wrong {
  return {
    what: `has both a \`${way}\` and ${other === 'every' || other === 'after' ? 'an' : 'a'} \`${other}\``,
    advice: 'keep one of them',
    found: `\`${way}\` and \`${other}\``,
    expected: 'one of them',
  };
}

function alone(key: string, needed: string): Wrong {
  return {
    what: `has a \`${key}\` without a \`${needed}\``,
    advice: `add the \`${needed}\`, or remove the \`${key}\``,
    found: `\`${key}\` alone`,
    expected: `both \`${key}\` and \`${needed}\``,
  };
}

function notMonthly(way: string, key: string): Wrong {
  return {
    what: `has \`${key}\` beside \`${way}\`, whose days are counted in weeks`,
    advice: `remove \`${key}\``,
    found: `\`${key}\` and \`${way}\``,
    expected: `\`${key}\` beside a \`weekday\` or a \`day\` only`,
  };
}

const dayThatNeverComes: Wrong = {
  what: 'has a `day` that none of its `months` has',
  advice: 'choose another day, or add a month that has it',
  found: 'a day that never comes',
  expected: 'a `day` that at least one of the `months` has',
};

const afterItself: Wrong = {
  what: 'counts from its own majors (`after: major`)',
  advice: 'give it days of its own, such as `every: 12 weeks` with `from`',
  found: '`after: major` in `core.major`',
  expected: 'a cadence that does not depend on itself',
};

function withoutCoreMajor(written: string): Wrong {
  return {
    what: `follows the core's majors (\`${written}\`), and the policy has no \`core.major\``,
    advice:
      written === 'on: core-major'
        ? 'add that section, or give the plugins days of their own'
        : 'add that section, or give it days of its own',
    found: `\`${written}\` without \`core.major\``,
    expected: 'a `core.major` section',
    removed: ['core', 'major'],
  };
}

/** The most days that each month can have, from January on. */
const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function fallsInOneOf(day: number, months: readonly number[]): boolean {
  return months.some((month) => day <= (monthLengths[month - 1] ?? 0));
}
