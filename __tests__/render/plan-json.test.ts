import { expect, test } from '@jest/globals';
import type { Day } from '../../src/model/day.js';
import { planInOrder, planJson } from '../../src/render/plan-json.js';
import { makeMove, makePlan, makeStep } from '../support/make-plan.js';
import { makeReport } from '../support/make-report.js';

const wayOut = { core: '2025.2.0', version: '2.0.0', date: '2025-10-07' as Day };
const plan = makePlan({
  steps: [
    makeStep({
      moves: [makeMove()],
      stays: ['a'],
      blocked: [
        { name: 'b', version: '1.0.0', wayOut },
        { name: 'c', version: '1.0.0', wayOut: null },
      ],
    }),
  ],
  undecided: [{ name: 'd', version: 'latest' }],
});

test('a plan loses nothing, and its keys have their order whoever made it', () => {
  expect(planInOrder(plan)).toEqual(plan);
  const shuffled = reversed(plan) as typeof plan;
  expect(JSON.stringify(shuffled)).not.toBe(JSON.stringify(plan));
  expect(JSON.stringify(planInOrder(shuffled))).toBe(JSON.stringify(planInOrder(plan)));
});

test('a plan by itself comes with its day, its policy and what else is worth saying', () => {
  const notices = [{ message: 'a notice', location: null }];
  expect(JSON.parse(planJson(makeReport({ plan, notices })))).toEqual({
    targetDate: '2025-08-05',
    policy: { name: 'kestra-calver', source: 'built-in' },
    plan,
    notices,
  });
});

/** The same value with the keys of each object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner)] as const);
  return Object.fromEntries(entries.reverse());
}
