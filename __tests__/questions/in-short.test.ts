import { expect, test } from '@jest/globals';
import { dayText, raisesMinimum, textIn, willNotRun } from '../../src/questions/in-short.js';
import { makeFinding, makeReport } from '../support/make-report.js';

test.each([
  ['2025.1.0', '2025.2.0', 'raises its minimum core (2025.1.0 → 2025.2.0)'],
  [null, '2025.2.0', 'raises its minimum core (none → 2025.2.0)'],
])('a release from %s to %s %s', (from, to, expected) => {
  expect(raisesMinimum({ ...makeFinding(), data: { from, to } })).toBe(expected);
});

test('a plugin will not run on the core that is judged', () => {
  expect(willNotRun(makeReport())).toBe('will not run on core 2025.1.0');
});

test('data that are not there leave a clause whole', () => {
  expect([dayText('2025-08-05'), dayText(null)]).toEqual(['Tue 5 Aug 2025', 'this day']);
  expect([textIn('2.0.0'), textIn(undefined)]).toEqual(['2.0.0', '']);
});
