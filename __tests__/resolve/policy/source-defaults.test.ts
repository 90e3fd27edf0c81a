import { expect, test } from '@jest/globals';
import { applySourceDefaults } from '../../../src/resolve/policy/source-defaults.js';

test('each source is of its kind, and what an index does not name stands nowhere', () => {
  const sources = applySourceDefaults([
    { file: 'a.json' },
    { lock: 'package-lock.json', core: '@acme/core' },
    { tag: 'hacs.json', at: 'homeassistant' },
    { index: 'b.properties', key: '{name}.{version}' },
    {
      index: 'c.json',
      at: 'plugins.*',
      name: 'n',
      version: 'v',
      requires: 'r.s',
      warnings: { at: 'w.*', name: 'n' },
    },
  ]);
  expect(sources).toMatchObject([
    { kind: 'file', from: 'a.json' },
    { kind: 'lock', core: '@acme/core' },
    { kind: 'tag', file: 'hacs.json', at: ['homeassistant'] },
    { kind: 'index', shape: { entries: null, key: { fields: ['name', 'version'] } } },
    {
      kind: 'index',
      shape: { entries: { at: ['plugins', '*'], requires: ['r', 's'] }, warnings: { first: [] } },
    },
  ]);
});
