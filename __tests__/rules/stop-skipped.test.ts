import { expect, test } from '@jest/globals';
import { stopSkipped } from '../../src/rules/stop-skipped.js';
import { findingOf, findingsOf, ownRemediesOf } from '../support/judge.js';
import { testExamples } from '../support/test-examples.js';

testExamples(stopSkipped);

test('names the stop to make', () => {
  expect(findingOf('stop-skipped', stopSkipped.examples.breaks)).toMatchObject({
    subject: 'core 2025.1.0',
    message: "Upgrade to 1.0 first: 0.22.0 can't go straight to 2025.1.0.",
    remedy:
      'Upgrade to 1.0 first (any final 1.0.x), then to core 2025.1.0; or go back to core 0.22.0. See https://kestra.io/docs/migration-guide.',
    data: { from: '0.22.0', to: '2025.1.0', stops: ['1.0'] },
  });
});

test.each([
  ['0.22.0', '2025.1.0', 1],
  ['1.0.0-rc0', '2025.1.0', 1],
  ['1.0.0-SNAPSHOT', '2025.1.0', 1],
  ['1.0.0', '2025.1.0', 0],
  ['1.0.7', '2026.1.0', 0],
  ['0.22.0', '1.0.0', 0],
  ['0.22.0', '1.0.4', 0],
  ['0.22.0', '1.2.0', 1],
  ['0.22.0', '2025.1.0-rc1', 1],
  ['0.20.0', '0.22.0', 0],
  ['2025.1.0', '0.22.0', 0],
])('from %s to %s: %i', (before, now, count) => {
  const inputs = { 'core-version': now, 'current-core-version': before, releasing: 'none' };
  expect(findingsOf('stop-skipped', { inputs })).toHaveLength(count);
});

test('several stops are named in order', () => {
  const policy = 'core: { stops: ["2025.1", "1.0"], breaking: null }\nlinks: null';
  const inputs = {
    'core-version': '2026.1.0',
    'current-core-version': '0.22.0',
    releasing: 'none',
  };
  expect(findingOf('stop-skipped', { inputs, policy })).toMatchObject({
    message: "Upgrade to 1.0, then to 2025.1 first: 0.22.0 can't go straight to 2026.1.0.",
    remedy:
      'Upgrade to 1.0 first (any final 1.0.x), then to 2025.1 (any final 2025.1.x), then to core 2026.1.0, planned for Tue 3 Feb 2026; or go back to core 0.22.0.',
    data: { stops: ['1.0', '2025.1'] },
  });
});

test.each([
  ['core: { stops: ["1.0"] }', '2025.1.0', 'a final 1.0 release first. See https://'],
  ['core: { stops: ["1.0"] }\nlinks: null', '2025.1.0', 'a final 1.0 release first.'],
  [
    'core: { stops: ["1.0", "2025.3"] }\nlinks: null',
    '2026.1.0',
    'a final 1.0 release, then on a final 2025.3 release first.',
  ],
])(
  'the rule itself names each stop, and the guide where there is one: %j to %s',
  (policy, to, words) => {
    const inputs = { 'core-version': to, 'current-core-version': '0.22.0', releasing: 'none' };
    const [remedy = '', ...others] = ownRemediesOf('stop-skipped', { inputs, policy });
    expect(others).toEqual([]);
    expect(remedy.startsWith(`Stop on ${words}`)).toBe(true);
    expect(remedy.endsWith('first.')).toBe(!words.includes('See'));
  },
);
