import { expect, test } from '@jest/globals';
import { calendarMarkdown } from '../../../src/tools/calendar/release-calendar-markdown.js';
import { makeCalendar } from '../../support/make-calendar.js';

test('a calendar is a picture of its landmarks and a table of its days', () => {
  const policy = `
name: acme
freezes: [{ from: 2025-10-16, to: 2025-10-17, reason: "audit | <b>" }]
core: { support: { "1.0": { until: 2025-10-20 } } }`;
  expect(calendarMarkdown(makeCalendar(policy, '2025-10-01', '2025-10-31'))).toBe(
    `# Release calendar of acme: next is core 2025.2.0 on Tue 7 Oct 2025

Wed 1 Oct 2025 to Fri 31 Oct 2025, days in UTC.

\`\`\`mermaid
gantt
  dateFormat YYYY-MM-DD
  axisFormat %b %Y
  todayMarker off
  section Core majors
  2025.2.0 (2025-10-07) :milestone, 2025-10-07, 0d
  section Latest line
  2025.1 :active, 2025-10-01, 6d
  2025.2 :active, 2025-10-07, 25d
  section Freezes
  freeze (2025-10-16 to 2025-10-17) :crit, 2025-10-16, 2d
  section Support ends
  1.0 (2025-10-20) :milestone, 2025-10-20, 0d
\`\`\`

| Days | Weekday | What | Date is | Latest line |
| - | - | - | - | - |
| 2025-10-02 | Thursday | core bugfix 2025.1 1.0, plugin minor, plugin patch | | 2025.1 |
| 2025-10-07 | Tuesday | **core major 2025.2.0, plugin major** | published | 2025.2 |
| 2025-10-09 | Thursday | core bugfix 2025.2 1.0, plugin minor, plugin patch | | 2025.2 |
| 2025-10-16 | Thursday | frozen (audit &#124; &#60;b&#62;): core bugfix 2025.2 1.0, plugin minor, plugin patch | | 2025.2 |
| 2025-10-16 to 2025-10-17 | | freeze of releases: audit &#124; &#60;b&#62; | | |
| 2025-10-20 | Monday | last day of support for 1.0 | | |
| 2025-10-23 30 | Thursday | core bugfix 2025.2, plugin minor, plugin patch | | 2025.2 |
`,
  );
});

test('a period without a landmark has no picture, and one without a day says so', () => {
  const policy = 'extends: none\nname: empty\n';
  const page = calendarMarkdown(makeCalendar(policy, '2025-10-01', '2025-10-31'));
  expect(page).not.toContain('mermaid');
  expect(page).toContain('The policy plans no release in these days.');
});

test('a slot of any number and a frozen one are told in the picture, and next is the first free one', () => {
  const policy = `
extends: none
name: acme
core: { major: { on: { week: first, weekday: monday } } }
freezes: [{ from: 2025-10-06, to: 2025-10-06, reason: audit }]`;
  const page = calendarMarkdown(makeCalendar(policy, '2025-10-01', '2025-11-30'));
  expect(page).toContain('# Release calendar of acme: next is a core major on Mon 3 Nov 2025\n');
  expect(page).toContain('  core major (2025-10-06) :done, milestone, 2025-10-06, 0d\n');
  expect(page).toContain('  core major (2025-11-03) :milestone, 2025-11-03, 0d\n');
});

test('without a major in these days the title names none', () => {
  const page = calendarMarkdown(makeCalendar('kestra-calver', '2025-10-08', '2025-10-31'));
  expect(page).toMatch(/^# Release calendar of kestra-calver\n\nWed 8 Oct 2025 to /);
});

test('a period without a landmark begins with its days', () => {
  const policy = 'extends: none\nname: empty\n';
  expect(calendarMarkdown(makeCalendar(policy, '2025-10-01', '2025-10-31'))).toBe(
    `# Release calendar of empty

Wed 1 Oct 2025 to Fri 31 Oct 2025, days in UTC.

The policy plans no release in these days.
`,
  );
});
