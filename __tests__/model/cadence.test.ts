import { describe, expect, test } from '@jest/globals';
import { RRuleTemporal } from 'rrule-temporal';
import {
  fallsOn,
  firstFreeDay,
  freezeOn,
  nextRecurrence,
  pluginCadenceOf,
  previousRecurrence,
  type Recurrence,
  recurrencesBetween,
  toleranceOf,
  type Week,
  weeksOf,
} from '../../src/model/cadence.js';
import { addDays, type Day, weekdays } from '../../src/model/day.js';
import { type PluginVersion, parsePluginVersion } from '../../src/model/plugin-version.js';
import { defaultNotation, type Freeze, type PluginsPolicy } from '../../src/model/policy.js';
import { day } from '../support/day.js';
import { readPolicy } from '../support/make-facts.js';

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const evenMonths = [2, 4, 6, 8, 10, 12];

const firstTuesday: Recurrence = {
  on: { weekday: 'tuesday', week: 'first' },
  months: evenMonths,
  offsetDays: 0,
};
const thursday: Recurrence = {
  on: { weekday: 'thursday', week: null },
  months: everyMonth,
  offsetDays: 0,
};
const leapDay: Recurrence = { on: { day: 29 }, months: [2], offsetDays: 0 };
const never: Recurrence = { on: { day: 31 }, months: [2, 4], offsetDays: 0 };

describe('recurrences agree with RFC 5545', () => {
  const ordinals: Record<Week, string> = {
    first: '1',
    second: '2',
    third: '3',
    fourth: '4',
    last: '-1',
  };

  test.each(Object.keys(ordinals) as Week[])('the %s of each weekday until 2100', (week) => {
    for (const weekday of weekdays) {
      const recurrence: Recurrence = { on: { weekday, week }, months: everyMonth, offsetDays: 0 };
      const rule = `FREQ=MONTHLY;BYDAY=${ordinals[week]}${weekday.slice(0, 2).toUpperCase()}`;
      expect(untilCenturysEnd(recurrence)).toEqual(oracle(rule));
    }
  });

  test.each(weekdays)('every %s of the even months until 2100', (weekday) => {
    const recurrence: Recurrence = {
      on: { weekday, week: null },
      months: evenMonths,
      offsetDays: 0,
    };
    const rule = `FREQ=YEARLY;BYMONTH=2,4,6,8,10,12;BYDAY=${weekday.slice(0, 2).toUpperCase()}`;
    expect(untilCenturysEnd(recurrence)).toEqual(oracle(rule));
  });

  test.each([1, 22, 29, 30, 31])('day %i of each month that has it, until 2100', (date) => {
    const recurrence: Recurrence = { on: { day: date }, months: everyMonth, offsetDays: 0 };
    expect(untilCenturysEnd(recurrence)).toEqual(oracle(`FREQ=MONTHLY;BYMONTHDAY=${date}`));
  });

  test('29 February, which 2100 lacks', () => {
    const days = untilCenturysEnd(leapDay);
    expect(days).toEqual(oracle('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'));
    expect(days.at(-1)).toBe('2096-02-29');
  });

  test.each([-31, -1, 1, 40])('the third Wednesday shifted by %i days', (offsetDays) => {
    const on = { weekday: 'wednesday', week: 'third' } as const;
    const shifted = { on, months: everyMonth, offsetDays };
    const from = addDays(day('2020-01-01'), offsetDays);
    const to = addDays(day('2100-12-31'), offsetDays);
    const expected = oracle('FREQ=MONTHLY;BYDAY=3WE').map((each) => addDays(day(each), offsetDays));
    expect(recurrencesBetween(shifted, from, to)).toEqual(expected);
  });
});

test.each([
  ['1 week', 1],
  ['12 weeks', 12],
  ['104 weeks', 104],
  ['105 weeks', undefined],
  ['0 weeks', undefined],
  ['about 12 weeks', undefined],
  ['12 weeks or so', undefined],
  ['monthly', undefined],
])('every %s: %s', (every, count) => {
  expect(weeksOf(every)).toBe(count);
});

