import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  monthOf,
  type Weekday,
  weekdayOf,
  weekdays,
  yearOf,
} from './day.js';
import { isFinal, type PluginKind, type PluginVersion, pluginKindOf } from './plugin-version.js';
import type { Freeze, PluginCadence, PluginsPolicy } from './policy.js';
import type { Slot } from './timeline.js';

/**
 * When something falls: on the days of a pattern or of several together, on the dates that the
 * policy's schedule publishes, or on any day at all.
 */
export type Cadence = Pattern | readonly Pattern[] | 'schedule' | 'any';

export type Pattern = Recurrence | EveryWeeks | AfterMajor;

/** Every so many weeks, counted from a day; that day is the first. */
interface EveryWeeks {
  readonly everyWeeks: number;
  readonly from: Day;
}

/** Two years; whatever recurs less often is published date by date. */
export const maxWeeks = 104;

/** How many weeks the text of `every` says, such as `12 weeks`; undefined for anything else. */
export function weeksOf(every: string): number | undefined {
  const count = Number(/^([1-9]\d{0,2}) weeks?$/.exec(every)?.[1]);
  return count <= maxWeeks ? count : undefined;
}

/** So many weeks after each slot of the core's majors. */
interface AfterMajor {
  readonly weeksAfterMajor: readonly number[];
}

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
const maxWeeklyTolerance = 2;

/**
 * How far to look for a recurrence, in days: near first, for a dense cadence; nine years at most,
 * the longest that a 29 February can stay away.
 */
const reaches = [
  [1, 62],
  [63, 366],
  [367, 9 * 366],
] as const;

/** The core's slots, which some cadences count from. */
type Slots = readonly Pick<Slot, 'date' | 'kind' | 'cameEarly'>[];

/** Patterns that are laid out without slots, as the core's majors are. */
const noSlots: Slots = [];

/** The recurrences from one day to another, both included, ascending. */
export function recurrencesBetween(
  cadence: PluginCadence,
  from: Day,
  to: Day,
  slots: Slots = noSlots,
): Day[] {
  const days = daysOf(cadence, from, to, slots);
  return [...new Set(days.filter((day) => day >= from && day <= to))].sort();
}

/** The first recurrence after a day, or null when there is none. */
export function nextRecurrence(
  cadence: PluginCadence,
  after: Day,
  slots: Slots = noSlots,
): Day | null {
  for (const [near, far] of reaches) {
    const days = recurrencesBetween(cadence, addDays(after, near), addDays(after, far), slots);
    if (days[0] !== undefined) return days[0];
  }
  return null;
}

/** The last recurrence before a day, or null when there is none. */
export function previousRecurrence(
  cadence: PluginCadence,
  before: Day,
  slots: Slots = noSlots,
): Day | null {
  for (const [near, far] of reaches) {
    const days = recurrencesBetween(cadence, addDays(before, -far), addDays(before, -near), slots);
    const last = days.at(-1);
    if (last !== undefined) return last;
  }
  return null;
}

/** Whether a day is a recurrence, or within the tolerance of one. */
export function fallsOn(
  cadence: PluginCadence,
  day: Day,
  toleranceDays: number,
  slots: Slots = noSlots,
): boolean {
  const parts = typeof cadence === 'string' ? [cadence] : patternsOf(cadence);
  return parts.some((part) => {
    const tolerance = toleranceOf(part, toleranceDays);
    return (
      recurrencesBetween(part, addDays(day, -tolerance), addDays(day, tolerance), slots).length > 0
    );
  });
}

/** How far from its days a cadence still counts, when a policy tolerates so many days. */
export function toleranceOf(cadence: PluginCadence, toleranceDays: number): number {
  return patternsOf(cadence).some(isWeekly)
    ? Math.min(toleranceDays, maxWeeklyTolerance)
    : toleranceDays;
}

/** The patterns of a cadence; none where it has no days of its own. */
export function patternsOf(cadence: PluginCadence): readonly Pattern[] {
  if (typeof cadence === 'string') return [];
  return isList(cadence) ? cadence : [cadence];
}

function isList(cadence: Pattern | readonly Pattern[]): cadence is readonly Pattern[] {
  return Array.isArray(cadence);
}

function isWeekly(pattern: Pattern): boolean {
  if ('everyWeeks' in pattern) return pattern.everyWeeks === 1;
  return 'on' in pattern && 'weekday' in pattern.on && pattern.on.week === null;
}

function daysOf(cadence: PluginCadence, from: Day, to: Day, slots: Slots): Day[] {
  if (cadence === 'schedule') return datesOf(slots.filter(({ kind }) => kind === 'published'));
  if (cadence === 'core-major') return datesOf(slots.filter(isLeft));
  return patternsOf(cadence).flatMap((pattern) => daysOfPattern(pattern, from, to, slots));
}

