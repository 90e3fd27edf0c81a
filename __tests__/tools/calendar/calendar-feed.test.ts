import { describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';
import type { Cadence, Recurrence } from '../../../src/model/cadence.js';
import {
  calendarIcs,
  feedEvents,
  recurrenceRule,
} from '../../../src/tools/calendar/calendar-feed.js';
import type { ReleaseCalendar } from '../../../src/tools/calendar/release-calendar.js';
import { day } from '../../support/day.js';
import { makeCalendar } from '../../support/make-calendar.js';

/** The entries of a feed, as an independent parser reads them. */
function eventsIn(feed: string): readonly ICAL.Event[] {
  const component = new ICAL.Component(ICAL.parse(feed));
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** Every day on which an entry begins, repetitions included and exceptions left out. */
function daysOf(event: ICAL.Event): string[] {
  if (!event.isRecurring()) return [event.startDate.toString()];
  const days: string[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next !== undefined; next = iterator.next()) {
    days.push(next.toString());
  }
  return days;
}

function eventNamed(feed: string, summary: string): ICAL.Event {
  const event = eventsIn(feed).find((each) => each.summary === summary);
  if (event === undefined) throw new Error(`The feed has no entry "${summary}".`);
  return event;
}

/** The dates of a calendar's free days by kind, straight from the plan. */
function plannedDays({ releases }: ReleaseCalendar, kind: string, line: string): string[] {
  return releases
    .filter((each) => each.kind === kind && each.line === line && each.frozen === null)
    .map(({ date }) => date);
}

const frozen =
  'freezes: [{ from: 2025-12-20, to: 2026-01-02, reason: "year end; audits, “all” \\\\ of them" }]';
const calendar = makeCalendar(frozen, '2025-08-01', '2026-07-31');
const feed = calendarIcs(calendar);

describe('the feed', () => {
  test('has an all-day entry for each major, with its number', () => {
    const majors = eventsIn(feed).filter(({ summary }) => summary.endsWith('(core major)'));
    expect(majors.map((event) => [event.startDate.toString(), event.summary])).toEqual([
      ['2025-08-05', 'kestra 2025.1.0 (core major)'],
      ['2025-10-07', 'kestra 2025.2.0 (core major)'],
      ['2025-12-02', 'kestra 2025.3.0 (core major)'],
      ['2026-02-03', 'kestra 2026.1.0 (core major)'],
      ['2026-04-07', 'kestra 2026.2.0 (core major)'],
      ['2026-06-02', 'kestra 2026.3.0 (core major)'],
    ]);
    for (const { startDate, endDate } of majors) {
      expect(startDate.isDate).toBe(true);
      expect(endDate.subtractDate(startDate).toSeconds()).toBe(86_400);
    }
  });

  test('repeats a line’s bugfix on the days that RFC 5545 says, without the frozen ones', () => {
    const event = eventNamed(feed, 'kestra 2025.3 (core bugfix)');
    const rule = 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20260202T000000Z';
    const oracle = new RRuleTemporal({ rruleString: `DTSTART:20251204T000000Z\nRRULE:${rule}` });
    const dates = oracle.all().map((date) => date.toPlainDate().toString());
    expect(daysOf(event)).toEqual(
      dates.filter((date) => date !== '2025-12-25' && date !== '2026-01-01'),
    );
    expect(event.component.getFirstPropertyValue('rrule')?.toString()).toBe(
      'FREQ=WEEKLY;COUNT=9;BYDAY=TH',
    );
  });

  test('has one series for plugins of several kinds on the same days', () => {
    const days = daysOf(eventNamed(feed, 'Plugins (minor, patch)'));
    expect(days).toHaveLength(50);
    expect(days).not.toContain('2025-12-25');
  });

  test('shows a freeze from its first day to its last, its reason as it was written', () => {
    const event = eventNamed(feed, 'Freeze of releases: year end; audits, “all” \\ of them');
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([
      '2025-12-20',
      '2026-01-03',
    ]);
  });

  test('has an identifier for each entry, the same whenever it is made', () => {
    const later = calendarIcs(makeCalendar(frozen, '2025-09-15', '2026-09-14'));
    const keys = (text: string) => new Set(eventsIn(text).map(({ uid }) => uid));
    expect(keys(feed).size).toBe(eventsIn(feed).length);
    expect(eventNamed(later, 'kestra 2025.3.0 (core major)').uid).toBe(
      'core-major-2025.3@kestra-calver.release-gate',
    );
    expect(keys(later)).toContain(eventNamed(feed, 'kestra 2025.3 (core bugfix)').uid);
  });

  test('has the same bytes for the same policy and period', () => {
    expect(calendarIcs(makeCalendar(frozen, '2025-08-01', '2026-07-31'))).toBe(feed);
    expect(feed).toContain('DTSTAMP:20250801T000000Z');
  });

  test('has lines of at most 75 bytes that end as RFC 5545 wants', () => {
    const lines = feed.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(feed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('shows when the support of a line ends', () => {
    const semver = calendarIcs(makeCalendar('kestra-semver', '2026-09-01', '2026-09-30'));
    expect(daysOf(eventNamed(semver, 'kestra 1.0: last day of support'))).toEqual(['2026-09-09']);
  });

  test('spells out days that no rule can say', () => {
    const text = 'plugins: { minor: { on: { week: third, weekday: wednesday, offset-days: -1 } } }';
    const shifted = calendarIcs(makeCalendar(text, '2025-09-01', '2025-10-31'));
    const minors = eventsIn(shifted).filter(({ summary }) => summary === 'Plugins (minor)');
    expect(minors.map(daysOf)).toEqual([['2025-09-16'], ['2025-10-14']]);
    expect(new Set(minors.map(({ uid }) => uid)).size).toBe(2);
  });

  test('leaves out a major that a freeze holds back', () => {
    const text = 'freezes: [{ from: 2025-12-02, to: 2025-12-02, reason: audit }]';
    const held = calendarIcs(makeCalendar(text, '2025-12-01', '2025-12-03'));
    expect(eventsIn(held).map(({ summary }) => summary)).toEqual(['Freeze of releases: audit']);
  });

  test('lets no name of a policy break a line', () => {
    const text = `name: ${JSON.stringify('a;b,c\r\nBEGIN:VEVENT')}\ncore: { name: null }`;
    const hostile = calendarIcs(makeCalendar(text, '2025-08-05', '2025-08-05'));
    expect(eventsIn(hostile)).toHaveLength(1);
    const name = new ICAL.Component(ICAL.parse(hostile)).getFirstPropertyValue('x-wr-calname');
    expect(name).toContain('BEGIN:VEVENT releases');
  });
});

test.each(['2025.1', '2025.2', '2026.2'])(
  'every bugfix day planned for %s is in the feed',
  (line) => {
    const days = daysOf(eventNamed(feed, `kestra ${line} (core bugfix)`));
    expect(days).toEqual(plannedDays(calendar, 'core-bugfix', line));
  },
);

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

test.each<[string, Recurrence['on'], number[], object]>([
  [
    'every Thursday',
    { weekday: 'thursday', week: null },
    everyMonth,
    { freq: 'WEEKLY', byDay: 'TH' },
  ],
  [
    'every Thursday of May',
    { weekday: 'thursday', week: null },
    [5],
    { freq: 'WEEKLY', byDay: 'TH', byMonth: [5] },
  ],
  [
    'the first Tuesday of two months',
    { weekday: 'tuesday', week: 'first' },
    [2, 4],
    { freq: 'MONTHLY', byDay: 'TU', bySetPos: 1, byMonth: [2, 4] },
  ],
  [
    'the last Tuesday',
    { weekday: 'tuesday', week: 'last' },
    everyMonth,
    { freq: 'MONTHLY', byDay: 'TU', bySetPos: -1 },
  ],
  ['the 22nd', { day: 22 }, everyMonth, { freq: 'MONTHLY', byMonthDay: 22 }],
])('%s has a rule', (_, on, months, rule) => {
  expect(recurrenceRule({ on, months, offsetDays: 0 })).toEqual(rule);
});

test('a shifted day has none', () => {
  const on = { weekday: 'wednesday', week: 'third' } as const;
  expect(recurrenceRule({ on, months: everyMonth, offsetDays: -1 })).toBeNull();
});

test.each<[string, Cadence, object | null]>([
  [
    'every twelve weeks',
    { everyWeeks: 12, from: day('2026-03-04') },
    { freq: 'WEEKLY', interval: 12 },
  ],
  [
    'several patterns together',
    [
      { everyWeeks: 12, from: day('2026-03-04') },
      { on: { day: 22 }, months: everyMonth, offsetDays: 0 },
    ],
    null,
  ],
  ['weeks after each major', { weeksAfterMajor: [4] }, null],
  ['any day', 'any', null],
  ['published dates', 'schedule', null],
])('%s: a rule only where one pattern says it all', (_, cadence, rule) => {
  expect(recurrenceRule(cadence)).toEqual(rule);
});

test('days that no rule can say leave out a freeze, too', () => {
  const text = `
plugins: { minor: { on: { week: third, weekday: wednesday, offset-days: -1 } } }
freezes: [{ from: 2025-10-14, to: 2025-10-14, reason: audit }]`;
  const shifted = calendarIcs(makeCalendar(text, '2025-09-01', '2025-11-30'));
  const minors = eventsIn(shifted).filter(({ summary }) => summary === 'Plugins (minor)');
  expect(minors.map(daysOf)).toEqual([['2025-09-16'], ['2025-11-18']]);
});

test('an identifier holds the name of the policy with its blanks closed up', () => {
  const named = calendarIcs(makeCalendar('name: "our  own"', '2025-08-05', '2025-08-05'));
  expect(eventsIn(named)[0]?.uid).toBe('core-major-2025.1@our-own.release-gate');
  expect(named).toContain('PRODID:-//release-gate//calendar//EN\r\n');
});

test('the entries of a feed say what, when and how often', () => {
  const policy = `
core: { support: { "1.0": { until: 2025-10-20 } } }
freezes: [{ from: 2025-10-16, to: 2025-10-17, reason: audit }]
plugins: { patch: { on: { weekday: monday } } }`;
  const events = feedEvents(makeCalendar(policy, '2025-10-07', '2025-10-23'));
  expect(events.map(({ key, from, until, summary }) => [key, from, until, summary])).toEqual([
    ['core-major-2025.2', '2025-10-07', '2025-10-07', 'kestra 2025.2.0 (core major)'],
    ['core-bugfix-2025.2', '2025-10-09', '2025-10-09', 'kestra 2025.2 (core bugfix)'],
    ['core-bugfix-1.0', '2025-10-09', '2025-10-09', 'kestra 1.0 (core bugfix)'],
    ['plugin-minor', '2025-10-09', '2025-10-09', 'Plugins (minor)'],
    ['plugin-patch', '2025-10-13', '2025-10-13', 'Plugins (patch)'],
    ['freeze-2025-10-16', '2025-10-16', '2025-10-17', 'Freeze of releases: audit'],
    ['support-1.0', '2025-10-20', '2025-10-20', 'kestra 1.0: last day of support'],
  ]);
  expect(events[1]?.repeats).toMatchObject({
    days: ['2025-10-09', '2025-10-16', '2025-10-23'],
    except: ['2025-10-16'],
  });
});

test('a slot of any number says so, and a core without a name is the core', () => {
  const policy = 'extends: none\ncore: { major: { on: { week: first, weekday: monday } } }';
  const [event] = feedEvents(makeCalendar(policy, '2025-10-01', '2025-10-31'));
  expect(event).toMatchObject({
    key: 'core-major-2025-10-06',
    summary: 'core (core major)',
    description: 'Any number may take this day.',
  });
});

test.each([
  ['"2026.3.0": 2026-05-20', '2026-05-20', 'It shipped early; its day was 2026-06-02.'],
  ['"2026.3.0": 2026-06-02', '2026-06-02', 'The date is planned.'],
  ['"2026.3.0": 2026-06-10', '2026-06-02', 'The date is planned. It shipped on 2026-06-10.'],
])('a line that came out as %s is the same entry, on %s', (release, day, description) => {
  const policy = `core: { releases: { ${release} } }`;
  const events = feedEvents(makeCalendar(policy, '2026-05-01', '2026-06-30'));
  const majors = events.filter(({ key }) => key.startsWith('core-major'));
  expect(majors).toEqual([
    expect.objectContaining({ key: 'core-major-2026.3', from: day, until: day, description }),
  ]);
});

test('a freeze of all says of what', () => {
  const policy = 'freezes: [{ from: 2025-10-16, to: 2025-10-17, reason: audit, for: all }]';
  const events = feedEvents(makeCalendar(policy, '2025-10-16', '2025-10-17'));
  expect(events.find(({ key }) => key === 'freeze-2025-10-16')?.summary).toBe(
    'Freeze of releases and deployments: audit',
  );
});

test('bugfixes of any line are an entry of their own beside plugins on the same days', () => {
  const policy = 'core: { bugfix: { lines: all } }';
  const events = feedEvents(makeCalendar(policy, '2025-10-09', '2025-10-15'));
  expect(events.map(({ key, summary }) => [key, summary])).toEqual([
    ['core-bugfix-any', 'kestra (core bugfix)'],
    ['plugin-minor-patch', 'Plugins (minor, patch)'],
  ]);
});

test('a line that was never planned shipped, and no day was its own', () => {
  const policy = 'core: { releases: { "2025.7.0": 2026-05-20 } }';
  const [event] = feedEvents(makeCalendar(policy, '2026-05-20', '2026-05-20'));
  expect(event).toMatchObject({ key: 'core-major-2025.7', description: 'It shipped.' });
});
