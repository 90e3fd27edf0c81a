import { describe, expect, test } from '@jest/globals';
import { readPeriod } from '../../../src/tools/calendar/period.js';
import { day } from '../../support/day.js';

const nothing = { from: '', until: '', months: '' };

describe('the period of a calendar', () => {
  test.each([
    ['a year from today when nothing is said', {}, '2025-08-05', '2026-08-04'],
    ['a year from the first day', { from: '2024-02-29' }, '2024-02-29', '2025-02-28'],
    ['up to the last day', { until: '2025-08-05' }, '2025-08-05', '2025-08-05'],
    ['so many months', { months: '2' }, '2025-08-05', '2025-10-04'],
    ['over the turn of the year', { from: '2025-12-01', months: '1' }, '2025-12-01', '2025-12-31'],
    ['far ahead', { from: '9799-12-31', months: '1200' }, '9799-12-31', '9899-12-30'],
    ['a century at most', { months: '1200' }, '2025-08-05', '2125-08-04'],
  ])('is %s', (_, flags, from, until) => {
    const { period, problems } = readPeriod({ ...nothing, ...flags }, day('2025-08-05'));
    expect(problems).toEqual([]);
    expect(period).toEqual({ from, until });
  });

  test.each([
    [{ from: '2025-13-01' }, '--from is not a day of the calendar: "2025-13-01".'],
    [{ until: 'soon' }, '--until is not a day of the calendar: "soon".'],
    [{ months: '0' }, '--months is not a number of months: "0".'],
    [{ months: '1201' }, '--months is not a number of months: "1201".'],
    [{ months: '1.5' }, '--months is not a number of months: "1.5".'],
    [{ from: '9800-01-01' }, '--from is too far ahead: "9800-01-01".'],
    [{ from: '9999-12-01' }, '--from is too far ahead: "9999-12-01".'],
    [{ until: '2025-08-04' }, 'The calendar cannot reach from 2025-08-05 to 2025-08-04.'],
    [{ until: '2125-08-05' }, 'The calendar cannot reach from 2025-08-05 to 2125-08-05.'],
    [
      { until: '2026-01-01', months: '3' },
      'Both --until and --months say where the calendar ends; give one of them.',
    ],
  ])('is refused for %j', (flags, message) => {
    const { period, problems } = readPeriod({ ...nothing, ...flags }, day('2025-08-05'));
    expect(period).toBeNull();
    expect(problems.map((problem) => problem.message)).toEqual([message]);
  });

  test('reports every flag that is wrong at once', () => {
    const { problems } = readPeriod({ from: 'a', until: 'b', months: '' }, day('2025-08-05'));
    expect(problems).toHaveLength(2);
  });
});

test.each([
  [{ from: '2025-13-01' }, '2025-13-01', 'a day as YYYY-MM-DD such as 2025-08-05'],
  [{ until: 'soon' }, 'soon', 'a day as YYYY-MM-DD such as 2025-08-05'],
  [{ from: '9800-01-01' }, '9800-01-01', 'a day until 9799-12-31'],
  [{ months: '1201' }, '1201', 'a whole number from 1 to 1200'],
  [{ until: '2025-08-04' }, '2025-08-04', 'a last day from 2025-08-05 to 2125-08-04'],
  [
    { until: '2026-01-01', months: '3' },
    '--until 2026-01-01 --months 3',
    'either --until or --months',
  ],
])('a problem says what was found and what was expected: %j', (flags, found, expected) => {
  const { problems } = readPeriod({ ...nothing, ...flags }, day('2025-08-05'));
  expect(problems).toMatchObject([{ found, expected, location: null }]);
});
