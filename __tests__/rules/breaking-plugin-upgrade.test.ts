import { expect, test } from '@jest/globals';
import { breakingPluginUpgrade } from '../../src/rules/breaking-plugin-upgrade.js';
import { findingOf, findingsOf } from '../support/judge.js';
import { testExamples } from '../support/test-examples.js';

testExamples(breakingPluginUpgrade);

test('names both versions', () => {
  expect(findingOf('breaking-plugin-upgrade', breakingPluginUpgrade.examples.breaks)).toMatchObject(
    {
      subject: 'plugin-aws@2.0.0',
      message: 'plugin-aws@2.0.0 is a major upgrade from 1.4.0 and may break what uses it.',
      remedy: 'Read its release notes and change what uses it in the same pull request.',
      data: { from: '1.4.0', to: '2.0.0' },
    },
  );
});

test.each([
  ['1.9.9', '2.0.0', 'none', 1],
  ['1.9.9', '3.2.1', 'none', 1],
  ['0.9.0', '1.0.0', 'none', 1],
  ['2.0.0-rc.1', '2.0.0', 'none', 0],
  ['1.4.0', '1.5.0', 'none', 0],
  ['2.0.0', '1.0.0', 'none', 0],
  ['1.9.9', '2.0.0', 'plugins', 0],
])('from %s to %s, releasing %s: %i', (before, now, releasing, count) => {
  const inputs = {
    'plugin-versions': `a@${now} >=1.0`,
    'current-plugin-versions': `a@${before}`,
    releasing,
  };
  expect(findingsOf('breaking-plugin-upgrade', { inputs })).toHaveLength(count);
});
