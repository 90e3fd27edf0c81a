import { describe, expect, test } from '@jest/globals';
import { isWorthTelling, movesEveryPlugin } from '../../src/model/plan.js';
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
  expect(movesEveryPlugin(plan)).toBe(complete);
});

describe('a plan is worth telling', () => {
  test.each([
    [
      'when it is not known what a plugin needs',
      makePlan({ steps: [makeStep()], undecided: [{ name: 'x', version: 'latest' }] }),
      true,
    ],
    ['when there is a stop', makePlan(), true],
    ['when a plugin moves', makePlan({ steps: [makeStep({ moves: [makeMove()] })] }), true],
    ['when a plugin is blocked', makePlan({ steps: [makeStep({ blocked: [blocked] })] }), true],
    ['not when all plugins stay', makePlan({ steps: [makeStep({ stays: ['a'] })] }), false],
  ])('%s', (_, plan, worth) => {
    expect(isWorthTelling(plan)).toBe(worth);
  });
});
