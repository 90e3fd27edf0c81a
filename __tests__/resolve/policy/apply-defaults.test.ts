import { expect, test } from '@jest/globals';
import {
  applyCadenceDefaults,
  applyCoreDefaults,
  applyDefaults,
  resolvePreset,
} from '../../../src/resolve/policy/apply-defaults.js';
import { locateNowhere } from '../../../src/resolve/policy/locate.js';
import type { WrittenPolicy } from '../../../src/schema/written-policy.js';

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function complete(written: WrittenPolicy) {
  return applyDefaults(written, 'policy.yml', locateNowhere, {});
}

test('a policy of nothing is named after its file and has the defaults', () => {
  expect(complete({})).toMatchObject({
    name: 'policy.yml',
    source: 'policy.yml',
    timeZone: 'UTC',
    prereleases: 'strict',
    plugins: {
      versions: 'semver',
      requires: 'minimum',
      find: resolvePreset('kestra-calver')?.plugins.find,
      own: [],
      major: null,
      minor: null,
      patch: null,
    },
    deployments: null,
    catalogues: [],
    toleranceDays: 0,
    rules: {},
    waivers: [],
    freezes: [],
    links: { migration: null, support: null, board: null, others: {} },
  });
});

test('plugins follow the core or have days of their own', () => {
  const { plugins } = complete({ plugins: { major: { on: 'core-major' }, patch: { on: 'any' } } });
  expect(plugins).toMatchObject({ major: 'core-major', minor: null, patch: 'any' });
});

test('plugins are written and found as the policy says', () => {
  const { plugins } = complete({
    plugins: { versions: 'natural', requires: 'npm', find: [{ folder: '/plugins' }] },
  });
  expect(plugins).toMatchObject({
    versions: 'natural',
    requires: 'npm',
    find: [{ kind: 'folder', folder: '/plugins' }],
  });
});

test.each([
  ['any', null],
  ['schedule', 'schedule'],
  [{ day: 2 }, { on: { day: 2 }, months: everyMonth, offsetDays: 0 }],
] as const)('deployments on %j are open on %j', (on, days) => {
  expect(complete({ deployments: { on } }).deployments).toEqual(days);
});

test('finders and waivers know where they are written', () => {
  const { core, plugins, waivers } = applyDefaults(
    {
      core: { find: [{ image: 'acme' }] },
      plugins: {
        find: [{ folder: '/plugins' }],
        own: [{ in: 'a.json', name: 'a', version: 'b', requires: 'c' }],
      },
      waivers: [{ rule: 'core-too-old', subject: 'core', reason: 'r', until: '2025-12-31' }],
    },
    'policy.yml',
    (at, part) => ({ path: `${at.join('/')} ${part}`, line: 1, column: 1, endColumn: 1 }),
    {},
  );
  const placed = [...core.find, ...plugins.find, ...plugins.own, ...waivers];
  expect(placed.map(({ location }) => location?.path)).toEqual([
    'core/find/0 value',
    'plugins/find/0 value',
    'plugins/own/0 value',
    'waivers/0 value',
  ]);
});

test.each([
  ['plugin-dbt', 'plugin-dbt', null],
  ['plugin-dbt@1.1.5', 'plugin-dbt', '1.1.5'],
  ['@scope/plugin', '@scope/plugin', null],
  ['@scope/plugin@2.0.0', '@scope/plugin', '2.0.0'],
  ['core', 'core', null],
])('a waiver of %s is for %s, version %s', (written, subject, version) => {
  const waiver = { rule: 'core-too-old', reason: 'r', until: '2025-12-31' } as const;
  expect(complete({ waivers: [{ ...waiver, subject: written }] }).waivers).toEqual([
    { ...waiver, subject, version, location: null },
  ]);
});

test('a freeze is for releases unless it says otherwise', () => {
  const freeze = { from: '2025-12-20', to: '2026-01-02', reason: 'r' };
  const { freezes } = complete({ freezes: [freeze, { ...freeze, for: 'all' }] });
  expect(freezes.map((each) => each.for)).toEqual(['releases', 'all']);
});

test('only links of other names are others', () => {
  const links = { support: 'https://a', wiki: 'https://b', gone: null };
  expect(complete({ links }).links).toEqual({
    migration: null,
    support: 'https://a',
    board: null,
    others: { wiki: 'https://b' },
  });
});

test('only levels that are set are kept', () => {
  const rules = { 'core-too-old': 'off', 'core-too-new': null } as const;
  expect(complete({ rules }).rules).toEqual({ 'core-too-old': 'off' });
});

test('what is left out is null or empty', () => {
  expect(applyCoreDefaults({}, locateNowhere)).toEqual({
    name: null,
    images: [],
    called: null,
    first: 0,
    newestSupported: 0,
    properties: [],
    find: [],
    numbering: [],
    major: null,
    bugfix: null,
    backport: null,
    schedule: [],
    releases: [],
    stops: [],
    support: [],
    breaking: [],
  });
});

