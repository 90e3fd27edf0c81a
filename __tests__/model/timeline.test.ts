import { describe, expect, test } from '@jest/globals';
import {
  isImpossible,
  isMaintained,
  isOut,
  type KnownLine,
  latestOn,
  maintainedLines,
  type Slot,
  slotBefore,
  slotOn,
  slotsAfter,
  type Timeline,
} from '../../src/model/timeline.js';
import { resolveTimeline } from '../../src/resolve/timeline/timeline.js';
import { day } from '../support/day.js';
import { readPolicy } from '../support/make-facts.js';

const [june, august, october] = [
  slot('1.0', '2025-06-03'),
  slot('2025.1', '2025-08-05'),
  slot('2025.2', '2025-10-07'),
];

const timeline: Timeline = {
  slots: [june, august, october],
  lines: new Map([june, august, october].map((each) => [each.line ?? '', known(each)])),
  latest: null,
};

describe('the slot on a day', () => {
  test.each([
    ['2025-08-05', 0, august],
    ['2025-08-06', 0, null],
    ['2025-08-06', 1, august],
    ['2025-08-03', 2, august],
    ['2025-07-04', 31, june],
    ['2025-07-04', 32, june],
    ['2025-07-05', 32, august],
    ['2025-09-05', 60, august],
  ])('%s with %i days of tolerance', (text, tolerance, expected) => {
    expect(slotOn(timeline, day(text), tolerance)).toBe(expected);
  });
});

test('the slots on either side of a slot are its neighbours', () => {
  expect(slotBefore(timeline, day('2025-08-05'))).toBe(june);
  expect(slotsAfter(timeline, day('2025-08-05'))).toEqual([october]);
  expect(slotBefore(timeline, day('2025-06-03'))).toBeNull();
  expect(slotsAfter(timeline, day('2025-10-07'))).toEqual([]);
});

describe('the latest line', () => {
  const backported: KnownLine = {
    line: '0.22',
    slot: null,
    out: day('2025-08-06'),
    basis: 'shipped',
  };
  const planned: KnownLine = {
    line: '2025.3',
    slot: null,
    out: day('2025-12-02'),
    basis: 'planned',
  };
  const lines = new Map([...timeline.lines, ['0.22', backported], ['2025.3', planned]]);

  test.each([
    ['2025-06-02', null],
    ['2025-06-03', { line: '1.0', date: '2025-06-03' }],
    ['2025-08-05', { line: '2025.1', date: '2025-08-05' }],
    ['2025-08-06', { line: '2025.1', date: '2025-08-05' }],
    ['2025-12-01', { line: '2025.2', date: '2025-10-07' }],
    ['2030-01-01', { line: '2025.3', date: '2025-12-02', isPlanned: true }],
  ])('on %s is %j: the highest, not the newest', (text, latest) => {
    expect(latestOn(lines, day(text))).toEqual(latest);
  });
});

test.each([
  ['2025.1', '2025-08-04', false],
  ['2025.1', '2025-08-05', true],
  ['1.3', '2025-08-05', true],
])('%s is out on %s: %s; what the timeline does not know counts as out', (line, text, out) => {
  expect(isOut({ timeline, policy: readPolicy('kestra-calver') }, line, day(text))).toBe(out);
});

describe('a line that can never be given', () => {
  const evenMonths = `
    extends: none
    core:
      numbering: [{ from: "2020.1", format: YEAR.MONTH.PATCH }]
      major: { on: { week: first, weekday: wednesday, months: [2, 4, 6, 8, 10, 12] } }`;
  const yearAlone = `
    extends: none
    core:
      numbering: [{ from: "2025.1", format: YEAR.MAJOR.PATCH }]
      major: { on: { week: first, weekday: tuesday } }`;

  test.each([
    // Between two neighbours, and past or before what a year has.
    ['2025.4', 'kestra-calver', true],
    ['2025.0', 'kestra-calver', true],
    ['2025.0', 'core: { releases: { "2025.0.1": 2025-07-01 } }', false],
    ['2024.3', 'kestra-calver', false],
    ['2026.7', 'kestra-calver', true],
    ['2026.6', 'kestra-calver', false],
    ['2025.4', 'core: { schedule: { "2025.4": 2026-01-13 } }', false],
    // A slip changes nothing, and a number below the first or above the last line is merely unknown.
    ['2025.4', 'core: { schedule: { "2025.3": 2026-01-13 } }', true],
    ['2090.6', 'kestra-calver', false],
    ['2090.7', 'kestra-calver', true],
    [
      '2025.13',
      '{ extends: none, core: { numbering: [{ from: "2025.1", format: YEAR.N }] } }',
      false,
    ],
    // Without a year, without a bound, and without a schedule.
    ['1.7', 'kestra-calver', false],
    ['0.25', 'kestra-calver', false],
    ['2025.13', 'home-assistant', true],
    ['2025.12', 'home-assistant', false],
    ['2025.40', yearAlone, false],
    ['2025.0', yearAlone, true],
    // What the policy names is possible.
    ['2026.7', 'core: { releases: { "2026.7.0": 2026-01-10 } }', false],
    ['2025.4', 'core: { releases: { "2025.4.0-rc1": 2026-01-10 } }', false],
    // Between two that are published, whatever the days of majors; with MONTH every line is known.
    ['2025.7', 'sonarqube-server', true],
    ['2025.4', 'core: { major: { on: any } }', true],
    ['2025.3', evenMonths, true],
    ['2025.4', evenMonths, false],
    [
      '2025.3',
      'core: { schedule: null, releases: { "2025.1.0": 2025-08-05, "2025.4.0": 2025-12-05 } }',
      false,
    ],
    ['2025.40', '{ extends: none, name: acme }', false],
  ])('%s under %s: %s', (line, text, expected) => {
    const policy = readPolicy(text);
    const { timeline: known } = resolveTimeline(policy.core, day('2026-01-15'), day('2026-12-31'));
    expect(isImpossible({ timeline: known, policy }, line)).toBe(expected);
  });
});

