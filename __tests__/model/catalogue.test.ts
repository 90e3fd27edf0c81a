import { expect, test } from '@jest/globals';
import {
  type CataloguePlugin,
  declares,
  isAddress,
  requirementOf,
  requirementOfAll,
} from '../../src/model/catalogue.js';
import { type PluginVersion, parsePluginVersion } from '../../src/model/plugin-version.js';
import { parseRequirement } from '../../src/model/requirement-notation.js';

const version = (text: string) => parsePluginVersion(text) as PluginVersion;
const requirement = parseRequirement('>=2025.1.0');
if ('wrong' in requirement) throw new Error(requirement.wrong);

const entry: CataloguePlugin = {
  ...{ name: 'plugin-a', group: null, repository: null, knownBad: [] },
  versions: [
    { version: version('1.0.0'), requirement, released: null },
    { version: version('1.1.0'), requirement: null, released: null },
  ],
};

test.each([
  ['an entry that says what the version requires', entry, '1.0.0', true],
  ['the same version, written otherwise', entry, 'v1.0.0', true],
  ['a version that it knows without a requirement', entry, '1.1.0', false],
  ['a version that it does not know', entry, '1.2.0', false],
  ['no entry', null, '1.0.0', false],
])('%s', (_, known, text, expected) => {
  expect(declares(known, version(text))).toBe(expected);
});

const ranged: CataloguePlugin = {
  ...entry,
  ranges: [
    { range: { raw: '>=2.0.0', test: ({ version: text }) => text >= '2.0.0' }, requirement },
    { range: { raw: '1.1.0', test: ({ version: text }) => text === '1.1.0' }, requirement },
    { range: { raw: '*', test: () => true }, requirement: null },
  ],
};

test.each([
  ['a version that no key names', '2.1.0', '>=2025.1.0'],
  ['a version that a key names', '1.0.0', '>=2025.1.0'],
  ['a version of a range that says nothing', '1.5.0', undefined],
  ['a version that a key names without a requirement', '1.1.0', '>=2025.1.0'],
])('a range speaks for %s', (_, text, expected) => {
  expect(requirementOf(ranged, version(text))?.text).toBe(expected);
});

test('only a range of everything speaks for a version that nobody knows', () => {
  const all = { range: { raw: '*', test: () => true }, requirement };
  expect(requirementOfAll({ ...entry, ranges: [all] })).toBe(requirement);
  expect(requirementOfAll({ ...entry, ranges: ranged.ranges?.slice(0, 1) ?? [] })).toBeNull();
  expect(requirementOfAll(null)).toBeNull();
});

test.each([
  ['https://a.example/b.json', true],
  ['HTTPS://a.example/b.json', true],
  ['http://a.example/b.json', false],
  ['catalogue.json', false],
  ['mirror/https://a.example/b.json', false],
])('%s is fetched: %s', (from, expected) => {
  expect(isAddress(from)).toBe(expected);
});
