import { describe, expect, test } from '@jest/globals';
import { visible, visibleLines } from '../../src/render/visible.js';

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