function slot(line: string, date: string): Slot {
  return { line, date: day(date), kind: 'published' };
}

function known(its: Slot): KnownLine {
  return { line: its.line ?? '', slot: its, out: its.date, basis: 'published' };
}

/** The lines that get bugfixes on a day, newest first. */
function lines(policy: string, date: string): readonly string[] {
  const { core } = readPolicy(policy);
  const { timeline } = resolveTimeline(core, day(date), day(date));
  return maintainedLines(core, timeline, day(date));
}

const window = 'core: { support: { "1.0": { until: 2025-12-31 } } }';
const newest = 'core: { support: { newest: 3 } }';
const newestButOne = 'core: { support: { newest: 3, "2025.2": { until: 2025-12-02 } } }';
const shipped = 'core: { releases: { "2026.2.0": 2026-04-07 } }';

describe('lines that get bugfixes', () => {
  test.each([
    ['published: the latest alone', 'kestra-calver', '2025-10-08', ['2025.2']],
    ['planned: the one below it too', 'kestra-calver', '2026-04-09', ['2026.2', '2026.1']],
    ['two planned ones: only the next below', 'kestra-calver', '2026-06-11', ['2026.3', '2026.2']],
    ['planned and shipped: the latest alone', shipped, '2026-04-09', ['2026.2']],
    ['a window that is open', window, '2025-12-31', ['2025.3', '1.0']],
    ['a window that is over', window, '2026-01-01', ['2025.3']],
    ['a window of a line that is not out', window, '2025-05-01', ['0.22']],
    [
      'as many of the newest as the policy supports',
      newest,
      '2025-12-03',
      ['2025.3', '2025.2', '2025.1'],
    ],
    ['of the newest only those that are out', newest, '2025-08-05', ['2025.1', '1.0', '0.22']],
    ['a newest line whose window is over', newestButOne, '2025-12-03', ['2025.3', '2025.1']],
    ['named lines', 'kestra-semver', '2026-04-09', ['1.3', '1.0']],
    ['a named line whose window is over', 'kestra-semver', '2026-10-06', ['2.0', '1.3']],
    [
      'the latest whose window is over',
      'core: { support: { "2025.2": { until: 2025-10-08 } } }',
      '2025-10-10',
      ['2025.2'],
    ],
    [
      'named lines that no window keeps, newest first',
      'core: { bugfix: { lines: [latest, "0.22", "1.0"] } }',
      '2025-10-08',
      ['2025.2', '1.0', '0.22'],
    ],
    ['of all lines the latest alone', 'core: { bugfix: { lines: all } }', '2025-10-08', ['2025.2']],
    [
      'no plan for bugfixes',
      'extends: none\ncore: { schedule: { "1.0": 2025-06-03 } }',
      '2025-10-08',
      ['1.0'],
    ],
    [
      'the first line, planned',
      'extends: none\ncore: { numbering: [{ from: "1.0", format: MAJOR.MINOR }], major: { on: { day: 1 } }, schedule: { "1.0": 2025-06-01 } }',
      '2025-07-02',
      ['1.1', '1.0'],
    ],
    ['nothing out', 'extends: none\ncore: { bugfix: { on: any } }', '2025-10-08', []],
  ])('%s', (_, policy, date, expected) => {
    expect(lines(policy, date)).toEqual(expected);
  });

  test('all lines, less those whose window is over', () => {
    const { core } = readPolicy(
      'core: { bugfix: { lines: all }, support: { "0.22": { until: 2025-12-31 } } }',
    );
    const { timeline } = resolveTimeline(core, day('2026-01-01'), day('2026-01-01'));
    const maintained = (line: string) => isMaintained(core, timeline, line, day('2026-01-01'));
    expect(['0.21', '0.22', '2025.3'].map(maintained)).toEqual([true, false, true]);
  });

  test.each(['kestra-calver', 'extends: none\ncore: { schedule: { "1.0": 2025-06-03 } }'])(
    'no line but those, under %s',
    (text) => {
      const { core } = readPolicy(text);
      const { timeline } = resolveTimeline(core, day('2026-01-01'), day('2026-01-01'));
      expect(isMaintained(core, timeline, '0.22', day('2026-01-01'))).toBe(false);
    },
  );
});
