import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { readDocument } from '../../../src/resolve/document/document.js';
import {
  inFileOrder,
  problemsOfIssues,
  tooManyEntries,
} from '../../../src/resolve/document/document-problems.js';
import { line, mapFrom, mapOf, text, whole, word } from '../../../src/schema/vocabulary.js';
import { problemLines } from '../../support/problem-lines.js';

const ours = mapOf({
  on: v.optional(v.union([v.literal('any'), mapOf({ day: whole(1, 31) })], 'any, or a map')),
  stop: v.optional(line),
  level: v.optional(word(['error', 'notice'])),
  lines: v.optional(mapFrom(line, text('a reason'))),
  list: v.optional(v.array(mapOf({ name: text('a name') }), 'a list')),
  deep: v.optional(mapOf({ lines: v.optional(mapFrom(line, text('a reason'))) })),
  span: v.optional(
    v.pipe(
      mapOf({ from: whole(0, 9), to: whole(0, 9) }),
      v.forward(
        v.check(({ from, to }) => from <= to, 'a number from `from` on'),
        ['to'],
      ),
    ),
  ),
});

function problemsIn(written: string, schema: v.GenericSchema = ours) {
  const { document } = readDocument({ path: 'p', text: written }, 10_000);
  if (document === null) throw new Error('the document must be readable');
  return problemsOfIssues(v.safeParse(schema, document.value).issues, document);
}

test.each([
  ['a misspelt key', 'leval: error', '1:1-6 Unknown key `leval`; did you mean `level`?'],
  [
    'a foreign key',
    'weather: 1',
    '1:1-8 Unknown key `weather`; it should be one of on, stop, level, lines, list, deep, span.',
  ],
  ['a missing key', 'list:\n  - {}', '2:5-7 The key `name` is missing in `list[0]`; add it.'],
  [
    'a wrong key of a map',
    'lines: { "1": x }',
    '1:10-13 The key `1` in `lines` should be a line of two numbers in quotes, such as "2025.1".',
  ],
  [
    'a wrong key of a map in another',
    'deep: { lines: { "1": x } }',
    '1:18-21 The key `1` in `deep.lines` should be a line of two numbers in quotes, such as "2025.1".',
  ],
  [
    'values that do not fit each other',
    'span: { from: 2, to: 1 }',
    '1:22-23 `span.to` is `1`; it should be a number from `from` on.',
  ],
  [
    'an unquoted number',
    'stop: 2025.10',
    '1:7-14 `stop` is the unquoted number 2025.10; quote it, because numbers lose their last zeros: "2025.10".',
  ],
  ['a misspelt word', 'level: eror', '1:8-12 `level` is `eror`; did you mean `error`?'],
  ['another word', 'level: fatal', '1:8-13 `level` is `fatal`; it should be one of error, notice.'],
  ['a value of another shape', 'on: [any]', '1:5-10 `on` is a list; it should be any, or a map.'],
  [
    'a value inside one of two shapes',
    'on: { day: 32 }',
    '1:12-14 `on.day` is `32`; it should be a whole number from 1 to 31.',
  ],
  [
    'an unknown key inside one of two shapes',
    'on: { day: 1, dax: 2 }',
    '1:15-18 Unknown key `dax`; did you mean `day`?',
  ],
  [
    'nothing',
    'stop:',
    '1:6-6 `stop` is empty; it should be a line of two numbers in quotes, such as "2025.1".',
  ],
  [
    'a value under a key with dots',
    'lines: { "1.0": { } }',
    '1:17-20 `lines["1.0"]` is a map; it should be a reason.',
  ],
  ['no map at all', '- a', '1:1-4 The file is a list; it should be a map of keys and values.'],
])('tells of %s', (_, written, expected) => {
  expect(problemLines(problemsIn(written))).toEqual([expected]);
});

