import { expect, test } from '@jest/globals';
import { keptLabels, ownedLabels } from '../../src/model/labels.js';

test('the owned labels are these, for people filter by them', () => {
  expect(ownedLabels.map(({ name }) => name)).toEqual([
    'release: core-major',
    'release: core-bugfix',
    'release: core-backport',
    'release: core-prerelease',
    'release: plugin-major',
    'release: plugin-minor',
    'release: plugin-patch',
    'gate: incompatible',
    'gate: off-cadence',
    'gate: breaking',
  ]);
});

test.each(ownedLabels)('GitHub takes the label $name', ({ name, color, description }) => {
  expect(name.length).toBeLessThanOrEqual(50);
  expect(color).toMatch(/^[0-9a-f]{6}$/);
  expect(description).toMatch(/^.{1,100}$/);
});

test('no two labels share a colour', () => {
  expect(new Set(ownedLabels.map(({ color }) => color)).size).toBe(ownedLabels.length);
});

test.each([
  ['a deployment', [], ['gate']],
  ['a core', ['core'], ['release: core', 'gate']],
  ['all plugins', ['plugins'], ['release: plugin', 'gate']],
  ['one plugin', ['plugin-dbt'], ['release: plugin', 'gate']],
  ['both', ['core', 'plugin-dbt'], ['release: core', 'release: plugin', 'gate']],
])('a step about %s keeps the labels of what it judges', (_, releasing, starts) => {
  const kept = keptLabels(releasing);
  const expected = ownedLabels.filter(({ name }) => starts.some((start) => name.startsWith(start)));
  expect(kept).toEqual(expected);
  expect(kept.length).toBeGreaterThanOrEqual(3);
});
