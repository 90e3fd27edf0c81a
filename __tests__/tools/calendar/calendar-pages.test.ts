import { expect, test } from '@jest/globals';
import type { Paint } from '../../../src/render/terminal.js';
import {
  calendarJson,
  calendarMarkdown,
  calendarRows,
  calendarText,
} from '../../../src/tools/calendar/calendar-pages.js';
import { makeCalendar } from '../../support/make-calendar.js';

test('days of one month with the same releases are one row, ascending by the first', () => {
  const policy = `
freezes: [{ from: 2025-12-20, to: 2026-01-02, reason: year end, for: all }]
core: { support: { "1.0": { until: 2025-12-17 } } }`;
  expect(calendarRows(makeCalendar(policy, '2025-12-01', '2026-01-08'))).toEqual([
    {
      when: '2025-12-02',
      weekday: 'Tuesday',
      what: 'core major 2025.3.0, plugin major',
      basis: 'published',
      latest: '2025.3',
      look: 'major',
    },
    {
      when: '2025-12-04 11',
      weekday: 'Thursday',
      what: 'core bugfix 2025.3 1.0, plugin minor, plugin patch',
      basis: '',
      latest: '2025.3',
      look: 'usual',
    },
    {
      when: '2025-12-17',
      weekday: 'Wednesday',
      what: 'last day of support for 1.0',
      basis: '',
      latest: '',
      look: 'usual',
    },
    {
      when: '2025-12-18',
      weekday: 'Thursday',
      what: 'core bugfix 2025.3, plugin minor, plugin patch',
      basis: '',
      latest: '2025.3',
      look: 'usual',
    },
    {
      when: '2025-12-20 to 2026-01-02',
      weekday: '',
      what: 'freeze of releases and deployments: year end',
      basis: '',
      latest: '',
      look: 'frozen',
    },
    {
      when: '2025-12-25',
      weekday: 'Thursday',
      what: 'frozen (year end): core bugfix 2025.3, plugin minor, plugin patch',
      basis: '',
      latest: '2025.3',
      look: 'frozen',
    },
    {
      when: '2026-01-01',
      weekday: 'Thursday',
      what: 'frozen (year end): core bugfix 2025.3, plugin minor, plugin patch',
      basis: '',
      latest: '2025.3',
      look: 'frozen',
    },
    {
      when: '2026-01-08',
      weekday: 'Thursday',
      what: 'core bugfix 2025.3, plugin minor, plugin patch',
      basis: '',
      latest: '2025.3',
      look: 'usual',
    },
  ]);
});

test('a month in which the latest line changes has a row for each', () => {
  const rows = calendarRows(makeCalendar('kestra-calver', '2025-10-01', '2025-10-31'));
  expect(rows.map(({ when, latest }) => [when, latest])).toEqual([
    ['2025-10-02', '2025.1'],
    ['2025-10-07', '2025.2'],
    ['2025-10-09 16 23 30', '2025.2'],
  ]);
});

test('the lines of one kind stand behind it, the newest first', () => {
  const rows = calendarRows(makeCalendar('kestra-semver', '2026-09-15', '2026-09-15'));
  expect(rows.map(({ what }) => what)).toEqual(['core bugfix 2.0 1.3']);
});

test.each([
  ['what missed its day says when it shipped', '2025-09-09', 'published, shipped 2025-09-09'],
  ['what shipped on its day needs no word of it', '2025-06-03', 'published'],
])('%s', (_, shipped, basis) => {
  const policy = `{ extends: kestra-calver, core: { releases: { "1.0.0": ${shipped} } } }`;
  const rows = calendarRows(makeCalendar(policy, '2025-06-03', '2025-06-03'));
  expect(rows.map((row) => [row.what, row.basis])).toEqual([
    ['core major 1.0.0, plugin major', basis],
  ]);
});

test('a planned line that shipped late says so too', () => {
  const policy = '{ extends: kestra-calver, core: { releases: { "2026.2.0": 2026-04-14 } } }';
  const [row] = calendarRows(makeCalendar(policy, '2026-04-07', '2026-04-07'));
  expect(row?.basis).toBe('planned, shipped 2026-04-14');
});

