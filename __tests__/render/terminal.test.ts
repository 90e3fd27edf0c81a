import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { columns, fitted, terminal, terminalLines, wrapped } from '../../src/render/terminal.js';

describe('terminal', () => {
  test.each([
    ['plain text stays', 'plugin-dbt@1.1.5', 'plugin-dbt@1.1.5'],
    ['a colour is shown, not obeyed', '\u001b[31mred', '\\u{1b}[31mred'],
    ['a line end is shown', 'a\nPASS', 'a\\u{a}PASS'],
    ['a bidi override is shown', '\u202etxt', '\\u{202e}txt'],
    ['a workflow command is broken', '::error::x', '\\u{3a}:error::x'],
    ['a workflow command after spaces is broken', '  ::error::x', '  \\u{3a}:error::x'],
    ['an old workflow command is broken anywhere', 'a ##[error]x', 'a ##\\u{5b}error]x'],
    ['colons inside a line stay', 'a::b', 'a::b'],
  ])('%s', (_, text, expected) => {
    expect(terminal(text)).toBe(expected);
  });

  test('a name is cut at 100 characters', () => {
    expect(terminal('x'.repeat(101))).toBe(`${'x'.repeat(99)}…`);
  });
});

describe('terminalLines', () => {
  test('a message keeps its lines, and each is made safe', () => {
    expect(terminalLines('Add:\n  a\u0007\n::set-output::')).toEqual([
      'Add:',
      '  a\\u{7}',
      '\\u{3a}:set-output::',
    ]);
  });

  test('no line steers a terminal or starts a workflow command', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const line of terminalLines(text)) {
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}]|^\s*::|##\[/u);
        }
      }),
    );
  });
});

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
      ['𝒳', 'b'],
      ['cc', 'd'],
    ],
    ['𝒳   b', 'cc  d'],
  ],
  [
    'a wide letter and a picture have two, a mark on a letter none',
    [
      ['日本', 'b'],
      ['😀', 'c'],
      ['ｱ', 'd'],
      ['e\u0301', 'e'],
      ['→ ü', 'f'],
    ],
    ['日本  b', '😀    c', 'ｱ     d', 'e\u0301     e', '→ ü   f'],
  ],
  ['rows may differ in length', [['a'], ['b', 'c']], ['a', 'b  c']],
])('%s', (_, rows, expected) => {
  expect(columns(rows)).toEqual(expected);
});

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
    [
      'a wide character takes two places',
      '日本プラグイン 1.0.0 and 2',
      20,
      ['日本プラグイン 1.0.0', '> and 2'],
    ],
    ['indentation stays', '    one two three four five', 20, ['    one two three', '> four five']],
  ])('%s', (_, line, width, lines) => {
    expect(wrapped(line, width, '> ')).toEqual(lines);
  });

  test('styles take no room', () => {
    const styled = '\u001b[31mone two three four\u001b[39m';
    expect(wrapped(styled, 20, '')).toEqual([styled]);
  });

  test('a width that leaves no room for words is not taken at its word', () => {
    expect(wrapped('one two three four', 1, '')).toEqual(['one two three four']);
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
    'so is a step of two digits',
    '  10. one two three four five',
    '  10. one two three\n      four five',
  ],
  [
    'a number inside a line is not that of a step',
    '  see 10. one two three',
    '  see 10. one two\n    three',
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
  ['but not where the line has room for it', `${'x'.repeat(15)}  ab`, `${'x'.repeat(15)}  ab`],
  [
    'nor where it is styled',
    `\u001b[1m${'x'.repeat(16)}\u001b[22m  one two`,
    `\u001b[1m${'x'.repeat(16)}\u001b[22m  one\n  two`,
  ],
  [
    'also where it holds what a runner obeys at the start of a line',
    `${'x'.repeat(16)}  a ::b`,
    `${'x'.repeat(16)}\n    a ::b`,
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
    'columns that stand far apart are not there to be pasted',
    'id        one two three',
    'id        one two\n          three',
  ],
  [
    'wide columns are hung as far in as they reach',
    '日本  one two three four',
    '日本  one two three\n      four',
  ],
  [
    'styles take no room',
    '\u001b[1mid\u001b[22m  one two three four',
    '\u001b[1mid\u001b[22m  one two three\n    four',
  ],
])('a page is fitted to a terminal: %s', (_, page, expected) => {
  expect(fitted(page, 20)).toBe(expected);
});
