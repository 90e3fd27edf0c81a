import { expect, test } from '@jest/globals';
import { countOf, countsSentence } from '../../src/render/counts.js';

test.each([
  [0, '0 errors'],
  [1, '1 error'],
  [2, '2 errors'],
])('%i is written %s', (count, expected) => {
  expect(countOf(count, 'error')).toBe(expected);
});

test('the counts are the report’s own, undecided and waived at the end', () => {
  const counts = { error: 2, warning: 1, notice: 0, undecided: 1, waived: 3 };
  expect(countsSentence(counts)).toBe('2 errors, 1 warning, 0 notices · 1 undecided · 3 waived');
});