test('a line that came out early says when its day was, and a freeze of that day is told apart', () => {
  const policy = `
core: { releases: { "2026.3.0": 2026-05-21 } }
freezes: [{ from: 2026-05-21, to: 2026-05-21, reason: audit }]`;
  const rows = calendarRows(makeCalendar(policy, '2026-05-21', '2026-05-21'));
  expect(rows.map(({ what, basis, look }) => [what, basis, look])).toEqual([
    ['core major 2026.3.0', 'shipped early, due 2026-06-02', 'major'],
    ['frozen (audit): plugin minor, plugin patch', '', 'frozen'],
    ['freeze of releases: audit', '', 'frozen'],
  ]);
});

test('a line that was never planned says that it shipped', () => {
  const policy = 'core: { releases: { "2025.7.0": 2026-05-20 } }';
  const [row] = calendarRows(makeCalendar(policy, '2026-05-20', '2026-05-20'));
  expect([row?.what, row?.basis]).toEqual(['core major 2025.7.0', 'shipped']);
});

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

test('a calendar for programs says everything of each release', () => {
  const policy = `
freezes: [{ from: 2025-10-09, to: 2025-10-09, reason: audit }]
plugins: { minor: null, patch: null, major: null }`;
  expect(JSON.parse(calendarJson(makeCalendar(policy, '2025-10-06', '2025-10-09')))).toEqual({
    policy: { name: 'kestra-calver', source: 'policy.yml' },
    timeZone: 'UTC',
    from: '2025-10-06',
    until: '2025-10-09',
    latest: [
      { line: '2025.1', from: '2025-10-06', until: '2025-10-06' },
      { line: '2025.2', from: '2025-10-07', until: '2025-10-09' },
    ],
    releases: [
      {
        date: '2025-10-07',
        weekday: 'tuesday',
        kind: 'core-major',
        line: '2025.2',
        basis: 'published',
        latest: '2025.2',
        frozen: null,
      },
      {
        date: '2025-10-09',
        weekday: 'thursday',
        kind: 'core-bugfix',
        line: '2025.2',
        basis: 'recurring',
        latest: '2025.2',
        frozen: 'audit',
      },
    ],
    freezes: [{ from: '2025-10-09', to: '2025-10-09', reason: 'audit', for: 'releases' }],
    supportEnds: [],
  });
});

test.each([
  ['2026-05-20', { date: '2026-05-20', basis: 'shipped', due: '2026-06-02' }],
  ['2026-06-02', { date: '2026-06-02', basis: 'planned' }],
  ['2026-06-10', { date: '2026-06-02', basis: 'planned', shipped: '2026-06-10' }],
])('a line that came out on %s has its own day beside that one', (shipped, days) => {
  const policy = `core: { releases: { "2026.3.0": ${shipped} } }`;
  const { releases } = JSON.parse(calendarJson(makeCalendar(policy, '2026-05-16', '2026-06-02')));
  const majors = releases.filter(({ kind }: { kind: string }) => kind === 'core-major');
  const { weekday, kind, line, latest, frozen, ...told } = majors[0];
  expect(majors).toHaveLength(1);
  expect(told).toEqual(days);
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

test('a platform’s own word stands for its majors alone, and before any line is out none is latest', () => {
  const policy = 'core: { called: feature release }';
  const rows = calendarRows(makeCalendar(policy, '2025-08-05', '2025-08-07'));
  expect(rows.map(({ what }) => what)).toEqual([
    'feature release 2025.1.0, plugin major',
    'core bugfix 2025.1, plugin minor, plugin patch',
  ]);
  const [early] = calendarRows(makeCalendar('kestra-calver', '2024-10-01', '2024-10-01'));
  expect([early?.what, early?.basis, early?.latest]).toEqual([
    'core major, plugin major',
    'any number',
    '',
  ]);
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
