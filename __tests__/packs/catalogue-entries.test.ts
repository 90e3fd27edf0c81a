import { expect, test } from '@jest/globals';
import { catalogueEntries } from '../../src/packs/catalogue-entries.js';

test('no two plugins claim the same artifact', () => {
  const artifacts = Object.values(catalogueEntries).flatMap(([names]) => names);
  expect(new Set(artifacts).size).toBe(artifacts.length);
});

test.each(Object.entries(catalogueEntries))('%s is JSON, and has versions', (_, [, text]) => {
  expect(Object.keys(JSON.parse(text).versions)).not.toHaveLength(0);
});
