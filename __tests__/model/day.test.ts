import { describe, expect, test } from '@jest/globals';
import {
  addDays,
  type Day,
  dateInWords,
  dayIn,
  dayInWords,
  dayOf,
  daysBetween,
  isTimeZone,
  monthOf,
  parseDay,
  weekdayOf,
  yearOf,
} from '../../src/model/day.js';
import { day } from '../support/day.js';

describe('a day', () => {
  test.each(['2025-08-05', '2024-02-29', '2000-02-29', '0100-01-01', '9999-12-31'])(
    '%s exists',
    (text) => {
      expect(parseDay(text)).toBe(text);
    },
  );

  test.each([
    '2026-13-01',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-00-10',
    '2025-01-00',
    '2025-8-5',
    '2025-08-05T00:00:00Z',
    ' 2025-08-05',
    '2025/08/05',
    '2025‑08‑05',
    '0099-01-01',
    '12025-01-01',
    '+012025-01',
    '-002025-01',
    'August 5, 2025',
    '',
  ])('"%s" is not a day of the calendar', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test.each<[string, string, number, number]>([
    ['2025-08-05', 'tuesday', 2025, 8],
    ['2026-02-03', 'tuesday', 2026, 2],
    ['2024-02-29', 'thursday', 2024, 2],
    ['2100-03-01', 'monday', 2100, 3],
    ['1999-12-31', 'friday', 1999, 12],
  ])('%s is a %s', (text, weekday, year, month) => {
    expect(weekdayOf(day(text))).toBe(weekday);
    expect([yearOf(day(text)), monthOf(day(text))]).toEqual([year, month]);
  });
});

describe('counting days', () => {
  test.each<[string, number, string]>([
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2025-01-01', -1, '2024-12-31'],
    ['2025-03-30', 1, '2025-03-31'],
    ['2024-02-29', 366, '2025-03-01'],
    ['2025-08-05', 0, '2025-08-05'],
  ])('%s + %i = %s', (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(count);
  });

  test.each<[number, number, number, string]>([
    [2025, 8, 5, '2025-08-05'],
    [2025, 13, 1, '2026-01-01'],
    [2025, 2, 29, '2025-03-01'],
  ])('%i-%i-%i flows to %s', (year, month, date, text) => {
    expect(dayOf(year, month, date)).toBe(text);
  });

  test('days compare as text', () => {
    const days: Day[] = ['2025-10-07', '2025-08-05', '2024-12-31'].map(day);
    expect(days.sort()).toEqual(['2024-12-31', '2025-08-05', '2025-10-07']);
  });
});

describe('the day that an instant falls on', () => {
  test.each([
    ['2026-02-03T02:00:00Z', 'UTC', '2026-02-03'],
    ['2026-02-03T02:00:00Z', 'America/New_York', '2026-02-02'],
    ['2026-02-02T22:30:00Z', 'Europe/Paris', '2026-02-02'],
    ['2026-02-02T23:30:00Z', 'Europe/Paris', '2026-02-03'],
    ['2026-02-02T11:00:00Z', 'Pacific/Auckland', '2026-02-03'],
    ['2026-02-03T11:00:00Z', 'Pacific/Pago_Pago', '2026-02-03'],
    ['2026-02-03T10:59:59Z', 'Pacific/Pago_Pago', '2026-02-02'],
    ['2025-03-30T00:59:59Z', 'Europe/London', '2025-03-30'],
    ['2025-07-31T23:30:00Z', 'Europe/London', '2025-08-01'],
    ['2025-01-31T23:30:00Z', 'Europe/London', '2025-01-31'],
    ['2026-02-02T18:15:00Z', 'Asia/Kathmandu', '2026-02-03'],
  ])('%s in %s is %s', (instant, zone, text) => {
    expect(dayIn(new Date(instant), zone)).toBe(text);
  });

  test.each([
    ['UTC', true],
    ['Europe/Paris', true],
    ['America/Argentina/Ushuaia', true],
    ['Europe/Pariss', false],
    ['somewhere', false],
    ['', false],
  ])('"%s" is a time zone: %s', (name, known) => {
    expect(isTimeZone(name)).toBe(known);
  });
});

test.each([
  ['2025-12-02', 'Tue 2 Dec 2025', '2 Dec 2025'],
  ['2024-02-29', 'Thu 29 Feb 2024', '29 Feb 2024'],
])('%s reads %s in prose', (day, withWeekday, without) => {
  expect(dayInWords(day as Day)).toBe(withWeekday);
  expect(dateInWords(day as Day)).toBe(without);
});
