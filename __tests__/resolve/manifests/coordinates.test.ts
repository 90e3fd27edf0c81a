import { expect, test } from '@jest/globals';
import { readCoordinates } from '../../../src/resolve/manifests/coordinates.js';
import { passageIn } from '../../../src/resolve/manifests/passage.js';

function read(text: string) {
  return readCoordinates(passageIn({ path: 'p', text }, 0, text.length));
}

test.each([
  ['io.kestra.plugin:plugin-dbt:1.1.5', 29],
  ['plugin-dbt:io.kestra.plugin:plugin-dbt:1.1.5', 40],
])('%s is the plugin plugin-dbt, its version at column %s', (text, column) => {
  expect(read(text)).toEqual({
    name: 'plugin-dbt',
    version: '1.1.5',
    requirement: null,
    location: { path: 'p', line: 1, column, endColumn: column + 5 },
    requirementLocation: null,
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