test('lists are in the order of their lines and versions, without what was removed', () => {
  const core = applyCoreDefaults(
    {
      schedule: {
        '2025.2': '2025-10-07',
        '2025.3': null,
        '2025.10': '2026-10-07',
        '1.0': '2025-06-03',
      },
      releases: { '2025.1.10': '2025-10-09', '2025.1.9': '2025-10-02', '1.0': '2025-06-03' },
      stops: ['2025.1', '1.0'],
      support: {
        newest: 2,
        '1.3': { until: '2027-03-03' },
        '1.2': null,
        '1.0': { until: '2026-09-09' },
      },
      breaking: [
        { from: '2025.1', to: '2025.1', reason: 'b' },
        { from: '1.0', reason: 'a', guide: 'https://example.org' },
      ],
    },
    locateNowhere,
  );
  expect(core.schedule.map(({ line }) => line)).toEqual(['1.0', '2025.2', '2025.10']);
  expect(core.releases.map(({ version }) => version.text)).toEqual([
    '1.0.0',
    '2025.1.9',
    '2025.1.10',
  ]);
  expect(core.stops).toEqual(['1.0', '2025.1']);
  expect(core.support.map(({ line }) => line)).toEqual(['1.0', '1.3']);
  expect(core.newestSupported).toBe(2);
  expect(core.breaking).toEqual([
    { from: '1.0', to: null, reason: 'a', guide: 'https://example.org' },
    { from: '2025.1', to: '2025.1', reason: 'b', guide: null },
  ]);
});

test('the words of a format are split, and latest is no kept line', () => {
  const core = applyCoreDefaults(
    {
      numbering: [{ from: '2025.1', format: 'YEAR.MAJOR.PATCH' }],
      bugfix: { on: 'any', lines: ['latest', '1.0'] },
    },
    locateNowhere,
  );
  expect(core.numbering).toEqual([{ from: '2025.1', words: ['YEAR', 'MAJOR', 'PATCH'] }]);
  expect(core.bugfix).toEqual({ on: 'any', lines: ['1.0'] });
});

test('of bugfixes alone none is for an older line, and of majors alone none is counted', () => {
  const { major, bugfix } = applyCoreDefaults(
    { major: { on: 'any' }, bugfix: { on: 'any' } },
    locateNowhere,
  );
  expect(major).toEqual({ on: 'any', perYear: null });
  expect(bugfix).toEqual({ on: 'any', lines: [] });
});

test('all lines may be kept alive', () => {
  const { bugfix } = applyCoreDefaults({ bugfix: { on: 'any', lines: 'all' } }, locateNowhere);
  expect(bugfix?.lines).toBe('all');
});

test('a published date knows where it is written', () => {
  const location = { path: 'p', line: 3, column: 5, endColumn: 13 };
  const { schedule } = applyCoreDefaults({ schedule: { '2025.1': '2025-08-05' } }, (at, part) =>
    at.join('/') === 'core/schedule/2025.1' && part === 'key' ? location : null,
  );
  expect(schedule).toEqual([{ line: '2025.1', date: '2025-08-05', location }]);
});

test.each(['any', 'schedule'] as const)('%s stays as it is', (on) => {
  expect(applyCadenceDefaults(on)).toBe(on);
});

test.each([
  [
    'a weekday alone is every such weekday of every month',
    { weekday: 'thursday' as const },
    { on: { weekday: 'thursday', week: null }, months: everyMonth, offsetDays: 0 },
  ],
  [
    'months are put in order, once each',
    { weekday: 'tuesday' as const, week: 'first' as const, months: [12, 2, 2, 4] },
    { on: { weekday: 'tuesday', week: 'first' }, months: [2, 4, 12], offsetDays: 0 },
  ],
  [
    'a day of the month may be shifted',
    { day: 22, 'offset-days': -1 },
    { on: { day: 22 }, months: everyMonth, offsetDays: -1 },
  ],
  [
    'weeks are counted from a day',
    { every: '12 weeks', from: '2026-03-04' },
    { everyWeeks: 12, from: '2026-03-04' },
  ],
  [
    'weeks after the major are put in order, once each',
    { after: 'major' as const, weeks: [8, 4, 8] },
    { weeksAfterMajor: [4, 8] },
  ],
  [
    'several weekdays are one pattern each, once each',
    { weekday: ['monday' as const, 'friday' as const, 'monday' as const], months: [1] },
    [
      { on: { weekday: 'monday', week: null }, months: [1], offsetDays: 0 },
      { on: { weekday: 'friday', week: null }, months: [1], offsetDays: 0 },
    ],
  ],
  [
    'several patterns stay several',
    [{ day: 1 }, { every: '1 week', from: '2026-03-04' }],
    [
      { on: { day: 1 }, months: everyMonth, offsetDays: 0 },
      { everyWeeks: 1, from: '2026-03-04' },
    ],
  ],
])('%s', (_, written, cadence) => {
  expect(applyCadenceDefaults(written)).toEqual(cadence);
});

test.each([[undefined], [null], [{ months: [1] }]])('%j is no cadence', (written) => {
  expect(applyCadenceDefaults(written)).toBeNull();
});

test('a preset is a policy of its own name, built in', () => {
  expect(resolvePreset('kestra-semver')).toMatchObject({
    name: 'kestra-semver',
    source: 'built-in',
    platform: 'kestra',
  });
});

test.each(['none', 'toString', 'kestra', ''])('"%s" is no preset', (name) => {
  expect(resolvePreset(name)).toBeNull();
});
