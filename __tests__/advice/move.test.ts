import { expect, test } from '@jest/globals';
import { deploymentDay, moveTo, outDay } from '../../src/advice/move.js';
import { triesOf } from '../../src/advice/trial.js';
import { findingsOf } from '../../src/evaluate/findings.js';
import { planOf } from '../../src/questions/plan.js';
import { core } from '../support/core.js';
import { day } from '../support/day.js';
import { makeFacts } from '../support/make-facts.js';

const catalogue = `plugins:
  a: { versions: { "1.0.0": "[0.20,1.0)", "2.0.0": "[1.0,2025.1)", "3.0.0": ">=2025.1" } }
  b: { versions: { "1.0.0": "[0.20,1.0)", "2.0.0": ">=1.0" } }
`;

const inputs = {
  'core-version': '2025.1.0',
  'current-core-version': '0.22.0',
  'plugin-versions': 'a@1.0.0\nb@1.0.0',
  'current-plugin-versions': 'a@1.0.0\nb@1.0.0',
  'target-date': '2025-08-20',
  releasing: 'none',
};

/** The steps to a core, each as `subject to`. */
function steps(goal: string, more: object = {}) {
  const facts = makeFacts({ inputs: { ...inputs, ...more }, catalogue });
  const drafts = moveTo(facts, core(goal), triesOf(findingsOf(facts)));
  return drafts.flatMap((draft) => draft.steps.map(({ subject, to }) => `${subject} ${to}`));
}

test('a way goes through its stops, and plugins move no sooner than they must', () => {
  expect(steps('2025.1.0')).toEqual([
    'core 1.0.0',
    'a 2.0.0',
    'b 2.0.0',
    'core 2025.1.0',
    'a 3.0.0',
  ]);
});

test('it is the plan’s', () => {
  const plan = planOf(makeFacts({ inputs, catalogue }));
  const planned = plan?.steps.flatMap(({ core: to, moves }) => [
    `core ${to}`,
    ...moves.map((move) => `${move.name} ${move.to}`),
  ]);
  expect(planned).toEqual(steps('2025.1.0'));
});

test('a way that leads down is none', () => {
  expect(steps('0.21.0')).toEqual([]);
});

test('a deployment waits for its core, and for the end of a freeze', () => {
  const policy = 'freezes: [{ from: 2025-10-01, to: 2025-10-12, reason: audit, for: deployments }]';
  const facts = makeFacts({ inputs, policy });
  expect(outDay(facts, core('2025.2.0'))).toBe('2025-10-07');
  expect(outDay(facts, core('0.5.0'))).toBeNull();
  expect(deploymentDay(facts, day('2025-10-07'))).toBe('2025-10-13');
  expect(deploymentDay(facts, null)).toBe('2025-08-20');
});
