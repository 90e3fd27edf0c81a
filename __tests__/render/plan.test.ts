import { describe, expect, test } from '@jest/globals';
import { planRows, planSection } from '../../src/render/plan.js';
import { makeMove, makePlan, makeStep } from '../support/make-plan.js';
import { makeReport } from '../support/make-report.js';

const moving = makePlan({
  steps: [
    makeStep({ line: '1.0', core: '1.0.0', orLater: true, stays: ['a', 'b'] }),
    makeStep({ moves: [makeMove()], stays: ['b'] }),
  ],
  undecided: [{ name: 'plugin-x', version: 'latest' }],
});

describe('planSection', () => {
  test('lists the steps in their order, then what is not known', () => {
    expect(planSection(makeReport({ plan: moving }))).toMatchObject({
      title: 'Upgrade path: 0.22.3 → 1.0.x → 2025.1.0',
      unfolded: false,
      rows: [
        '1. Upgrade to any final `1.0.x` first.',
        '    - stay as they are: `a`, `b`',
        '2. Upgrade to core `2025.1.0`.',
        '    - `plugin-dbt` `1.0.0` → `1.1.5`, in the same step',
        '    - stays as it is: `b`',
        '- No minimum core is known for:',
        '    - `plugin-x` `latest`',
      ],
    });
  });

  test.each([
    [6, 'and 1 line of the plan not shown.'],
    [2, 'and 5 lines of the plan not shown.'],
  ])('says what is missing when only %i lines are kept', (kept, sentence) => {
    expect(planSection(makeReport({ plan: moving }))?.leftOut(kept)).toBe(sentence);
  });

  test.each([
    ['there is no plan', null],
    ['the new core is all there is to it', makePlan({ steps: [makeStep({ stays: ['a'] })] })],
  ])('is missing when %s', (_, plan) => {
    expect(planSection(makeReport({ plan }))).toBeNull();
  });
});

test('what comes from outside is shown, and does nothing', () => {
  const hostile = makeMove({ name: '](https://example.org) | <img src=x>\n# @admin' });
  const plan = makePlan({ steps: [makeStep({ moves: [hostile] })] });
  expect(planRows(makeReport({ plan }))[1]).toBe(
    '    - <code>&#93;(https<span>:</span>//example.org) &#124; &#60;img src=x&#62;&#92;u{a}<span>#</span> <span>@</span>admin</code> `1.0.0` → `1.1.5`, in the same step',
  );
});

test('without a plan there are no rows', () => {
  expect(planRows(makeReport())).toEqual([]);
});
