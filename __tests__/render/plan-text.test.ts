import { describe, expect, test } from '@jest/globals';
import { planLines, planList } from '../../src/render/plan-text.js';
import type { Paint } from '../../src/render/terminal.js';
import { makeMove, makePlan, makeStep } from '../support/make-plan.js';
import { makeReport } from '../support/make-report.js';

const styled: Paint = (style, words) => `<${style}>${words}`;

const moving = makePlan({
  steps: [makeStep({ moves: [makeMove()], stays: ['a'] })],
  undecided: [{ name: 'plugin-x', version: 'latest' }],
});
const list = [
  '  1. Upgrade to core 2025.1.0.',
  '     plugin-dbt 1.0.0 → 1.1.5, in the same step',
  '     stays as it is: a',
  '  No minimum core is known for:',
  '    plugin-x latest',
];

describe('the plan for a terminal', () => {
  test('is a part of a report under its title', () => {
    expect(planLines(makeReport({ plan: moving }), styled)).toEqual([
      '<bold>Upgrade path: 0.22.3 → 2025.1.0',
      ...list,
    ]);
  });

  test.each([
    ['there is none', null],
    ['the new core is all there is to it', makePlan({ steps: [makeStep({ stays: ['a'] })] })],
  ])('is no part of a report when %s', (_, plan) => {
    expect(planLines(makeReport({ plan }), styled)).toEqual([]);
  });

  test('by itself tells even that all plugins stay', () => {
    const plan = makePlan({ steps: [makeStep({ stays: ['a'] })] });
    expect(planList(makeReport({ plan }))).toEqual([
      '  1. Upgrade to core 2025.1.0.',
      '     stays as it is: a',
    ]);
    expect(planList(makeReport())).toEqual([]);
  });

  test('hides nothing and obeys nothing', () => {
    const hostile = makeMove({ name: '\u001b[2Jx\n::error::no' });
    const plan = makePlan({ steps: [makeStep({ moves: [hostile] })] });
    expect(planList(makeReport({ plan }))[1]).toBe(
      '     \\u{1b}[2Jx\\u{a}::error::no 1.0.0 → 1.1.5, in the same step',
    );
  });
});
