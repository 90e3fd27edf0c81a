import { describe, expect, test } from '@jest/globals';
import type { Cadence } from '../../src/model/cadence.js';
import {
  bugfixDaysAround,
  daysAround,
  firstDeploymentDay,
  isFrozen,
  isOpenTo,
  majorOn,
  nextDeploymentDay,
  nextFreeDay,
  nextSlots,
  previousSlot,
  slotsAround,
} from '../../src/questions/days.js';
import { day } from '../support/day.js';
import { makeFacts } from '../support/make-facts.js';

const thursday: Cadence = {
  on: { weekday: 'thursday', week: null },
  months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  offsetDays: 0,
};

function on(date: string, policy = 'name: acme', version = '') {
  return makeFacts({ inputs: { 'target-date': date, 'core-version': version }, policy });
}

function frozen(from: string, to: string, kind = 'releases') {
  return `freezes: [{ from: ${from}, to: ${to}, reason: a reason, for: ${kind} }]`;
}

describe('the slots around a day', () => {
  test.each([
    ['2025-08-05', '2025-06-03 1.0.0', '2025-10-07 2025.2.0'],
    ['2025-08-06', '2025-08-05 2025.1.0', '2025-10-07 2025.2.0'],
    ['2026-12-01', '2026-10-06 2026.5.0', '2027-02-02 2027.1.0'],
  ])('%s: %s and %s', (date, before, after) => {
    const { previous, next } = slotsAround(on(date));
    expect(`${previous?.date} ${previous?.version}`).toBe(before);
    expect(`${next?.date} ${next?.version}`).toBe(after);
  });

  test('have no version before the first published line', () => {
    expect(slotsAround(on('2024-09-01'))).toEqual({
      previous: { date: '2024-08-06', version: null },
      next: { date: '2024-10-01', version: null },
    });
  });

  test('leave out a slot in a freeze, on either side', () => {
    const policy = frozen('2025-08-01', '2025-10-31');
    expect(slotsAround(on('2025-11-15', policy)).previous?.date).toBe('2025-06-03');
    expect(slotsAround(on('2025-07-15', policy)).next?.date).toBe('2025-12-02');
  });

  test('leave out what stays empty', () => {
    const policy = 'core: { schedule: { "2026.2": 2026-08-04 } }';
    expect(slotsAround(on('2026-06-15', policy))).toEqual({
      previous: { date: '2026-02-03', version: '2026.1.0' },
      next: { date: '2026-08-04', version: '2026.2.0' },
    });
  });

  test('come nearest first', () => {
    const dates = nextSlots(on('2026-01-15')).map(({ date }) => date);
    expect(dates.slice(0, 3)).toEqual(['2026-02-03', '2026-04-07', '2026-06-02']);
  });

  test('are none where the policy says nothing of majors', () => {
    const facts = on('2025-08-05', '{ extends: none, name: acme }');
    expect([previousSlot(facts), nextSlots(facts)]).toEqual([null, []]);
  });
});

test.each([
  ['2025-08-05', 'name: acme', '2025.1.0'],
  ['2025-08-06', 'name: acme', null],
  ['2024-10-01', 'name: acme', null],
  ['2026-03-04', 'jenkins-weekly', null],
])('the core major of %s under %s is %s', (date, policy, major) => {
  expect(majorOn(on(date, policy))).toBe(major);
});

describe('the bugfix days around a day', () => {
  test.each([
    ['2025-08-08', '2025.1.1', '2025-08-07 2025.1.1', '2025-08-14 2025.1.1'],
    ['2025-10-03', '2025.1.4', '2025-10-02 2025.1.4', '2025-10-09 null'],
    ['2025-08-06', '2025.1.1', '2025-07-31 null', '2025-08-07 2025.1.1'],
    // Before the first published line nobody knows which line is latest.
    ['2024-10-11', '0.19.1', '2024-10-10 0.19.1', '2024-10-17 0.19.1'],
  ])('%s, for %s: %s and %s', (date, version, before, after) => {
    const { previous, next } = bugfixDaysAround(on(date, 'name: acme', version));
    expect(`${previous?.date} ${previous?.version}`).toBe(before);
    expect(`${next?.date} ${next?.version}`).toBe(after);
  });

  test('all belong to a line that the policy keeps alive', () => {
    const policy = 'core: { bugfix: { lines: [latest, "2025.1"] } }';
    const { next } = bugfixDaysAround(on('2025-10-03', policy, '2025.1.4'));
    expect(next).toEqual({ date: '2025-10-09', version: '2025.1.4' });
  });

  test('all belong to any line where all are kept alive', () => {
    const policy = 'core: { bugfix: { lines: all } }';
    const { next } = bugfixDaysAround(on('2025-10-03', policy, '2025.1.4'));
    expect(next).toEqual({ date: '2025-10-09', version: '2025.1.4' });
  });

  test('belong to no version without a core, and are none without a cadence', () => {
    expect(bugfixDaysAround(on('2025-10-03')).next).toEqual({ date: '2025-10-09', version: null });
    expect(bugfixDaysAround(on('2025-10-03', 'core: { bugfix: null }'))).toEqual({
      previous: null,
      next: null,
    });
  });

  test.each([
    ['releases', '2025-07-31'],
    ['deployments', '2025-08-07'],
  ])('before a freeze for %s end on %s', (kind, date) => {
    const facts = on('2025-08-08', frozen('2025-08-01', '2025-08-07', kind), '2025.1.1');
    expect(bugfixDaysAround(facts).previous?.date).toBe(date);
  });

  test('leave out a freeze', () => {
    const facts = on('2025-12-25', frozen('2025-12-20', '2026-01-02'), '2025.3.1');
    expect(bugfixDaysAround(facts)).toEqual({
      previous: { date: '2025-12-18', version: '2025.3.1' },
      next: { date: '2026-01-08', version: '2025.3.1' },
    });
  });
});

