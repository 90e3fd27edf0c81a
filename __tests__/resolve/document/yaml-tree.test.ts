import { expect, test } from '@jest/globals';
import { Composer } from 'yaml';
import {
  composeYaml,
  composeYamlStream,
  nestingFault,
} from '../../../src/resolve/document/yaml-tree.js';

test('a document is a root without faults', () => {
  const { root, faults } = composeYaml('a: 1');
  expect(root?.range).toEqual([0, 4, 4]);
  expect(faults).toEqual([]);
});

test('a file of several documents has a root for each', () => {
  const { roots, faults } = composeYamlStream('a: 1\n---\n---\nb: 2\n');
  expect(faults).toEqual([]);
  expect(roots.map((root) => root?.range?.[0])).toEqual([0, 8, 13]);
});

test('a file holds 1000 documents at most', () => {
  expect(composeYamlStream('a\n---\n'.repeat(999)).roots).toHaveLength(1000);
  expect(composeYamlStream('a\n---\n'.repeat(1000))).toEqual({
    roots: [],
    faults: [
      {
        message: 'The file holds more than 1000 YAML documents; split it.',
        expected: 'at most 1000 YAML documents',
        start: 5996,
        end: 5999,
      },
    ],
  });
});

test('what the library only warns of is not a fault', () => {
  expect(composeYaml('%FOO bar\n---\na: !!binary x').faults).toEqual([]);
});

test('every syntax error is a fault', () => {
  expect(composeYaml('a: "x\nb: [').faults.length).toBeGreaterThan(0);
});

test.each([
  ['closing braces', '}'],
  ['quoted texts after the end', '""'],
  ['anchors', '&a '],
  ['aliases', '*a '],
])('of endless %s the first 20 errors are told', (_, piece) => {
  expect(composeYaml(piece.repeat(2000)).faults).toHaveLength(20);
});

test.each([
  ['lists that do not end', 'a: [1, 2\n', 'Flow sequence in block collection'],
  ['colons', ': : : %\n', 'Nested mappings are not allowed'],
  ['tabs', '- - - -\n\t- @x\n', 'Tabs are not allowed'],
])('of endless %s the first 20 errors are told, as they are', (_, piece, first) => {
  const { faults } = composeYaml(piece.repeat(2000));
  expect(faults).toHaveLength(20);
  expect(faults[0]?.message).toContain(first);
});

test('of endless documents the second is told', () => {
  const { faults } = composeYaml('a\n---\n'.repeat(100_000));
  expect(faults).toEqual([expect.objectContaining({ start: 2, end: 5 })]);
});

test.each([
  ['open brackets', '['.repeat(500_000)],
  ['open braces', '{a: '.repeat(100_000)],
  ['dashes', '- '.repeat(100_000)],
  ['question marks', '? '.repeat(100_000)],
])('endless %s are refused before they are parsed', (_, text) => {
  expect(composeYaml(text).faults).toEqual([expect.objectContaining(nestingFault)]);
});

test('100 levels are parsed', () => {
  expect(composeYaml('['.repeat(100) + ']'.repeat(100)).faults).toEqual([]);
});

test('60,000 keys of one map are parsed without comparing each with each', () => {
  const keys = Array.from({ length: 60_000 }, (_, index) => `key${index}: 1\n`);
  expect(composeYaml(keys.join('')).faults).toEqual([]);
});

test('the library notes errors where composing is stopped, though it does not promise it', () => {
  expect(new Composer()).toMatchObject({ onError: expect.any(Function), errors: [] });
});

test.each([
  ['%A\n'.repeat(101), 'More than 100 lines begin with `%`', 'at most 100 directives'],
  ['a: b, '.repeat(90_000), 'words and signs', 'at most 500000 words and signs'],
])('a file of more than anybody writes is a fault (%#)', (text, says, expected) => {
  const { root, faults } = composeYaml(
    text.startsWith('%') ? `${text}---\na: 1\n` : `x: [${text}]`,
  );
  expect([root, faults.length]).toEqual([null, 1]);
  expect(faults[0]?.message).toContain(says);
  expect(faults[0]?.expected).toBe(expected);
});

test('what the library quotes of a file is not repeated', () => {
  const { faults } = composeYaml('a: 1\n]\n');
  expect(faults[0]?.message).toBe(
    'This is not valid YAML: Unexpected flow-seq-end token in YAML stream.',
  );
});
