import { type Recurrence, recurrencesBetween } from '../model/cadence.js';
import { addDays, type Day, daysBetween } from '../model/day.js';

/** How many days after the first one a look for recurrences reaches: a year, whatever its length. */
const reach = 365;

/** After so many years without a recurrence there is none: a 29 February stays away for eight. */
const mostEmptyYears = 9;

/**
 * Which recurrence each published day takes, so that the distances add up to the least; in a tie
 * the earlier. Both lists ascend, and days take recurrences in order, one each.
 *
 * `least[i][j]` is the least sum for the days from `i` on, using recurrences from `j` on. It is
 * filled from the end; then each day takes the first recurrence that keeps the sum.
 */
export function assignRecurrences(days: readonly Day[], recurrences: readonly Day[]): Day[] {
  const least = leastSums(days, recurrences);
  const taken: Day[] = [];
  let from = 0;
  for (const [index, day] of days.entries()) {
    while (takes(day, index, from) > (least[index]?.[from + 1] ?? Infinity)) from++;
    const recurrence = recurrences[from];
    if (recurrence !== undefined) taken.push(recurrence);
    from++;
  }
  return taken;

  function takes(day: Day, index: number, at: number): number {
    return distance(day, recurrences[at]) + (least[index + 1]?.[at + 1] ?? Infinity);
  }
}

/** The recurrences that days may take: all between them, and one for each on either side. */
export function recurrencesAround(recurrence: Recurrence, days: readonly Day[]): Day[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    ...recurrencesBeside(recurrence, first, -1, days.length).toReversed(),
    ...recurrencesBetween(recurrence, first, last),
    ...recurrencesBeside(recurrence, last, 1, days.length),
  ];
}

/** So many recurrences after a day, or before it, nearest first; looked for a year at a time. */
function recurrencesBeside(
  recurrence: Recurrence,
  day: Day,
  direction: 1 | -1,
  count: number,
): Day[] {
  const found: Day[] = [];
  let emptyYears = 0;
  let near = addDays(day, direction);
  while (found.length < count && emptyYears < mostEmptyYears) {
    const far = addDays(near, direction * reach);
    const [from, to] = direction === 1 ? [near, far] : [far, near];
    const year = recurrencesBetween(recurrence, from, to);
    found.push(...(direction === 1 ? year : year.toReversed()));
    emptyYears = year.length === 0 ? emptyYears + 1 : 0;
    near = addDays(far, direction);
  }
  return found.slice(0, count);
}

function leastSums(days: readonly Day[], recurrences: readonly Day[]): number[][] {
  const none = recurrences.map(() => 0).concat(0);
  const least: number[][] = [none];
  for (const day of days.toReversed()) {
    const after = least[0] as number[];
    const row = [Infinity];
    for (let at = recurrences.length - 1; at >= 0; at--) {
      const taking = distance(day, recurrences[at]) + (after[at + 1] ?? Infinity);
      row.unshift(Math.min(taking, row[0] ?? Infinity));
    }
    least.unshift(row);
  }
  return least;
}

function distance(day: Day, recurrence: Day | undefined): number {
  return recurrence === undefined ? Infinity : Math.abs(daysBetween(recurrence, day));
}
