import { expect, test } from '@jest/globals';
import { coreDowngraded } from '../../src/rules/core-downgraded.js';
import { brokenRules, findingOf, findingsOf } from '../support/judge.js';
import { testExamples } from '../support/test-examples.js';

testExamples(coreDowngraded);

test('names both versions', () => {
  expect(findingOf('core-downgraded', coreDowngraded.examples.breaks)).toMatchObject({
    subject: 'core 2025.1.5',
    message: 'core 2025.1.5 is lower than before: it was 2025.2.1.',
    remedy: 'Keep core 2025.2.1, or restore a backup taken on 2025.1.5 before going back.',
    data: { from: '2025.2.1', to: '2025.1.5' },
  });
});

test.each([
  ['2025.1.0', '2025.1.0', 'none', 0],
  ['2025.1.0', '2025.1.0-rc1', 'none', 1],
  ['2025.1.1', '2025.1.0', '', 1],
  ['2025.2.1', '2025.1.5', '', 0],
  ['2025.2.1', '2025.1.5-rc1', '', 1],
])(
  'from %s to %s, releasing "%s": %i; a backport that is released stands beside',
  (before, now, releasing, count) => {
    const inputs = {
      'core-version': now,
      'current-core-version': before,
      'target-date': '2025-10-08',
      releasing,
    };
    expect(findingsOf('core-downgraded', { inputs })).toHaveLength(count);
  },
);

test('a way down is no upgrade path as well', () => {
  const inputs = {
    'core-version': '0.22.0',
    'current-core-version': '2025.1.0',
    'target-date': '2025-08-06',
    releasing: 'none',
  };
  expect(brokenRules({ inputs })).toEqual(['core-outdated', 'core-downgraded']);
});
