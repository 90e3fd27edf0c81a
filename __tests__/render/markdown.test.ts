import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { code, escapeMarkdown, link, prose, tableLines } from '../../src/render/markdown.js';
import { visible } from '../../src/render/words.js';

/** Text made of whatever has a meaning somewhere, so that combinations come up often. */
const hostileText = fc.string({
  unit: fc.constantFrom(
    ...['a', ' ', '`', '``', '|', '\\', '<', '>', '&', '*', '_', '[', ']', '(', ')', '!', '~', '$'],
    ...['@', '#', '1', 'www.', 'https://a.b', 'http://', '<!--', '-->', '::error::', '\n', '\r\n'],
    ...['\u001b[31m', '\u202e', '\u200b', '</details>', '😀', '\ud800'],
  ),
  maxLength: 30,
});

describe('escapeMarkdown', () => {
  test.each([
    ['a mention', '@octocat', '<span>@</span>octocat'],
    ['an address of a plugin', 'plugin-dbt@1.1.5', 'plugin-dbt<span>@</span>1.1.5'],
    ['an issue', 'see #12', 'see <span>#</span>12'],
    ['an issue by its other name', 'GH-12', 'GH<span>-</span>12'],
    ['a link', '[x](https://a.b)', '&#91;x&#93;(https<span>:</span>//a.b)'],
    ['a picture', '![x](y)', '!&#91;x&#93;(y)'],
    ['a bare address', 'http://a.b', 'http<span>:</span>//a.b'],
    ['an address without a scheme', 'www.a.b', 'www<span>.</span>a.b'],
    ['a picture by its name', 'a :+1: b', 'a <span>:</span>+1: b'],
    ['a place, which may be one too', 'a.yml:100:5', 'a.yml<span>:</span>100:5'],
    ['a time of the day', '10:30', '10:30'],
    ['a comment', '<!-- x -->', '&#60;!-- x --&#62;'],
    ['an element', '</details><img src=x>', '&#60;/details&#62;&#60;img src=x&#62;'],
    ['an entity', '&lt;', '&#38;lt;'],
    ['a table cell', 'a|b', 'a&#124;b'],
    ['an escaped table cell', 'a\\|b', 'a&#92;&#124;b'],
    ['emphasis', '*a* __b__ ~~c~~', '&#42;a&#42; &#95;&#95;b&#95;&#95; &#126;&#126;c&#126;&#126;'],
    ['code', '`x`', '&#96;x&#96;'],
    ['a formula', '$x$', '<span>$</span>x<span>$</span>'],
    ['a new line', 'a\n# b', 'a&#92;u{a}<span>#</span> b'],
    ['an ANSI colour', '\u001b[31m', '&#92;u{1b}&#91;31m'],
    [
      'a word too wide for a phone',
      'deploy/environments/production/values.yaml',
      'deploy/environments/<wbr>production/values.<wbr>yaml',
    ],
    [
      'a word with no place to part it',
      'x'.repeat(45),
      `${'x'.repeat(20)}<wbr>${'x'.repeat(20)}<wbr>xxxxx`,
    ],
    ['a requirement', '>=2025.1 <2026.2', '&#62;=2025.1 &#60;2026.2'],
  ])('%s is shown, not obeyed', (_, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  test('what it makes holds no markup, and reads as the text does', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const bare = escapeMarkdown(text)
          .replaceAll('<wbr>', '\u0001')
          .replace(/<span>(.)<\/span>/g, '\0$1');
        expect(bare.replaceAll(/&#\d+;/g, '')).not.toMatch(/[&<>|\\`*_[\]~\n\r]/);
        expect(bare.replaceAll(/\0./g, '')).not.toMatch(/[@$]|:\/\/|www\./);
        expect(shownBy(bare.replaceAll('\0', '').replaceAll('\u0001', ''))).toBe(visible(text));
      }),
    );
  });
});

