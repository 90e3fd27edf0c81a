import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  bytesOf,
  countOf,
  countsSentence,
  cut,
  cutToBytes,
  placeText,
  visible,
  visibleLines,
} from '../../src/render/words.js';

test.each([
  [0, '0 errors'],
  [1, '1 error'],
  [2, '2 errors'],
])('%i is written %s', (count, expected) => {
  expect(countOf(count, 'error')).toBe(expected);
});

test('what is there is counted, undecided and waived at the end', () => {
  const counts = { error: 2, warning: 1, notice: 0, undecided: 1, waived: 3 };
  expect(countsSentence(counts)).toBe('2 errors, 1 warning, 1 undecided, 3 waived');
  const none = { error: 0, warning: 0, notice: 0, undecided: 0, waived: 0 };
  expect(countsSentence(none)).toBe('nothing to fix');
});

describe('cut', () => {
  test.each([
    ['a text of the length stays', 'abcde', 5, 'abcde'],
    ['a longer text ends in an ellipsis', 'abcdef', 5, 'abcd…'],
    ['characters are counted, not UTF-16 units', '😀😀😀', 3, '😀😀😀'],
    ['no character is cut in two', '😀😀😀😀', 3, '😀😀…'],
  ])('%s', (_, text, characters, expected) => {
    expect(cut(text, characters)).toBe(expected);
  });

  test('a name from outside is cut at 100 characters', () => {
    expect(cut('x'.repeat(101))).toBe(`${'x'.repeat(99)}…`);
  });
});

describe('cutToBytes', () => {
  test.each([
    ['a text of the size stays', 'äöü', 6, 'äöü'],
    ['a larger text ends in an ellipsis', 'abcdef', 5, 'ab…'],
    ['a character that does not fit whole is left out', 'ääää', 6, 'ä…'],
  ])('%s', (_, text, bytes, expected) => {
    expect(cutToBytes(text, bytes)).toBe(expected);
  });

  test('the result is never larger than asked', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 50 }), (whole, bytes) => {
        expect(Buffer.byteLength(cutToBytes(whole, bytes))).toBeLessThanOrEqual(bytes);
      }),
    );
  });
});

test('bytesOf agrees with Node', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(bytesOf(text)).toBe(Buffer.byteLength(text));
    }),
  );
});

describe('visible', () => {
  test.each([
    ['plain text stays as it is', 'plugin-dbt 1.1.5', 'plugin-dbt 1.1.5'],
    ['letters of any language and emoji stay', 'Größe 日本 ❄ 🔌 न', 'Größe 日本 ❄ 🔌 न'],
    ['a variation selector, which may carry a text, is shown', '❄\ufe0f', '❄\\u{fe0f}'],
    ['a no-break space is shown', 'a\u00a0b', 'a\\u{a0}b'],
    ['an ideographic space is shown', 'a\u3000b', 'a\\u{3000}b'],
    ['a blank of Braille is shown', 'a\u2800b', 'a\\u{2800}b'],
    ['a filler of Hangul is shown', 'a\u3164b', 'a\\u{3164}b'],
    ['a joiner of graphemes is shown', 'a\u034fb', 'a\\u{34f}b'],
    ['a note without a head is shown', 'a\u{1d159}b', 'a\\u{1d159}b'],
    ['what is private to somebody is shown', 'a\ue000b', 'a\\u{e000}b'],
    ['what is not a character is shown', 'a\uffffb', 'a\\u{ffff}b'],
    ['an ANSI sequence loses its escape', '\u001b[31mred', '\\u{1b}[31mred'],
    ['a one-character ANSI introducer is shown', '\u009b31m', '\\u{9b}31m'],
    ['a line end is shown', 'a\r\nb', 'a\\u{d}\\u{a}b'],
    ['a bidi override is shown', 'a\u202eb', 'a\\u{202e}b'],
    ['a bidi isolate is shown', 'a\u2066b', 'a\\u{2066}b'],
    ['a zero-width space is shown', 'a\u200bb', 'a\\u{200b}b'],
    ['a byte order mark is shown', '\ufeffa', '\\u{feff}a'],
    ['a line separator is shown', 'a\u2028b', 'a\\u{2028}b'],
    ['an invisible tag character is shown', 'a\u{e0041}b', 'a\\u{e0041}b'],
    ['half of a surrogate pair is shown', 'a\ud800b', 'a\\u{d800}b'],
  ])('%s', (_, text, expected) => {
    expect(visible(text)).toBe(expected);
  });
});

test('visible leaves nothing that Unicode calls ignorable, a space, a format or a control', () => {
  const unseen =
    /[\p{Default_Ignorable_Code_Point}\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u2800]/u;
  const left = [];
  for (let point = 0; point <= 0x10ffff; point += 1) {
    const character = String.fromCodePoint(point);
    if (character !== ' ' && unseen.test(character) && unseen.test(visible(character)))
      left.push(point);
  }
  expect(left).toEqual([]);
});

test('visibleLines keeps line ends of both kinds and shows the rest', () => {
  expect(visibleLines('a\nb\r\nc\td')).toEqual(['a', 'b', 'c\\u{9}d']);
});

test('a place is path, line and column', () => {
  const location = { path: 'deploy/values.yml', line: 12, column: 5, endColumn: 20 };
  expect(placeText(location)).toBe('deploy/values.yml:12:5');
});
