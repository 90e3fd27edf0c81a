import { expect, test } from '@jest/globals';
import { catalogueEntries } from '../../src/packs/catalogue-entries.js';

test('no two plugins claim the same artifact', () => {
  const artifacts = Object.values(catalogueEntries).flatMap(([names]) => names);
  expect(new Set(artifacts).size).toBe(artifacts.length);
});

test.each(Object.entries(catalogueEntries))('%s has a release on every line', (_, entry) => {
  const [, known, releases] = entry;
  expect(JSON.parse(known)).toHaveProperty('repository');
  const lines = releases.trim().split('\n');
  expect(lines.filter((line) => !/^\d\S* \d{4}-\d\d-\d\d(?: \S.*)?$/.test(line))).toEqual([]);
});
