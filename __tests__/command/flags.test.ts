import { describe, expect, test } from '@jest/globals';
import {
  choose,
  chooseWord,
  readFlags,
  refuseOperands,
  UsageError,
  unknown,
} from '../../src/command/flags.js';

const read = (...words: readonly string[]) =>
  readFlags(words, ['core-version', 'plugin-versions', 'policy'], ['help', 'version']);

const nothing = { values: {}, switches: [], operands: [] };

describe('a command line', () => {
  test.each([
    [[], nothing],
    [['--core-version', '1.0'], { ...nothing, values: { 'core-version': '1.0' } }],
    [['--core-version=1.0'], { ...nothing, values: { 'core-version': '1.0' } }],
    [
      ['--plugin-versions', 'a@1.0.0 >=1.0', '--plugin-versions', 'b@2.0.0'],
      { ...nothing, values: { 'plugin-versions': 'a@1.0.0 >=1.0\nb@2.0.0' } },
    ],
    [['--help'], { ...nothing, switches: ['help'] }],
    [['-h', '-v'], { ...nothing, switches: ['help', 'version'] }],
    [
      ['one', '--policy', 'a.yml', 'two'],
      { values: { policy: 'a.yml' }, switches: [], operands: ['one', 'two'] },
    ],
    [['--', '--policy'], { ...nothing, operands: ['--policy'] }],
    [['--policy=a=b'], { ...nothing, values: { policy: 'a=b' } }],
    [['--policy=--odd'], { ...nothing, values: { policy: '--odd' } }],
  ])('%j is read as %j', (words, expected) => {
    expect(read(...words)).toEqual(expected);
  });

  test.each([
    [['--polcy', 'a.yml'], '--polcy is not known. Did you mean --policy? See release-gate --help.'],
    [['--xyzzy'], '--xyzzy is not known. See release-gate --help.'],
    [['--constructor=1'], '--constructor is not known. See release-gate --help.'],
    [['-x'], '-x is not known. See release-gate --help.'],
    [['--help=no'], '--help takes no value. Write it alone, or leave it out.'],
    [['--version='], '--version takes no value. Write it alone, or leave it out.'],
    [['--policy'], '--policy needs a value.'],
    [['--policy', '--core-version', '1.0'], '--policy needs a value.'],
    [
      ['--core-version', '1.0', '--core-version=2.0'],
      '--core-version is given twice. Keep one of them.',
    ],
    [['--core-version='], '--core-version is empty. Give it a value, or leave it out.'],
    [['--core-version', ' '], '--core-version is empty. Give it a value, or leave it out.'],
    [['--policy', 'a.yml', '--core-version'], '--core-version needs a value.'],
  ])('%j is refused: %s', (words, sentence) => {
    expect(() => read(...words)).toThrow(new UsageError(sentence));
  });
});

test.each([
  [
    ['--polcy', 'a.yml'],
    '--polcy is not known. Did you mean --policy? See release-gate plan --help.',
  ],
  [['a'], '"a" belongs to no flag. A flag is written --name VALUE; see release-gate plan --help.'],
])('of another command %j points to its own help', (words, sentence) => {
  expect(() => refuseOperands(readFlags(words, ['policy'], ['help'], 'plan'))).toThrow(
    new UsageError(sentence),
  );
});

test.each([
  ['', '"" is not known. See release-gate --help.'],
  [' ', '"" is not known. See release-gate --help.'],
  ['chek', 'chek is not known. Did you mean check? See release-gate --help.'],
  ['publish', 'publish is not known. See release-gate --help.'],
  ['x'.repeat(300), `${'x'.repeat(100)}… is not known. See release-gate --help.`],
])('the word %s is refused', (word, sentence) => {
  expect(unknown(word, ['check', 'calendar']).message).toBe(sentence);
});

describe('a choice', () => {
  const choices = { text: 1, json: 2 };

  test('is what its word stands for', () => {
    expect(choose('format', 'json', choices)).toBe(2);
  });

  test.each(['xml', 'constructor', ''])('is refused for %j', (given) => {
    expect(() => choose('format', given, choices)).toThrow(
      new UsageError(`--format is "${given}"; choose one of text, json.`),
    );
  });
});

test.each(['comment', 'comment-key', 'labels', 'suggest', 'token'])(
  'an input of the action alone is told as one: --%s',
  (name) => {
    expect(() => readFlags([`--${name}`, 'x'], ['policy'], [])).toThrow(
      `--${name} is an input of the action alone`,
    );
  },
);

test('a word behind a command is told without dashes', () => {
  expect(() => chooseWord('The shell', 'bsh', { bash: 1, zsh: 2 })).toThrow(
    new UsageError('The shell is "bsh"; choose one of bash, zsh. Did you mean bash?'),
  );
});

test('a command without operands refuses the first', () => {
  expect(() => refuseOperands({ values: {}, switches: [], operands: ['a', 'b'] })).toThrow(
    new UsageError(
      '"a" belongs to no flag. A flag is written --name VALUE; see release-gate --help.',
    ),
  );
  expect(refuseOperands({ values: {}, switches: [], operands: [] })).toBeUndefined();
});
