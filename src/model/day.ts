import { TZDateMini } from '@date-fns/tz/date/mini';
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysToDate } from 'date-fns/addDays';
import { millisecondsInDay } from 'date-fns/constants';

/**
 * A civil day, `YYYY-MM-DD`: a date on a wall calendar, without an hour and without a time zone.
 * Days compare with `<` and `>`; only `dayIn` knows of instants and zones.
 */
export type Day = string & { readonly civilDay: unique symbol };

export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

export type Weekday = (typeof weekdays)[number];

const dayPattern = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;

/** Reads `YYYY-MM-DD`; undefined when the text is anything else or names a day that does not exist. */
export function parseDay(text: string): Day | undefined {
  const groups = dayPattern.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const date = new UTCDateMini(Number(groups.year), Number(groups.month) - 1, Number(groups.day));
  // Years below 100 are read as 19xx by every Date constructor; a release calendar has none.
  return Number(groups.year) >= 100 && toDay(date) === text ? (text as Day) : undefined;
}

/** The day with these numbers, month from 1. A day past the month's end flows into the next month. */
export function dayOf(year: number, month: number, day: number): Day {
  return toDay(new UTCDateMini(year, month - 1, day));
}

/** The day `count` days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return toDay(addDaysToDate(toDate(day), count));
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: Day, to: Day): number {
  // In UTC every day is as long as any other.
  return (toDate(to).getTime() - toDate(from).getTime()) / millisecondsInDay;
}

export function weekdayOf(day: Day): Weekday {
  return weekdays[toDate(day).getDay()] as Weekday;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The month, 1 to 12. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** The civil day that an instant falls on in an IANA time zone. */
export function dayIn(instant: Date, timeZone: string): Day {
  // UTC needs no data about zones, whose first use costs as much as half of Node's own start.
  return toDay(timeZone === 'UTC' ? new UTCDateMini(instant) : new TZDateMini(instant, timeZone));
}

/** Whether the name is a time zone that this machine's calendar knows. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function toDate(day: Day): Date {
  return new UTCDateMini(yearOf(day), monthOf(day) - 1, Number(day.slice(8, 10)));
}

function toDay(date: Date): Day {
  const year = String(date.getFullYear()).padStart(4, '0');
  const month = String(date.getMonth() + 1).padStart(2, '0');
  const day = String(date.getDate()).padStart(2, '0');
  return `${year}-${month}-${day}` as Day;
}
