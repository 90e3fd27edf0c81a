import { expect, test } from '@jest/globals';
import {
  type PluginVersion,
  parsePluginVersion,
  type VersionScheme,
} from '../../../src/model/plugin-version.js';
import { parsePluginRange } from '../../../src/resolve/catalogue/catalogue-range.js';

test.each([
  ['1.1.4', '1.1.4', true],
  ['1.1.4', '1.1.5', false],
  ['>=1.1.0 <1.2.0', '1.1.9', true],
  ['>=1.1.0 <1.2.0', '1.1.5-rc.1', true],
  ['1.x', '1.9.9', true],
  [' * ', '9.9.9-rc.1', true],
])('the range %s holds %s: %s', (range, version, holds) => {
  expect(parsePluginRange(range)?.test(plugin(version))).toBe(holds);
});

test.each(['', ' ', 'latest', '>=one', '1.0.0 foo'])('"%s" is no range', (range) => {
  expect(parsePluginRange(range)).toBeNull();
});

test.each([
  ['1369.v1', '1369.v1', true],
  ['>=447 <1380', '1369.v15b_da_4', true],
  ['>=447 <1380', '1380.v0a_1b', false],
  ['<5.8.0', '5.8.0-rc1', true],
  ['<5.8.0', '5.8.0', false],
  ['<=5.8.0', '5.8.0', true],
  ['<=5.8.0', '5.7.0', true],
  ['<=5.8.0', '5.8.1', false],
  ['>5.8.0', '5.8.0', false],
  ['>5.8.0', '5.8.1', true],
  ['=5.8.0', '5.8.0', true],
  ['=5.8.0', '5.7.0', false],
  ['> 5.8.0', '5.8.0', false],
  ['>=  5.8.0   <5.9', '5.8.0', true],
  ['5.7.0 || >= 5.10', '5.10.1', true],
  ['5.7.0 || >= 5.10', '5.8.0', false],
])('the natural range %s holds %s: %s', (range, version, holds) => {
  expect(parsePluginRange(range, 'natural')?.test(plugin(version, 'natural'))).toBe(holds);
});

test.each([
  ['9.12', '9.12.0', true],
  [' 9.12 ', '9.12.0', true],
  ['9.12', '9.13.0', false],
  ['>=9.0,!=9.1.0,<10', '9.1.0', false],
  ['>=9.0,!=9.1.0,<10', '9.1.0.post1', true],
  ['==9.*', '9.12.0rc1', true],
])('the Python range %s holds %s: %s', (range, version, holds) => {
  expect(parsePluginRange(range, 'pep440')?.test(plugin(version, 'pep440'))).toBe(holds);
});

test.each([
  ['natural', '>=latest'],
  ['natural', '1.0 foo'],
  ['natural', '^1.0'],
  ['natural', 'x>1.0'],
  ['natural', '|| 1.0'],
  ['pep440', '>=one'],
  ['pep440', 'latest'],
] as const)('%s knows no range "%s"', (scheme, range) => {
  expect(parsePluginRange(range, scheme)).toBeNull();
});

function plugin(text: string, scheme?: VersionScheme): PluginVersion {
  return parsePluginVersion(text, scheme) as PluginVersion;
}
