import { expect, test } from '@jest/globals';
import { missingSteps } from '../../src/advice/missing.js';
import { findingsOf } from '../../src/evaluate/findings.js';
import { type Given, makeFacts } from '../support/make-facts.js';

const catalogue = 'plugins: { a: { versions: { "1.0.0": ">=1.0", "2.0.0": ">=2026.1" } } }';

const released =
  'core: { releases: { "1.0.0": 2025-06-03, "1.0.4": 2025-07-10, "2025.1.0": 2025-08-05, "2025.1.2": 2025-08-14 } }';

function steps(given: Given) {
  const facts = makeFacts({ catalogue, ...given });
  return missingSteps(facts, findingsOf(facts)).steps;
}

const day = { 'target-date': '2025-08-20' };

test.each<[string, Given, readonly object[]]>([
  [
    'the newest release',
    { inputs: { ...day, 'core-version': 'latest' }, policy: released },
    [{ do: 'pin', subject: 'core', to: '2025.1.2' }],
  ],
  [
    'the newest version that fits',
    { inputs: { ...day, 'core-version': '2025.1.0', 'plugin-versions': 'a@latest' } },
    [{ do: 'pin', subject: 'a', to: '1.0.0' }],
  ],
  [
    'what fits the core that is pinned',
    { inputs: { ...day, 'core-version': 'latest', 'plugin-versions': 'a@latest' } },
    [
      { do: 'pin', subject: 'core', to: '2025.1.0' },
      { do: 'pin', subject: 'a', to: '1.0.0' },
    ],
  ],
  [
    'no version that is only being released',
    { inputs: { ...day, 'plugin-versions': 'a@latest' } },
    [{ do: 'pin', subject: 'a', to: null }],
  ],
])('what floats is pinned to %s', (_, given, pins) => {
  expect(steps(given)).toEqual(pins);
});

test('a backport asks for its request, unless none helps', () => {
  const inputs = { 'core-version': '2025.1.4', 'target-date': '2025-10-08' };
  expect(steps({ inputs })).toEqual([{ do: 'name-request', subject: 'core' }]);
  expect(steps({ inputs, policy: 'core: { backport: never }' })).toEqual([]);
});

test('plugins without a requirement are declared together', () => {
  const inputs = { ...day, 'core-version': '2025.1.0', 'plugin-versions': 'x@1.0.0\ny@1.0.0' };
  expect(steps({ inputs })).toEqual([{ do: 'declare', subject: 'plugins', names: ['x', 'y'] }]);
});
