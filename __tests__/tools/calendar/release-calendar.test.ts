import { describe, expect, test } from '@jest/globals';
import { RRuleTemporal } from 'rrule-temporal';
import { resolveTimeline } from '../../../src/resolve/timeline/timeline.js';
import {
  latestIn,
  latestSpans,
  releaseCalendar,
} from '../../../src/tools/calendar/release-calendar.js';
import { day } from '../../support/day.js';
import { makeCalendar } from '../../support/make-calendar.js';
import { readPolicy } from '../../support/make-facts.js';

function majorsOf(policy: string, from: string, until: string) {
  return makeCalendar(policy, from, until)
    .releases.filter(({ kind }) => kind === 'core-major')
    .map(({ date, line, basis }) => [date, line, basis]);
}

describe('the release calendar', () => {
  test('has the published slots and plans those after them', () => {
    expect(majorsOf('kestra-calver', '2025-12-01', '2027-02-28')).toEqual([
      ['2025-12-02', '2025.3', 'published'],
      ['2026-02-03', '2026.1', 'published'],
      ['2026-04-07', '2026.2', 'planned'],
      ['2026-06-02', '2026.3', 'planned'],
      ['2026-08-04', '2026.4', 'planned'],
      ['2026-10-06', '2026.5', 'planned'],
      ['2026-12-01', '2026.6', 'planned'],
      ['2027-02-02', '2027.1', 'planned'],
    ]);
  });

  test('includes both ends of the period', () => {
    expect(majorsOf('kestra-calver', '2025-12-02', '2026-02-03')).toHaveLength(2);
    expect(majorsOf('kestra-calver', '2025-12-03', '2026-02-02')).toEqual([]);
  });

  test('says of a slot without a schedule that it takes any number', () => {
    expect(majorsOf('home-assistant', '2025-12-01', '2026-01-31')).toEqual([
      ['2025-12-03', '2025.12', 'open'],
      ['2026-01-07', '2026.1', 'open'],
    ]);
  });

  test('has only the stated dates where majors have no cadence', () => {
    expect(majorsOf('kestra-semver', '2026-01-01', '2026-12-31')).toEqual([
      ['2026-01-13', '1.2', 'published'],
      ['2026-03-03', '1.3', 'published'],
      ['2026-09-08', '2.0', 'published'],
    ]);
  });

  test('orders a day by kind and names the latest line of each', () => {
    const { releases } = makeCalendar('kestra-calver', '2025-08-05', '2025-08-07');
    expect(releases.map(({ date, kind, line, latest }) => [date, kind, line, latest])).toEqual([
      ['2025-08-05', 'core-major', '2025.1', '2025.1'],
      ['2025-08-05', 'plugin-major', null, '2025.1'],
      ['2025-08-07', 'core-bugfix', '2025.1', '2025.1'],
      ['2025-08-07', 'plugin-minor', null, '2025.1'],
      ['2025-08-07', 'plugin-patch', null, '2025.1'],
    ]);
  });

  test('plugins that ship with the core majors move with them, and past a line that came early', () => {
    const policy = `
      core:
        schedule: { "2026.2": 2026-04-14 }
        releases: { "2026.3.0": 2026-05-20 }
      plugins: { patch: { on: core-major } }`;
    const { releases } = makeCalendar(policy, '2026-04-01', '2026-08-31');
    const daysOf = (kind: string) =>
      releases.filter((release) => release.kind === kind).map(({ date }) => date);
    expect(daysOf('plugin-major')).toEqual(['2026-04-14', '2026-08-04']);
    expect(daysOf('plugin-patch')).toEqual(daysOf('plugin-major'));
  });

  test('keeps the slots that a freeze holds back, with its reason', () => {
    const policy = 'freezes: [{ from: 2025-12-01, to: 2025-12-02, reason: audit }]';
    const { releases, freezes } = makeCalendar(policy, '2025-12-02', '2025-12-04');
    expect(releases.map(({ date, frozen }) => [date, frozen])).toEqual([
      ['2025-12-02', 'audit'],
      ['2025-12-02', 'audit'],
      ['2025-12-04', null],
      ['2025-12-04', null],
      ['2025-12-04', null],
    ]);
    expect(freezes).toHaveLength(1);
  });

  test('a freeze of deployments holds no release back', () => {
    const policy =
      'freezes: [{ from: 2025-12-02, to: 2025-12-02, reason: audit, for: deployments }]';
    const { releases } = makeCalendar(policy, '2025-12-02', '2025-12-02');
    expect(releases.map(({ frozen }) => frozen)).toEqual([null, null]);
  });

  test('goes by date where slots and weekdays take turns', () => {
    const { releases } = makeCalendar('kestra-calver', '2025-07-31', '2025-08-07');
    const dates = releases.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect(releases.map(({ kind }) => kind).slice(0, 4)).toEqual([
      'core-bugfix',
      'plugin-minor',
      'plugin-patch',
      'core-major',
    ]);
  });

  test('orders a day on which all kinds fall, and of one kind the newest line first', () => {
    const policy = `
core: { bugfix: { on: { weekday: tuesday }, lines: [latest, "1.0", "0.22"] } }
plugins:
  major: { on: { weekday: tuesday } }
  minor: { on: { weekday: tuesday } }
  patch: { on: { weekday: tuesday } }`;
    const { releases } = makeCalendar(policy, '2025-08-05', '2025-08-05');
    expect(releases.map(({ kind, line }) => [kind, line])).toEqual([
      ['core-major', '2025.1'],
      ['core-bugfix', '1.0'],
      ['core-bugfix', '0.22'],
      ['plugin-major', null],
      ['plugin-minor', null],
      ['plugin-patch', null],
    ]);
  });

  test('leaves a slot empty that no line takes', () => {
    const policy = 'core: { schedule: { "2026.2": 2026-08-04 } }';
    expect(majorsOf(policy, '2026-03-01', '2026-09-30')).toEqual([
      ['2026-08-04', '2026.2', 'published'],
    ]);
  });

  test.each([
    [
      'a line that came out early stands on the day it came out',
      'core: { releases: { "2026.3.0": 2026-05-20 } }',
      [{ date: '2026-05-20', line: '2026.3', basis: 'shipped', due: '2026-06-02', frozen: null }],
    ],
    [
      'so does one whose date was published',
      'core: { schedule: { "2026.2": 2026-05-28 }, releases: { "2026.2.0": 2026-05-27 } }',
      [{ date: '2026-05-27', line: '2026.2', basis: 'shipped', due: '2026-05-28', frozen: null }],
    ],
    [
      'no freeze held it back',
      `
core: { releases: { "2026.3.0": 2026-05-20 } }
freezes: [{ from: 2026-05-20, to: 2026-05-20, reason: audit }]`,
      [{ date: '2026-05-20', line: '2026.3', basis: 'shipped', due: '2026-06-02', frozen: null }],
    ],
    [
      'a line without a day of its own stands where it came out',
      'core: { releases: { "2025.7.0": 2026-05-20 } }',
      [
        { date: '2026-05-20', line: '2025.7', basis: 'shipped', frozen: null },
        { date: '2026-06-02', line: '2026.3', basis: 'planned', frozen: null },
      ],
    ],
    [
      'a later release only proves that its line is out',
      'core: { releases: { "2026.3.1": 2026-05-20 } }',
      [],
    ],
    [
      'one that was on its day stands there once',
      'core: { releases: { "2026.3.0": 2026-06-02 } }',
      [{ date: '2026-06-02', line: '2026.3', basis: 'planned', frozen: null }],
    ],
    [
      'one that was late stands on its day, with the day it came out',
      'core: { releases: { "2026.3.0": 2026-06-10 } }',
      [
        {
          date: '2026-06-02',
          line: '2026.3',
          basis: 'planned',
          shipped: '2026-06-10',
          frozen: null,
        },
      ],
    ],
    [
      'what came out of another line on that day makes it no first release',
      'core: { releases: { "2025.7.0": 2026-05-20, "2026.3.1": 2026-05-20 } }',
      [{ date: '2026-05-20', line: '2025.7', basis: 'shipped', frozen: null }],
    ],
    [
      'a day that takes any number is told once, though a line came out on it',
      `
extends: none
core:
  numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }]
  major: { on: { week: first, weekday: monday } }
  releases: { "1.4.0": 2026-05-04, "1.5.0": 2026-06-02 }`,
      [
        { date: '2026-05-04', line: null, basis: 'open', frozen: null },
        { date: '2026-06-01', line: null, basis: 'open', frozen: null },
        { date: '2026-06-02', line: '1.5', basis: 'shipped', frozen: null },
      ],
    ],
    [
      'a day that takes any number has one row',
      'extends: home-assistant\ncore: { releases: { "2026.6.0": 2026-06-03 } }',
      [
        { date: '2026-05-06', line: '2026.5', basis: 'open', frozen: null },
        { date: '2026-06-03', line: '2026.6', basis: 'open', frozen: null },
      ],
    ],
  ])('%s', (_, policy, majors) => {
    const { releases } = makeCalendar(policy, '2026-05-01', '2026-06-30');
    const ofCore = releases.filter(({ kind }) => kind === 'core-major');
    expect(ofCore.map(({ kind, latest, ...release }) => release)).toEqual(majors);
  });

  test('has no plugin majors on the slots where they may come on any day', () => {
    const policy = 'plugins: { major: { on: any } }';
    const { releases } = makeCalendar(policy, '2025-08-05', '2025-08-05');
    expect(releases.map(({ kind }) => kind)).toEqual(['core-major']);
  });

  test.each([
    ['2025-12-01', '2025-12-19', []],
    ['2025-12-01', '2025-12-20', ['2025-12-20']],
    ['2025-12-22', '2025-12-22', ['2025-12-20']],
    ['2026-01-02', '2026-01-31', ['2025-12-20']],
    ['2026-01-03', '2026-01-31', []],
    ['2025-06-01', '2026-01-31', ['2025-07-01', '2025-12-20']],
  ])('names the freezes that reach into %s to %s: %j', (from, until, starts) => {
    const policy = `
freezes:
  - { from: 2025-12-20, to: 2026-01-02, reason: year end }
  - { from: 2025-07-01, to: 2025-07-05, reason: stocktaking }`;
    const { freezes } = makeCalendar(policy, from, until);
    expect(freezes.map((freeze) => freeze.from)).toEqual(starts);
  });

  test.each([
    ['2026-01-01', '2026-09-08', []],
    ['2026-01-01', '2026-09-09', ['1.0']],
    ['2026-09-09', '2027-03-02', ['1.0']],
    ['2026-09-10', '2027-03-02', []],
    ['2025-01-01', '2026-12-31', ['0.22', '1.0']],
  ])('names the support windows that end from %s to %s: %j', (from, until, lines) => {
    const policy =
      'core: { support: { "1.0": { until: 2026-09-09 }, "0.22": { until: 2025-12-31 } } }';
    expect(makeCalendar(policy, from, until).supportEnds.map(({ line }) => line)).toEqual(lines);
  });

  test('agrees with RFC 5545 on every slot until 2100', () => {
    const rule = 'FREQ=MONTHLY;BYMONTH=2,4,6,8,10,12;BYDAY=1TU;UNTIL=21001231T000000Z';
    const oracle = new RRuleTemporal({
      rruleString: `DTSTART:20260203T000000Z\nRRULE:${rule}`,
    });
    const dates = oracle.all().map((date) => date.toPlainDate().toString());
    const planned = makeCalendar('kestra-calver', '2026-02-01', '2100-12-31').releases;
    const majors = planned.filter(({ kind }) => kind === 'core-major');
    expect(majors.map(({ date }) => date)).toEqual(dates);
    expect(majors.at(-1)).toMatchObject({ date: '2100-12-07', line: '2100.6' });
  });

  test('cannot be laid out under a schedule that cannot', () => {
    const policy = readPolicy('core: { schedule: { "2025.2": 2025-08-05 } }');
    const { problems } = releaseCalendar(policy, {
      from: day('2025-08-01'),
      until: day('2025-09-01'),
    });
    expect(problems.map(({ message }) => message)).toEqual([
      'The schedule puts 2025.1 and 2025.2 on one day; give each its own.',
    ]);
  });
});

