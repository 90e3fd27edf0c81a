import { describe, expect, test } from '@jest/globals';
import {
  endsAs,
  type Finder,
  type Finders,
  fits,
  inFile,
  isAmong,
  isFound,
  ofKind,
  parseKeyPath,
} from '../../src/model/finder.js';

test.each([
  ['plugins.*', ['plugins', '*']],
  ['properties."jenkins.version"', ['properties', 'jenkins.version']],
  ["a.'b.c'.d", ['a', 'b.c', 'd']],
  ['"@acme/core"', ['@acme/core']],
  ['a..b', null],
  ['a.', null],
  ['.a', null],
  ['"a"b', null],
  ['"a"bc', null],
  ['"a', null],
  ['a."bc', null],
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
  ['a*', 'ba', false],
  ['*b*', 'abc', true],
  ['*b*', 'acd', false],
  ['*bb*bb*', 'abbbc', false],
  ['*bb*bb*', 'abbbbc', true],
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
  ['plugins/*', 'plugins', false],
])('%s is at the end of %s: %s', (pattern, path, expected) => {
  expect(endsAs(pattern, path)).toBe(expected);
});

const placed = { location: null, optional: false };

test('finders of commands and images read no file by its name', () => {
  expect(inFile({ ...placed, kind: 'image', image: 'a', template: null })).toBe(false);
  expect(inFile({ ...placed, kind: 'keys', in: 'a', at: [], keys: '*' })).toBe(true);
});

test('what a finder is about may be told by a pattern', () => {
  expect(isAmong({ keys: null }, 'grafana-clock')).toBe(true);
  expect(isAmong({ keys: 'grafana-*' }, 'grafana-clock')).toBe(true);
  expect(isAmong({ keys: 'grafana-*' }, 'clock')).toBe(false);
});

describe('whether finders read a file by its name', () => {
  const image: Finder = { ...placed, kind: 'image', image: 'acme/core', template: null };
  const keys = (name: string): Finder => ({ ...placed, kind: 'keys', in: name, at: [], keys: '*' });
  const value = { in: 'plugins/*/plugin.json', at: ['version'] };
  const finders: Finders = {
    core: [image, keys('core.json')],
    plugins: [keys('plugins.json'), image],
    own: [
      { ...placed, name: { ...value, in: 'plugin.json' }, version: value, requires: value },
      { ...placed, name: value, version: value, requires: value },
    ],
  };

  test.each([
    ['deploy/core.json', true],
    ['deploy/plugins.json', true],
    ['deploy/other.json', false],
    // What a repository releases itself is looked for from its root on.
    ['plugin.json', true],
    ['deploy/plugin.json', false],
    ['plugins/a/plugin.json', true],
    ['deploy/plugins/a/plugin.json', false],
    ['plugins/a/b/plugin.json', false],
  ])('%s: %s', (path, found) => {
    expect(isFound(path, finders)).toBe(found);
  });

  test('those of one kind are told from the others', () => {
    expect(ofKind(finders.core, 'image')).toEqual([image]);
    expect(ofKind(finders.core, 'command')).toEqual([]);
  });
});
