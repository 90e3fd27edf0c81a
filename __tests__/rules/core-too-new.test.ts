import { expect, test } from '@jest/globals';
import { coreTooNew } from '../../src/rules/core-too-new.js';
import { findingOf, findingsOf } from '../support/judge.js';
import { testExamples } from '../support/test-examples.js';

testExamples(coreTooNew);

test('says what the plugin allows, and what would fit', () => {
  expect(findingOf('core-too-new', coreTooNew.examples.breaks)).toMatchObject({
    subject: 'plugin-ai@0.23.2',
    message: 'plugin-ai@0.23.2 does not support core 2025.1.0 (it supports [0.23,0.24)).',
    remedy:
      'No known version runs on core 2025.1.0, and no known core runs the whole set: ask the maintainers.',
    data: { lowestCore: '0.23.0', lowestCoreDate: null },
  });
});

test('offers the newest known version that fits first', () => {
  const catalogue = 'plugins: { a: { versions: { "1.4.0": ">=1.0", "1.0.0": "[0.23,0.24)" } } }';
  const inputs = { 'core-version': '2025.1.0', 'plugin-versions': 'a@1.0.0' };
  expect(findingOf('core-too-new', { inputs, catalogue }).remedy).toBe(
    'Use a 1.4.0, the newest known version that runs on core 2025.1.0.',
  );
});

test.each([
  ['2026.1.9', '>=2025.1 <2026.2', 0],
  ['2026.2.0-rc1', '>=2025.1 <2026.2', 1],
  ['2026.2.0', '>=2025.1 <2026.2', 1],
  ['2025.1.8', '[10.8,2025.1.*]', 0],
  ['2025.2.0', '[10.8,2025.1.*]', 1],
  ['1.2.5', '[1.0,1.2),[1.3,)', 0],
])('core %s with %s has %i findings', (version, requirement, count) => {
  const inputs = {
    'core-version': version,
    'plugin-versions': `a@1.0.0 ${requirement}`,
    releasing: 'none',
  };
  expect(findingsOf('core-too-new', { inputs })).toHaveLength(count);
});
