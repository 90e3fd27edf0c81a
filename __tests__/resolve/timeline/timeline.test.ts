import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { monthOf, weekdayOf } from '../../../src/model/day.js';
import { resolveTimeline, timelineFor } from '../../../src/resolve/timeline/timeline.js';
import { core } from '../../support/core.js';
import { day } from '../../support/day.js';
import { brokenRules, judge } from '../../support/judge.js';
import { readPolicy } from '../../support/make-facts.js';

/** Slots in a span of days, as `2025-08-05 2025.1`; a slot of another kind says so. */
function slots(policy: string, from: string, to: string, target = from): string[] {
  const { timeline } = resolveTimeline(readPolicy(policy).core, day(target), day(to));
  return timeline.slots
    .filter(({ date }) => from <= date && date <= to)
    .map(({ date, line, kind }) =>
      [date, line ?? '', kind === 'planned' ? '' : kind].filter((part) => part !== '').join(' '),
    );
}

/** The messages of a schedule that cannot be laid out. */
function problems(policy: string): string[] {
  const target = day('2025-08-05');
  const found = resolveTimeline(readPolicy(policy).core, target, target).problems;
  return found.map(({ message }) => message);
}

describe('the default policy', () => {
  test('its published lines stand on their days', () => {
    expect(slots('kestra-calver', '2024-12-01', '2026-03-01')).toEqual([
      '2024-12-03 0.20 published',
      '2025-02-04 0.21 published',
      '2025-04-01 0.22 published',
      '2025-06-03 1.0 published',
      '2025-08-05 2025.1 published',
      '2025-10-07 2025.2 published',
      '2025-12-02 2025.3 published',
      '2026-02-03 2026.1 published',
    ]);
  });

  test('after them each recurrence takes the next number, and a new year starts at 1', () => {
    expect(slots('kestra-calver', '2026-03-01', '2027-05-01')).toEqual([
      '2026-04-07 2026.2',
      '2026-06-02 2026.3',
      '2026-08-04 2026.4',
      '2026-10-06 2026.5',
      '2026-12-01 2026.6',
      '2027-02-02 2027.1',
      '2027-04-06 2027.2',
    ]);
  });

  test('before them every recurrence is a slot, without a number', () => {
    expect(slots('kestra-calver', '2024-08-01', '2024-12-03')).toEqual([
      '2024-08-06 open',
      '2024-10-01 open',
      '2024-12-03 0.20 published',
    ]);
  });

  test('planned slots are Tuesdays, the first of an even month, six a year, numbered from 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2027, max: 2125 }), (year) => {
        const { core } = readPolicy('kestra-calver');
        const { timeline } = resolveTimeline(core, day(`${year}-01-01`), day(`${year}-12-31`));
        const planned = timeline.slots.filter(({ date }) => date.startsWith(`${year}`));
        expect(planned.map(({ line }) => line)).toEqual(
          [1, 2, 3, 4, 5, 6].map((number) => `${year}.${number}`),
        );
        expect(planned.map(({ date }) => monthOf(date))).toEqual([2, 4, 6, 8, 10, 12]);
        for (const { date, kind } of planned) {
          expect([kind, weekdayOf(date)]).toEqual(['planned', 'tuesday']);
          expect(Number(date.slice(8))).toBeLessThanOrEqual(7);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('the slots do not depend on the target date', () => {
    const span = ['2025-08-01', '2027-01-01'] as const;
    const seen = slots('kestra-calver', ...span);
    expect(slots('kestra-calver', ...span, '2019-01-01')).toEqual(seen);
    expect(slots('kestra-calver', ...span, '2031-01-01')).toEqual(seen);
  });
});

describe('a line that slips keeps its number, and the recurrence it took is none any more', () => {
  test.each([
    {
      says: '2025.3 slips into the new year',
      schedule: '"2025.3": 2026-01-13',
      from: '2025-11-01',
      slots: ['2026-01-13 2025.3 published', '2026-02-03 2026.1 published', '2026-04-07 2026.2'],
    },
    {
      says: '2026.2 slips by two weeks',
      schedule: '"2026.2": 2026-04-21',
      from: '2026-02-01',
      slots: ['2026-02-03 2026.1 published', '2026-04-21 2026.2 published', '2026-06-02 2026.3'],
    },
    {
      says: '2026.2 comes early',
      schedule: '"2026.2": 2026-03-31',
      from: '2026-02-01',
      slots: ['2026-02-03 2026.1 published', '2026-03-31 2026.2 published', '2026-06-02 2026.3'],
    },
    {
      says: '2026.3 is published and 2026.2 is not: it takes the recurrence between',
      schedule: '"2026.3": 2026-06-09',
      from: '2026-02-01',
      slots: ['2026-02-03 2026.1 published', '2026-04-07 2026.2', '2026-06-09 2026.3 published'],
    },
    {
      says: '2026.2 is published for August: June stays between, and is left over',
      schedule: '"2026.2": 2026-08-04',
      from: '2026-02-01',
      slots: [
        '2026-02-03 2026.1 published',
        '2026-04-07 empty',
        '2026-06-02 empty',
        '2026-08-04 2026.2 published',
        '2026-10-06 2026.3',
      ],
    },
    {
      says: '2026.4 is published for December: the lines before it take the earliest recurrences',
      schedule: '"2026.4": 2026-12-01',
      from: '2026-02-01',
      slots: [
        '2026-02-03 2026.1 published',
        '2026-04-07 2026.2',
        '2026-06-02 2026.3',
        '2026-08-04 empty',
        '2026-10-06 empty',
        '2026-12-01 2026.4 published',
        '2027-02-02 2027.1',
      ],
    },
    {
      says: 'between two recurrences the earlier is taken in a tie',
      schedule: '"2026.2": 2026-05-05',
      from: '2026-02-01',
      slots: ['2026-02-03 2026.1 published', '2026-05-05 2026.2 published', '2026-06-02 2026.3'],
    },
  ])('$says', ({ schedule, from, slots: expected }) => {
    const policy = `core: { schedule: { ${schedule} } }`;
    expect(slots(policy, from, '2027-03-01').slice(0, expected.length)).toEqual(expected);
  });
});

describe('a schedule that cannot be laid out', () => {
  test.each([
    [
      '"2025.2": 2025-08-04',
      ['The schedule puts 2025.2 before 2025.1; lines ship in number order.'],
    ],
    [
      '"2025.2": 2025-08-05',
      ['The schedule puts 2025.1 and 2025.2 on one day; give each its own.'],
    ],
    [
      '"2026.3": 2026-04-06',
      [
        'There are too few release days between 2026.1 and 2026.3 for the lines between them; move a date or publish them too.',
      ],
    ],
    ['"2026.3": 2026-04-08', []],
    ['"2026.2": 2026-04-08', []],
  ])('%s', (schedule, expected) => {
    expect(problems(`core: { schedule: { ${schedule} } }`)).toEqual(expected);
  });

  test('says where the date is written', () => {
    const { core } = readPolicy('core:\n  schedule:\n    "2025.2": 2025-08-04\n');
    const { timeline, problems: found } = resolveTimeline(
      core,
      day('2025-08-05'),
      day('2025-08-05'),
    );
    expect(timeline.slots).toEqual([]);
    expect(found[0]).toMatchObject({
      found: '2025.2 on 2025-08-04',
      expected: 'a day after 2025-08-05, the day of 2025.1',
      location: { path: 'policy.yml', line: 3, column: 5 },
    });
  });
});

describe('other platforms', () => {
  const gitLab = `
    extends: none
    core:
      numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }]
      major: { on: { week: third, weekday: thursday } }`;

  test('GitLab ships every third Thursday of a month, and its policy names no number', () => {
    expect(slots(gitLab, '2025-05-01', '2025-08-01')).toEqual([
      '2025-05-15 open',
      '2025-06-19 open',
      '2025-07-17 open',
    ]);
  });

  test('Home Assistant ships every first Wednesday of a month, which names the line', () => {
    expect(slots('home-assistant', '2025-11-01', '2026-03-01')).toEqual([
      '2025-11-05 2025.11 open',
      '2025-12-03 2025.12 open',
      '2026-01-07 2026.1 open',
      '2026-02-04 2026.2 open',
    ]);
  });

  test.each([
    ['without formats', ''],
    [
      'without a format of months',
      'numbering: [{ from: "1.0", format: MAJOR.MINOR }], first: none, ',
    ],
  ])('%s a slot takes any line', (_, numbering) => {
    const policy = `extends: none\ncore: { ${numbering}major: { on: { day: 1 } } }`;
    expect(slots(policy, '2025-05-01', '2025-07-01')).toEqual([
      '2025-05-01 open',
      '2025-06-01 open',
      '2025-07-01 open',
    ]);
  });

  test('without formats nobody knows the line behind a published one', () => {
    const policy =
      'extends: none\ncore: { major: { on: { day: 1 } }, schedule: { "1.1": 2025-05-01 } }';
    expect(slots(policy, '2025-05-01', '2025-06-01')).toEqual([
      '2025-05-01 1.1 published',
      '2025-06-01 open',
    ]);
  });

  test('the format that the day falls in says whether a month names the line', () => {
    const formats =
      '{ from: "1.0", format: MAJOR.MINOR.PATCH }, { from: "2025.1", format: YEAR.MONTH.PATCH }';
    const later = `${formats}, { from: "2026.1", format: YEAR.MAJOR.PATCH }`;
    const policy = (all: string) =>
      `extends: none\ncore: { numbering: [${all}], major: { on: { day: 1 } } }`;
    expect(slots(policy(formats), '2025-05-01', '2025-05-31')).toEqual(['2025-05-01 2025.5 open']);
    expect(slots(policy(later), '2025-05-01', '2025-05-31')).toEqual(['2025-05-01 2025.5 open']);
    expect(slots(policy(later), '2026-05-01', '2026-05-31')).toEqual(['2026-05-01 open']);
  });

  const weekly = (schedule: string, on = '{ every: 4 weeks, from: 2026-01-06 }') => `
    extends: none
    core:
      numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }]
      major: { on: ${on} }
      schedule: { ${schedule} }`;

  test.each([
    ['half the weeks before it takes it', '2025-12-23', ['2026-02-03 1.2']],
    ['a day more before it stands for itself', '2025-12-22', ['2026-01-06 1.2', '2026-02-03 1.3']],
  ])('what is published before the first day of a cadence: %s', (_, date, expected) => {
    expect(slots(weekly(`"1.1": ${date}`), '2025-12-20', '2026-02-10')).toEqual([
      `${date} 1.1 published`,
      ...expected,
    ]);
  });

  test('and where another pattern has begun, it takes a day of that one', () => {
    const on = '[{ every: 4 weeks, from: 2026-01-06 }, { day: 1, months: [11] }]';
    expect(slots(weekly('"1.1": 2025-11-02', on), '2025-11-01', '2026-01-10')).toEqual([
      '2025-11-02 1.1 published',
      '2026-01-06 1.2',
    ]);
  });

  test('lines missing behind the first day of a cadence keep a recurrence each', () => {
    const schedule = '"1.1": 2025-11-04, "1.2": 2026-01-06, "1.4": 2026-02-04';
    expect(slots(weekly(schedule), '2025-11-01', '2026-03-31')).toEqual([
      '2025-11-04 1.1 published',
      '2026-01-06 1.2 published',
      '2026-02-03 1.3',
      '2026-02-04 1.4 published',
      '2026-03-31 1.5',
    ]);
  });

  test('an offset moves the slots: the Tuesday before the third Wednesday', () => {
    const policy = `${gitLab.replace('thursday', 'wednesday').replace('third,', 'third, offset-days: -1,')}`;
    expect(slots(policy, '2025-10-01', '2025-12-01')).toEqual([
      '2025-10-14 open',
      '2025-11-18 open',
    ]);
  });

  test('on any day: no line is planned, and only published dates are slots', () => {
    expect(slots('kestra-semver', '2026-01-01', '2027-01-01')).toEqual([
      '2026-01-13 1.2 published',
      '2026-03-03 1.3 published',
      '2026-09-08 2.0 published',
    ]);
  });

  test('a monthly cadence of six lines a year leaves the other slots without a line', () => {
    const policy = `
      extends: none
      core:
        numbering: [{ from: "2025.1", format: YEAR.MAJOR.PATCH }]
        major: { on: { day: 1 }, per-year: 6 }
        schedule: { "2025.5": 2025-10-01 }`;
    expect(slots(policy, '2025-10-01', '2026-02-01')).toEqual([
      '2025-10-01 2025.5 published',
      '2025-11-01 2025.6',
      '2025-12-01 empty',
      '2026-01-01 2026.1',
      '2026-02-01 2026.2',
    ]);
  });

  test('a policy without a section on majors has no slots', () => {
    expect(slots('{ extends: none, name: acme }', '2025-01-01', '2026-01-01')).toEqual([]);
  });
});

describe('latest', () => {
  const slipped = 'core: { releases: { "2025.2.0": 2025-10-21, "2025.1.9": 2025-10-22 } }';
  const late = 'core: { releases: { "2025.2.0": 2025-10-14, "2025.2.1": 2025-10-16 } }';
  const ahead = 'core: { releases: { "2025.2.0-rc1": 2025-09-01, "2025.2.0": 2025-09-30 } }';

  test.each([
    ['kestra-calver', '2025-08-04', '1.0', '2025-06-03'],
    ['kestra-calver', '2025-08-05', '2025.1', '2025-08-05'],
    ['kestra-calver', '2025-10-07', '2025.2', '2025-10-07'],
    ['kestra-calver', '2026-06-02', '2026.3', '2026-06-02'],
    [slipped, '2025-10-20', '2025.1', '2025-08-05'],
    [slipped, '2025-10-21', '2025.2', '2025-10-21'],
    [slipped, '2025-10-22', '2025.2', '2025-10-21'],
    [late, '2025-10-13', '2025.1', '2025-08-05'],
    [late, '2025-10-16', '2025.2', '2025-10-14'],
    [ahead, '2025-09-29', '2025.1', '2025-08-05'],
    [ahead, '2025-09-30', '2025.2', '2025-09-30'],
  ])('%s on %s is %s since %s', (policy, date, line, since) => {
    const { timeline } = resolveTimeline(readPolicy(policy).core, day(date), day(date));
    expect(timeline.latest).toMatchObject({ line, date: since });
  });

  test('what shipped late moves no other line', () => {
    const span = ['2025-08-01', '2026-12-31'] as const;
    expect(slots(slipped, ...span)).toEqual(slots('kestra-calver', ...span));
  });

  test('is nothing before the first line', () => {
    const early = resolveTimeline(
      readPolicy('kestra-calver').core,
      day('2024-12-02'),
      day('2025-01-01'),
    );
    expect(early.timeline.latest).toBeNull();
  });

  test('is the month’s line where the month names it', () => {
    const { core } = readPolicy('home-assistant');
    const latestOnDay = (text: string) =>
      resolveTimeline(core, day(text), day(text)).timeline.latest?.line;
    expect(['2025-08-05', '2025-08-06'].map(latestOnDay)).toEqual(['2025.7', '2025.8']);
  });
});

describe('what is known of a line', () => {
  const policy = `core:
  releases:
    "0.19.3": 2024-11-06
    "0.19.2": 2024-11-05
    "0.19.1": 2024-11-07
    "0.20.0-rc1": 2024-11-20
    "2025.1.1": 2025-08-07
    "2025.2.1": 2025-10-01`;
  const { timeline } = resolveTimeline(
    readPolicy(policy).core,
    day('2026-02-03'),
    day('2026-12-31'),
  );

  test.each([
    ['is out with its first final release, where it has no slot', '0.19', '2024-11-05', 'shipped'],
    ['is out on its published day, whatever its prereleases', '0.20', '2024-12-03', 'published'],
    ['is out on its slot, where a later release is known', '2025.1', '2025-08-05', 'shipped'],
    ['is out before its slot, where a later release was', '2025.2', '2025-10-01', 'shipped'],
    ['is planned for its slot, where nothing is published', '2026.2', '2026-04-07', 'planned'],
  ])('it %s', (_, line, out, basis) => {
    expect(timeline.lines.get(line)).toMatchObject({ line, out, basis });
  });
});

describe('lines missing between two published ones', () => {
  const spanned = (schedule: string, from: string, to: string) =>
    slots(`core: { schedule: { ${schedule} } }`, from, to);

  test('keep a recurrence each, though another choice were nearer', () => {
    expect(spanned('"2026.3": 2026-04-08', '2026-02-01', '2026-08-31')).toEqual([
      '2026-02-03 2026.1 published',
      '2026-04-07 2026.2',
      '2026-04-08 2026.3 published',
      '2026-08-04 2026.4',
    ]);
  });

  test('across years are those below the later one', () => {
    expect(spanned('"2027.2": 2027-02-20', '2026-10-01', '2027-05-01')).toEqual([
      '2026-10-06 2026.5',
      '2026-12-01 2026.6',
      '2027-02-02 2027.1',
      '2027-02-20 2027.2 published',
    ]);
  });
});

describe('where the numbering changes', () => {
  const core = (schedule: string) =>
    readPolicy(`extends: none
core:
  numbering: [{ from: "0.1", format: MAJOR.MINOR.PATCH }, { from: "2025.1", format: YEAR.MAJOR.PATCH }]
  major: { on: { week: first, weekday: tuesday, months: [2, 4, 6, 8, 10, 12] }, per-year: 6 }
  schedule: ${schedule}`).core;
  const laid = (schedule: string) => {
    const { timeline, problems } = resolveTimeline(
      core(schedule),
      day('2025-06-03'),
      day('2026-03-01'),
    );
    const slots = timeline.slots.filter(({ date }) => '2025-06-01' < date && date < '2026-03-01');
    return [
      ...slots.map(({ date, line }) => `${date} ${line}`),
      ...problems.map((each) => each.found),
    ];
  };

  test.each([
    // The first line of the new format takes the recurrence before a date nearer to it.
    [
      '{ "1.0": 2025-06-03, "2025.2": 2025-08-12 }',
      [
        '2025-06-03 1.0',
        '2025-08-05 2025.1',
        '2025-08-12 2025.2',
        '2025-12-02 2025.3',
        '2026-02-03 2026.1',
      ],
    ],
    [
      '{ "1.0": 2025-06-03, "2025.3": 2025-10-07 }',
      [
        ...[
          '2025-06-03 1.0',
          '2025-08-05 2025.1',
          '2025-10-07 2025.3',
          '2025-12-02 2025.4',
          '2026-02-03 2026.1',
        ],
        '2025.3.0 on 2025-10-07, right after 2025.1',
      ],
    ],
    [
      '{ "1.0": 2025-06-03, "2025.2": 2025-07-01 }',
      [
        ...[
          '2025-06-03 1.0',
          '2025-07-01 2025.2',
          '2025-10-07 2025.3',
          '2025-12-02 2025.4',
          '2026-02-03 2026.1',
        ],
        '2025.2.0 on 2025-07-01, right after 1.0',
      ],
    ],
  ])('missing lines are counted from the first of the new format: %s', (schedule, expected) => {
    expect(laid(schedule)).toEqual(expected);
  });
});

describe('lines missing across a first number that no year gives', () => {
  const laid = (schedule: string) => {
    const { core } = readPolicy(`extends: none
core:
  numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }]
  major: { on: { week: first, weekday: tuesday } }
  schedule: ${schedule}`);
    const { timeline, problems } = resolveTimeline(core, day('2025-01-07'), day('2025-06-30'));
    const slots = timeline.slots.filter(({ date }) => '2025-01-01' < date && date < '2025-07-01');
    return [...slots.map(({ date, line }) => `${date} ${line}`), ...problems];
  };

  test('are those below the later one; recurrences left over stay empty', () => {
    expect(laid('{ "1.5": 2025-01-07, "2.2": 2025-06-03 }')).toEqual([
      '2025-01-07 1.5',
      '2025-02-04 2.0',
      '2025-03-04 2.1',
      '2025-04-01 null',
      '2025-05-06 null',
      '2025-06-03 2.2',
    ]);
  });

  test('may be none', () => {
    expect(laid('{ "1.0": 2025-01-07, "3.0": 2025-03-04 }')).toEqual([
      ...['2025-01-07 1.0', '2025-02-04 null', '2025-03-04 3.0', '2025-04-01 3.1'],
      ...['2025-05-06 3.2', '2025-06-03 3.3'],
    ]);
  });
});

test('a line below the first of its year may be published', () => {
  const { core } = readPolicy('core: { schedule: { "2025.0": 2025-07-01, "2027.0": 2027-01-12 } }');
  expect(resolveTimeline(core, day('2026-01-07'), day('2027-06-30')).problems).toEqual([]);
});

test('with MONTH the slots before the first published line have their lines, too', () => {
  const { core } = readPolicy(
    'extends: home-assistant\ncore: { schedule: { "2027.3": 2027-03-10 } }',
  );
  const { timeline } = resolveTimeline(core, day('2026-12-02'), day('2027-12-31'));
  const slots = timeline.slots.filter(({ date }) => '2026-11-30' < date && date < '2027-05-01');
  expect(slots.map(({ date, line, kind }) => `${date} ${line} ${kind}`)).toEqual([
    '2026-12-02 2026.12 open',
    '2027-01-06 2027.1 open',
    '2027-02-03 2027.2 open',
    '2027-03-10 2027.3 published',
    '2027-04-07 2027.4 planned',
  ]);
  expect(timeline.latest?.line).toBe('2026.12');
});

describe('a planned line that skipped its slot', () => {
  const late = (slot: string) => {
    const { core } = readPolicy('kestra-calver');
    const { timeline } = resolveTimeline(core, day(slot), day('2027-03-01'), {
      line: '2026.2',
      slot: day(slot),
    });
    const planned = timeline.slots.filter(
      ({ date }) => '2026-04-01' <= date && date < '2027-03-01',
    );
    return {
      slots: planned.map(({ date, line }) => `${date} ${line}`),
      latest: timeline.latest?.line,
    };
  };

  test('takes a later one, becomes latest, and those behind it move on', () => {
    expect(late('2026-06-02')).toEqual({
      slots: [
        '2026-04-07 null',
        '2026-06-02 2026.2',
        '2026-08-04 2026.3',
        '2026-10-06 2026.4',
        '2026-12-01 2026.5',
        '2027-02-02 2027.1',
      ],
      latest: '2026.2',
    });
  });

  test('may skip several', () => {
    expect(late('2026-10-06').slots.slice(0, 5)).toEqual([
      '2026-04-07 null',
      '2026-06-02 null',
      '2026-08-04 null',
      '2026-10-06 2026.2',
      '2026-12-01 2026.3',
    ]);
  });
});

describe('the timeline of a release', () => {
  function of(version: string, date: string, policy = 'kestra-calver') {
    const released = core(version);
    return timelineFor(readPolicy(policy), [released], day(date), released).timeline;
  }

  test.each([
    ['a line of a later year', '2040.1.0', '2040.6'],
    ['a number that is a slip', '2926.1.0', '2029.6'],
    ['a line of this year', '2026.2.0', '2029.6'],
  ])('reaches far enough for %s', (_, version, last) => {
    const lines = [...of(version, '2026-02-03').lines.keys()];
    expect(lines).toContain(last);
    expect(lines).not.toContain(`${Number(last.slice(0, 4)) + 4}.1`);
  });

  test.each([
    [
      'on a later slot of its year takes that',
      '2026.2.0',
      '2026-06-02',
      '2026-06-02',
      '2026-08-04',
    ],
    ['leaves lines before it where they are', '2026.3.0', '2026-08-04', '2026-04-07', '2026-08-04'],
    ['on its own slot stays there', '2026.2.0', '2026-04-07', '2026-04-07', '2026-06-02'],
    ['on an earlier slot stays on its own', '2026.3.0', '2026-04-07', '2026-04-07', '2026-06-02'],
    ['on a slot of another year stays, too', '2026.2.0', '2027-02-02', '2026-04-07', '2026-06-02'],
    ['on no slot stays', '2026.2.0', '2026-06-10', '2026-04-07', '2026-06-02'],
    ['that is a prerelease stays', '2026.2.0-rc1', '2026-06-02', '2026-04-07', '2026-06-02'],
    ['that is a bugfix stays', '2026.2.1', '2026-06-02', '2026-04-07', '2026-06-02'],
    ['that is published stays', '2026.1.0', '2026-06-02', '2026-04-07', '2026-06-02'],
  ])('%s', (_, version, date, second, third) => {
    const { lines } = of(version, date);
    expect(['2026.2', '2026.3'].map((line) => lines.get(line)?.out)).toEqual([second, third]);
  });

  test('does not take the slot of a line that is published', () => {
    const policy = 'core: { schedule: { "2026.4": 2026-08-04 } }';
    const { lines } = of('2026.2.0', '2026-08-04', policy);
    expect(lines.get('2026.2')?.out).toBe('2026-04-07');
  });
});

describe('years of two digits', () => {
  const policy = `extends: none
core:
  numbering: [{ from: "24.1", format: YY.MAJOR.PATCH }]
  major: { on: { day: 1, months: [1, 7] }, per-year: 2 }
  schedule: { "25.2": 2025-07-01, "26.1": 2026-01-05 }`;

  test('count and compare as the calendar does', () => {
    const { core } = readPolicy(policy);
    const { timeline, problems } = resolveTimeline(core, day('2026-01-20'), day('2027-12-31'));
    expect(problems).toEqual([]);
    expect([...timeline.lines.keys()].slice(0, 5)).toEqual([
      '25.2',
      '26.1',
      '26.2',
      '27.1',
      '27.2',
    ]);
    expect(timeline.latest).toEqual({ line: '26.1', date: '2026-01-05' });
  });

  test.each([
    ['26.2.0', '2026-07-01', []],
    ['26.2.0', '2026-01-05', ['core-number-out-of-turn']],
    ['26.3.0', '2026-07-01', ['core-number-out-of-turn']],
    ['27.1.0', '2027-01-01', []],
    ['26.1.1', '2026-02-03', []],
  ])('%s on %s breaks %j', (version, date, broken) => {
    const inputs = { 'core-version': version, 'target-date': date };
    expect(brokenRules({ policy, inputs })).toEqual(broken);
  });

  test('begin with one', () => {
    const text = 'core: { numbering: [{ from: "2026.1", format: YY.MAJOR }] }';
    expect(() => readPolicy(`extends: none\n${text}`)).toThrow('a line whose year has two digits');
  });
});

describe('numbers that nobody can foretell', () => {
  const policy = `extends: none
core:
  numbering: [{ from: "2.0", format: MAJOR.N.PATCH }]
  first: 1
  major: { on: { every: 12 weeks, from: 2026-01-21 } }
  schedule: { "2.528": 2025-10-15, "2.541": 2026-01-21, "2.555": 2026-04-16 }`;

  test('have slots that take any number above', () => {
    const { core } = readPolicy(policy);
    const { timeline, problems } = resolveTimeline(core, day('2026-05-01'), day('2026-12-31'));
    expect(problems).toEqual([]);
    const slots = timeline.slots.filter(({ date }) => date < '2026-12-31');
    expect(slots.map(({ date, line, kind }) => [date, line, kind])).toEqual([
      ['2025-10-15', '2.528', 'published'],
      ['2026-01-21', '2.541', 'published'],
      ['2026-04-16', '2.555', 'published'],
      ['2026-07-08', null, 'open'],
      ['2026-09-30', null, 'open'],
      ['2026-12-23', null, 'open'],
    ]);
  });

  test.each([
    ['2.568.1', '2026-07-08', []],
    ['2.550.1', '2026-07-08', ['core-number-out-of-turn']],
    ['2.568.1', '2026-07-09', ['core-major-off-cadence']],
    ['2.568.0', '2026-07-08', ['core-number-out-of-turn']],
    ['2.555.2', '2026-07-08', []],
  ])('%s on %s breaks %j', (version, date, broken) => {
    const inputs = { 'core-version': version, 'target-date': date };
    expect(brokenRules({ policy, inputs })).toEqual(broken);
  });
});

describe('published dates alone', () => {
  const policy = `extends: none
core:
  called: feature release
  numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }]
  major: { on: schedule }
  bugfix: { on: schedule }
  schedule: { "12.3": 2025-11-19, "12.4": 2026-02-24 }`;

  test.each([
    ['12.4.0', '2026-02-24', []],
    ['12.4.0', '2025-11-19', ['core-number-out-of-turn']],
    ['12.4.0', '2026-02-25', ['core-major-off-cadence']],
    ['12.3.1', '2025-11-20', ['core-bugfix-off-cadence']],
  ])('%s on %s breaks %j', (version, date, broken) => {
    const inputs = { 'core-version': version, 'target-date': date };
    expect(brokenRules({ policy, inputs })).toEqual(broken);
  });

  test('say which day is published for it, in the words of the platform', () => {
    const inputs = { 'core-version': '12.4.0', 'target-date': '2026-02-25' };
    const [finding] = judge({ policy, inputs }).findings;
    expect(finding?.message).toContain(
      'core 12.4.0, a feature release, was due on Tue 24 Feb 2026; you are releasing on Wed 25 Feb 2026.',
    );
  });

  test('are due, and next', () => {
    const inputs = { 'target-date': '2025-11-19', manifests: 'none' };
    expect(judge({ policy, inputs }).calendar).toMatchObject({
      due: ['core-major', 'core-bugfix'],
      nextCoreMajor: { date: '2026-02-24', version: '12.4.0' },
      nextCoreBugfix: { date: '2026-02-24' },
    });
  });
});
