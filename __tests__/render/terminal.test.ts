import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { terminal, terminalLines } from '../../src/render/terminal.js';

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
