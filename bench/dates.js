import { RRuleTemporal } from 'rrule-temporal';
import { nextRecurrence } from '../lib/model/cadence.js';
import { addDays } from '../lib/model/day.js';
import { compareSpeeds } from './speed.js';

const firstTuesday = {
  on: { weekday: 'tuesday', week: 'first' },
  months: [2, 4, 6, 8, 10, 12],
  offsetDays: 0,
};
const rule = `DTSTART;TZID=UTC:20240101T000000
RRULE:FREQ=MONTHLY;BYDAY=1TU;BYMONTH=2,4,6,8,10,12`;

const days = Array.from({ length: 100 }, (_, index) => addDays('2025-01-01', index * 7));

/** Next dates a second, beside those of a library for recurrences. */
export function dateFigures() {
  for (const day of days) {
    if (ours(day) !== theirs(day)) throw new Error(`the next dates after ${day} differ`);
  }
  const over = (next) => () => {
    for (const day of days) next(day);
  };
  const both = { ours: over(ours), 'rrule-temporal': over(theirs) };
  return [compareSpeeds('next first Tuesdays', days.length, both, 'rrule-temporal')];
}

function ours(day) {
  return nextRecurrence(firstTuesday, day);
}

function theirs(day) {
  const next = new RRuleTemporal({ rruleString: rule }).next(new Date(`${day}T23:59:59Z`));
  return next.toPlainDate().toString();
}
