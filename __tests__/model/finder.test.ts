import { expect, test } from '@jest/globals';
import { endsAs, fits, inFile, parseKeyPath } from '../../src/model/finder.js';

test.each([
  ['plugins.*', ['plugins', '*']],
  ['properties."jenkins.version"', ['properties', 'jenkins.version']],
  ["a.'b.c'.d", ['a', 'b.c', 'd']],
  ['"@acme/core"', ['@acme/core']],
  ['a..b', null],
  ['a.', null],
  ['.a', null],
  ['"a', null],
  ['"a"b', null],
  ['""', null],
  ['', null],
])('the key path %s is %j', (text, keys) => {
  expect(parseKeyPath(text)).toEqual(keys);
});

test.each([
  ['a', 'a', true],
  ['a', 'ab', false],
  ['a*', 'ab', true],
  ['*b', 'ab', true],
  ['a*a', 'a', false],
  ['a*b*c', 'a-b-c', true],
  ['a*b*c', 'a-c-b', false],
  ['*', '', true],
  ['@acme/*', '@acme/plugin', true],
])('%s fits %s: %s', (pattern, text, expected) => {
  expect(fits(pattern, text)).toBe(expected);
});

test.each([
  ['plugins.txt', 'plugins.txt', true],
  ['plugins.txt', 'a/b/plugins.txt', true],
  ['plugins.txt', 'my-plugins.txt', false],
  ['custom_components/*/manifest.json', 'config/custom_components/a/manifest.json', true],
  ['custom_components/*/manifest.json', 'custom_components/a/b/manifest.json', false],
  ['a/b', 'b', false],
  ['charts/*/values.y*ml', 'a/charts/b/values.yaml', true],
  ['*-plugins.txt', 'a/plugins.txt', false],
])('%s is at the end of %s: %s', (pattern, path, expected) => {
  expect(endsAs(pattern, path)).toBe(expected);
});

test('finders of commands and images read no file by its name', () => {
  const placed = { location: null, optional: false };
  expect(inFile({ ...placed, kind: 'image', image: 'a', template: null })).toBe(false);
  expect(inFile({ ...placed, kind: 'keys', in: 'a', at: [], keys: '*' })).toBe(true);
});