describe('the next and the previous recurrence', () => {
  test.each([
    { recurrence: firstTuesday, from: '2025-08-05', previous: '2025-06-03', next: '2025-10-07' },
    { recurrence: firstTuesday, from: '2025-12-31', previous: '2025-12-02', next: '2026-02-03' },
    { recurrence: thursday, from: '2025-08-07', previous: '2025-07-31', next: '2025-08-14' },
    { recurrence: thursday, from: '2025-08-06', previous: '2025-07-31', next: '2025-08-07' },
    { recurrence: leapDay, from: '2025-08-05', previous: '2024-02-29', next: '2028-02-29' },
    { recurrence: leapDay, from: '2100-01-01', previous: '2096-02-29', next: '2104-02-29' },
    { recurrence: leapDay, from: '2096-02-29', previous: '2092-02-29', next: '2104-02-29' },
    { recurrence: never, from: '2025-08-05', previous: null, next: null },
  ])('around $from: $previous and $next', ({ recurrence, from, previous, next }) => {
    expect(previousRecurrence(recurrence, day(from))).toBe(previous);
    expect(nextRecurrence(recurrence, day(from))).toBe(next);
  });

  test('an offset moves a recurrence over the turn of the year', () => {
    const eve = { on: { day: 1 }, months: [1], offsetDays: -1 };
    expect(nextRecurrence(eve, day('2025-08-05'))).toBe('2025-12-31');
    expect(previousRecurrence(eve, day('2025-12-31'))).toBe('2024-12-31');
  });
});

describe('a day falls on a recurrence', () => {
  test.each<[string, number, boolean]>([
    ['2025-08-05', 0, true],
    ['2025-08-06', 0, false],
    ['2025-08-04', 0, false],
    ['2025-08-08', 3, true],
    ['2025-08-02', 3, true],
    ['2025-08-09', 3, false],
    ['2025-07-01', 0, false],
  ])('%s, %i days from a first Tuesday of an even month: %s', (text, tolerance, falls) => {
    expect(fallsOn(firstTuesday, day(text), tolerance)).toBe(falls);
  });

  test.each<[string, number, boolean]>([
    ['2025-08-07', 0, true],
    ['2025-08-08', 0, false],
    ['2025-08-09', 2, true],
    ['2025-08-10', 2, false],
    ['2025-08-10', 30, false],
    ['2025-08-12', 30, true],
  ])('%s, %i days from a Thursday, of which two count: %s', (text, tolerance, falls) => {
    expect(fallsOn(thursday, day(text), tolerance)).toBe(falls);
  });
});

function untilCenturysEnd(recurrence: Recurrence): readonly string[] {
  return recurrencesBetween(recurrence, day('2020-01-01'), day('2100-12-31'));
}

/** The days of an RFC 5545 rule in the same span, worked out by another library. */
function oracle(rule: string): readonly string[] {
  const rruleString = `DTSTART;TZID=UTC:20200101T000000\nRRULE:${rule};UNTIL=21001231T000000Z`;
  return new RRuleTemporal({ rruleString }).all().map((date) => date.toPlainDate().toString());
}

