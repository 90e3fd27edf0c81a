import { expect, test } from '@jest/globals';
import { noticeSection, problemSection } from '../../src/render/notices.js';
import { nowhere } from '../../src/render/surroundings.js';
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
  expect(section).toMatchObject({ title: '4 things to correct', unfolded: true });
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
