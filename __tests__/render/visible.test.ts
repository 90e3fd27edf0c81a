import { describe, expect, test } from '@jest/globals';
import { visible, visibleLines } from '../../src/render/visible.js';

describe('visible', () => {
  test.each([
    ['plain text stays as it is', 'plugin-dbt 1.1.5', 'plugin-dbt 1.1.5'],
    ['letters of any language and emoji stay', 'Größe 日本 ❄️', 'Größe 日本 ❄️'],
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

test('visibleLines keeps line ends of both kinds and shows the rest', () => {
  expect(visibleLines('a\nb\r\nc\td')).toEqual(['a', 'b', 'c\\u{9}d']);
});
