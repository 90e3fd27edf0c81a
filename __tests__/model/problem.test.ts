import { expect, test } from '@jest/globals';
import { problem } from '../../src/model/problem.js';

const parts = { found: 'soon', expected: 'a day' };
const at = { path: 'policy.yml', line: 2, column: 5, endColumn: 9 };

test.each([
  ['with its place', { ...parts, at }, at],
  ['without one', { ...parts, at: null }, null],
  ['that has none', parts, null],
])('a problem %s', (_, given, location) => {
  expect(problem('It is soon.', given)).toEqual({ message: 'It is soon.', ...parts, location });
});