describe('the days of any cadence', () => {
  test('belong to the version that is asked for', () => {
    expect(daysAround(on('2025-08-08'), thursday, '1.1.5')).toEqual({
      previous: { date: '2025-08-07', version: '1.1.5' },
      next: { date: '2025-08-14', version: '1.1.5' },
    });
  });

  test('are none where any day passes', () => {
    expect(daysAround(on('2025-08-08'), 'any', '1.1.5')).toEqual({ previous: null, next: null });
  });

  test.each([
    [
      'one freeze after another',
      'freezes: [{ from: 2025-08-10, to: 2025-08-20, reason: a }, { from: 2025-08-21, to: 2025-08-27, reason: b }]',
      '2025-08-28',
    ],
    ['a freeze of a thousand years', frozen('2025-08-10', '3025-08-10'), '3025-08-11'],
    [
      'a freeze for deployments, which holds back no release',
      frozen('2025-08-10', '2025-08-20', 'deployments'),
      '2025-08-14',
    ],
    ['a freeze for all', frozen('2025-08-14', '2025-08-14', 'all'), '2025-08-21'],
  ])('leap over %s', (_, policy, next) => {
    expect(nextFreeDay(on('2025-08-08', policy), thursday)).toBe(next);
  });
});

test('both ends of a freeze belong to it', () => {
  const facts = on('2025-12-25', frozen('2025-12-20', '2026-01-02'));
  const days = ['2025-12-19', '2025-12-20', '2026-01-02', '2026-01-03'];
  expect(days.map((text) => isFrozen(facts, day(text)))).toEqual([false, true, true, false]);
});

test('a slot is open to a major unless it is empty or frozen', () => {
  const facts = on('2025-12-25', frozen('2025-12-20', '2026-01-02'));
  const slot = { line: null, date: day('2025-12-02') };
  expect(isOpenTo(facts, { ...slot, kind: 'open' })).toBe(true);
  expect(isOpenTo(facts, { ...slot, kind: 'empty' })).toBe(false);
  expect(isOpenTo(facts, { ...slot, kind: 'open', date: day('2025-12-30') })).toBe(false);
});

const freeze = 'freezes: [{ from: 2025-08-05, to: 2025-08-12, reason: move, for: deployments }]';

test.each([
  ['any day outside freezes', freeze, '2025-08-13'],
  ['a day of the window', `${freeze}\ndeployments: { on: { weekday: monday } }`, '2025-08-18'],
  [
    'a window that never opens again',
    'deployments: { on: schedule }\ncore: { major: { on: any }, schedule: { "2025.2": null, "2025.3": null, "2026.1": null } }',
    null,
  ],
])('%s', (_, policy, next) => {
  const inputs = { 'target-date': '2025-08-05', releasing: 'none' };
  expect(nextDeploymentDay(makeFacts({ policy, inputs }))).toBe(next);
});

const mondays = 'deployments: { on: { weekday: monday } }';
const never =
  'deployments: { on: schedule }\ncore: { major: { on: any }, schedule: { "2025.2": null, "2025.3": null, "2026.1": null } }';

test.each([
  ['the day itself, where any will do', 'name: acme', '2025-08-06', '2025-08-06'],
  ['the day after a freeze', freeze, '2025-08-06', '2025-08-13'],
  ['the day itself, where it is in the window', mondays, '2025-08-11', '2025-08-11'],
  ['the next day of the window', mondays, '2025-08-06', '2025-08-11'],
  ['the next one that is not frozen', `${freeze}\n${mondays}`, '2025-08-06', '2025-08-18'],
  [
    'the first that is not frozen of several',
    `freezes:
  - { from: 2025-08-05, to: 2025-08-06, reason: move, for: deployments }
  - { from: 2025-08-11, to: 2025-08-11, reason: audit, for: deployments }
${mondays}`,
    '2025-08-06',
    '2025-08-18',
  ],
  ['the day itself, where no window opens again', never, '2025-10-08', '2025-10-08'],
])('the first day from a day on is %s', (_, policy, from, expected) => {
  const facts = makeFacts({ policy, inputs: { 'target-date': '2025-08-05', releasing: 'none' } });
  expect(firstDeploymentDay(facts, day(from))).toBe(expected);
});
