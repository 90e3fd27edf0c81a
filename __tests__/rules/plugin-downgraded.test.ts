import { expect, test } from '@jest/globals';
import { pluginDowngraded } from '../../src/rules/plugin-downgraded.js';
import { findingOf, findingsOf } from '../support/judge.js';
import { testExamples } from '../support/test-examples.js';

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
