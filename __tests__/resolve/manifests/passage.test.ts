import { expect, test } from '@jest/globals';
import {
  joined,
  lineStartsOf,
  locatorOf,
  type Passage,
  partOf,
  passageIn,
  spaced,
} from '../../../src/resolve/manifests/passage.js';

const text = 'one\r\ntwo three\nfour';
const locate = locatorOf({ path: 'p', text });

function word(written: string): Passage {
  const start = text.indexOf(written);
  return passageIn(text, start, start + written.length);
}

test.each([
  ['a word of the first line', word('one'), { line: 1, column: 1, endColumn: 4 }],
  ['a word of the last line', word('four'), { line: 3, column: 1, endColumn: 5 }],
  ['a part of a word', partOf(word('three'), 2), { line: 2, column: 7, endColumn: 10 }],
  [
    'words from several places: the longest',
    joined([word('one'), word('three'), word('four')]),
    { line: 2, column: 5, endColumn: 10 },
  ],
  [
    'words of one length: the first',
    spaced([word('two'), word('one')]),
    { line: 2, column: 1, endColumn: 4 },
  ],
  ['nothing: the start', passageIn(text, 4, 4), { line: 1, column: 1, endColumn: 1 }],
])('the place of %s', (_, passage, expected) => {
  expect(locate(passage)).toEqual({ path: 'p', ...expected });
});

test('passages are joined in the order given, with or without a space between', () => {
  expect(joined([word('one'), word('four')]).text).toBe('onefour');
  expect(spaced([word('one'), word('four')]).text).toBe('one four');
  expect(spaced([]).text).toBe('');
});

test('lines end with a line feed, with or without a carriage return before it', () => {
  expect(lineStartsOf('a\nb\r\nc\rd\n')).toEqual([0, 2, 5, 9]);
});
