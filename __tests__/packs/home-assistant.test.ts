import { expect, test } from '@jest/globals';
import { recurrencesBetween } from '../../src/model/cadence.js';
import type { Day } from '../../src/model/day.js';
import { resolvePreset } from '../../src/resolve/policy/resolve-preset.js';

const policy = resolvePreset('home-assistant');

test('a release falls on the first Wednesday of every month', () => {
  const on = policy?.core.major?.on;
  if (on === undefined || on === 'any') throw new Error('there must be a recurrence');
  expect(recurrencesBetween(on, '2024-01-01' as Day, '2024-06-30' as Day)).toEqual([
    '2024-01-03',
    '2024-02-07',
    '2024-03-06',
    '2024-04-03',
    '2024-05-01',
    '2024-06-05',
  ]);
});

test('releases are named after their month since 2020.12', () => {
  expect(policy?.core.numbering.at(-1)).toEqual({
    from: '2020.12',
    words: ['YEAR', 'MONTH', 'PATCH'],
  });
});
