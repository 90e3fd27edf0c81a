import {
  addDays,
  type Day,
  dayOf,
  monthOf,
  type Weekday,
  weekdayOf,
  weekdays,
  yearOf,
} from './day.js';

/** When releases fall: on every day of a recurrence, or on any day at all. */
export type Cadence = Recurrence | 'any';

export type Week = 'first' | 'second' | 'third' | 'fourth' | 'last';

/** A pattern of days. */
export interface Recurrence {
  /** A weekday, each one or one of the month's; or a day of the month, which short months lack. */
  readonly on: { readonly weekday: Weekday; readonly week: Week | null } | { readonly day: number };
  /** Months it falls in, 1 to 12, ascending. */
  readonly months: readonly number[];
  /** Shifts each day found: -1 is the day before. */
  readonly offsetDays: number;
}

/** A weekly cadence is so dense that a wide tolerance would cover every day. */
const widestWeeklyTolerance = 2;

/**
 * How far to look for a recurrence, in days: near first, for a dense cadence; nine years at most,
 * the longest that a 29 February can stay away.
 */
const reaches = [
  [1, 62],
  [63, 366],
  [367, 9 * 366],
] as const;

/** The recurrences from one day to another, both included, ascending. */
export function recurrencesBetween(recurrence: Recurrence, from: Day, to: Day): Day[] {
  const days: Day[] = [];
  // A shifted day may belong to a month outside the span.
  const first = addDays(from, -recurrence.offsetDays);
  const last = addDays(to, -recurrence.offsetDays);
  for (let year = yearOf(first); year <= yearOf(last); year++) {
    const earliest = year === yearOf(first) ? monthOf(first) : 1;
    const latest = year === yearOf(last) ? monthOf(last) : 12;
    for (const month of recurrence.months) {
      if (month < earliest || month > latest) continue;
      for (const day of recurrencesInMonth(recurrence, year, month)) {
        if (day >= first && day <= last) days.push(addDays(day, recurrence.offsetDays));
      }
    }
  }
  return days;
}

/** The first recurrence after a day, or null when there is none. */
export function nextRecurrence(recurrence: Recurrence, after: Day): Day | null {
  for (const [near, far] of reaches) {
    const days = recurrencesBetween(recurrence, addDays(after, near), addDays(after, far));
    if (days[0] !== undefined) return days[0];
  }
  return null;
}

/** The last recurrence before a day, or null when there is none. */
export function previousRecurrence(recurrence: Recurrence, before: Day): Day | null {
  for (const [near, far] of reaches) {
    const days = recurrencesBetween(recurrence, addDays(before, -far), addDays(before, -near));
    const last = days.at(-1);
    if (last !== undefined) return last;
  }
  return null;
}

/** Whether a day is a recurrence, or within the tolerance of one. */
export function fallsOn(recurrence: Recurrence, day: Day, toleranceDays: number): boolean {
  const tolerance = isWeekly(recurrence)
    ? Math.min(toleranceDays, widestWeeklyTolerance)
    : toleranceDays;
  const days = recurrencesBetween(recurrence, addDays(day, -tolerance), addDays(day, tolerance));
  return days.length > 0;
}

function isWeekly({ on }: Recurrence): boolean {
  return 'weekday' in on && on.week === null;
}

function recurrencesInMonth({ on }: Recurrence, year: number, month: number): Day[] {
  // A day past the month's end flows into the next month, and is none of this one.
  const isInside = (day: Day) => monthOf(day) === month;
  if ('day' in on) return [dayOf(year, month, on.day)].filter(isInside);
  const first = weekdays.indexOf(weekdayOf(dayOf(year, month, 1)));
  const toFirst = (weekdays.indexOf(on.weekday) - first + 7) % 7;
  const inWeek = (index: number) => dayOf(year, month, 1 + toFirst + 7 * index);
  if (on.week !== null && on.week !== 'last') return [inWeek(weeks.indexOf(on.week))];
  const days = [0, 1, 2, 3, 4].map(inWeek).filter(isInside);
  return on.week === null ? days : days.slice(-1);
}

/** Each weekday has four of these in a month, and some months have a fifth. */
const weeks: readonly Week[] = ['first', 'second', 'third', 'fourth'];
