import { expect, test } from '@jest/globals';
import { parseJson, plainValue } from '../../../src/resolve/document/plain-value.js';
import { composeYaml } from '../../../src/resolve/document/yaml-tree.js';

function plain(text: string) {
  return plainValue(composeYaml(text), text);
}

test('an alias stands for what its anchor holds', () => {
  expect(plain('a: &x { b: 1 }\nc: *x').value).toEqual({ a: { b: 1 }, c: { b: 1 } });
});

test('an anchor that is set again counts from there on', () => {
  expect(plain('- &x 1\n- *x\n- &x 2\n- *x').value).toEqual([1, 1, 2, 2]);
});

test.each([
  ['an alias of itself', 'a: &x [*x]', 'nested too deeply'],
  ['101 levels', '['.repeat(101) + ']'.repeat(101), 'nested too deeply'],
  ['an alias of nothing', 'a: *x', 'no anchor before it'],
  ['an alias bomb', bomb(), 'Aliases repeat too much'],
])('%s ends the reading', (_, text, message) => {
  const { faults, complete } = plain(text);
  expect(complete).toBe(false);
  expect(faults.map((fault) => fault.message)).toEqual([expect.stringContaining(message)]);
});

test.each([
  ['a doubled key', 'a: 1\na: 2', { a: 1 }],
  ['a number', '1.0: x\na: 1', { a: 1 }],
  ['a key of the prototype', 'prototype: x\na: 1', { a: 1 }],
])('%s is left out, and the rest is complete', (_, text, value) => {
  const result = plain(text);
  expect(result.faults).toHaveLength(1);
  expect(result).toMatchObject({ complete: true, value });
});

test.each([
  [bomb(), 'at most 1000 values repeated by aliases'],
  ['['.repeat(101) + ']'.repeat(101), 'at most 100 levels'],
])('%# says how much is read', (text, expected) => {
  expect(plain(text).faults).toMatchObject([{ expected }]);
});

test('maps are as deep as lists', () => {
  expect(plain('{a: '.repeat(101) + '}'.repeat(101)).complete).toBe(false);
});

test('a quoted number is a good key', () => {
  expect(plain('"2025.10": x')).toEqual({ value: { '2025.10': 'x' }, faults: [], complete: true });
});

function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 10; level++) {
    const alias = `*a${level - 1}`;
    lines.push(`a${level}: &a${level} [${Array(10).fill(alias).join(', ')}]`);
  }
  return lines.join('\n');
}

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
