import { addMilliseconds } from 'date-fns/addMilliseconds';
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

/**
 * The last day that may be asked about. What is worked out reaches a century and more ahead, and a
 * year of five digits is written in another form, which does not compare.
 */
export const lastAskedDay = '9799-12-31' as Day;

/** Reads `YYYY-MM-DD`; undefined when the text is anything else or names a day that does not exist. */
export function parseDay(text: string): Day | undefined {
  // Years below 100 are read as 19xx by some Date functions; a release calendar has none. Those of
  // more than four digits have a sign before them, which is lower too.
  if (text < '0100') return undefined;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && toDay(date) === text ? (text as Day) : undefined;
}

/** The day with these numbers, month from 1. A day past the month's end flows into the next month. */
export function dayOf(year: number, month: number, day: number): Day {
  return toDay(new Date(Date.UTC(year, month - 1, day)));
}

/** The day `count` days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
  // In UTC every day is as long as any other.
  return toDay(addMilliseconds(new Date(day), count * millisecondsInDay));
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsInDay;
}

export function weekdayOf(day: Day): Weekday {
  return weekdays[new Date(day).getUTCDay()] as Weekday;
}

/** As prose abbreviates them, from January on. */
export const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `2 Dec 2025`: a day as prose writes it, where its weekday does not matter. */
export function dateInWords(day: Day): string {
  return `${Number(day.slice(8))} ${monthNames[monthOf(day) - 1]} ${day.slice(0, 4)}`;
}

/** `Tue 2 Dec 2025`: a day as prose writes it, for readers who check a cadence by it. */
export function dayInWords(day: Day): string {
  const weekday = weekdayOf(day);
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1, 3)} ${dateInWords(day)}`;
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
  if (timeZone === 'UTC') return toDay(instant);
  const calendar = new Intl.DateTimeFormat('en-u-ca-gregory', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = calendar.formatToParts(instant);
  const numberOf = (name: string) => Number(parts.find(({ type }) => type === name)?.value);
  return dayOf(numberOf('year'), numberOf('month'), numberOf('day'));
}

/** Whether the name is a time zone that this machine's calendar knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A day is an ISO date, which every Date reads as its midnight in UTC. */
function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day;
}
