import { expect, test } from '@jest/globals';
import type { Day } from '../../src/model/day.js';
import type { Latest } from '../../src/model/timeline.js';
import { calendarEntries, weekdayName } from '../../src/render/calendar.js';
import { makeReport } from '../support/make-report.js';

const noDays = {
  ...{ due: [], previousCoreMajor: null, nextCoreMajor: null },
  ...{ nextCoreMajors: [], nextCoreBugfix: null },
};

test('calendarEntries are in the order of their days', () => {
  const report = makeReport({ targetDate: '2025-08-06' as Day });
  expect(calendarEntries(report).map(({ date, what, version }) => [date, what, version])).toEqual([
    ['2025-06-03', 'previous core major', '1.0.0'],
    ['2025-08-05', 'latest line', '2025.1'],
    ['2025-08-06', 'target date', null],
    ['2025-08-07', 'next core bugfix', null],
    ['2025-10-07', 'next core major', '2025.2.0'],
    ['2025-12-02', 'later core major', '2025.3.0'],
  ]);
});

test('a line that came out with the previous major is told once, and a major that is due by its number', () => {
  const targetDate = '2025-08-06' as Day;
  const { calendar } = makeReport();
  const previousCoreMajor = { version: '2025.1.0', date: '2025-08-05' as Day };
  const after = makeReport({ targetDate, calendar: { ...calendar, previousCoreMajor } });
  expect(calendarEntries(after).map(({ what }) => what)).not.toContain('latest line');
  const due = makeReport({ calendar: { ...calendar, dueCoreMajor: '2025.1.0' } });
  expect(calendarEntries(due).slice(1, 3)).toEqual([
    { what: 'core major due', date: '2025-08-05', version: '2025.1.0' },
    { what: 'target date', date: '2025-08-05', version: null },
  ]);
});

test.each<[string, Latest | null, string | undefined, string[]]>([
  ['no line came out', null, undefined, []],
  ['a line is due whose number is not known', latestOn('2025-08-05'), undefined, ['latest line']],
  ['an older line is latest', latestOn('2025-07-01'), '2025.1.0', ['latest line']],
  [
    'a plan alone says that a line is out',
    { ...latestOn('2025-07-01'), isPlanned: true },
    undefined,
    ['latest line, planned'],
  ],
])('between the previous major and the target date: %s', (_, latest, dueCoreMajor, expected) => {
  const { calendar } = makeReport();
  const due = dueCoreMajor === undefined ? {} : { dueCoreMajor };
  const entries = calendarEntries(makeReport({ latest, calendar: { ...calendar, ...due } }));
  expect(entries.slice(1, -3).map(({ what }) => what)).toEqual([...expected, 'target date']);
});

function latestOn(date: string): Latest {
  return { line: '2025.1', date: date as Day };
}

test('a previous major that is only planned is told as a plan, and its line not once more', () => {
  const targetDate = '2026-05-01' as Day;
  const { calendar } = makeReport();
  const date = '2026-04-07' as Day;
  const previousCoreMajor = { version: '2026.2.0', date, isPlanned: true };
  const planned = { ...calendar, previousCoreMajor, nextCoreMajors: [], nextCoreBugfix: null };
  const told = (latest: Latest) =>
    calendarEntries(makeReport({ targetDate, latest, calendar: planned }));
  const entry = { what: 'previous core major, planned', date, version: '2026.2.0' };
  const target = { what: 'target date', date: targetDate, version: null };
  expect(told({ line: '2026.2', date, isPlanned: true })).toEqual([entry, target]);
  const early = { line: '2026.3', date: '2026-04-20' as Day };
  expect(told(early)).toEqual([
    entry,
    { what: 'latest line', date: early.date, version: '2026.3' },
    target,
  ]);
});

test('a major before the next bugfix day comes first, and the latest line may be older than the slot', () => {
  const { calendar } = makeReport();
  const nextCoreBugfix = { date: '2025-10-09' as Day, version: null };
  const latest = { line: '1.0', date: '2025-05-01' as Day };
  const report = makeReport({ latest, calendar: { ...calendar, nextCoreBugfix } });
  expect(calendarEntries(report).map(({ what }) => what)).toEqual([
    'latest line',
    'previous core major',
    'target date',
    'next core major',
    'next core bugfix',
    'later core major',
  ]);
});

test('a report without any day has no entries', () => {
  const report = makeReport({ targetDate: null, latest: null, calendar: noDays });
  expect(calendarEntries(report)).toEqual([]);
});

test('a weekday has a capital', () => {
  expect(weekdayName('2025-08-07' as Day)).toBe('Thursday');
});