test('a problem says what was found, what was expected and where', () => {
  expect(problemsIn('level: eror')).toEqual([
    {
      message: '`level` is `eror`; did you mean `error`?',
      found: 'eror',
      expected: 'one of error, notice',
      location: { path: 'p', line: 1, column: 8, endColumn: 12 },
    },
  ]);
});

test.each([
  ['list: [{}]', 'no `name`', 'the key `name`'],
  ['stop: 2025.10', '2025.10', 'the quoted text "2025.10"'],
  ['stop:', 'empty', 'a line of two numbers in quotes, such as "2025.1"'],
])('%s: %s is found, and %s is expected', (written, found, expected) => {
  expect(problemsIn(written)).toMatchObject([{ found, expected }]);
});

test('what is missing or wrong at the root of a file', () => {
  const named = mapOf({ name: text('a name') });
  expect(problemLines(problemsIn('{}', named))).toEqual([
    '1:1-3 The key `name` is missing in the file; add it.',
  ]);
  expect(problemLines(problemsIn('- name:', v.array(named, 'a list')))).toEqual([
    '1:8-8 `[0].name` is empty; it should be a name.',
  ]);
});

test('long text from outside is cut', () => {
  const [problem] = problemsIn(`level: ${'x'.repeat(500)}`);
  expect(problem?.found).toBe(`${'x'.repeat(100)}…`);
});

test('problems are put in the order of the file', () => {
  const problems = problemsIn('list: 1\nstop: x\nlevel: y');
  expect(inFileOrder(problems).map(({ location }) => location?.line)).toEqual([1, 2, 3]);
  const inOneLine = problemsIn('{ list: 1, stop: x, level: y }');
  const nowhere = { message: 'm', found: 'f', expected: 'e', location: null };
  const [last, ...others] = inFileOrder([...inOneLine, nowhere]).toReversed();
  expect([...others, last].map((each) => each?.location?.column)).toEqual([18, 9, undefined, 28]);
});

function excessIn(text: string, most = 2) {
  const { document } = readDocument({ path: 'a.yml', text }, 10_000);
  if (document === null) throw new Error('The text cannot be read.');
  return tooManyEntries(document, (at) => (at[0] === 'wide' ? 4 : most)).map(
    ({ message, found, expected, location }) => {
      expect(expected).toBe(`at most ${most} entries`);
      return [message.split(' ', 1)[0], found, location?.line];
    },
  );
}

describe('too many entries', () => {
  test.each([
    ['a list at its bound', 'a: [1, 2]', []],
    ['a list beyond it', 'b: 1\na: [1, 2, 3]', [['`a`', '3 entries', 2]]],
    ['a map beyond it', 'a:\n  x: 1\n  y: 2\n  z: 3', [['`a`', '3 entries', 1]]],
    ['the file', 'x: 1\ny: 2\nz: 3', [['The', '3 entries', 1]]],
    ['a map in another', 'a:\n  b: [1, 2, 3]', [['`b`', '3 entries', 2]]],
    ['long texts', 'a: abcd', []],
    ['a part of a list', 'a:\n  - [1, 2, 3]', [['`a.0`', '3 entries', 2]]],
    [
      'each of several',
      'a: [1, 2, 3]\nb: [1, 2, 3, 4]',
      [
        ['`a`', '3 entries', 1],
        ['`b`', '4 entries', 2],
      ],
    ],
    ['one with a bound of its own', 'wide: [1, 2, 3, 4]', []],
    ['JSON', '{ "a": [1, 2, 3] }', [['`a`', '3 entries', 1]]],
    ['nothing', 'null', []],
  ])('are told of %s', (_, text, expected) => {
    expect(excessIn(text)).toEqual(expected);
  });

  test('are told of the first twenty parts only', () => {
    const text = Array.from({ length: 30 }, (_, n) => `k${n}: [${Array(31).fill(n)}]`).join('\n');
    expect(excessIn(text, 30).map(([name]) => name)).toEqual(
      Array.from({ length: 20 }, (_, n) => `\`k${n}\``),
    );
  });
});
