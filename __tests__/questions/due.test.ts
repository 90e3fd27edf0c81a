import { describe, expect, test } from '@jest/globals';
import { calendarOf } from '../../src/questions/due.js';
import { makeFacts } from '../support/make-facts.js';

function calendar(date: string, policy = 'name: acme') {
  return calendarOf(makeFacts({ inputs: { 'target-date': date }, policy }));
}

describe('what is due', () => {
  const tolerant = 'tolerance-days: 3';
  const freeze = 'freezes: [{ from: 2025-08-05, to: 2025-08-07, reason: an audit }]';
  const deployments =
    'freezes: [{ from: 2025-08-05, to: 2025-08-07, reason: a move, for: deployments }]';
  const anyDay =
    '{ core: { major: { on: any }, bugfix: { on: any } }, plugins: { patch: { on: any } } }';
  const early = 'core: { releases: { "2026.1.0": 2026-01-29 } }';
  const leftOver = 'core: { schedule: { "2026.2": 2026-08-04 } }';

  test.each([
    ['2025-08-05', 'name: acme', ['core-major', 'plugin-major']],
    ['2025-08-06', 'name: acme', []],
    ['2025-08-07', 'name: acme', ['core-bugfix', 'plugin-minor', 'plugin-patch']],
    ['2025-08-06', tolerant, []],
    ['2025-08-05', freeze, []],
    ['2025-08-07', freeze, []],
    ['2025-08-05', deployments, ['core-major', 'plugin-major']],
    ['2025-08-05', anyDay, ['core-major', 'plugin-major']],
    ['2025-08-12', anyDay, []],
    ['2026-02-03', early, []],
    ['2025-08-07', anyDay, ['plugin-minor']],
    ['2026-06-02', leftOver, []],
    ['2026-08-04', leftOver, ['core-major', 'plugin-major']],
    ['2024-10-01', 'name: acme', ['core-major', 'plugin-major']],
    ['2025-08-07', '{ extends: none, name: acme }', []],
  ])('on %s under %s: %j', (date, policy, due) => {
    expect(calendar(date, policy).due).toEqual(due);
  });
});

test.each([
  ['2025-08-05', 'name: acme', '2025.1.0'],
  ['2025-08-06', 'name: acme', undefined],
  ['2025-08-05', 'freezes: [{ from: 2025-08-05, to: 2025-08-07, reason: an audit }]', undefined],
  ['2026-08-04', 'core: { schedule: { "2026.2": 2026-08-04 } }', '2026.2.0'],
  ['2024-10-01', 'name: acme', undefined],
])('on %s under %s the core major that is due is %s', (date, policy, version) => {
  expect(calendar(date, policy).dueCoreMajor).toBe(version);
});

describe('what comes next', () => {
  test('is strictly after the target date', () => {
    expect(calendar('2025-08-05')).toMatchObject({
      previousCoreMajor: { version: '1.0.0', date: '2025-06-03' },
      nextCoreMajor: { version: '2025.2.0', date: '2025-10-07' },
      nextCoreBugfix: { date: '2025-08-07' },
    });
    expect(calendar('2025-08-07').nextCoreBugfix).toEqual({ date: '2025-08-14' });
  });

  test.each([
    ['2026-02-04', 'name: acme', { version: '2026.1.0', date: '2026-02-03' }],
    ['2026-05-01', 'name: acme', { version: '2026.2.0', date: '2026-04-07', isPlanned: true }],
    [
      '2026-11-30',
      'core: { releases: { "2026.6.0": 2026-11-20 } }',
      { version: '2026.5.0', date: '2026-10-06', isPlanned: true },
    ],
    [
      '2026-05-01',
      'core: { schedule: { "2026.2": 2026-04-14 } }',
      { version: '2026.2.0', date: '2026-04-14' },
    ],
    [
      '2026-05-01',
      'core: { releases: { "2026.2.0": 2026-04-07 } }',
      { version: '2026.2.0', date: '2026-04-07' },
    ],
    ['2024-09-01', 'name: acme', { version: null, date: '2024-08-06' }],
    ['2026-01-20', 'home-assistant', { version: '2026.1.0', date: '2026-01-07', isPlanned: true }],
  ])('after a plan says so: on %s under %s', (date, policy, previous) => {
    expect(calendar(date, policy).previousCoreMajor).toEqual(previous);
  });

  test('shows three slots', () => {
    expect(calendar('2025-12-31').nextCoreMajors).toEqual([
      { version: '2026.1.0', date: '2026-02-03' },
      { version: '2026.2.0', date: '2026-04-07' },
      { version: '2026.3.0', date: '2026-06-02' },
    ]);
  });

  test('is a published date where the cadence is any day', () => {
    expect(calendar('2026-01-01', 'kestra-semver').nextCoreMajor).toEqual({
      version: '1.2.0',
      date: '2026-01-13',
    });
  });

  test('has no version where no number is known, and is nothing without a recurrence', () => {
    expect(calendar('2024-09-01').nextCoreMajor).toEqual({ version: null, date: '2024-10-01' });
    const nothing = calendar('2025-08-05', '{ extends: none, name: acme }');
    expect(nothing).toMatchObject({
      nextCoreMajor: null,
      nextCoreMajors: [],
      nextCoreBugfix: null,
    });
  });
});
