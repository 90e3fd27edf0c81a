import { expect, test } from '@jest/globals';
import { breakingCoreUpgrade, breakingPluginUpgrade } from '../../src/rules/breaking-upgrade.js';
import { findingOf, findingsOf } from '../support/judge.js';
import { testExamples } from '../support/test-examples.js';

testExamples(breakingCoreUpgrade);

test('says why it may break, and links the guide and the helper scripts', () => {
  expect(findingOf('breaking-core-upgrade', breakingCoreUpgrade.examples.breaks)).toMatchObject({
    subject: 'core 2025.2.0',
    message:
      'The upgrade from core 2025.1.3 to core 2025.2.0 may break what runs on it: from 2025.1 on every major may break; 2025.1 itself removes deprecated features and plugins.',
    remedy:
      'Read before you merge: https://kestra.io/docs/migration-guide and https://github.com/kestra-io/helper-scripts',
    data: {
      from: '2025.1.3',
      to: '2025.2.0',
      guides: [
        'https://kestra.io/docs/migration-guide',
        'https://github.com/kestra-io/helper-scripts',
      ],
    },
  });
});

test.each([
  ['1.0.3', '2025.1.0', 1],
  ['0.22.0', '2025.1.0', 1],
  ['2025.1.0', '2025.1.4', 0],
  ['2025.1.0-rc1', '2025.1.0', 0],
  ['0.22.0', '1.0.0', 0],
  ['2025.2.0', '2025.1.0', 0],
  ['2025.1.0', '2025.1.0', 0],
])('from %s to %s: %i', (before, now, count) => {
  const inputs = { 'core-version': now, 'current-core-version': before, releasing: 'none' };
  expect(findingsOf('breaking-core-upgrade', { inputs })).toHaveLength(count);
});

test('every reason of the lines that are entered is told', () => {
  const policy = `
core:
  breaking:
    - { from: "2025.1", reason: the first }
    - { from: "2025.2", reason: the second, guide: "https://example.com/second" }
    - { from: "2026.1", reason: the third }
links: null`;
  const inputs = {
    'core-version': '2025.3.0',
    'current-core-version': '2025.1.0',
    releasing: 'none',
  };
  expect(findingOf('breaking-core-upgrade', { inputs, policy })).toMatchObject({
    message:
      'The upgrade from core 2025.1.0 to core 2025.3.0 may break what runs on it: the first; the second.',
    data: { reasons: ['the first', 'the second'], guides: ['https://example.com/second'] },
  });
});

test('without a guide it names the release notes', () => {
  const policy = '{ core: { breaking: [{ from: "2025.1", reason: majors } ] }, links: null }';
  const given = { ...breakingCoreUpgrade.examples.breaks, policy };
  expect(findingOf('breaking-core-upgrade', given)).toMatchObject({
    remedy: 'Read the release notes before you merge.',
    data: { guides: [] },
  });
});

test.each([
  ['0.24.0', '1.0.0', 1],
  ['1.0.0', '1.1.0', 0],
  ['1.2.0', '1.3.0', 0],
  ['0.24.0', '1.3.0', 1],
  ['1.3.0', '2.0.0', 1],
])('where only 1.0 and 2.0 break, from %s to %s there are %i findings', (from, to, count) => {
  const inputs = { 'core-version': to, 'current-core-version': from, releasing: 'none' };
  const given = { inputs, policy: 'extends: kestra-semver\n' };
  expect(findingsOf('breaking-core-upgrade', given)).toHaveLength(count);
});

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
