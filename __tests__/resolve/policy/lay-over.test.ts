import { expect, test } from '@jest/globals';
import { layOver } from '../../../src/resolve/policy/lay-over.js';
import type { WrittenPolicy } from '../../../src/schema/written-policy.js';

const under: WrittenPolicy = {
  name: 'under',
  core: {
    stops: ['1.0'],
    schedule: { '1.0': '2025-06-03', '2025.1': '2025-08-05' },
    major: { on: { week: 'first', weekday: 'tuesday', months: [2, 4] }, 'per-year': 6 },
  },
};

test.each<[string, WrittenPolicy, unknown]>([
  ['a scalar replaces', { name: 'over' }, { ...under, name: 'over' }],
  [
    'a list replaces',
    { core: { stops: ['2.0', '3.0'] } },
    { ...under, core: { ...under.core, stops: ['2.0', '3.0'] } },
  ],
  [
    'maps merge by key',
    { core: { schedule: { '2025.1': '2025-08-12', '2025.2': '2025-10-07' } } },
    {
      ...under,
      core: {
        ...under.core,
        schedule: { '1.0': '2025-06-03', '2025.1': '2025-08-12', '2025.2': '2025-10-07' },
      },
    },
  ],
  [
    'null removes an entry',
    { core: { schedule: { '1.0': null } } },
    { ...under, core: { ...under.core, schedule: { '2025.1': '2025-08-05' } } },
  ],
  ['null removes a section', { core: null }, { name: 'under' }],
  [
    'null removes nothing where nothing is',
    { plugins: { major: null } },
    { ...under, plugins: {} },
  ],
  [
    'a word replaces a map',
    { core: { major: { on: 'any' } } },
    { ...under, core: { ...under.core, major: { on: 'any', 'per-year': 6 } } },
  ],
  [
    'a weekday keeps week and months',
    { core: { major: { on: { weekday: 'monday' } } } },
    {
      ...under,
      core: {
        ...under.core,
        major: { on: { week: 'first', weekday: 'monday', months: [2, 4] }, 'per-year': 6 },
      },
    },
  ],
  [
    'weeks from a day let go of weekday, week and months',
    { core: { major: { on: { every: '12 weeks', from: '2026-03-04' } } } },
    {
      ...under,
      core: {
        ...under.core,
        major: { on: { every: '12 weeks', from: '2026-03-04' }, 'per-year': 6 },
      },
    },
  ],
  [
    'a list of patterns replaces',
    { core: { major: { on: [{ day: 1 }] } } },
    { ...under, core: { ...under.core, major: { on: [{ day: 1 }], 'per-year': 6 } } },
  ],
  [
    'a day lets go of weekday and week',
    { core: { major: { on: { day: 22 } } } },
    {
      ...under,
      core: { ...under.core, major: { on: { day: 22, months: [2, 4] }, 'per-year': 6 } },
    },
  ],
])('%s', (_, over, laid) => {
  expect(layOver(under, over)).toEqual(laid);
});

test('a weekday lets go of an inherited day', () => {
  const byDay: WrittenPolicy = { core: { major: { on: { day: 22 } } } };
  const byWeekday: WrittenPolicy = { core: { major: { on: { weekday: 'friday' } } } };
  expect(layOver(byDay, byWeekday)).toEqual(byWeekday);
});

test('a key that every object has is a key like any other', () => {
  const links: WrittenPolicy = { links: { toString: 'https://example.com/' } };
  expect(layOver({}, links)).toEqual(links);
});

test('a file that writes both keeps both, for its own problem to be seen', () => {
  const both: WrittenPolicy = { core: { major: { on: { day: 22, weekday: 'friday' } } } };
  expect(layOver({}, both)).toEqual(both);
});

test('neither policy is changed', () => {
  const before = structuredClone(under);
  layOver(under, { core: { schedule: { '1.0': null }, major: { on: { day: 22 } } } });
  expect(under).toEqual(before);
});
