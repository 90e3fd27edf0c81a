import { expect, test } from '@jest/globals';
import { initText } from '../../src/render/init-text.js';
import type { Paint } from '../../src/render/paint.js';

const plain: Paint = (_, text) => text;

test('what was found, what was written and what comes next', () => {
  const files = [
    { path: 'policy.yml', outcome: 'written', why: '' },
    { path: 'workflow.yml', outcome: 'kept', why: 'it is there already' },
  ] as const;
  expect(initText('core', ['gradle.properties'], files, plain)).toBe(
    `This is the core's own repository: gradle.properties.

written  policy.yml
kept     workflow.yml  it is there already

What to do next
  1. Read the policy and change what is different for you.
  2. See what it plans: release-gate calendar
  3. See what the gate would have said so far: release-gate backtest --tags
  4. Commit both files and open a pull request.
`,
  );
});

test('a workflow with versions to fill in comes first', () => {
  expect(initText('unknown', [], [], plain)).toContain(
    '  1. Fill in the versions in the workflow.',
  );
});
