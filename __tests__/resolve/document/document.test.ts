import { expect, test } from '@jest/globals';
import {
  type PlacePart,
  placesInText,
  placesInTree,
  readDocument,
} from '../../../src/resolve/document/document.js';
import { composeYaml } from '../../../src/resolve/document/yaml-tree.js';
import { problemLines } from '../../support/problem-lines.js';

function read(text: string, longest = 10_000) {
  return readDocument({ path: 'policy.yml', text }, longest);
}

test.each([
  ['YAML', 'a: 1\nb: [x, "2"]\n', { a: 1, b: ['x', '2'] }],
  ['JSON', '{"a": 1, "b": ["x", "2"]}', { a: 1, b: ['x', '2'] }],
  ['JSON with tabs', '{\n\t"a": [\n\t\t1\n\t]\n}', { a: [1] }],
  ['JSON after a byte order mark', '\uFEFF{"a": 1}', { a: 1 }],
  ['YAML in braces', '{a: 1, b: {c: d}}', { a: 1, b: { c: 'd' } }],
  ['an empty file', '', null],
  ['a file of comments', '# nothing yet\n', null],
  ['a date as text', 'until: 2025-12-31', { until: '2025-12-31' }],
  ['the keys on, off and yes as text', 'on: any\noff: yes', { on: 'any', off: 'yes' }],
  ['the same with the directive of an older YAML', '%YAML 1.1\n---\non: 1', { on: 1 }],
  ['aliases', 'a: &a [x]\nb: *a', { a: ['x'], b: ['x'] }],
])('reads %s', (_, text, value) => {
  const { document, problems } = read(text);
  expect(problems).toEqual([]);
  expect(document?.value).toEqual(value);
});

test.each([
  [
    'a syntax error',
    'a: [1\nb: 2',
    '2:1-2 This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
  ],
  [
    'a quote that is not closed, with a blank line behind it',
    'a: "x\n\n',
    '1:5-6 This is not valid YAML: Missing closing " quote.',
  ],
  [
    'a tab as indentation',
    'a:\n\tb: c',
    '2:1-2 This is not valid YAML: Tabs are not allowed as indentation.',
  ],
  [
    'two documents',
    'a: 1\n---\nb: 2',
    '2:1-4 The file holds more than one YAML document; keep one, without `---` between parts.',
  ],
  [
    'a doubled key',
    'a: 1\nb: 2\na: 3',
    '3:1-2 The key `a` is written twice in one map; keep one of them.',
  ],
  [
    'a doubled key in JSON',
    '{"a": 1,\n "a": 2}',
    '2:2-5 The key `a` is written twice in one map; keep one of them.',
  ],
  [
    'a number as a key',
    's: { 2025.10: x }',
    '1:6-13 The key 2025.10 is an unquoted number; quote it, because numbers lose their last zeros: "2025.10".',
  ],
  [
    'a list as a key',
    '? [a]\n: 1',
    '1:3-6 A key must be text; write a name before the colon, in quotes if need be.',
  ],
  [
    'an empty key',
    ': 1',
    '1:1-1 A key must be text; write a name before the colon, in quotes if need be.',
  ],
  [
    'a key of the prototype',
    'a: { __proto__: { b: 1 } }',
    '1:6-15 The key `__proto__` cannot be used; rename it.',
  ],
  [
    'the same in JSON',
    '{"__proto__": {}}',
    '1:2-13 The key `__proto__` cannot be used; rename it.',
  ],
  [
    'the same, hidden in JSON',
    '{"\\u005f_proto__": {}}',
    '1:2-18 The key `__proto__` cannot be used; rename it.',
  ],
  [
    'an alias without an anchor',
    'a: *b',
    '1:4-6 The alias `*b` has no anchor before it; write `&b` at the value it repeats.',
  ],
])('says where there is %s', (_, text, line) => {
  expect(problemLines(read(text).problems)).toEqual([line]);
});

test.each([
  ['a: [1\nb: 2', 'b', 'valid YAML or JSON'],
  ['a: 1\n---\nb: 2', '---', 'one YAML document'],
  ['a: 1\na: 2', 'a', 'each key once'],
  ['2025.10: x', '2025.10', 'the quoted text "2025.10"'],
  ['? [a]\n: 1', '[a]', 'a key of text'],
  ['? {a: b}\n: 1', '{a: b}', 'a key of text'],
  ['true: 1', 'true', 'a key of text'],
  ['constructor: 1', 'constructor', 'another name'],
  ['a: *b', '*b', 'an alias of an anchor above it'],
  ['a: 1 # '.padEnd(10_001, 'x'), '10001 characters', 'at most 10000 characters'],
])('%.20j: %j is found, and %j is expected', (text, found, expected) => {
  const { problems } = read(text);
  expect(problems).toEqual([expect.objectContaining({ found, expected })]);
});

test('a byte order mark is one at the beginning alone, and a file may be as long as is allowed', () => {
  expect(read('a: "x\uFEFF"', 7).document?.value).toEqual({ a: 'x\uFEFF' });
});

test('an empty file has a place', () => {
  expect(read('').document?.placeOf(['a'], 'value')).toEqual({
    location: { path: 'policy.yml', line: 1, column: 1, endColumn: 1 },
    text: 'nothing',
  });
});

test('wrong keys leave the rest of the file readable', () => {
  const { document, problems } = read('a: 1\na: 2\n3: b\nc: d');
  expect(problems).toHaveLength(2);
  expect(document?.value).toEqual({ a: 1, c: 'd' });
});

test('a file that is too long is not parsed', () => {
  const { document, problems } = read('a: 1 # too long', 5);
  expect(document).toBeNull();
  expect(problemLines(problems)).toEqual([
    '1:1-1 The file is too long to be read: it has 15 characters, and 5 are allowed; shorten it.',
  ]);
});

test('places of JSON are found when they are asked for', () => {
  const { document } = read('{\n "a": {"b": [1, 22]}\n}');
  expect(document?.placeOf(['a', 'b', 1], 'value')).toEqual({
    location: { path: 'policy.yml', line: 2, column: 17, endColumn: 19 },
    text: '22',
  });
});

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
  [['core', 'name', 'deeper'], 'value', '2:9-15', 'kestra'],
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
  [
    'what is empty behind a space',
    'a: 1\nb: ',
    8,
    8,
    { line: 2, column: 4, endColumn: 4 },
    'nothing',
  ],
  ['an empty file', '\n', 1, 1, { line: 2, column: 1, endColumn: 1 }, 'nothing'],
])('finds the place of %s', (_, lines, start, end, location, written) => {
  const place = placesInText('p', lines)(start, end);
  expect(place).toEqual({ location: { path: 'p', ...location }, text: written });
});

test.each([
  ['an address', 'see https://user:secret@host/a b', 'secret@host/a', 'https://host/a'],
  ['an address with one slash', 'x https:/user:secret@host', 'secret@host', 'https:/host'],
  ['an address in quotes', 'a: "ftp2://user:secret@host', 'secret@host', 'ftp2://host'],
  ['another word', 'https://host secret@host', 'secret@host', 'secret@host'],
  ['a word behind a colon', 'user:secret@host', 'secret@host', 'secret@host'],
])('the rest of %s shows what may be shown of it: %s', (_, all, rest, written) => {
  const start = all.indexOf(rest);
  expect(placesInText('p', all)(start, start + rest.length).text).toBe(written);
});
