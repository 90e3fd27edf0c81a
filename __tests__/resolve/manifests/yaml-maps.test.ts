import { expect, test } from '@jest/globals';
import { composeYaml } from '../../../src/resolve/document/yaml-tree.js';
import { mapsIn } from '../../../src/resolve/manifests/yaml-maps.js';

function valuesAt(text: string, key: string): unknown[][] {
  const maps = mapsIn(composeYaml(text).root);
  return maps.map((scalarsAt) => scalarsAt(key).map(({ value }) => value));
}

test.each([
  [
    'maps inside maps and lists, each in its turn',
    'k: 1\na: { k: 2 }\nb: [{ k: 3 }]',
    [[1], [2], [3]],
  ],
  ['the texts of a list, but not its lists and maps', 'k: [a, [b], { c: d }, e]', [['a', 'e'], []]],
  ['a doubled key', 'k: 1\nk: 2', [[1, 2]]],
  ['an alias of a text, each time', 'x: &a v\nk: *a\ny: { k: *a }', [['v'], ['v']]],
  ['an alias of a list, once', 'x: &a [v]\nk: *a\ny: { k: *a }', [['v'], []]],
  ['aliases in a list', 'x: &a v\nk: [*a, w, *a]', [['v', 'w', 'v']]],
  ['an alias of a map, which is not repeated', 'x: &a { k: 1 }\ny: *a', [[], [1]]],
  ['a list that holds itself', 'k: &a [v, *a]', [['v']]],
  ['an alias of nothing', 'k: *a', [[]]],
  ['no map', '[1, 2]', []],
  ['nothing', '', []],
])('finds %s', (_, text, expected) => {
  expect(valuesAt(text, 'k')).toEqual(expected);
});