describe('prose', () => {
  test.each([
    ['text between backticks is code', 'add `a|b` here', 'add <code>a&#124;b</code> here'],
    ['a single backtick is only a backtick', 'a ` b', 'a &#96; b'],
    ['an https address is a link', 'See https://kestra.io/docs.', 'See <https://kestra.io/docs>.'],
    ['in whatever letters', 'See HTTPS://kestra.io.', 'See <HTTPS://kestra.io>.'],
    ['an http address is not', 'See http://kestra.io', 'See http<span>:</span>//kestra.io'],
    ['a script is not', 'javascript:alert(1)', 'javascript:alert(1)'],
    [
      'a long one may end its line anywhere',
      'https://kestra.io/docs/migration-guide',
      '[kestra.io/docs/<wbr>migration-guide](https://kestra.io/docs/migration-guide)',
    ],
    ['a user in an address ends the link', 'https://a.b@c.d', '<https://a.b><span>@</span>c.d'],
    ['lines after the first keep their shape', 'Add `x`:\na\n  b', 'Add `x`:<pre>a<br>  b</pre>'],
  ])('%s', (_, text, expected) => {
    expect(prose(text)).toBe(expected);
  });

  test('a message is cut at 2,000 characters', () => {
    expect(prose('x '.repeat(3000))).toBe(`${'x '.repeat(999)}x…`);
  });
});

describe('code', () => {
  test.each([
    ['plain text stands between backticks', 'plugin-dbt@1.1.5', '`plugin-dbt@1.1.5`'],
    ['so does a single character', 'a', '`a`'],
    [
      'a long word may go on in the next line',
      'x'.repeat(25),
      `<code>${'x'.repeat(20)}<wbr>xxxxx</code>`,
    ],
    ['a backtick cannot end it', 'a` @b', '<code>a&#96; <span>@</span>b</code>'],
    ['a bar cannot end its cell', '>=1 || >=2', '<code>&#62;=1 &#124;&#124; &#62;=2</code>'],
    ['a backslash at the end escapes nothing', 'a\\', '<code>a&#92;</code>'],
    ['empty text is empty', '', ''],
  ])('%s', (_, text, expected) => {
    expect(code(text)).toBe(expected);
  });

  test('a name is cut at 100 characters', () => {
    expect(code('x '.repeat(100))).toBe(`\`${'x '.repeat(49)}x…\``);
  });

  test('no text ends its span early', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const span = code(text);
        expect(span).toMatch(
          /^$|^`[^`|\n]+`$|^<code>(?:[^<>`|\n]|<span>.<\/span>|<wbr>)+<\/code>$/,
        );
      }),
    );
  });
});

describe('link', () => {
  test.each([
    ['https://example.com/a_b?c=d#e', '[here](https://example.com/a_b?c=d#e)'],
    ['http://example.com', 'here'],
    ['HTTPS://example.com', '[here](HTTPS://example.com)'],
    ['javascript:alert(1)', 'here'],
    ['https://example.com/a) <img>', 'here'],
    ['https://example.com@evil.example', 'here'],
    ['https://example.com/\nx', 'here'],
    [`https://example.com/${'x'.repeat(2000)}`, 'here'],
    [null, 'here'],
  ])('to %j is %j', (url, expected) => {
    expect(link('here', url)).toBe(expected);
  });
});

describe('tableLines', () => {
  test('puts each row on one line below heading and rule', () => {
    expect(
      tableLines(
        ['A', 'B'],
        [
          ['1', ''],
          ['2', 'x'],
        ],
      ),
    ).toEqual(['| A | B |', '| - | - |', '| 1 | |', '| 2 | x |']);
  });

  test('no text in a cell changes the number of columns or lines', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (left, right) => {
        const lines = tableLines(
          ['A', 'B', 'C'],
          [[code(left), prose(right), escapeMarkdown(left)]],
        );
        expect(lines).toHaveLength(3);
        for (const line of lines) {
          expect(line.split('|')).toHaveLength(5);
          expect(line).not.toMatch(/[\n\r]/);
        }
      }),
    );
  });
});

/** What a browser shows of text with numeric entities. */
function shownBy(markdown: string): string {
  return markdown.replaceAll(/&#(\d+);/g, (_, number) => String.fromCharCode(Number(number)));
}

test.each(['##[error]x', 'a ##[group]', '::error::x', ' ::error::x'])(
  '%s is no command to a runner whose log it is printed to',
  (text) => {
    for (const shown of [code(text), escapeMarkdown(text), prose(text), prose(`\`${text}\``)]) {
      expect(shown).not.toMatch(/^\s*::|##\[/);
    }
  },
);
