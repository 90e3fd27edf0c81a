import { describe, expect, test } from '@jest/globals';
import { coreTooOld } from '../../src/rules/core-too-old.js';
import { findingOf, findingsOf } from '../support/judge.js';
import { testExamples } from '../support/test-examples.js';

testExamples(coreTooOld);

test('names plugin, required core, given core, and the day that a core that fits is planned for', () => {
  expect(findingOf('core-too-old', coreTooOld.examples.breaks)).toMatchObject({
    subject: 'plugin-aws@2.0.0',
    message: 'plugin-aws@2.0.0 needs core 2025.2.0 or later; this is 2025.1.0.',
    remedy: 'Move to core 2025.2.0, planned for Tue 7 Oct 2025.',
    data: {
      requires: '>=2025.2.0',
      core: '2025.1.0',
      lowestCore: '2025.2.0',
      lowestCoreDate: '2025-10-07',
      newestCompatible: null,
    },
  });
});

describe('the remedy', () => {
  const catalogue = 'plugins: { a: { versions: { "1.4.0": ">=1.0", "2.0.0": ">=2025.2" } } }';

  test.each([
    [
      'a@2.0.0',
      'Use a 1.4.0, the newest known version that runs on core 2025.1.0 (a downgrade); or move to core 2025.2.0, planned for Tue 7 Oct 2025.',
    ],
    ['b@2.0.0 >=1.3', null],
    [
      'b@2.0.0 >=2026.7',
      'No known version runs on core 2025.1.0, and no known core runs the whole set: ask the maintainers.',
    ],
  ])('of %s is %s', (plugins, remedy) => {
    const inputs = {
      'core-version': '2025.1.0',
      'plugin-versions': plugins,
      'target-date': '2025-08-05',
    };
    const remedies = findingsOf('core-too-old', { inputs, catalogue }).map((each) => each.remedy);
    expect(remedies).toEqual(remedy === null ? [] : [remedy]);
  });
});

test('a core that nobody plans has no day in the message', () => {
  const inputs = { 'core-version': '2025.1.0', 'plugin-versions': 'b@2.0.0 >=2026.7' };
  expect(findingOf('core-too-old', { inputs }).message).toBe(
    'b@2.0.0 needs core 2026.7.0 or later; this is 2025.1.0.',
  );
});

test.each([
  ['2025.1.0', 0],
  ['2025.1', 0],
  ['2025.2.3', 0],
  ['1.0.0', 1],
  ['0.22.0', 1],
  ['2025.1.0-rc1', 1],
  ['latest', 0],
  ['', 0],
])('plugin-dbt@1.1.5 2025.1.0+ on core "%s" has %i findings', (version, count) => {
  const inputs = {
    'core-version': version,
    'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
    releasing: 'none',
  };
  expect(findingsOf('core-too-old', { inputs })).toHaveLength(count);
});

test('each plugin has its own finding', () => {
  const inputs = {
    'core-version': '1.0.0',
    'plugin-versions': 'a@1.0.0 >=2025.1\nb@1.0.0 >=2025.2\nc@1.0.0 >=1.0',
  };
  const subjects = findingsOf('core-too-old', { inputs }).map(({ subject }) => subject);
  expect(subjects).toEqual(['a@1.0.0', 'b@1.0.0']);
});

test.each([
  ['2025.2.0', '2025.2.0'],
  ['2025.2', '2025.2'],
  ['2025.2.x', '2025.2.x'],
  ['2025.2.0+', '2025.2.0 or later'],
  ['>=2025.2', '2025.2.0 or later'],
  ['>= 2025.2.3', '2025.2.3 or later'],
  ['>=2025.2 <2026.2', '2025.2.0 or later (it supports >=2025.2 <2026.2)'],
  ['[2025.2,)', '2025.2.0 or later (it supports [2025.2,))'],
  ['^2025.2.0', '2025.2.0 or later (it supports ^2025.2.0)'],
  ['>2025.1.5', '2025.1.6 or later (it supports >2025.1.5)'],
  ['>=2025.2.0 || [0.22,0.23)', '2025.2.0 or later (it supports >=2025.2.0 || [0.22,0.23))'],
])('a plugin that declares %s needs core %s', (requirement, needed) => {
  const inputs = { 'core-version': '2025.1.0', 'plugin-versions': `a@1.0.0 ${requirement}` };
  expect(findingOf('core-too-old', { inputs }).message).toBe(
    `a@1.0.0 needs core ${needed}; this is 2025.1.0.`,
  );
});
