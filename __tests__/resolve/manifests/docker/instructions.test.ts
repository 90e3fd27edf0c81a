import { describe, expect, test } from '@jest/globals';
import {
  instructionsIn,
  jsonWords,
} from '../../../../src/resolve/manifests/docker/instructions.js';
import { inserted, passageIn, placeOf } from '../../../../src/resolve/manifests/passage.js';

function read(lines: readonly string[]) {
  const { instructions } = instructionsIn({ path: 'Dockerfile', text: lines.join('\n') });
  return instructions.map(({ keyword, rest, bodies }) => [
    keyword,
    rest.text,
    ...bodies.map(({ text }) => text),
  ]);
}

test.each([
  [
    'instructions',
    ['FROM a', '', '  run ls -l'],
    [
      ['FROM', 'a'],
      ['RUN', 'ls -l'],
    ],
  ],
  [
    'one without words',
    ['FROM', 'RUN ls'],
    [
      ['FROM', ''],
      ['RUN', 'ls'],
    ],
  ],
  [
    'remarks',
    ['# a', 'FROM a', ' # b', 'RUN ls # c'],
    [
      ['FROM', 'a'],
      ['RUN', 'ls # c'],
    ],
  ],
  ['lines that go on', ['RUN a \\', '  b\\', 'c'], [['RUN', 'a   bc']]],
  ['what is left out between them', ['RUN a \\ ', '# x', '', ' \\', '  b'], [['RUN', 'a    b']]],
  [
    'an escaped sign at the end',
    ['RUN a \\\\', 'RUN b'],
    [
      ['RUN', 'a \\\\'],
      ['RUN', 'b'],
    ],
  ],
  ['a line that goes on to the end of the file', ['RUN a \\'], [['RUN', 'a ']]],
  [
    'Windows line ends',
    ['FROM a\r', 'RUN b \\\r', 'c\r'],
    [
      ['FROM', 'a'],
      ['RUN', 'b c'],
    ],
  ],
  [
    'another sign',
    ['# syntax=x', '# escape = `', 'RUN a `', 'b \\', 'RUN c'],
    [
      ['RUN', 'a b \\'],
      ['RUN', 'c'],
    ],
  ],
  ['a sign that comes too late', ['', '# escape=`', 'RUN a \\', 'b'], [['RUN', 'a b']]],
  [
    'here-documents',
    ['RUN <<A cat <<-"B"', 'x \\', 'A', '\ty', '\tB', 'RUN z'],
    [
      ['RUN', '<<A cat <<-"B"', 'x \\\n', '\ty\n'],
      ['RUN', 'z'],
    ],
  ],
  [
    'here-documents with one name',
    ['ADD <<A /x', '\tA', 'A', 'ONBUILD COPY <<-"A" <<A /y', '\t\tA', 'b', 'A', 'RUN z'],
    [
      ['ADD', '<<A /x', '\tA\n'],
      ['ONBUILD', 'COPY <<-"A" <<A /y', '', 'b\n'],
      ['RUN', 'z'],
    ],
  ],
  [
    'a here-document beside other redirections',
    ['RUN (cat <A > B; cat <<C)', 'A', 'B', 'C', 'RUN z'],
    [
      ['RUN', '(cat <A > B; cat <<C)', 'A\nB\n'],
      ['RUN', 'z'],
    ],
  ],
  [
    'one that has no name',
    ['RUN cat <<', '', 'RUN z'],
    [
      ['RUN', 'cat <<'],
      ['RUN', 'z'],
    ],
  ],
  [
    'blanks alone',
    ['FROM a', ' \t', 'RUN b'],
    [
      ['FROM', 'a'],
      ['RUN', 'b'],
    ],
  ],
  [
    'the usual sign, which is named',
    ['# ESCAPE=\\', '# escape=`', 'RUN a \\', 'b'],
    [['RUN', 'a b']],
  ],
  ['another directive', ['# syntax=`', 'RUN a \\', 'b'], [['RUN', 'a b']]],
  ['a sign that cannot be one', ['# escape=x', '# escape=`x', 'RUN a \\', 'b'], [['RUN', 'a b']]],
  [
    'a sign behind a remark',
    ['a # escape=`', 'RUN a \\', 'b'],
    [
      ['A', '# escape=`'],
      ['RUN', 'a b'],
    ],
  ],
  [
    'a here-document that never ends',
    ['RUN cat <<A', 'RUN z'],
    [
      ['RUN', 'cat <<A'],
      ['RUN', 'z'],
    ],
  ],
  [
    'what is none',
    ['RUN echo "<<A"', 'A', 'LABEL a=<<B', 'B'],
    [
      ['RUN', 'echo "<<A"'],
      ['A', ''],
      ['LABEL', 'a=<<B'],
      ['B', ''],
    ],
  ],
])('takes apart %s', (_, lines, expected) => {
  expect(read(lines)).toEqual(expected);
});

describe('json words', () => {
  function read(text: string) {
    return jsonWords(passageIn({ path: 'p', text }, 0, text.length));
  }

  test.each([
    ['["a", "b c"]', ['a', 'b c']],
    ['[ "a" , "b" ] ', ['a', 'b']],
    ['["say \\"x\\"", "\\u0041\\t"]', ['say "x"', 'A\t']],
    ['[]', []],
    ['[ ] ', []],
    ['[] x', null],
    ['x []', null],
    ['x"a"]', null],
    ['["a"] x', null],
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

  test('a word that stands in no file is a word', () => {
    expect(jsonWords(inserted('["a\\tb"]'))).toEqual([inserted('a\tb')]);
  });

  test('a word has its place, escapes and all', () => {
    const places = read('["a", "b\\"c"]')?.map(placeOf);
    expect(places).toEqual([
      { path: 'p', line: 1, column: 3, endColumn: 4 },
      { path: 'p', line: 1, column: 8, endColumn: 12 },
    ]);
  });
});
