import { expect, test } from '@jest/globals';
import { ownedLabels } from '../../src/model/labels.js';

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
  expect(description.length).toBeLessThanOrEqual(100);
});

test('no two labels share a colour', () => {
  expect(new Set(ownedLabels.map(({ color }) => color)).size).toBe(ownedLabels.length);
});
