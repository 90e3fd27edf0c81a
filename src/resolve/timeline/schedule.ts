import { type Cadence, recurrencesBetween } from '../../model/cadence.js';
import { addDays, type Day, daysBetween } from '../../model/day.js';
import { firstOf, type MissingLines, missingBetween } from '../../model/numbering.js';
import { type CorePolicy, isPlanned, type Published } from '../../model/policy.js';
import { type Problem, problem } from '../../model/report.js';
import type { Slot } from '../../model/timeline.js';

/** How many days after the first one a look for recurrences reaches: a year, whatever its length. */
const reach = 365;

/** After so many years without a recurrence there is none: a 29 February stays away for eight. */
const maxEmptyYears = 9;

/**
 * Which recurrence each published day takes, so that the distances add up to the least; in a tie
 * the earlier. Both lists ascend, and days take recurrences in order, one each. Between a day and
 * the next so many recurrences stay free as `missing` says, one for each line that nobody published;
 * where there are too few of them, days take theirs as if no line were missing.
 */
export function assignRecurrences(
  days: readonly Day[],
  recurrences: readonly Day[],
  missing: readonly MissingLines[] = [],
): Day[] {
  return assign(days, recurrences, missing) ?? assign(days, recurrences, []) ?? [...recurrences];
}

/**
 * Goes through the recurrences in order; each is taken by the next day or stays free. A state is
 * the days that have theirs and the recurrences that stayed free in the current gap, between two
 * neighbouring days. `least[at]` holds, by state, the least sum of distances from the recurrence
 * `at` on; it is filled from the end. Then each recurrence is taken if that keeps the sum, which
 * gives the earlier one in a tie. Null where no way leaves enough free.
 */
function assign(
  days: readonly Day[],
  recurrences: readonly Day[],
  missing: readonly MissingLines[],
): Day[] | null {
  const gaps = recurrences.map((recurrence) => gapOf(recurrence, days, missing));
  // A wild number leaves so many lines out that no table could be as wide.
  if (missing.some(({ count }, gap) => count > gaps.filter((each) => each === gap).length))
    return null;
  const width = Math.max(0, ...missing.map(({ count }) => count)) + 1;
  const stateOf = (taken: number, free: number) => taken * width + Math.min(free, width - 1);
  const states = (days.length + 1) * width;
  const least: Float64Array[] = [];
  least[recurrences.length] = new Float64Array(states).fill(Infinity).fill(0, days.length * width);
  for (let at = recurrences.length - 1; at >= 0; at--) {
    const row = new Float64Array(states);
    for (let taken = 0; taken <= days.length; taken++) {
      for (let free = 0; free < width; free++) {
        row[stateOf(taken, free)] = Math.min(taking(at, taken, free), leaving(at, taken, free));
      }
    }
    least[at] = row;
  }
  if (least[0]?.[0] === Infinity) return null;
  const chosen: Day[] = [];
  for (let at = 0, free = 0; chosen.length < days.length; at++) {
    const takes = taking(at, chosen.length, free) <= leaving(at, chosen.length, free);
    free = isLastOfGap(at) ? 0 : free + (takes ? 0 : 1);
    if (takes) chosen.push(recurrences[at] as Day);
  }
  return chosen;

  function taking(at: number, taken: number, free: number): number {
    const day = days[taken];
    if (day === undefined) return Infinity;
    return Math.abs(daysBetween(recurrences[at] as Day, day)) + onward(at, taken + 1, free);
  }

  function leaving(at: number, taken: number, free: number): number {
    return onward(at, taken, free + 1);
  }

  /** At the last recurrence of a gap, so many must have stayed free as lines are missing. */
  function onward(at: number, taken: number, free: number): number {
    if (isLastOfGap(at) && free < (missing[gaps[at] ?? -1]?.count ?? 0)) return Infinity;
    return least[at + 1]?.[stateOf(taken, isLastOfGap(at) ? 0 : free)] ?? Infinity;
  }

  function isLastOfGap(at: number): boolean {
    return gaps[at + 1] !== gaps[at];
  }
}

/** The index of the last day before a recurrence that a line missing behind that day may take; else null. */
function gapOf(
  recurrence: Day,
  days: readonly Day[],
  missing: readonly MissingLines[],
): number | null {
  const index = days.findLastIndex((day) => day < recurrence);
  const isTooEarly = recurrence < (missing[index]?.from ?? recurrence);
  return isTooEarly || recurrence === days[index + 1] ? null : index;
}

/** The recurrences that days may take: all between them, and one for each on either side. */
export function recurrencesAround(cadence: Cadence, days: readonly Day[]): Day[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    ...recurrencesBeside(cadence, first, -1, days.length).toReversed(),
    ...recurrencesBetween(cadence, first, last),
    ...recurrencesBeside(cadence, last, 1, days.length),
  ];
}

/** So many recurrences after a day, or before it, nearest first; looked for a year at a time. */
function recurrencesBeside(cadence: Cadence, day: Day, direction: 1 | -1, count: number): Day[] {
  const found: Day[] = [];
  let emptyYears = 0;
  let near = addDays(day, direction);
  while (found.length < count && emptyYears < maxEmptyYears) {
    const far = addDays(near, direction * reach);
    const [from, to] = direction === 1 ? [near, far] : [far, near];
    const year = recurrencesBetween(cadence, from, to);
    found.push(...(direction === 1 ? year : year.toReversed()));
    emptyYears = year.length === 0 ? emptyYears + 1 : 0;
    near = addDays(far, direction);
  }
  return found.slice(0, count);
}

/** Lines in number order must stand in date order, a day each. */
export function problemsOfOrder(schedule: readonly Published[]): Problem[] {
  return schedule.flatMap((entry, index) => {
    const before = schedule[index - 1];
    if (before === undefined || before.date < entry.date) return [];
    return problem(
      before.date === entry.date
        ? `The schedule puts ${before.line} and ${entry.line} on one day; give each its own.`
        : `The schedule puts ${entry.line} before ${before.line}; lines ship in number order.`,
      {
        found: `${entry.line} on ${entry.date}`,
        expected: `a day after ${before.date}, the day of ${before.line}`,
        at: entry.location,
      },
    );
  });
}

/** Lines missing between two published ones need a recurrence each. */
export function problemsOfGaps(core: CorePolicy, slots: readonly Slot[]): Problem[] {
  if (!isPlanned(core)) return [];
  const lined = slots.filter(({ line }) => line !== null);
  return core.schedule.flatMap((entry) => {
    const index = lined.findIndex(({ line }) => line === entry.line);
    const before = lined[index - 1]?.line ?? null;
    if (before === null) return [];
    if (missingBetween(before, entry.line, core.numbering).count === 0) return [];
    return problem(
      `There are too few release days between ${before} and ${entry.line} for the lines between them; move a date or publish them too.`,
      {
        found: `${firstOf(entry.line, core).text} on ${entry.date}, right after ${before}`,
        expected: 'a release day for each line between two published ones',
        at: entry.location,
      },
    );
  });
}
