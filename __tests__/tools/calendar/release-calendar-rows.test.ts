import { expect, test } from '@jest/globals';
import { calendarRows } from '../../../src/tools/calendar/release-calendar-rows.js';
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
