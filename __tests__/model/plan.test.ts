import { expect, test } from '@jest/globals';
import { isComplete } from '../../src/model/plan.js';
import { makeMove, makePlan, makeStep } from '../support/make-plan.js';

const blocked = { name: 'plugin-aws', version: '1.0.0', wayOut: null };

test.each([
  ['is complete when nothing moves', makePlan(), true],
  ['is complete when plugins move', makePlan({ steps: [makeStep({ moves: [makeMove()] })] }), true],
  [
    'is not complete when a plugin has no version on a stop',
    makePlan({ steps: [makeStep({ blocked: [blocked] }), makeStep()] }),
    false,
  ],
  [
    'is not complete when a plugin is not known',
    makePlan({ undecided: [{ name: 'plugin-x', version: '1.0.0' }] }),
    false,
  ],
])('a plan %s', (_, plan, complete) => {
  expect(isComplete(plan)).toBe(complete);
});
