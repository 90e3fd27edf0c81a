import { describe, expect, test } from '@jest/globals';
import { resolveTimeline } from '../../../src/resolve/timeline/timeline.js';
import { latestIn, latestSpans } from '../../../src/tools/calendar/series.js';
import { day } from '../../support/day.js';
import { makeCalendar } from '../../support/make-calendar.js';
import { readPolicy } from '../../support/make-facts.js';

/** Each series as its kind, its line, its first and its last day. */
function seriesOf(policy: string, from: string, until: string) {
  return makeCalendar(policy, from, until).series.map(({ kind, line, days }) => [
    kind,
    line,
    days[0],
    days.at(-1),
  ]);
}

describe('releases that recur', () => {
  test('belong to the line that is latest, which changes with the slot', () => {
    expect(seriesOf('kestra-calver', '2025-09-25', '2025-10-20')).toEqual([
      ['core-bugfix', '2025.1', '2025-09-25', '2025-10-02'],
      ['core-bugfix', '2025.2', '2025-10-09', '2025-10-16'],
      ['plugin-minor', null, '2025-09-25', '2025-10-16'],
      ['plugin-patch', null, '2025-09-25', '2025-10-16'],
    ]);
  });

  test('go on for a line kept alive, until its support ends', () => {
    // Tue 8 Sep 2026 is the day of 2.0, which needs no bugfix yet; 1.0 ends on the 9th.
    expect(seriesOf('kestra-semver', '2026-08-25', '2026-09-22')).toEqual([
      ['core-bugfix', '1.3', '2026-08-25', '2026-09-22'],
      ['core-bugfix', '1.0', '2026-08-25', '2026-09-08'],
      ['core-bugfix', '2.0', '2026-09-15', '2026-09-22'],
    ]);
  });

  test('belong to any line where all are kept alive', () => {
    const policy = 'core: { bugfix: { lines: all } }\nplugins: { minor: null, patch: null }';
    expect(seriesOf(policy, '2025-10-01', '2025-10-10')).toEqual([
      ['core-bugfix', null, '2025-10-02', '2025-10-09'],
    ]);
  });

  test('go on through the last day of the support', () => {
    const policy = `
core: { bugfix: { lines: [latest, "1.0"] }, support: { "1.0": { until: 2025-10-16 } } }
plugins: { minor: null, patch: null }`;
    expect(seriesOf(policy, '2025-10-08', '2025-10-31')).toEqual([
      ['core-bugfix', '2025.2', '2025-10-09', '2025-10-30'],
      ['core-bugfix', '1.0', '2025-10-09', '2025-10-16'],
    ]);
  });

  test('name a line once that is latest and kept alive', () => {
    const policy =
      'core: { bugfix: { lines: [latest, "2025.1"] } }\nplugins: { minor: null, patch: null }';
    const [bugfix, ...others] = makeCalendar(policy, '2025-08-06', '2025-08-15').series;
    expect(bugfix?.days).toEqual(['2025-08-07', '2025-08-14']);
    expect(others).toEqual([]);
  });

  test.each([
    ['core: { bugfix: null }', ['plugin-minor', 'plugin-patch']],
    ['plugins: { minor: { on: any } }', ['core-bugfix', 'plugin-patch']],
    [
      'plugins: { major: { on: { weekday: monday } } }',
      ['core-bugfix', 'plugin-major', 'plugin-minor', 'plugin-patch'],
    ],
  ])('under %s are of the kinds %j', (policy, kinds) => {
    const { series } = makeCalendar(policy, '2025-08-11', '2025-08-15');
    expect(series.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('of no day in the period are not named', () => {
    const policy = 'plugins: { minor: { on: { weekday: monday } } }';
    const { series } = makeCalendar(policy, '2025-08-14', '2025-08-14');
    expect(series.map(({ kind }) => kind)).toEqual(['core-bugfix', 'plugin-patch']);
  });

  test('have none where any day will do', () => {
    expect(seriesOf('home-assistant', '2025-10-01', '2025-12-31')).toEqual([]);
  });

  test('keep their frozen days, and name them', () => {
    const policy = 'freezes: [{ from: 2025-12-20, to: 2026-01-02, reason: year end }]';
    const [bugfix] = makeCalendar(policy, '2025-12-15', '2026-01-10').series;
    expect(bugfix?.days).toEqual(['2025-12-18', '2025-12-25', '2026-01-01', '2026-01-08']);
    expect(bugfix?.frozenDays).toEqual(['2025-12-25', '2026-01-01']);
  });
});

function spansUnder(policy: string, from: string, until: string) {
  const { timeline } = resolveTimeline(readPolicy(policy).core, day(from), day(until));
  return latestSpans(timeline, day(from), day(until));
}

test('a line is latest from its slot to the day before the next one', () => {
  expect(spansUnder('kestra-calver', '2025-07-01', '2025-12-31')).toEqual([
    { line: '1.0', from: '2025-07-01', until: '2025-08-04' },
    { line: '2025.1', from: '2025-08-05', until: '2025-10-06' },
    { line: '2025.2', from: '2025-10-07', until: '2025-12-01' },
    { line: '2025.3', from: '2025-12-02', until: '2025-12-31' },
  ]);
});

test('a line that comes out on the last day is latest on it', () => {
  expect(spansUnder('kestra-calver', '2025-08-04', '2025-08-05')).toEqual([
    { line: '1.0', from: '2025-08-04', until: '2025-08-04' },
    { line: '2025.1', from: '2025-08-05', until: '2025-08-05' },
  ]);
});

test('a line that comes out on the first day is latest from there', () => {
  expect(spansUnder('kestra-calver', '2025-08-05', '2025-08-05')).toEqual([
    { line: '2025.1', from: '2025-08-05', until: '2025-08-05' },
  ]);
});

test('an older line that comes out late leaves latest where it is', () => {
  const policy = 'core: { releases: { "1.0.0": 2025-08-20 } }';
  expect(spansUnder(policy, '2025-08-10', '2025-08-31')).toEqual([
    { line: '2025.1', from: '2025-08-10', until: '2025-08-31' },
  ]);
});

test('before any line is out none is latest', () => {
  const spans = spansUnder('kestra-calver', '2024-12-01', '2024-12-04');
  expect(spans).toEqual([
    { line: null, from: '2024-12-01', until: '2024-12-02' },
    { line: '0.20', from: '2024-12-03', until: '2024-12-04' },
  ]);
  expect(latestIn(spans, day('2024-12-02'))).toBeNull();
  expect(latestIn(spans, day('2024-12-04'))).toBe('0.20');
});
