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
