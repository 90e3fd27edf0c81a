import { expect, test } from '@jest/globals';
import { columns } from '../../src/render/columns.js';

test.each([
  [
    'columns stand below each other',
    [
      ['a', 'b'],
      ['ccc', 'd'],
    ],
    ['a    b', 'ccc  d'],
  ],
  [
    'no line ends in spaces',
    [
      ['a', ''],
      ['a', 'b'],
    ],
    ['a', 'a  b'],
  ],
  [
    'a character beyond the first plane has one place',
    [
      ['😀', 'b'],
      ['cc', 'd'],
    ],
    ['😀   b', 'cc  d'],
  ],
  ['rows may differ in length', [['a'], ['b', 'c']], ['a', 'b  c']],
])('%s', (_, rows, expected) => {
  expect(columns(rows)).toEqual(expected);
});
