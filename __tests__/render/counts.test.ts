import { expect, test } from '@jest/globals';
import { countOf, countsSentence } from '../../src/render/counts.js';

test.each([
  [0, '0 errors'],
  [1, '1 error'],
  [2, '2 errors'],
])('%i is written %s', (count, expected) => {
  expect(countOf(count, 'error')).toBe(expected);
});

test('what is there is counted, undecided and waived at the end', () => {
  const counts = { error: 2, warning: 1, notice: 0, undecided: 1, waived: 3 };
  expect(countsSentence(counts)).toBe('2 errors, 1 warning, 1 undecided, 3 waived');
  const none = { error: 0, warning: 0, notice: 0, undecided: 0, waived: 0 };
  expect(countsSentence(none)).toBe('nothing to fix');
});
