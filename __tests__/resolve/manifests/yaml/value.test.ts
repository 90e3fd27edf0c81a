import { expect, test } from '@jest/globals';
import { inserted } from '../../../../src/resolve/manifests/passage.js';
import { parseYaml } from '../../../../src/resolve/manifests/yaml/parse.js';
import {
  asText,
  entriesOf,
  filled,
  itemsOf,
  laidOver,
  layered,
  mapOf,
  mapWith,
  nodesAt,
  textOf,
  textsOf,
  textUnder,
  valueUnder,
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

test.each([
  ['v', 'v'],
  ['""', undefined],
  ['null', undefined],
  ['[a]', undefined],
])('%s as a text that is not empty', (text, expected) => {
  expect(textOf(filled(valueIn(text)))?.text).toBe(expected);
});

test('a text that stands for itself', () => {
  const text = inserted('v');
  expect(textOf(asText(text))).toBe(text);
  expect(asText(text).value).toBe('v');
});

test.each([
  ['{ a: { b: c } }', ['a', 'b'], 'c'],
  ['{ a: { b: c } }', ['a', 'd'], undefined],
  ['{ a: { b: c } }', ['d', 'b'], undefined],
  ['{ a: [b] }', ['a', '0'], undefined],
  ['a', [], 'a'],
])('in %s under %j stands %j', (text, keys, expected) => {
  expect(textUnder(valueIn(text), ...keys)).toBe(expected);
  expect(valueUnder(valueIn(text), ...keys) === null).toBe(expected === undefined);
});

test('under nothing stands nothing', () => {
  expect([valueUnder(null, 'a'), valueUnder(undefined), textUnder(null, 'a')]).toEqual([
    null,
    null,
    undefined,
  ]);
});

test.each([
  ['a', ['a']],
  ['[a, 1, [b, [c]], { d: e }, null]', ['a', '1', 'b', 'c']],
  ['{ a: b }', []],
  [`${'['.repeat(20)}a${']'.repeat(20)}`, ['a']],
  [`${'['.repeat(21)}a${']'.repeat(21)}`, []],
])('the texts of %s', (text, expected) => {
  expect(textsOf(valueIn(text)).map((each) => each.text)).toEqual(expected);
});

test('maps over each other, the later over the earlier', () => {
  const maps = ['{ a: 1, b: 1, m: { a: 1 } }', '{ b: 2, m: 2 }', '{ c: 3, m: { b: 3 } }'].map(
    (text) => mapOf(valueIn(text)),
  );
  const all = laidOver([null, ...maps, null]);
  expect(['a', 'b', 'c'].map((key) => textUnder(all, key))).toEqual(['1', '2', '3']);
  expect(entriesOf(valueUnder(all, 'm')).map(([key]) => key)).toEqual(['b']);
  expect([laidOver([]), laidOver([null])]).toEqual([null, null]);
});

test.each([
  ['{ a: { b: c } }', ['a', 'b'], ['c']],
  ['{ a: { b: c } }', [], [undefined]],
  ['{ a: { b: c } }', ['b'], []],
  ['{ a: { b: c, d: e } }', ['a', '*'], ['c', 'e']],
  ['{ a: [{ b: c }, { b: d }, e] }', ['a', '*', 'b'], ['c', 'd']],
  ['{ a1: b, a2: c, d: e }', ['a*'], ['b', 'c']],
  ['[b, c]', ['a*'], []],
  ['{ a*: b, a1: c }', ['a*'], ['b']],
  ['{ a.b: c }', ['a', 'b'], ['c']],
  ['{ a.b: { c: d } }', ['a', 'b', 'c'], ['d']],
  ['{ a.b: c }', ['a'], []],
  ['a', ['a', 'b'], []],
])('in %s at %j are %j', (text, path, expected) => {
  expect(nodesAt(valueIn(text), path).map((node) => textOf(node)?.text)).toEqual(expected);
});

test('at no value is nothing', () => {
  expect([nodesAt(null, []), nodesAt(null, ['a'])]).toEqual([[], []]);
});

test.each([
  ['!reset a', '!reset'],
  ['!override [a]', '!override'],
  ['!reset { a: b }', '!reset'],
  ['a', null],
  ['[a]', null],
  ['{ a: b }', null],
])('the tag of %s is %j', (text, expected) => {
  expect(valueIn(text)?.tag).toBe(expected);
});
