import { expect, test } from '@jest/globals';
import { coreDowngraded, pluginDowngraded } from '../../src/rules/downgraded.js';
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

testExamples(pluginDowngraded);

test('names both versions', () => {
  expect(findingOf('plugin-downgraded', pluginDowngraded.examples.breaks)).toMatchObject({
    subject: 'plugin-dbt@1.1.4',
    message: 'plugin-dbt@1.1.4 is lower than before: it was 1.1.5.',
    remedy: 'Keep plugin-dbt 1.1.5, or say in a waiver why it goes back.',
    data: { from: '1.1.5', to: '1.1.4' },
  });
});

test.each([
  ['1.1.5', '1.1.5', 'none', 0],
  ['1.1.5', '1.1.5-rc.1', 'none', 1],
  ['2.0.0', '1.9.9', 'none', 1],
  ['latest', '1.1.5', 'none', 0],
  ['1.1.5', '1.1.4', 'plugins', 0],
])('from %s to %s, releasing %s: %i', (before, now, releasing, count) => {
  const inputs = {
    'plugin-versions': `a@${now} >=1.0`,
    'current-plugin-versions': `a@${before}`,
    releasing,
  };
  expect(findingsOf('plugin-downgraded', { inputs })).toHaveLength(count);
});

test('whether it is meant only its author knows, whatever else would close it', () => {
  const inputs = {
    'core-version': '2025.1.0',
    'plugin-versions': 'a@0.9.0 [0.22,1.0)',
    'current-plugin-versions': 'a@1.0.0',
    releasing: 'none',
  };
  const catalogue = 'plugins: { a: { versions: { "1.0.0": ">=1.0" } } }';
  expect(findingOf('plugin-downgraded', { inputs, catalogue }).remedy).toBe(
    'Keep a 1.0.0, or say in a waiver why it goes back.',
  );
});
