import { expect, test } from '@jest/globals';
import {
  backtestSentence,
  brokenText,
  type DayMark,
  dayMarkOf,
  daysOffText,
  keptWords,
  years,
} from '../../../src/tools/backtest/backtest-words.js';
import type { ReplayedRelease } from '../../../src/tools/backtest/replay.js';
import { core } from '../../support/core.js';
import { day } from '../../support/day.js';
import { makeBacktest, makeReplayed } from '../../support/make-backtest.js';

test('a backtest comes to one sentence, in which a snapshot is neither', () => {
  const backtest = makeBacktest('kestra-calver', {
    '2025.1.0-SNAPSHOT': '2025-08-01',
    '2025.1.0': '2025-08-05',
    '2025.1.1': '2025-08-08',
  });
  expect(backtestSentence(backtest)).toBe(
    '3 releases from 1 Aug 2025 to 8 Aug 2025: 1 of 2 on their day, 2025.1.1 not',
  );
});

test('without a release it says so', () => {
  expect(backtestSentence(makeBacktest('kestra-calver', {}))).toBe('no release in these days');
});

test.each([
  [0, 'on its day'],
  [1, '1 day after 2025-08-07'],
  [14, '14 days after 2025-08-07'],
  [-2, '2 days before 2025-08-07'],
])('%i days off reads "%s"', (daysOff, text) => {
  expect(daysOffText(makeReplayed({ daysOff, planned: day('2025-08-07') }))).toBe(text);
});

test('a release that had no day says nothing of it', () => {
  expect(daysOffText(makeReplayed({ daysOff: null, planned: null }))).toBe('');
});

test('a rule is broken by so many of so many', () => {
  const rule = 'core-major-off-cadence' as const;
  expect(brokenText({ rule, broken: 6, judged: 13, advice: 'notice' })).toBe('6 of 13');
});

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

test.each([
  [[true, true], ': 2 of 2 on their day'],
  [[false, true, false], ': 1 of 3 on their day, 2025.1.0, 2025.1.2 not'],
  [[false, false, false], ': 0 of 3 on their day, 2025.1.0, 2025.1.1, 2025.1.2 not'],
  [[false, false, false, false], ': 0 of 4 on their day, 4 not'],
  [[null, null], ''],
  [[], ''],
])('releases that kept their day as %j are told "%s"', (kept, words) => {
  const releases = kept.map((onCadence, patch) =>
    makeReplayed({ version: core(`2025.1.${patch}`), onCadence }),
  );
  expect(keptWords(releases)).toBe(words);
});
