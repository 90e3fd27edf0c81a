import { expect, test } from '@jest/globals';
import { reasonOf } from '../../../src/tools/fleet/reason.js';

const location = { path: 'values.yaml', line: 3, column: 1, endColumn: 1 };
const placed = { message: 'It is no YAML.', location };
const other = { message: 'It is empty.', location: null };

test.each([
  [[other], 'It is empty'],
  [[placed], 'values.yaml:3: It is no YAML'],
  [[placed, other, other], 'values.yaml:3: It is no YAML (and 2 more)'],
])('the reason of %j is: %s', (problems, reason) => {
  expect(reasonOf(problems)).toBe(reason);
});