describe('other ways to fall', () => {
  const between = (on: string, from: string, to: string) => {
    const policy = readPolicy(`extends: none\ncore: { bugfix: { on: ${on} } }`);
    return recurrencesBetween(policy.core.bugfix?.on ?? 'any', day(from), day(to), slots);
  };
  const slots = [
    { date: day('2026-03-04'), kind: 'published' },
    { date: day('2026-05-27'), kind: 'planned' },
    { date: day('2026-08-19'), kind: 'empty' },
  ] as const;

  test.each([
    ['{ every: 12 weeks, from: 2026-03-04 }', ['2026-03-04', '2026-05-27', '2026-08-19']],
    ['{ every: 1 week, from: 2026-08-20 }', ['2026-08-20', '2026-08-27']],
    ['{ every: 13 weeks, from: 2025-03-02 }', ['2026-03-01', '2026-05-31', '2026-08-30']],
    ['schedule', ['2026-03-04']],
    [
      '[{ day: 1, months: [3, 4] }, { weekday: monday, week: last, months: [3, 8] }]',
      ['2026-03-01', '2026-03-30', '2026-04-01'],
    ],
    ['{ weekday: [monday, tuesday], week: first, months: [4] }', ['2026-04-06', '2026-04-07']],
    ['[{ day: 1, months: [3] }, { day: 1, months: [3] }]', ['2026-03-01']],
  ])('%s', (on, days) => {
    expect(between(on, '2026-03-01', '2026-08-30')).toEqual(days);
  });

  test('what is published inside a span, its ends included', () => {
    const days = ['2026-02-28', '2026-03-01', '2026-08-30', '2026-08-31'].map(day);
    const published = days.map((date) => ({ date, kind: 'published' as const }));
    const [, first, last] = days;
    expect(recurrencesBetween('schedule', days[1] as Day, days[2] as Day, published)).toEqual([
      first,
      last,
    ]);
    expect(fallsOn('schedule', day('2026-03-02'), 1, published)).toBe(true);
    expect(fallsOn('schedule', day('2026-03-03'), 1, published)).toBe(false);
    expect(fallsOn('any', day('2026-03-01'), 1, published)).toBe(false);
    expect(toleranceOf('schedule', 7)).toBe(7);
  });

  test('of several patterns each has a tolerance of its own', () => {
    const policy = readPolicy(
      'extends: none\ncore: { bugfix: { on: [{ weekday: monday }, { day: 20 }] } }',
    );
    const falls = (text: string) => fallsOn(policy.core.bugfix?.on ?? 'any', day(text), 4, slots);
    expect(['2026-03-04', '2026-03-05', '2026-03-18'].map(falls)).toEqual([true, false, true]);
  });

  test('so many weeks after each slot', () => {
    const policy = readPolicy(
      'extends: none\ncore: { major: { on: schedule }, bugfix: { on: { after: major, weeks: [8, 4] } } }',
    );
    const on = policy.core.bugfix?.on ?? 'any';
    expect(recurrencesBetween(on, day('2026-03-01'), day('2026-12-31'), slots)).toEqual([
      '2026-04-01',
      '2026-04-29',
      '2026-06-24',
      '2026-07-22',
    ]);
    expect(nextRecurrence(on, day('2026-04-01'), slots)).toBe('2026-04-29');
    expect(previousRecurrence(on, day('2026-04-29'), slots)).toBe('2026-04-01');
    expect(fallsOn(on, day('2026-04-30'), 1, slots)).toBe(true);
    expect(fallsOn(on, day('2026-04-30'), 0, slots)).toBe(false);
  });

  test('it counts from its day on, and not before', () => {
    expect(between('{ every: 12 weeks, from: 2026-03-04 }', '2025-01-01', '2026-03-10')).toEqual([
      '2026-03-04',
    ]);
  });

  test.each([
    ['{ every: 1 week, from: 2026-03-04 }', 7, 2],
    ['{ every: 2 weeks, from: 2026-03-04 }', 7, 7],
    ['[{ day: 1 }, { weekday: monday }]', 7, 2],
  ])('%s tolerates %i days as %i', (on, given, tolerated) => {
    const policy = readPolicy(`extends: none\ncore: { bugfix: { on: ${on} } }`);
    expect(toleranceOf(policy.core.bugfix?.on ?? 'any', given)).toBe(tolerated);
  });
});

const yearEnd = freeze('2025-12-20', '2026-01-02', 'releases');
const audit = freeze('2026-01-03', '2026-01-05', 'all');
const move = freeze('2025-12-24', '2025-12-24', 'deployments');
const freezes = [yearEnd, audit, move];

test.each([
  ['2025-12-19', 'releases', null],
  ['2025-12-20', 'releases', yearEnd],
  ['2026-01-02', 'releases', yearEnd],
  ['2026-01-04', 'releases', audit],
  ['2026-01-06', 'releases', null],
  ['2025-12-24', 'deployments', move],
  ['2025-12-25', 'deployments', null],
  ['2026-01-04', 'deployments', audit],
] as const)('on %s %s are held back by %j', (text, what, expected) => {
  expect(freezeOn(freezes, day(text), what)).toBe(expected);
});

test.each([
  ['2025-12-19', 'releases', '2025-12-19'],
  ['2025-12-25', 'releases', '2026-01-06'],
  ['2025-12-24', 'deployments', '2025-12-25'],
  ['2026-01-03', 'deployments', '2026-01-06'],
] as const)('from %s on the first day free for %s is %s', (text, what, free) => {
  expect(firstFreeDay(freezes, day(text), what)).toBe(free);
});

function freeze(from: string, to: string, kind: Freeze['for']): Freeze {
  return { from: day(from), to: day(to), reason: 'a reason', for: kind };
}

const plugins: PluginsPolicy = {
  ...defaultNotation,
  find: [],
  own: [],
  major: 'core-major',
  minor: thursday,
  patch: null,
};

test('a version whose shape tells no kind has no cadence', () => {
  const version = parsePluginVersion('447.v97d1a_3', 'natural') as PluginVersion;
  expect(pluginCadenceOf({ ...plugins, patch: 'any' }, version)).toBeNull();
});

test.each([
  ['2.0.0', 'core-major'],
  ['2.1.0', thursday],
  ['2.1.1', null],
  ['2.0.0-rc.1', null],
  ['2.1.0-SNAPSHOT', null],
])('the cadence of %s is %j', (version, cadence) => {
  expect(pluginCadenceOf(plugins, parsePluginVersion(version) as PluginVersion)).toEqual(cadence);
});
