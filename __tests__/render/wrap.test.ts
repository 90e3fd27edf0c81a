import { describe, expect, test } from '@jest/globals';
import { fitted, wrapped } from '../../src/render/wrap.js';

describe('wrapped', () => {
  test.each([
    ['a line that fits stays one', 'one two three four', 20, ['one two three four']],
    [
      'a longer one is parted between words',
      'one two three four five',
      20,
      ['one two three four', '> five'],
    ],
    [
      'a word that is too long stays whole',
      'see a/path/that/is/longer/than/that now',
      20,
      ['see', '> a/path/that/is/longer/than/that', '> now'],
    ],
    ['columns keep their distance', '  a      b', 20, ['  a      b']],
    ['indentation stays', '    one two three four five', 20, ['    one two three', '> four five']],
  ])('%s', (_, line, width, lines) => {
    expect(wrapped(line, width, '> ')).toEqual(lines);
  });

  test('styles take no room', () => {
    const styled = '\u001b[31mone two three four\u001b[39m';
    expect(wrapped(styled, 20)).toEqual([styled]);
  });

  test('a width that leaves no room for words is not taken at its word', () => {
    expect(wrapped('one two three four', 1)).toEqual(['one two three four']);
  });
});

test.each(['::set-output name=x::y', '##[error]x'])('no line begins with %s', (command) => {
  const lines = wrapped(`a manifest whose name is ${command} and more`, 25, '    ');
  expect(lines.filter((line) => /^\s*(?:::|##\[)/.test(line))).toEqual([]);
});

test.each([
  [
    'prose is hung a little further in',
    '  one two three four five',
    '  one two three four\n    five',
  ],
  [
    'a numbered step is hung below its words',
    '  1. one two three four five',
    '  1. one two three\n     four five',
  ],
  [
    'a version is not the number of a step',
    '  1.2 one two three four five',
    '  1.2 one two three\n    four five',
  ],
  [
    'columns are hung below the last',
    '  id  one two three four',
    '  id  one two three\n      four',
  ],
  [
    'a last column that is too far in gets a line of its own',
    `${'x'.repeat(16)}  one two`,
    `${'x'.repeat(16)}\n    one two`,
  ],
  [
    'but not where a runner would obey it',
    `${'x'.repeat(16)}  ::a b`,
    `${'x'.repeat(16)}  ::a\n  b`,
  ],
  [
    'what is there to be pasted is left alone',
    `      ${'a b '.repeat(9)}c`,
    `      ${'a b '.repeat(9)}c`,
  ],
  [
    'styles take no room',
    '\u001b[1mid\u001b[22m  one two three four',
    '\u001b[1mid\u001b[22m  one two three\n    four',
  ],
])('a page is fitted to a terminal: %s', (_, page, expected) => {
  expect(fitted(page, 20)).toBe(expected);
});
