import { expect, test } from '@jest/globals';
import {
  isRange,
  readCoordinates,
  readNamed,
  readUnversioned,
} from '../../../src/resolve/manifests/coordinates.js';
import { inserted, passageIn } from '../../../src/resolve/manifests/passage.js';

function read(text: string) {
  return readCoordinates(passageIn({ path: 'p', text }, 0, text.length));
}

test.each([
  ['io.kestra.plugin:plugin-dbt:1.1.5', 29],
  ['plugin-dbt:io.kestra.plugin:plugin-dbt:1.1.5', 40],
  ['io.kestra.plugin:plugin-dbt:jar:1.1.5', 33],
  ['io.kestra.plugin:plugin-dbt:jar:all:1.1.5', 37],
])('%s is the plugin plugin-dbt, its version at column %s', (text, column) => {
  expect(read(text)).toEqual({
    name: 'plugin-dbt',
    version: '1.1.5',
    requirement: null,
    location: { path: 'p', line: 1, column, endColumn: column + 5 },
    requirementLocation: null,
    isBare: true,
  });
});

test.each([
  '',
  'plugin-dbt:1.1.5',
  'a:b:c:d:e',
  'io.kestra.plugin:plugin-dbt:',
  'io.kestra plugin:plugin-dbt:1.1.5',
  'https://repo:8081/x:y:1.0.0',
  `io.a:${'x'.repeat(201)}:1.0.0`,
])('"%s" is none', (text) => {
  expect(read(text)).toBeNull();
});

test.each([
  ['io.kestra.plugin:plugin-dbt', 'plugin-dbt'],
  ['io.kestra.plugin:plugin-dbt:', 'plugin-dbt'],
  ['com_acme:thing', 'thing'],
  ['repo.acme.com:8081', undefined],
  ['plugin-dbt', undefined],
  ['https://acme.com:x', undefined],
  ['io.a:b:c', undefined],
  [`io.a:${'x'.repeat(201)}`, undefined],
  [`io.a:${'x'.repeat(2000)}`, undefined],
])('%s without a version is %s', (text, name) => {
  const plugin = readUnversioned(passageIn({ path: 'p', text }, 0, text.length));
  expect(plugin?.name).toBe(name);
  expect(plugin?.version).toBe(name && 'LATEST');
});

test.each([
  ['[1.0,2.0)', true],
  ['(,2.0]', true],
  ['1.0.+', true],
  ['1.*', true],
  ['RELEASE', true],
  ['1.1.5', false],
  ['LATEST', false],
  ['1.0[a', false],
  ['1.+.0', false],
])('whether %s is a range: %s', (version, expected) => {
  expect(isRange(version)).toBe(expected);
});

test.each([
  ['plugin-dbt@1.1.5', '1.1.5', 12],
  ['plugin-dbt@LATEST', 'LATEST', 12],
  ['plugin-dbt@x', undefined, undefined],
  ['a@b@1.1.5', undefined, undefined],
  [`${'x'.repeat(201)}@1.1.5`, undefined, undefined],
  [`pkg:maven/io.a/${'x'.repeat(201)}@1.1.5`, undefined, undefined],
  ['pkg:maven/io.a/b', undefined, undefined],
  ['git@1.1.5/x y', undefined, undefined],
])('%s is in the form of our own lists: %s', (text, version, column) => {
  const plugin = readNamed(passageIn({ path: 'p', text }, 0, text.length));
  expect(plugin?.version).toBe(version);
  expect(plugin?.location?.column).toBe(column);
});

test('a package URL is read at its version', () => {
  const text = inserted('pkg:maven/io.kestra.plugin/plugin-dbt@1.1.5?type=jar');
  expect(readNamed(text)).toMatchObject({ name: 'plugin-dbt', version: '1.1.5' });
});
