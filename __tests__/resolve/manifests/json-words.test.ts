import { expect, test } from '@jest/globals';
import { jsonWords } from '../../../src/resolve/manifests/json-words.js';
import { passageIn, placeOf } from '../../../src/resolve/manifests/passage.js';

function read(text: string) {
  return jsonWords(passageIn({ path: 'p', text }, 0, text.length));
}

test.each([
  ['["a", "b c"]', ['a', 'b c']],
  ['[ "a" , "b" ] ', ['a', 'b']],
  ['["say \\"x\\"", "\\u0041\\t"]', ['say "x"', 'A\t']],
  ['[]', []],
  ['[ ]', []],
  ['["a", b]', null],
  ['["a"', null],
  ['["a"] && ls', null],
  ['["\\x41"]', null],
  ['[ -f x ] && ls', null],
  ["['a']", null],
  ['a', null],
])('the words of %s are %j', (text, expected) => {
  expect(read(text)?.map((word) => word.text) ?? null).toEqual(expected);
});

test('a word has its place, escapes and all', () => {
  const places = read('["a", "b\\"c"]')?.map(placeOf);
  expect(places).toEqual([
    { path: 'p', line: 1, column: 3, endColumn: 4 },
    { path: 'p', line: 1, column: 8, endColumn: 12 },
  ]);
});
