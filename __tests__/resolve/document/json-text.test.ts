import { expect, test } from '@jest/globals';
import { parseJson } from '../../../src/resolve/document/json-text.js';

const nested = (levels: number) => `{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;

test.each([
  ['a map', '{"a": [1, {"b": null}]}', { a: [1, { b: null }] }],
  [
    'quotes and colons inside strings',
    '{"a\\"": "\\": \\"b\\":", "c" : "\\\\"}',
    { 'a"': '": "b":', c: '\\' },
  ],
  ['an empty map', ' {} ', {}],
])('reads %s', (_, text, value) => {
  expect(parseJson(text)).toEqual(value);
});

test.each([
  ['YAML', '{a: 1}'],
  ['text', 'a: 1'],
  ['a list', '[1]'],
  ['a doubled key', '{"a": 1, "a": 1}'],
  ['a doubled key that is written in two ways', '{"a": 1, "\\u0061": 1}'],
  ['a key of the prototype', '{"x": {"constructor": 1}}'],
  ['101 levels', nested(101)],
])('leaves %s to the YAML reader', (_, text) => {
  expect(parseJson(text)).toBeUndefined();
});

test('reads 100 levels', () => {
  expect(parseJson(nested(100))).toBeDefined();
});
