import { type Day, daysBetween, weekdayOf } from '../model/day.js';
import type { Report } from '../model/report.js';

/** A day around the target date, and what it is. */
export interface CalendarEntry {
  readonly what:
    | 'previous core major'
    | 'previous core major, planned'
    | 'core major due'
    | 'latest line'
    | 'latest line, planned'
    | 'target date'
    | 'next core bugfix'
    | 'next core major'
    | 'later core major';
  readonly date: Day;
  /** The version or line it belongs to; null where none is known. */
  readonly version: string | null;
}

/** The days around the target date, ascending. */
export function calendarEntries({
  calendar,
  latest,
  targetDate,
}: Report): readonly CalendarEntry[] {
  const { previousCoreMajor, nextCoreMajors, nextCoreBugfix, dueCoreMajor } = calendar;
  const entries: CalendarEntry[] = [];
  if (previousCoreMajor !== null) {
    const { date, version, isPlanned } = previousCoreMajor;
    const what = isPlanned ? 'previous core major, planned' : 'previous core major';
    entries.push({ what, date, version });
  }
  // The line that came out last is most often that of the previous major, which names it already.
  const isTold = latest?.date === previousCoreMajor?.date;
  if (latest !== null && !isTold) {
    const what = latest.isPlanned ? 'latest line, planned' : 'latest line';
    const isDue = latest.date === targetDate && dueCoreMajor !== undefined;
    entries.push(
      isDue
        ? { what: 'core major due', date: latest.date, version: dueCoreMajor }
        : { what, date: latest.date, version: latest.line },
    );
  }
  if (targetDate !== null) entries.push({ what: 'target date', date: targetDate, version: null });
  if (nextCoreBugfix !== null) {
    entries.push({ what: 'next core bugfix', date: nextCoreBugfix.date, version: null });
  }
  for (const [index, { date, version }] of nextCoreMajors.entries()) {
    entries.push({ what: index === 0 ? 'next core major' : 'later core major', date, version });
  }
  return entries.sort((a, b) => daysBetween(b.date, a.date));
}

/** A day's weekday with a capital: a reader checks a cadence by it. */
export function weekdayName(day: Day): string {
  const name = weekdayOf(day);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
