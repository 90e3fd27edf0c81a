import { expect, test } from '@jest/globals';
import type { Recurrence } from '../../../src/model/cadence.js';
import { recurrenceRule } from '../../../src/tools/calendar/recurrence-rule.js';

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

test.each<[string, Recurrence['on'], number[], object]>([
  [
    'every Thursday',
    { weekday: 'thursday', week: null },
    everyMonth,
    { freq: 'WEEKLY', byDay: 'TH' },
  ],
  [
    'every Thursday of May',
    { weekday: 'thursday', week: null },
    [5],
    { freq: 'WEEKLY', byDay: 'TH', byMonth: [5] },
  ],
  [
    'the first Tuesday of two months',
    { weekday: 'tuesday', week: 'first' },
    [2, 4],
    { freq: 'MONTHLY', byDay: 'TU', bySetPos: 1, byMonth: [2, 4] },
  ],
  [
    'the last Tuesday',
    { weekday: 'tuesday', week: 'last' },
    everyMonth,
    { freq: 'MONTHLY', byDay: 'TU', bySetPos: -1 },
  ],
  ['the 22nd', { day: 22 }, everyMonth, { freq: 'MONTHLY', byMonthDay: 22 }],
])('%s has a rule', (_, on, months, rule) => {
  expect(recurrenceRule({ on, months, offsetDays: 0 })).toEqual(rule);
});

test('a shifted day has none', () => {
  const on = { weekday: 'wednesday', week: 'third' } as const;
  expect(recurrenceRule({ on, months: everyMonth, offsetDays: -1 })).toBeNull();
});
