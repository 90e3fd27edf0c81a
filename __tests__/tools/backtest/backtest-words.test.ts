import { expect, test } from '@jest/globals';
import {
  backtestSentence,
  brokenText,
  daysOffText,
} from '../../../src/tools/backtest/backtest-words.js';
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
