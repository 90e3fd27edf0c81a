import { expect, test } from '@jest/globals';
import { completePlugin } from '../../../src/resolve/catalogue/catalogue-plugin.js';
import type { WrittenCataloguePlugin } from '../../../src/schema/written-catalogue.js';
import { textReaders } from '../../support/text-readers.js';

function complete(...layers: WrittenCataloguePlugin[]) {
  return completePlugin('plugin-dbt', layers, textReaders());
}

function versionsOf(...layers: WrittenCataloguePlugin[]) {
  return complete(...layers).versions.map(({ version, requirement, released }) => [
    version.version,
    requirement?.text ?? null,
    released,
  ]);
}

test('an entry of nothing is empty', () => {
  expect(complete({})).toEqual({
    name: 'plugin-dbt',
    group: null,
    repository: null,
    ranges: [],
    versions: [],
    knownBad: [],
  });
});

test('versions are put in order, with requirement and day where they are known', () => {
  const versions = {
    '1.10.0': '2025.2.0+',
    '1.9.0': { requires: '[1.0,)', released: '2025-06-03' },
    '1.9.0-rc.1': {},
  };
  expect(versionsOf({ versions })).toEqual([
    ['1.9.0-rc.1', null, null],
    ['1.9.0', '[1.0,)', '2025-06-03'],
    ['1.10.0', '2025.2.0+', null],
  ]);
});

test('the last layer counts, version by version', () => {
  const under = { group: 'a', versions: { '1.0.0': '1.0', '1.1.0': '1.1' } };
  const over = { group: 'b', versions: { 'v1.1.0': '1.2', '1.2.0': '1.3' } };
  expect(versionsOf(under, over)).toEqual([
    ['1.0.0', '1.0', null],
    ['1.1.0', '1.2', null],
    ['1.2.0', '1.3', null],
  ]);
  expect(complete(under, over).group).toBe('b');
  expect(complete(over, { repository: 'x/y' })).toMatchObject({ group: 'b', repository: 'x/y' });
});

test('a requirement that cannot be read is none', () => {
  expect(versionsOf({ versions: { '1.0.0': '[2.0,1.0)' } })).toEqual([['1.0.0', null, null]]);
});

test('what one layer knows to be bad stays bad', () => {
  const bad = { core: '>=2025.2.0 <2025.2.2', reason: 'r' };
  const { knownBad } = complete(
    { knownBad: [{ ...bad, versions: '1.1.4' }] },
    { knownBad: [{ ...bad, versions: '1.1.5', url: 'https://example.org' }] },
  );
  expect(
    knownBad.map(({ versions, core, reason, url }) => [versions.raw, core.text, reason, url]),
  ).toEqual([
    ['1.1.4', '>=2025.2.0 <2025.2.2', 'r', null],
    ['1.1.5', '>=2025.2.0 <2025.2.2', 'r', 'https://example.org'],
  ]);
});

test('what two layers know to be bad is bad once, unless they differ in a word', () => {
  const bad = { versions: '1.1.4', core: '>=2025.2.0 <2025.2.2', reason: 'r' };
  const { knownBad } = complete(
    { knownBad: [bad, { ...bad, reason: 'another' }] },
    { knownBad: [bad, { ...bad, url: 'https://example.org' }] },
  );
  expect(knownBad.map(({ reason, url }) => [reason, url])).toEqual([
    ['r', null],
    ['another', null],
    ['r', 'https://example.org'],
  ]);
});
