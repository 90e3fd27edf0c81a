import type { Problem } from '../../model/report.js';
import type { Path } from '../document/places.js';
import type { Locate } from './locate.js';
import type { WrittenCadence } from './written-cadence.js';
import type { WrittenPolicy } from './written-policy.js';

/** What does not fit together once a policy is laid over what it extends. */
export function incoherencesOf(written: WrittenPolicy, locate: Locate): Problem[] {
  const sections = [
    { at: ['core', 'major'], section: written.core?.major },
    { at: ['core', 'bugfix'], section: written.core?.bugfix },
    { at: ['plugins', 'major'], section: written.plugins?.major },
    { at: ['plugins', 'minor'], section: written.plugins?.minor },
    { at: ['plugins', 'patch'], section: written.plugins?.patch },
  ];
  return sections.flatMap(({ at, section }) => {
    if (!section) return [];
    const wrong = wrongIn(section.on, written);
    if (wrong === null) return [];
    const name = `\`${at.join('.')}\``;
    return [
      {
        message: `${name} ${wrong.what}; ${wrong.advice}.`,
        found: wrong.found,
        expected: wrong.expected,
        location: (wrong.removed && locate(wrong.removed, 'key')) ?? nearest([...at, 'on'], locate),
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
