import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/model/day.js';
import type { Plan } from '../../src/model/report.js';
import { planEntries, planLines, planList, planSentence } from '../../src/render/plan-words.js';
import type { Paint } from '../../src/render/terminal.js';
import { makeMove, makePlan, makeStep } from '../support/make-plan.js';
import { makeReport } from '../support/make-report.js';

const mark = (text: string) => `<${text}>`;
const date = '2025-10-07' as Day;

function entries(plan: Partial<Plan>, targetDate: string | null = '2025-09-01') {
  return planEntries(makePlan(plan), targetDate as Day | null, mark);
}

describe('what is done with the core', () => {
  const last = makeStep();

  test.each([
    [
      'a stop that any release of its line makes',
      [makeStep({ line: '1.0', core: '1.0.0', orLater: true }), last],
      'Upgrade to any final <1.0.x> first.',
    ],
    [
      'a stop that needs a release from one on',
      [makeStep({ line: '1.0', core: '1.0.4', orLater: true }), last],
      'Upgrade to <1.0.4> or a later <1.0.x> first.',
    ],
    [
      'a stop on a known release',
      [makeStep({ core: '1.0.4' }), last],
      'Upgrade to core <1.0.4> first.',
    ],
    [
      'a stop whose first release bears the name of its line',
      [makeStep({ line: '17.0', core: '17.0', orLater: true }), last],
      'Upgrade to any final <17.0.x> first.',
    ],
    ['the core to reach', [last], 'Upgrade to core <2025.1.0>.'],
    [
      'a core of a day that nobody knows',
      [makeStep({ date: null })],
      'Upgrade to core <2025.1.0>.',
    ],
    [
      'a core that a calendar alone says is out',
      [makeStep({ calendar: 'kestra-calver' })],
      'Upgrade to core <2025.1.0>, planned for Tue 5 Aug 2025 by the calendar of <kestra-calver>.',
    ],
    [
      'a core whose line is not out',
      [makeStep({ core: '2025.2.0', date })],
      'Upgrade to core <2025.2.0>, planned for Tue 7 Oct 2025.',
    ],
  ])('%s', (_, steps, title) => {
    expect(entries({ steps })[0]).toEqual({ isStep: true, title, details: [] });
  });

  test('a day is not called planned where the target date is not known', () => {
    expect(entries({ steps: [makeStep({ date })] }, null)[0]?.title).toBe(
      'Upgrade to core <2025.1.0>.',
    );
  });
});

describe('what becomes of the plugins', () => {
  const aws = { name: 'plugin-aws', version: '1.0.0' };

  test.each([
    [{ moves: [makeMove({ when: 'before' })] }, '<plugin-dbt> <1.0.0> → <1.1.5>, before this step'],
    [
      { moves: [makeMove({ to: '2.0.0', change: 'major' })] },
      '<plugin-dbt> <1.0.0> → <2.0.0> (major), in the same step',
    ],
    [
      { moves: [makeMove({ to: '0.9.0', change: 'downgrade' })] },
      '<plugin-dbt> <1.0.0> → <0.9.0> (downgrade), in the same step',
    ],
    [
      { blocked: [{ ...aws, wayOut: null }] },
      'no known version of <plugin-aws> runs on it, <1.0.0> included',
    ],
    [
      { blocked: [{ ...aws, wayOut: { core: '2025.2.0', version: '2.0.0', date } }] },
      'no known version of <plugin-aws> runs on it, <1.0.0> included; <2.0.0> runs on core <2025.2.0>, planned for Tue 7 Oct 2025',
    ],
    [
      { blocked: [{ ...aws, wayOut: { core: '2025.2.0', version: '2.0.0', date: null } }] },
      'no known version of <plugin-aws> runs on it, <1.0.0> included; <2.0.0> runs on core <2025.2.0>',
    ],
    [{ stays: ['a'] }, 'stays as it is: <a>'],
    [{ stays: ['a', 'b'] }, 'stay as they are: <a>, <b>'],
  ] as const)('%j', (step, detail) => {
    expect(entries({ steps: [makeStep(step)] })[0]?.details).toEqual([detail]);
  });

  test.each([
    [100, / <x>, <x>$/],
    [102, / <x>, <x> and 2 more$/],
  ])('of %i that stay a hundred are named', (count, end) => {
    const [detail] =
      entries({ steps: [makeStep({ stays: Array(count).fill('x') })] })[0]?.details ?? [];
    expect(detail).toMatch(end);
    expect(detail?.match(/<x>/g)).toHaveLength(100);
  });

  test('those that are not known are an entry after the steps', () => {
    expect(entries({ undecided: [aws, { name: 'x', version: 'latest' }] }).slice(2)).toEqual([
      {
        isStep: false,
        title: 'No minimum core is known for:',
        details: ['<plugin-aws> <1.0.0>', '<x> <latest>'],
      },
    ]);
  });
});

test.each([
  ['0.22.3 → 1.0.x → 2025.1.0: no plugin has to move', {}],
  [
    '0.22.3 → 1.0.x → 2025.1.0: no minimum core is known for x',
    { undecided: [{ name: 'x', version: '1.0.0' }] },
  ],
  [
    '0.22.3 → 2025.1.0: no version of c runs',
    { steps: [makeStep({ blocked: [{ name: 'c', version: '1.0.0', wayOut: null }] })] },
  ],
  ['0.22.3 → 2025.1.0: move plugin-dbt', { steps: [makeStep({ moves: [makeMove()] })] }],
  [
    '0.22.3 → 2025.1.0 → 2025.1.0: move plugin-dbt, b; no version of c runs; no minimum core is known for x',
    {
      steps: [
        makeStep({ moves: [makeMove()], blocked: [{ name: 'c', version: '1.0.0', wayOut: null }] }),
        makeStep({
          moves: [makeMove(), makeMove({ name: 'b' })],
          blocked: [{ name: 'c', version: '1.0.0', wayOut: null }],
        }),
      ],
      undecided: [{ name: 'x', version: '1.0.0' }],
    },
  ],
])('the whole plan is: upgrade %s', (sentence, plan) => {
  expect(planSentence(makePlan(plan))).toBe(`Upgrade ${sentence}`);
});

test('many plugins are named, five of them', () => {
  const moves = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => makeMove({ name }));
  const planOf = (count: number) =>
    planSentence(makePlan({ steps: [makeStep({ moves: moves.slice(0, count) })] }));
  expect(planOf(5)).toBe('Upgrade 0.22.3 → 2025.1.0: move a, b, c, d, e');
  expect(planOf(7)).toBe('Upgrade 0.22.3 → 2025.1.0: move a, b, c, d, e and 2 more plugins');
});

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
