import { expect, test } from '@jest/globals';
import { labelled, problemLines } from '../../src/render/problem-lines.js';
import type { Paint } from '../../src/render/terminal.js';

const plain: Paint = (_, text) => text;

test('a problem says what is wrong, what was found and expected, and where', () => {
  const location = { path: 'policy.yml', line: 2, column: 3, endColumn: 9 };
  const problem = { message: 'It is wrong.', found: 'this', expected: 'that', location };
  expect(problemLines([problem], plain)).toEqual([
    'problem  It is wrong.',
    '  found:    this',
    '  expected: that',
    '  where:    policy.yml:2:3',
  ]);
});

test('where the word that was meant is known, no list of all of them follows', () => {
  const message = 'Unknown key `tolerance-day`; did you mean `tolerance-days`?';
  const problem = { message, found: 'tolerance-day', expected: 'one of …', location: null };
  expect(problemLines([problem], plain)).toEqual([`problem  ${message}`]);
});

test('what is not known is left out', () => {
  const problem = { message: 'It is wrong.', found: '', expected: '', location: null };
  expect(problemLines([problem], plain)).toEqual(['problem  It is wrong.']);
});

test('further lines of a message stand below the first', () => {
  expect(labelled('→ ', 'one\ntwo')).toEqual(['→ one', '      two']);
});
