import { expect, test } from '@jest/globals';
import { propertyReader } from '../../../src/resolve/catalogue/index-properties.js';
import { applySourceDefaults } from '../../../src/resolve/policy/finder-defaults.js';

const keyed = applySourceDefaults([{ index: 'a', key: '{name}.{version}.r' }]);

test('properties are read where a source has keys that say what they are about', async () => {
  const read = await propertyReader(keyed);
  expect(read?.('a = 1\nb 2\na = 3')).toEqual({ a: '3', b: '2' });
  expect(read?.('a = \\u00')).toBeNull();
});

test('and nothing is loaded for any other', async () => {
  const others = applySourceDefaults([
    { file: 'a.json' },
    { index: 'a', at: 'p.*', name: 'n', version: 'v', requires: 'r' },
  ]);
  expect(await propertyReader(others)).toBeNull();
});
