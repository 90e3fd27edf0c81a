import { expect, test } from '@jest/globals';
import {
  contentLines,
  inserted,
  joined,
  lineEndFrom,
  lineStartsOf,
  type Passage,
  partOf,
  partsIn,
  passageIn,
  placeOf,
  replaced,
  spaced,
  writtenAs,
} from '../../../src/resolve/manifests/passage.js';

const file = { path: 'p', text: 'one\r\ntwo three\nfour \\x35 six' };
const other = { path: 'q', text: 'KEY=seventeen' };

function word(written: string): Passage {
  const start = file.text.indexOf(written);
  return passageIn(file, start, start + written.length);
}

const span = { file, start: 20, end: 24 };
const seventeen = passageIn(other, 4, 13);

test.each([
  ['a word of the first line', word('one'), 'p:1:1-4'],
  ['a word of the last line', word('four'), 'p:3:1-5'],
  ['a part of a word', partOf(word('three'), 2), 'p:2:7-10'],
  ['a part counted from its end', partOf(word('three'), -2), 'p:2:8-10'],
  ['a part without its last character', partOf(word('three'), 1, -1), 'p:2:6-9'],
  [
    'words from several places: the longest',
    joined([word('one'), word('three'), word('four')]),
    'p:2:5-10',
  ],
  ['words of one length: the first', spaced([word('two'), word('one')]), 'p:2:1-4'],
  ['words from two files: the longest', joined([word('three'), seventeen]), 'q:1:5-14'],
  ['a part of words from two files', partOf(joined([word('three'), seventeen]), 0, 9), 'p:2:5-10'],
  ['parts that are written in one run', joined([word('two'), word(' th')]), 'p:2:1-7'],
  ['a run that goes over a line', word('one\r\ntwo'), 'p:1:1-4'],
  [
    'characters that stand nowhere beside one that does',
    joined([inserted('xyz'), word('o')]),
    'p:1:1-2',
  ],
  ['an escape', writtenAs('5', span), 'p:3:6-10'],
  [
    'an escape behind what it goes on from',
    joined([word('four '), writtenAs('5', span)]),
    'p:3:1-10',
  ],
  ['a part of an escape: all of it', partOf(writtenAs('55', span), 1), 'p:3:6-10'],
  ['nothing: where it would stand', passageIn(file, 6, 6), 'p:2:2-2'],
  ['nothing in a word', partOf(word('three'), 2, 2), 'p:2:7-7'],
  ['nothing behind a word', joined([word('one'), passageIn(file, 6, 6)]), 'p:1:1-4'],
])('the place of %s', (_, passage, expected) => {
  const place = placeOf(passage);
  expect(place && `${place.path}:${place.line}:${place.column}-${place.endColumn}`).toBe(expected);
});

test('what stands in no file has no place', () => {
  expect(placeOf(inserted('x'))).toBeNull();
  expect(placeOf(spaced([]))).toBeNull();
});

test('passages are joined in the order given, with or without a space between', () => {
  expect(joined([word('one'), word('four')]).text).toBe('onefour');
  expect(spaced([word('one'), word('four')]).text).toBe('one four');
  expect(spaced([]).text).toBe('');
});

test('lines end with a line feed, with or without a carriage return before it', () => {
  expect(lineStartsOf({ path: 'p', text: 'a\nb\r\nc\rd\n' })).toEqual([0, 2, 5, 9]);
});

test.each([
  ['one\ntwo', 0, 3],
  ['one\ntwo', 3, 3],
  ['one\ntwo', 4, 7],
  ['one\r\n', 0, 4],
  ['', 0, 0],
])('the line of %j at %i ends at %i', (text, index, end) => {
  expect(lineEndFrom(text, index)).toBe(end);
});

test('values stand where their matches stood, and what has none stays with its place', () => {
  const line = { path: 'p', text: '$a-$b-$c!' };
  const values = new Map([
    ['a', inserted('one')],
    ['c', passageIn({ path: 'q', text: 'six' }, 0, 3)],
  ]);
  const found = replaced(
    passageIn(line, 0, 9),
    /\$(\w)/g,
    ([, name = '']) => values.get(name) ?? null,
  );
  expect(found.text).toBe('one-$b-six!');
  expect(placeOf(partOf(found, 4, 6))).toEqual({ path: 'p', line: 1, column: 4, endColumn: 6 });
  expect(placeOf(partOf(found, 7, 10))?.path).toBe('q');
  const none = passageIn(line, 0, 9);
  expect(replaced(none, /\$(\w)/g, () => null)).toBe(none);
});

test('words are taken out of a passage of many pieces as fast as out of one', () => {
  const text = 'a '.repeat(100_000);
  const pieces = Array.from({ length: 100_000 }, (_, index) =>
    passageIn({ path: 'p', text }, 2 * index, 2 * index + 1),
  );
  const passage = joined(pieces);
  const words = pieces.map((_, index) => partOf(passage, index, index + 1));
  expect(words.at(-1)).toEqual(partOf(passage, -1));
});

test('a line has its content without blanks and remarks', () => {
  const text = '# a\r\n  b#c # d\n\n\t#e\nf';
  const lines = contentLines(passageIn({ path: 'p', text }, 0, text.length));
  expect(lines.map((line) => line.text)).toEqual(['b#c', 'f']);
});

test('the named parts of each match, where they stand', () => {
  interface Parts {
    readonly key: Passage;
    readonly value?: Passage;
  }
  const text = passageIn({ path: 'p', text: 'a=1; b; c=3' }, 4, 11);
  const found = partsIn<Parts>(text, /(?<key>\w)(?:=(?<value>\d))?/dg);
  expect(found.map(({ key, value }) => [key.text, value && placeOf(value)])).toEqual([
    ['b', undefined],
    ['c', { path: 'p', line: 1, column: 11, endColumn: 12 }],
  ]);
  expect(partsIn(text, /x/dg)).toEqual([]);
});
