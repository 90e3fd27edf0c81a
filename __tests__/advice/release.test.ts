import { expect, test } from '@jest/globals';
import { releaseDrafts } from '../../src/advice/release.js';
import { triesOf } from '../../src/advice/trial.js';
import { findingsOf } from '../../src/evaluate/findings.js';
import { type Given, makeFacts } from '../support/make-facts.js';

/** The ways to ship, each as what is done in it. */
function ways(given: Given) {
  const facts = makeFacts(given);
  const open = findingsOf(facts);
  return releaseDrafts({ facts, open }, open, triesOf(open)).map(({ way, steps }) =>
    [way, ...steps.map((step) => `${step.do} ${step.to ?? ''}`.trim())].join(' '),
  );
}

const misfit = { 'plugin-versions': 'a@2.0.0 >=2025.2', 'target-date': '2025-08-06' };

test('the set is put right first, then the day', () => {
  const catalogue = 'plugins: { a: { versions: { "1.0.0": ">=1.0" } } }';
  const inputs = { ...misfit, 'core-version': '2025.1.0' };
  expect(ways({ inputs, catalogue })).toEqual([
    'stay set-plugin 1.0.0 publish',
    'move set-core 2025.2.0',
  ]);
});

test('a plugin that is released itself moves to no other version', () => {
  const inputs = {
    ...misfit,
    'core-version': '2025.1.0',
    releasing: 'plugins',
    'target-date': '2025-10-07',
  };
  expect(ways({ inputs })).toEqual(['move set-core 2025.2.0']);
});

test('core and plugins that share no day ship apart', () => {
  const inputs = {
    'core-version': '2025.1.1',
    'plugin-versions': 'a@2.0.0 >=2025.1',
    releasing: 'core, plugins',
    'target-date': '2025-08-08',
  };
  expect(ways({ inputs })).toEqual(['ship ship-on 2025-08-14 ship-on 2025-10-07']);
});

test('what is right needs no way', () => {
  expect(ways({ inputs: { 'core-version': '2025.1.0', 'target-date': '2025-08-05' } })).toEqual([]);
});
