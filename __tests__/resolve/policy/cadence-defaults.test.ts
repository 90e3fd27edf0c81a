import { expect, test } from '@jest/globals';
import { applyCadenceDefaults } from '../../../src/resolve/policy/cadence-defaults.js';

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

test('any day stays any day', () => {
  expect(applyCadenceDefaults('any')).toBe('any');
});

test.each([
  [
    'a weekday alone is every such weekday of every month',
    { weekday: 'thursday' as const },
    { on: { weekday: 'thursday', week: null }, months: everyMonth, offsetDays: 0 },
  ],
  [
    'months are put in order, once each',
    { weekday: 'tuesday' as const, week: 'first' as const, months: [12, 2, 2, 4] },
    { on: { weekday: 'tuesday', week: 'first' }, months: [2, 4, 12], offsetDays: 0 },
  ],
  [
    'a day of the month may be shifted',
    { day: 22, 'offset-days': -1 },
    { on: { day: 22 }, months: everyMonth, offsetDays: -1 },
  ],
])('%s', (_, written, cadence) => {
  expect(applyCadenceDefaults(written)).toEqual(cadence);
});

test.each([[undefined], [null], [{ months: [1] }]])('%j is no cadence', (written) => {
  expect(applyCadenceDefaults(written)).toBeNull();
});
