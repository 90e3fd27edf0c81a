import { describe, expect, test } from '@jest/globals';
import { noticeSection, planRows, planSection, problemSection } from '../../src/render/lists.js';
import { nowhere } from '../../src/render/surroundings.js';
import { makeMove, makePlan, makeStep } from '../support/make-plan.js';
import { makeReport } from '../support/make-report.js';

const location = { path: 'policy.yml', line: 3, column: 1, endColumn: 9 };

test('a problem is an item: what, found, expected, where', () => {
  const problems = [
    { message: 'The date cannot be read.', found: '2025-1|', expected: 'a date', location },
    { message: 'No date.', found: '', expected: '', location: null },
    { message: '`x` is unknown.', found: 'x', expected: 'a key', location: null },
    { message: '`y` is unknown. Did you mean `z`?', found: 'y', expected: 'a key', location: null },
  ];
  const section = problemSection(makeReport({ problems }), {
    ...nowhere,
    addressOf: (path, line) => `https://a.b/${path}#L${line}`,
  });
  expect(section?.rows).toEqual([
    '1. The date cannot be read. Found <code>2025-1&#124;</code>. Expected a date.<br><sub>[`policy.yml:3:1`](https://a.b/policy.yml#L3)</sub>',
    '2. No date.',
    '3. `x` is unknown. Expected a key.',
    '4. `y` is unknown. Did you mean `z`?',
  ]);
  expect(section?.title).toBeNull();
  expect(section?.leftOut(1)).toBe('and 3 problems not shown.');
});

test('a notice is an item, with its place', () => {
  const notices = [
    { message: '`2025.1` was read as 2025.1.0.', location: null },
    { message: 'A waiver for @octocat has expired.', location },
  ];
  const section = noticeSection(makeReport({ notices }));
  expect(section?.rows).toEqual([
    '- `2025.1` was read as 2025.1.0.',
    '- A waiver for <span>@</span>octocat has expired. (`policy.yml:3:1`)',
  ]);
  expect(section?.title).toBe('Worth knowing: 2 notes');
  expect(noticeSection(makeReport({ notices: notices.slice(1) }))?.title).toBe(
    'Worth knowing: A waiver for <span>@</span>octocat has expired.',
  );
  expect(section?.leftOut(0)).toBe('and 2 notices not shown.');
});

test('without problems and notices there is no section', () => {
  expect(problemSection(makeReport())).toBeNull();
  expect(noticeSection(makeReport())).toBeNull();
});

test('what was left out is counted', () => {
  const notices = ['a', 'b', 'c'].map((message) => ({ message, location: null }));
  const notes = noticeSection(makeReport({ notices }));
  expect(notes?.leftOut(1)).toBe('and 2 notices not shown.');
});

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
