import { expect, test } from '@jest/globals';
import { incoherencesOf } from '../../../src/resolve/policy/incoherences.js';
import { locateNowhere } from '../../../src/resolve/policy/locate.js';
import { resolvePolicy } from '../../../src/resolve/policy/resolve-policy.js';
import type { WrittenPolicy } from '../../../src/schema/written-policy.js';
import { problemLines } from '../../support/problem-lines.js';

test.each([
  [
    'more lines a year than are allowed',
    'core: { schedule: { "2026.7": 2026-12-15 } }',
    '1:21-29 The schedule publishes 2026.7, and `core.major.per-year` allows 6 lines a year; raise it, or correct the line.',
  ],
  [
    'a month that no year has, published',
    'extends: home-assistant\ncore: { schedule: { "2026.13": 2026-12-16 } }',
    '2:21-30 `core.schedule` names 2026.13, and no year has a month 13; correct the line.',
  ],
  [
    'a month that no year has, released',
    'extends: home-assistant\ncore: { releases: { "2026.0.1": 2026-12-16 } }',
    '2:21-31 `core.releases` names 2026.0.1, and no year has a month 0; correct the line.',
  ],
  [
    'lines a year under a format that counts none',
    'extends: none\ncore: { numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }], major: { on: any, per-year: 4 } }',
    '2:84-92 `core.major.per-year` bounds nothing: no format of `core.numbering` counts the lines of a year; remove it.',
  ],
  [
    'a first number that a format of two words has no place for',
    'extends: none\ncore: { numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }, { from: "2.0", format: MAJOR.MINOR }], first: 0 }',
    '2:104-109 `core.first` is 0, and MAJOR.MINOR has no third number for it; write `first: none`, or a format of three words.',
  ],
  [
    'a weekday and a day',
    'core: { major: { on: { weekday: tuesday, day: 2 } } }',
    '1:18-20 `core.major` has both a `weekday` and a `day`; keep one of them.',
  ],
  [
    'neither weekday nor day',
    'extends: none\ncore: { bugfix: { on: { months: [1] } } }',
    '2:19-21 `core.bugfix` does not say on which days it falls; give `on` a `weekday` or a `day`, or write `on: any`.',
  ],
  [
    'no cadence at all',
    'extends: none\nplugins: { minor: {} }',
    '2:12-17 `plugins.minor` does not say on which days it falls; give `on` a `weekday` or a `day`, or write `on: any`.',
  ],
  [
    'a week without a weekday',
    'extends: none\nplugins: { patch: { on: { week: first } } }',
    '2:21-23 `plugins.patch` has a `week` without a `weekday`; add the `weekday`, or remove the `week`.',
  ],
  [
    'plugins on the slots of a core that has none',
    'extends: none\nplugins: { major: { on: core-major } }',
    "2:21-23 `plugins.major` follows the core's majors (`on: core-major`), and the policy has no `core.major`; add that section, or give the plugins days of their own.",
  ],
  [
    'a day that never comes',
    'core:\n  major: { on: { day: 31, months: [2, 4], weekday: null, week: null } }',
    '2:12-14 `core.major` has a `day` that none of its `months` has; choose another day, or add a month that has it.',
  ],
  [
    'inherited plugins on the slots of a core that has lost them',
    'core:\n  major: null',
    "2:3-8 `plugins.major` follows the core's majors (`on: core-major`), and the policy has no `core.major`; add that section, or give the plugins days of their own.",
  ],
])('%s is a problem', (_, text, line) => {
  const { policy, problems } = resolvePolicy([{ path: 'policy.yml', text }]);
  expect(policy).toBeNull();
  expect(problemLines(problems)).toEqual([line]);
});

test.each([
  ['a weekday', { weekday: 'tuesday' as const }],
  ['a week of a weekday', { week: 'last' as const, weekday: 'friday' as const }],
  ['a day', { day: 31 }],
  ['a day that one of its months has', { day: 31, months: [2, 3] }],
  ['a day of leap years', { day: 29, months: [2] }],
  ['any day', 'any' as const],
])('%s is coherent', (_, on) => {
  expect(incoherencesOf({ core: { major: { on } } }, locateNowhere)).toEqual([]);
});

const yearly = { from: '2025.1', format: 'YEAR.MAJOR.PATCH' };
const monthly = { from: '2026.1', format: 'YEAR.MONTH.PATCH' };
const counted = { from: '1.0', format: 'MAJOR.MINOR.PATCH' };
const four = { on: 'any' as const, 'per-year': 4 };

test.each<[string, NonNullable<WrittenPolicy['core']>]>([
  ['a first number without formats', { first: 0 }],
  [
    'no first number in a format of two words',
    { first: 'none', numbering: [yearly, { ...counted, format: 'MAJOR.MINOR' }] },
  ],
  ['a first number in a format of three words', { first: 1, numbering: [counted] }],
  ['lines a year without formats', { major: four, schedule: { '2025.9': '2025-09-02' } }],
  [
    'a line of a format of months',
    { major: four, numbering: [yearly, monthly], schedule: { '2026.12': '2026-12-01' } },
  ],
  [
    'a line older than all formats',
    { major: four, numbering: [yearly], schedule: { '1.9': '2024-12-03' } },
  ],
  [
    'the last line of a year',
    {
      major: four,
      numbering: [counted, yearly, { ...yearly, from: '2027.1' }],
      schedule: { '1.9': '2024-12-03', '2025.4': '2025-12-02', '2027.4': '2027-12-07' },
    },
  ],
])('%s fits', (_, core) => {
  expect(incoherencesOf({ core }, locateNowhere)).toEqual([]);
});

