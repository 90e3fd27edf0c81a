import { expect, test } from '@jest/globals';
import { type DayMark, dayMarkOf, years } from '../../../src/tools/backtest/backtest-years.js';
import type { ReplayedRelease } from '../../../src/tools/backtest/replay.js';
import { day } from '../../support/day.js';
import { makeReplayed } from '../../support/make-backtest.js';

test.each<[string, Partial<ReplayedRelease>, DayMark]>([
  ['on its day', { daysOff: 0, onCadence: true }, 'on its day'],
  ['within the tolerance', { daysOff: 1, onCadence: true }, 'on its day'],
  ['after its day', { daysOff: 2, onCadence: false }, 'late'],
  ['before its day', { daysOff: -2, onCadence: false }, 'early'],
  ['on its day with another number', { daysOff: 0, onCadence: false }, 'refused'],
  ['without a day and with a wrong number', { daysOff: null, onCadence: false }, 'refused'],
  ['without a day', { daysOff: null, onCadence: true }, 'no day'],
  ['not judged', { daysOff: null, onCadence: null }, 'no day'],
])('a release that is %s has its mark', (_, difference, mark) => {
  expect(dayMarkOf(makeReplayed(difference))).toBe(mark);
});

test('a year has a place for each kind it has, and the months in which something came', () => {
  const releases = [
    makeReplayed({ date: day('2024-12-31'), kind: 'core-backport', daysOff: null }),
    makeReplayed({ date: day('2025-01-01'), kind: 'core-major' }),
    makeReplayed({ date: day('2025-01-31'), daysOff: 1, onCadence: false }),
    makeReplayed({ date: day('2025-12-31'), daysOff: -1, onCadence: false }),
  ];
  expect(years(releases)).toEqual([
    {
      year: 2024,
      kinds: ['core-backport'],
      months: [{ name: 'Dec', marks: [['no day']] }],
    },
    {
      year: 2025,
      kinds: ['core-major', 'core-bugfix'],
      months: [
        { name: 'Jan', marks: [['on its day'], ['late']] },
        { name: 'Dec', marks: [[], ['early']] },
      ],
    },
  ]);
});
