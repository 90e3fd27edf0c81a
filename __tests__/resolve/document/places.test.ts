import { expect, test } from '@jest/globals';
import {
  type PlacePart,
  placesInText,
  placesInTree,
} from '../../../src/resolve/document/places.js';
import { composeYaml } from '../../../src/resolve/document/yaml-tree.js';

const text = `core:
  name: kestra
  stops: ["1.0", "2025.1"]
  empty:
waivers:
  - rule: a
    reason: b
"quoted key": 1
`;

test.each<[(string | number)[], PlacePart, string, string]>([
  [['core'], 'key', '1:1-5', 'core'],
  [['core'], 'value', '2:3-15', 'name: kestra'],
  [['core', 'name'], 'value', '2:9-15', 'kestra'],
  [['core', 'stops', 1], 'value', '3:18-26', '"2025.1"'],
  [['core', 'stops', 1], 'key', '3:18-26', '"2025.1"'],
  [['core', 'empty'], 'key', '4:3-8', 'empty'],
  [['waivers', 0], 'value', '6:5-12', 'rule: a'],
  [['quoted key'], 'key', '8:1-13', '"quoted key"'],
  [['core', 'unknown', 'deeper'], 'value', '2:3-15', 'name: kestra'],
  [['core', 'stops', 9], 'value', '3:10-27', '["1.0", "2025.1"]'],
  [[], 'value', '1:1-6', 'core:'],
])('%j, its %s, is at %s', (at, part, place, written) => {
  const found = placesInTree(composeYaml(text).root, placesInText('p', text))(at, part);
  const { path, line, column, endColumn } = found.location;
  expect([path, `${line}:${column}-${endColumn}`, found.text]).toEqual(['p', place, written]);
});

test.each([
  ['lines that end in CR LF', 'a\r\nbc', 3, 5, { line: 2, column: 1, endColumn: 3 }, 'bc'],
  ['a span over two lines', 'ab\r\nc', 0, 5, { line: 1, column: 1, endColumn: 3 }, 'ab'],
  ['an empty span', 'ab', 1, 1, { line: 1, column: 2, endColumn: 2 }, 'nothing'],
  ['a span past the end', 'a\n', 9, 9, { line: 1, column: 1, endColumn: 2 }, 'the end of the file'],
  [
    'a span behind blank lines',
    'a: [1,\n\n',
    8,
    8,
    { line: 1, column: 6, endColumn: 7 },
    'the end of the file',
  ],
  ['what is empty at the end', 'a:\n', 2, 2, { line: 1, column: 3, endColumn: 3 }, 'nothing'],
  ['an empty file', '\n', 1, 1, { line: 2, column: 1, endColumn: 1 }, 'nothing'],
])('finds the place of %s', (_, lines, start, end, location, written) => {
  const place = placesInText('p', lines)(start, end);
  expect(place).toEqual({ location: { path: 'p', ...location }, text: written });
});