test.each([
  ['core: { schedule: { "2026.7": 2026-12-15 } }', '2026.7', 'a line from 1 to 6 of its year'],
  [
    'core: { numbering: [{ from: "2026.1", format: YEAR.MONTH }], first: none }',
    'per-year: 6',
    'a format such as YEAR.MAJOR.PATCH, or no `per-year`',
  ],
  [
    'core: { numbering: [{ from: "2026.1", format: YEAR.MAJOR }], first: 0 }',
    'first: 0 with YEAR.MAJOR',
    '`first: none`, or a format such as MAJOR.MINOR.PATCH',
  ],
  [
    'core: { bugfix: { on: { weekday: null } } }',
    'neither `weekday` nor `day`',
    'a `weekday`, with or without a `week`, or a `day`',
  ],
  ['deployments: { on: { day: 2, after: major } }', '`day` and `after`', 'one of them'],
  ['deployments: { on: { every: 2 weeks } }', '`every` alone', 'both `every` and `from`'],
  [
    'deployments: { on: { after: major, weeks: [4], offset-days: 1 } }',
    '`offset-days` and `after`',
    '`offset-days` beside a `weekday` or a `day` only',
  ],
  [
    'deployments: { on: { day: 30, months: [2] } }',
    'a day that never comes',
    'a `day` that at least one of the `months` has',
  ],
  [
    'core: { major: { on: { after: major, weeks: [4] } } }',
    '`after: major` in `core.major`',
    'a cadence that does not depend on itself',
  ],
  ['core: { major: null }', '`on: core-major` without `core.major`', 'a `core.major` section'],
])('%s says what is found and what is expected', (text, found, expected) => {
  const { problems } = resolvePolicy([{ path: 'policy.yml', text }]);
  expect(problems).toMatchObject([{ found, expected }]);
});

test('all incoherences are told at once', () => {
  const written = { core: { major: {}, bugfix: {} }, plugins: { minor: {} } };
  expect(incoherencesOf(written, locateNowhere)).toHaveLength(3);
});

test.each([
  ['{ every: 12 weeks }', 'has a `every` without a `from`; add the `from`, or remove the `every`'],
  ['{ from: 2026-03-04 }', 'has a `from` without a `every`; add the `every`, or remove the `from`'],
  ['{ after: major }', 'has a `after` without a `weeks`; add the `weeks`, or remove the `after`'],
  [
    '{ weekday: monday, every: 2 weeks, from: 2026-03-04 }',
    'has both a `weekday` and an `every`; keep one of them',
  ],
  ['{ day: 1, after: major, weeks: [4] }', 'has both a `day` and an `after`; keep one of them'],
  [
    '{ weekday: null, day: null }',
    'does not say on which days it falls; give `on` a `weekday` or a `day`, or write `on: any`',
  ],
  [
    '{ week: first, weekday: null }',
    'has a `week` without a `weekday`; add the `weekday`, or remove the `week`',
  ],
  [
    '{ every: 2 weeks, from: 2026-03-04, months: [1] }',
    'has `months` beside `every`, whose days are counted in weeks; remove `months`',
  ],
  [
    '[{ weekday: monday }, { week: first }]',
    'has a `week` without a `weekday`; add the `weekday`, or remove the `week`',
  ],
  [
    '{ after: major, weeks: [4] }',
    "follows the core's majors (`after: major`), and the policy has no `core.major`; add that section, or give it days of its own",
  ],
])('deployments on %s', (on, message) => {
  const text = `extends: none\ndeployments: { on: ${on} }`;
  const { problems } = resolvePolicy([{ path: 'policy.yml', text }]);
  expect(problems.map((problem) => problem.message)).toEqual([`\`deployments\` ${message}.`]);
  expect(problems[0]?.location?.line).toBe(2);
});

test('of several patterns, the place of the wrong one is told', () => {
  const text = 'extends: none\ndeployments:\n  on:\n    - { day: 1 }\n    - { week: first }';
  const { problems } = resolvePolicy([{ path: 'policy.yml', text }]);
  expect(problems[0]?.location).toMatchObject({ line: 5, column: 7 });
});

test('majors cannot count from themselves', () => {
  const text = 'extends: none\ncore: { major: { on: { after: major, weeks: [4] } } }';
  const { problems } = resolvePolicy([{ path: 'policy.yml', text }]);
  expect(problemLines(problems)).toEqual([
    '2:18-20 `core.major` counts from its own majors (`after: major`); give it days of its own, such as `every: 12 weeks` with `from`.',
  ]);
});

test.each([
  ['published dates', 'schedule' as const],
  ['weeks from a day', { every: '12 weeks', from: '2026-03-04' }],
  ['several weekdays', { weekday: ['monday' as const, 'tuesday' as const] }],
  ['several patterns', [{ day: 1 }, { weekday: 'monday' as const, week: 'last' as const }]],
])('%s are coherent', (_, on) => {
  expect(incoherencesOf({ core: { major: { on } } }, locateNowhere)).toEqual([]);
});
