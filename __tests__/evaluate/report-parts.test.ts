import { describe, expect, test } from '@jest/globals';
import { calendarOf, coreReportOf, pluginReportsOf } from '../../src/evaluate/report-parts.js';
import type { InputName } from '../../src/model/input.js';
import { type Given, makeFacts } from '../support/make-facts.js';
import { makeManifests, pinned } from '../support/make-sight.js';

describe('the core', () => {
  test('says what it is and which day is its own', () => {
    expect(core({ 'core-version': '2025.2', 'target-date': '2025-08-05' })).toEqual({
      version: '2025.2.0',
      location: null,
      line: '2025.2',
      kind: 'core-major',
      plannedDate: '2025-10-07',
      movesLatest: true,
    });
  });

  test('floats as its text', () => {
    expect(core({ 'core-version': 'LATEST' })).toEqual({
      version: 'LATEST',
      location: null,
      line: null,
      kind: null,
      plannedDate: null,
      movesLatest: false,
    });
  });

  test('says where its version is written', () => {
    const location = { path: 'Dockerfile', line: 1, column: 20, endColumn: 29 };
    const manifests = makeManifests({}, { core: { text: 'v2025.1.4', location } });
    expect(coreReportOf(makeFacts({ manifests }))).toMatchObject({ version: '2025.1.4', location });
  });

  test('has a planned day only as the first of its line', () => {
    expect(core({ 'core-version': '2025.1.3' })?.plannedDate).toBeNull();
    expect(core({ 'core-version': '0.23.0' })?.plannedDate).toBeNull();
  });

  test('is none when none is given', () => {
    expect(core({})).toBeNull();
  });
});

describe('whether a release becomes latest', () => {
  const policy = 'core: { releases: { "2025.1.5": 2025-09-04, "2025.1.6": 2025-10-30 } }';

  test.each([
    ['2025.1.0', '2025-08-05', '', true],
    ['2025.1.1', '2025-08-07', '', true],
    ['2025.1.5', '2025-10-08', '', false],
    ['2025.2.1', '2025-10-08', '', true],
    ['2025.1.0-rc1', '2025-07-30', '', false],
    ['2025.1.0', '2025-08-05', 'none', false],
    ['1.3.0', '2025-06-10', '', false],
  ])('%s on %s, releasing "%s": %s', (version, date, releasing, moves) => {
    const inputs = { 'core-version': version, 'target-date': date, releasing };
    expect(core(inputs)?.movesLatest).toBe(moves);
  });

  test.each([
    ['2025.1.4', '2025-09-11', false],
    ['2025.1.4', '2025-09-04', false],
    ['2025.1.5', '2025-09-04', true],
    ['2025.1.6', '2025-09-11', true],
    ['2025.2.0', '2025-10-07', true],
  ])('beside what shipped: %s on %s: %s', (version, date, moves) => {
    expect(core({ 'core-version': version, 'target-date': date }, { policy })?.movesLatest).toBe(
      moves,
    );
  });
});

test.each([
  ['2025.1.5', '2025-09-04', true],
  ['2025.1.5', '2025-09-11', false],
  ['2025.1.5.1', '2025-09-11', true],
  ['2025.1.5.1', '2025-09-18', false],
  ['2025.1.5.1', '2025-09-25', false],
])(
  'what is out, or replaced by a later release, does not become latest: %s on %s: %s',
  (version, date, moves) => {
    const policy = `core: { releases: { "2025.1.5": 2025-09-04, "2025.1.6-rc1": 2025-09-09, "2025.1.6": 2025-09-18 } }`;
    const inputs = { 'core-version': version, 'target-date': date };
    expect(core(inputs, { policy })?.movesLatest).toBe(moves);
  },
);

describe('the plugins', () => {
  test('stand in the order written; removed ones come last and count for nothing', () => {
    const inputs = {
      'core-version': '2025.1.0',
      'plugin-versions': 'b@1.0.0 >=2025.2\na@1.1.0 >=1.0',
      'current-plugin-versions': 'c@3.0.0\na@1.0.0 >=1.0',
      'target-date': '2025-08-05',
    };
    expect(pluginReportsOf(makeFacts({ inputs }))).toEqual([
      {
        name: 'b',
        version: '1.0.0',
        requires: '>=2025.2',
        compatibility: 'incompatible',
        newestCompatible: null,
        lowestCore: '2025.2.0',
        lowestCoreDate: '2025-10-07',
        change: 'added',
        location: null,
      },
      {
        name: 'a',
        version: '1.1.0',
        requires: '>=1.0',
        compatibility: 'compatible',
        newestCompatible: '1.1.0',
        lowestCore: '1.0.0',
        lowestCoreDate: '2025-06-03',
        change: 'minor',
        location: null,
      },
      {
        name: 'c',
        version: '3.0.0',
        requires: null,
        compatibility: null,
        newestCompatible: null,
        lowestCore: null,
        lowestCoreDate: null,
        change: 'removed',
        location: null,
      },
    ]);
  });

  test('say where their version is written', () => {
    const manifests = makeManifests({}, { plugins: [pinned('a@1.0.0 >=1.0')] });
    const [plugin] = pluginReportsOf(makeFacts({ manifests }));
    expect(plugin?.location).toEqual({ path: 'Dockerfile', line: 2, column: 57, endColumn: 62 });
  });

  test('have no change without a baseline, and no core where nothing is declared', () => {
    const inputs = { 'plugin-versions': 'a@v1.0.0\nb@latest (,1.0]' };
    expect(pluginReportsOf(makeFacts({ inputs }))).toMatchObject([
      { version: '1.0.0', requires: null, compatibility: null, lowestCore: null, change: null },
      {
        version: 'latest',
        requires: '(,1.0]',
        compatibility: null,
        lowestCore: null,
        change: null,
      },
    ]);
  });
});

function core(inputs: Partial<Record<InputName, string>>, given: Given = {}) {
  return coreReportOf(makeFacts({ ...given, inputs }));
}

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
    ['2025-08-05', '{ core: { major: null }, plugins: { major: null } }', []],
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
