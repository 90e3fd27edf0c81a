import { expect, test } from '@jest/globals';
import type { Paint } from '../../../src/render/terminal.js';
import { calendarText } from '../../../src/tools/calendar/release-calendar-text.js';
import { makeCalendar } from '../../support/make-calendar.js';

const plain: Paint = (_, text) => text;

test('a calendar reads as a list of days in columns', () => {
  const calendar = makeCalendar('kestra-calver', '2025-10-01', '2025-10-31');
  expect(calendarText(calendar, plain)).toBe(
    `Release calendar of kestra-calver
2025-10-01 to 2025-10-31, days in UTC

2025-10-02           Thu  core bugfix 2025.1, plugin minor, plugin patch · latest 2025.1
2025-10-07           Tue  core major 2025.2.0, plugin major · published · latest 2025.2
2025-10-09 16 23 30  Thu  core bugfix 2025.2, plugin minor, plugin patch
`,
  );
});

test('majors stand out and frozen days step back', () => {
  const policy = 'freezes: [{ from: 2025-10-09, to: 2025-10-09, reason: audit }]';
  const shown = calendarText(makeCalendar(policy, '2025-10-07', '2025-10-09'), (style, text) => {
    return `<${style}>${text}`;
  });
  expect(shown).toContain('<bold>2025-10-07');
  expect(shown).toContain('<dim>2025-10-09 to 2025-10-09');
});

test('a period without releases says so', () => {
  const calendar = makeCalendar('kestra-calver', '2025-10-03', '2025-10-06');
  expect(calendarText(calendar, plain)).toContain('The policy plans no release in these days.');
});

test('nothing in a reason steers the terminal', () => {
  const policy = 'freezes: [{ from: 2025-10-09, to: 2025-10-09, reason: "\\e[31mred" }]';
  const shown = calendarText(makeCalendar(policy, '2025-10-09', '2025-10-09'), plain);
  expect(shown).toContain('\\u{1b}[31mred');
});

test('what is neither a major nor frozen is not painted, and latest is told where it changes', () => {
  const policy = `
freezes: [{ from: 2025-10-10, to: 2025-10-10, reason: audit, for: deployments }]`;
  const calendar = makeCalendar(policy, '2025-10-02', '2025-10-31');
  const shown = calendarText(calendar, (style, text) => `<${style}>${text}`);
  expect(shown.split('\n')).toEqual([
    '<bold>Release calendar of kestra-calver',
    '2025-10-02 to 2025-10-31, days in UTC',
    '',
    expect.stringMatching(/^2025-10-02 .* latest 2025\.1$/),
    expect.stringMatching(/^<bold>2025-10-07 .* latest 2025\.2$/),
    expect.stringMatching(/^2025-10-09 16 23 30 .*plugin patch$/),
    expect.stringMatching(/^<dim>2025-10-10 .*freeze of deployments: audit$/),
    '',
  ]);
});

test('a freeze between two rows of one line does not tell again what is latest', () => {
  const policy = 'freezes: [{ from: 2025-10-15, to: 2025-10-15, reason: audit, for: deployments }]';
  const shown = calendarText(makeCalendar(policy, '2025-10-14', '2025-11-06'), plain);
  expect(shown.match(/latest/g)).toHaveLength(1);
});
