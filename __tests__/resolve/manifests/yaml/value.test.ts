import { expect, test } from '@jest/globals';
import { inserted } from '../../../../src/resolve/manifests/passage.js';
import { parseYaml } from '../../../../src/resolve/manifests/yaml/parse.js';
import {
  entriesOf,
  itemsOf,
  layered,
  mapOf,
  mapWith,
  textOf,
  type YamlValue,
} from '../../../../src/resolve/manifests/yaml/value.js';

function valueIn(text: string): YamlValue | null {
  return mapOf(parseYaml(inserted(`k: ${text}`)).roots[0])?.get('k') ?? null;
}

test.each([
  ['a', 'a', 0, 0],
  ['1.10', '1.10', 0, 0],
  ['""', '', 0, 0],
  ['', undefined, 0, 0],
  ['null', undefined, 0, 0],
  ['[a, b]', undefined, 2, 0],
  ['{ a: b }', undefined, 0, 1],
])('%s as a text, a list and a map', (text, expected, items, entries) => {
  const value = valueIn(text);
  expect(textOf(value)?.text).toBe(expected);
  expect(itemsOf(value)).toHaveLength(items);
  expect(entriesOf(value)).toHaveLength(entries);
  expect(mapOf(value) === null).toBe(entries === 0);
});

test('of a map over another the upper wins, key by key', () => {
  const [upper, lower] = ['{ a: 1, m: { a: 2 } }', '{ a: 3, b: 4, m: { b: 5 }, n: { c: 6 } }'].map(
    (text) => mapOf(valueIn(text)) ?? mapWith(new Map()),
  );
  if (upper === undefined || lower === undefined) throw new Error('two maps are needed');
  const map = layered(upper, lower);
  expect(map.keys()).toEqual(['a', 'm', 'b', 'n']);
  const textAt = (...path: string[]) =>
    textOf(path.reduce<YamlValue | null>((value, key) => mapOf(value)?.get(key) ?? null, map))
      ?.text;
  expect([textAt('a'), textAt('b'), textAt('m', 'a'), textAt('m', 'b'), textAt('n', 'c')]).toEqual([
    '1',
    '4',
    '2',
    '5',
    '6',
  ]);
});

test('a map that stands in no file', () => {
  const value = valueIn('v');
  const map = mapWith(value === null ? new Map() : new Map([['k', value]]));
  expect(map.keys()).toEqual(['k']);
  expect([map.get('k'), map.get('l')]).toEqual([value, null]);
});
