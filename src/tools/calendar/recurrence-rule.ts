import { ICalEventRepeatingFreq, type ICalRepeatingOptions, ICalWeekday } from 'ical-generator';
import { type Cadence, patternsOf, type Recurrence, type Week } from '../../model/cadence.js';
import type { Weekday } from '../../model/day.js';

const weekdays = {
  sunday: ICalWeekday.SU,
  monday: ICalWeekday.MO,
  tuesday: ICalWeekday.TU,
  wednesday: ICalWeekday.WE,
  thursday: ICalWeekday.TH,
  friday: ICalWeekday.FR,
  saturday: ICalWeekday.SA,
} as const satisfies Record<Weekday, ICalWeekday>;

const positions = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: -1,
} as const satisfies Record<Week, number>;

const monthsOfYear = 12;

/**
 * A cadence as an iCalendar rule, without its end. Null for a shifted one, since a rule has no word
 * for the day before the third Wednesday; for several patterns together; and for what counts from
 * the core's slots.
 */
export function recurrenceRule(cadence: Cadence): ICalRepeatingOptions | null {
  const [pattern, ...others] = patternsOf(cadence);
  if (pattern === undefined || others.length > 0) return null;
  if ('everyWeeks' in pattern) {
    return { freq: ICalEventRepeatingFreq.WEEKLY, interval: pattern.everyWeeks };
  }
  return 'on' in pattern ? ruleOf(pattern) : null;
}

function ruleOf({ on, months, offsetDays }: Recurrence): ICalRepeatingOptions | null {
  if (offsetDays !== 0) return null;
  const inMonths = months.length === monthsOfYear ? {} : { byMonth: [...months] };
  const monthly = { freq: ICalEventRepeatingFreq.MONTHLY, ...inMonths };
  if ('day' in on) return { ...monthly, byMonthDay: on.day };
  const byDay = weekdays[on.weekday];
  if (on.week !== null) return { ...monthly, byDay, bySetPos: positions[on.week] };
  return { freq: ICalEventRepeatingFreq.WEEKLY, ...inMonths, byDay };
}
