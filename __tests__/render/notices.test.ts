import { expect, test } from '@jest/globals';
import { noticeSection, problemSection } from '../../src/render/notices.js';
import { makeReport } from '../support/make-report.js';

const location = { path: 'policy.yml', line: 3, column: 1, endColumn: 9 };

test('a problem is a row: what, found, expected, where', () => {
  const problems = [
    {
      message: 'Unknown key `toleranse`.',
      found: 'toleranse|',
      expected: '`tolerance-days`',
      location,
    },
    { message: 'No date.', found: '', expected: '', location: null },
  ];
  const section = problemSection(makeReport({ problems }));
  expect([...(section?.lead ?? []), ...(section?.rows ?? [])]).toEqual([
    '| Problem | Found | Expected | Where |',
    '| - | - | - | - |',
    '| Unknown key `toleranse`. | <code>toleranse&#124;</code> | `tolerance-days` | `policy.yml:3:1` |',
    '| No date. | | | |',
  ]);
  expect(section?.unfolded).toBe(true);
  expect(section?.leftOut(1)).toBe('and 1 problem not shown.');
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
  expect(section?.leftOut(0)).toBe('and 2 notices not shown.');
});

test('without problems and notices there is no section', () => {
  expect(problemSection(makeReport())).toBeNull();
  expect(noticeSection(makeReport())).toBeNull();
});
