import { expect, test } from '@jest/globals';
import { builtInCatalogue } from '../../../src/packs/built-in-catalogue.js';
import { catalogueText } from '../../../src/tools/catalog/catalog-text.js';
import { deepFreeze } from '../../support/deep-freeze.js';

test('how old it is stands first', () => {
  const text = catalogueText({ plugins: {}, core: { releases: {} }, made: '2026-03-01' }, 'semver');
  expect(text.split('\n').slice(1, 3)).toEqual([
    '  "made": "2026-03-01",',
    '  "core": {"releases":{}},',
  ]);
});

test('plugins stand by name and versions in order, one a line', () => {
  const text = catalogueText(
    deepFreeze({
      plugins: {
        b: { versions: { '1.10.0': '1.1', '1.9.0': { requires: '1.0' }, '1.9.0-rc.1': {} } },
        a: {
          knownBad: [{ versions: '1.0.0', core: '1.0', reason: 'it breaks' }],
          versions: {},
          repository: 'x/a',
          artifacts: ['a', 'c'],
          group: 'g',
        },
      },
    }),
    'semver',
  );
  expect(text).toBe(`{
  "plugins": {
    "a": {
      "group": "g",
      "artifacts": ["a","c"],
      "repository": "x/a",
      "versions": {},
      "knownBad": [
        {"versions":"1.0.0","core":"1.0","reason":"it breaks"}
      ]
    },
    "b": {
      "versions": {
        "1.9.0-rc.1": {},
        "1.9.0": {"requires":"1.0"},
        "1.10.0": "1.1"
      }
    }
  }
}
`);
});

test('nothing is lost of a real catalogue, and its text stays the same', async () => {
  const catalogue = await builtInCatalogue();
  const text = catalogueText(catalogue, 'semver');
  expect(JSON.parse(text)).toEqual(catalogue);
  expect(catalogueText(JSON.parse(text), 'semver')).toBe(text);
});

test.each([
  [
    'natural',
    ['447.v97d1a_3', '1.10.v2', '1.9', '>=1.2', '1.9-rc1'],
    '>=1.2 1.9-rc1 1.9 1.10.v2 447.v97d1a_3',
  ],
  ['natural', ['10', '9', '9.1'], '9 9.1 10'],
  ['pep440', ['1.10', '1.9', '1.9rc1', '1.9.post1'], '1.9rc1 1.9 1.9.post1 1.10'],
] as const)('%s versions %j stand in their own order', (scheme, versions, order) => {
  const written = Object.fromEntries(versions.map((version) => [version, '1.0']));
  const text = catalogueText({ plugins: { a: { versions: written } } }, scheme);
  const lines = [...text.matchAll(/"(?<version>[^"]+)": "1\.0"/g)];
  expect(lines.map(({ groups }) => groups?.version).join(' ')).toBe(order);
});

test('what it says of the core stays', () => {
  const core = { releases: { '1.0.0': '2026-01-01' }, support: { '1.0': { until: '2026-12-31' } } };
  const text = catalogueText({ core, plugins: { a: {} } }, 'semver');
  expect(JSON.parse(text)).toEqual({ core, plugins: { a: {} } });
});