/** Whether a slot has, or may be given, a line that did not ship before it. */
export function isLeft({ kind, cameEarly }: Slots[number]): boolean {
  return kind !== 'empty' && !cameEarly;
}

function datesOf(slots: Slots): Day[] {
  return slots.map(({ date }) => date);
}

function daysOfPattern(pattern: Pattern, from: Day, to: Day, slots: Slots): Day[] {
  if ('everyWeeks' in pattern) return daysOfInterval(pattern, from, to);
  if ('weeksAfterMajor' in pattern) {
    return datesOf(slots.filter(({ kind }) => kind !== 'empty')).flatMap((slot) =>
      pattern.weeksAfterMajor.map((weeks) => addDays(slot, 7 * weeks)),
    );
  }
  return daysOfRecurrence(pattern, from, to);
}

function daysOfInterval({ everyWeeks, from: start }: EveryWeeks, from: Day, to: Day): Day[] {
  const days: Day[] = [];
  const step = 7 * everyWeeks;
  const passed = Math.max(0, Math.ceil(daysBetween(start, from) / step));
  for (let day = addDays(start, passed * step); day <= to; day = addDays(day, step)) days.push(day);
  return days;
}

function daysOfRecurrence(recurrence: Recurrence, from: Day, to: Day): Day[] {
  const { months, offsetDays } = recurrence;
  const days: Day[] = [];
  // A shifted day may belong to a month outside the span.
  const last = monthsUntil(addDays(to, -offsetDays));
  for (let month = monthsUntil(addDays(from, -offsetDays)); month <= last; month++) {
    const start = dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
    if (months.includes(monthOf(start))) days.push(...recurrencesInMonth(recurrence, start));
  }
  return days.map((day) => addDays(day, offsetDays));
}

/** How many months have passed before a day's own, from the year 0 on. */
function monthsUntil(day: Day): number {
  return 12 * yearOf(day) + monthOf(day) - 1;
}

function recurrencesInMonth({ on }: Recurrence, start: Day): Day[] {
  // A day past the month's end does not count for this one.
  const isInside = (day: Day) => monthOf(day) === monthOf(start);
  if ('day' in on) return [addDays(start, on.day - 1)].filter(isInside);
  const first = weekdays.indexOf(weekdayOf(start));
  const toFirst = (weekdays.indexOf(on.weekday) - first + 7) % 7;
  const inWeek = (index: number) => addDays(start, toFirst + 7 * index);
  if (on.week !== null && on.week !== 'last') return [inWeek(weeks.indexOf(on.week))];
  const days = [0, 1, 2, 3, 4].map(inWeek).filter(isInside);
  return on.week === null ? days : days.slice(-1);
}

/** Each weekday has four of these in a month, and some months have a fifth. */
const weeks: readonly Week[] = ['first', 'second', 'third', 'fourth'];

/** The freeze that holds back releases or deployments on a day; both ends are included. */
export function freezeOn(
  freezes: readonly Freeze[],
  day: Day,
  what: 'releases' | 'deployments',
): Freeze | null {
  return (
    freezes.find(
      (freeze) =>
        freeze.from <= day && day <= freeze.to && (freeze.for === what || freeze.for === 'all'),
    ) ?? null
  );
}

/** The first day from `day` on that no freeze holds back. */
export function firstFreeDay(
  freezes: readonly Freeze[],
  day: Day,
  what: 'releases' | 'deployments',
): Day {
  const freeze = freezeOn(freezes, day, what);
  return freeze === null ? day : firstFreeDay(freezes, addDays(freeze.to, 1), what);
}

/** The first day of a cadence after a day that no freeze holds back; null when there is none. */
export function nextFreeRecurrence(
  cadence: PluginCadence,
  after: Day,
  slots: Slots,
  freezes: readonly Freeze[],
  what: 'releases' | 'deployments' = 'releases',
): Day | null {
  const day = nextRecurrence(cadence, after, slots);
  const freeze = day === null ? null : freezeOn(freezes, day, what);
  return freeze === null ? day : nextFreeRecurrence(cadence, freeze.to, slots, freezes, what);
}

/** The policy's key for each kind of plugin release. */
export const pluginShapes = {
  'plugin-major': 'major',
  'plugin-minor': 'minor',
  'plugin-patch': 'patch',
} as const satisfies Record<PluginKind, keyof PluginsPolicy>;

/**
 * The cadence of a plugin version; null for a prerelease, where the policy does not judge it, and
 * where the version's shape tells no kind.
 */
export function pluginCadenceOf(
  plugins: PluginsPolicy,
  version: PluginVersion,
): PluginCadence | null {
  const kind = pluginKindOf(version);
  return isFinal(version) && kind !== null ? plugins[pluginShapes[kind]] : null;
}
