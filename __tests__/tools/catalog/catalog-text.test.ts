import { expect, test } from '@jest/globals';
import { builtInCatalogue } from '../../../src/packs/built-in-catalogue.js';
import { catalogueText } from '../../../src/tools/catalog/catalog-text.js';
import { deepFreeze } from '../../support/deep-freeze.js';

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
  const text = catalogueText(catalogue);
  expect(JSON.parse(text)).toEqual(catalogue);
  expect(catalogueText(JSON.parse(text))).toBe(text);
});
