import { expect, test } from '@jest/globals';
import { calendarJson } from '../../../src/tools/calendar/release-calendar-json.js';
import { makeCalendar } from '../../support/make-calendar.js';

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