test('a day has its kinds in order also where plugins share the slot of a major', () => {
  const policy =
    'core: { bugfix: { on: { weekday: tuesday }, lines: [latest, "1.0"] } }\nplugins: { patch: { on: { weekday: tuesday } } }';
  const { releases } = makeCalendar(policy, '2025-08-05', '2025-08-05');
  expect(releases.map(({ kind }) => kind)).toEqual([
    'core-major',
    'core-bugfix',
    'plugin-major',
    'plugin-patch',
  ]);
});

test('support windows stand in the order in which they end', () => {
  const policy =
    'core: { support: { "0.22": { until: 2026-09-09 }, "1.0": { until: 2025-12-31 } } }';
  const { supportEnds } = makeCalendar(policy, '2025-01-01', '2026-12-31');
  expect(supportEnds.map(({ line }) => line)).toEqual(['1.0', '0.22']);
});

test.each([
  ['2026-05-21', '2026-05-31', []],
  ['2026-05-01', '2026-05-19', []],
  ['2026-05-20', '2026-05-20', ['2026.3']],
])(
  'a line that came out early stands only where its day is shown: %s to %s',
  (from, until, lines) => {
    const policy = 'core: { releases: { "2026.3.0": 2026-05-20 } }';
    const majors = majorsOf(policy, from, until);
    expect(majors.map(([, line]) => line)).toEqual(lines);
  },
);

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
