import { expect, test } from '@jest/globals';
import {
  coreNumbers,
  nextDay,
  pluginNumbers,
  releaseDay,
  shippingsOf,
} from '../../src/advice/release-turn.js';
import { findingsOf } from '../../src/evaluate/findings.js';
import { core } from '../support/core.js';
import { makeFacts } from '../support/make-facts.js';

const calver = 'name: acme';
const known = 'core: { releases: { "2025.1.0": 2025-08-05, "2025.1.1": 2025-08-07 } }';
const free = (format: string, releases: string, from = '0.1') =>
  `extends: none\ncore: { numbering: [{ from: "${from}", format: ${format} }], major: { on: any }, releases: ${releases} }`;

test.each([
  ['of a slot that is another line’s', '2025.2.0', '2025-08-05', calver, ['2025.1.0']],
  [
    'of a line that can never be, on the day of one',
    '2026.7.0',
    '2026-12-01',
    calver,
    ['2026.6.0'],
  ],
  ['of a line that can never be, on no day', '2025.4.0', '2026-01-13', calver, ['2026.1.0']],
  ['of a prerelease of one', '2025.4.0-rc2', '2026-01-13', calver, ['2026.1.0-rc2']],
  ['of a bugfix of one where the latest is known', '2025.0.3', '2025-08-14', known, ['2025.1.2']],
  ['of a bugfix of one where nothing is known', '2025.0.3', '2025-08-14', calver, []],
  ['of a repeated number', '2025.1.1', '2025-08-14', known, ['2025.1.2']],
  ['of a skipped number', '2025.1.9', '2025-08-14', known, ['2025.1.2']],
  [
    'after a final that is out',
    '2025.1.1-rc1',
    '2025-08-14',
    known,
    ['2025.1.2-rc1', '2025.2.0-rc1'],
  ],
  [
    'without a schedule',
    '18.0.0',
    '2025-01-01',
    free('MAJOR.MINOR.PATCH', '{ "16.11.0": 2024-04-18 }'),
    ['16.12.0', '17.0.0'],
  ],
  [
    'of a year without a schedule',
    '2025.5.0',
    '2025-06-01',
    free('YEAR.MAJOR.PATCH', '{ "2025.2.0": 2025-04-18 }', '2025.1'),
    ['2025.3.0'],
  ],
  [
    'of a new year',
    '2026.5.0',
    '2026-06-01',
    free('YEAR.MAJOR.PATCH', '{ "2025.2.0": 2025-04-18 }', '2025.1'),
    ['2026.1.0'],
  ],
])('the numbers instead %s: %s on %s', (_, version, date, policy, numbers) => {
  const facts = makeFacts({ inputs: { 'core-version': version, 'target-date': date }, policy });
  expect(coreNumbers(facts, false).map(({ text }) => text)).toEqual(numbers);
});

test('instead of a backport that is forbidden, it is the next of the latest line', () => {
  const inputs = { 'core-version': '1.0.4', 'target-date': '2025-08-14' };
  expect(coreNumbers(makeFacts({ inputs, policy: known }), true).map(({ text }) => text)).toEqual([
    '2025.1.2',
  ]);
});

test('a patch that raises its minimum takes a minor that is not taken yet', () => {
  const inputs = {
    'plugin-versions': 'a@1.2.1 >=2025.1',
    'current-plugin-versions': 'a@1.2.0 >=1.0',
    'target-date': '2025-08-07',
  };
  const numbers = (catalogue: string) => {
    const facts = makeFacts({ inputs, catalogue });
    return [...pluginNumbers(facts, findingsOf(facts)).values()].map(
      ({ version }) => version.version,
    );
  };
  expect(numbers('')).toEqual(['1.3.0']);
  expect(numbers('plugins: { a: { versions: { "1.3.0": ">=1.0", "2.5.0": ">=1.0" } } }')).toEqual([
    '1.4.0',
  ]);
});

const freeze = 'freezes: [{ from: 2025-10-07, to: 2025-10-12, reason: audit }]';

test.each([
  ['a core major', { 'core-version': '2025.2.0' }, '2025-08-20', 'name: acme', '2025-10-07'],
  ['a bugfix', { 'core-version': '2025.1.1' }, '2025-08-20', 'name: acme', '2025-08-21'],
  ['a prerelease', { 'core-version': '2025.2.0-rc1' }, '2025-08-20', 'name: acme', '2025-08-21'],
  [
    'a requested backport',
    { 'core-version': '1.0.4', 'backport-request': 'X' },
    '2025-08-20',
    'name: acme',
    '2025-08-21',
  ],
  ['a backport without one', { 'core-version': '1.0.4' }, '2025-08-20', 'name: acme', null],
  ['a bugfix in a freeze', { 'core-version': '2025.2.1' }, '2025-10-08', freeze, '2025-10-16'],
  [
    'a published line whose day is frozen',
    { 'core-version': '2025.2.0' },
    '2025-10-01',
    freeze,
    null,
  ],
  [
    'a planned line after its day',
    { 'core-version': '2026.2.0' },
    '2026-04-08',
    'name: acme',
    '2026-06-02',
  ],
  [
    'a plugin major',
    { 'plugin-versions': 'a@2.0.0 >=1.0' },
    '2025-08-20',
    'name: acme',
    '2025-10-07',
  ],
  [
    'a plugin minor',
    { 'plugin-versions': 'a@1.1.0 >=1.0' },
    '2025-08-20',
    'name: acme',
    '2025-08-21',
  ],
  [
    'a plugin whose minimum is not out',
    { 'plugin-versions': 'a@1.1.0 >=2025.2' },
    '2025-08-20',
    'name: acme',
    '2025-10-09',
  ],
  [
    'two plugins that share no day',
    { 'plugin-versions': 'a@2.0.0 >=1.0\nb@1.1.0 >=1.0' },
    '2025-08-20',
    'name: acme',
    null,
  ],
])('the next day of %s', (_, inputs, date, policy, day) => {
  const facts = makeFacts({ inputs: { ...inputs, 'target-date': date }, policy });
  expect(nextDay(facts, shippingsOf(facts))).toBe(day);
});

test('a plugin comes along with the core that it needs', () => {
  const inputs = {
    'core-version': '2025.2.0',
    'plugin-versions': 'a@2.0.0 >=2025.2',
    releasing: 'core, plugins',
    'target-date': '2025-08-20',
  };
  const facts = makeFacts({ inputs });
  expect(nextDay(facts, shippingsOf(facts))).toBe('2025-10-07');
});

test('a core may be released on the target date itself', () => {
  const facts = makeFacts({ inputs: { 'core-version': '2025.1.0', 'target-date': '2025-08-05' } });
  expect(releaseDay(facts, core('2025.1.0'))).toBe('2025-08-05');
});

const shipped = (releases: string) => `core: { releases: { "2025.1.0": 2025-08-05, ${releases} } }`;

test.each([
  [
    'on a slot that stays empty',
    '2026.3.0',
    '2026-06-02',
    'core: { schedule: { "2026.2": 2026-08-04 } }',
    ['2026.2.0'],
  ],
  [
    'that are months',
    '2025.3.0',
    '2025-06-04',
    free('YEAR.MONTH.PATCH', '{ "2025.4.0": 2025-04-02 }', '2025.1'),
    ['2025.6.0'],
  ],
  [
    'that count within a line only once they are out',
    '2025.1.1-rc1',
    '2025-08-14',
    shipped('"2025.1.1": 2025-08-07, "2025.1.5": 2025-09-04'),
    ['2025.1.2-rc1', '2025.2.0-rc1'],
  ],
  [
    'that came out on the very day',
    '2025.1.1-rc1',
    '2025-08-14',
    shipped('"2025.1.1": 2025-08-07, "2025.1.2": 2025-08-14'),
    ['2025.1.3-rc1', '2025.2.0-rc1'],
  ],
  [
    'of another line, or of a candidate, left out',
    '2025.1.1-rc1',
    '2025-08-14',
    shipped('"2025.1.1": 2025-08-07, "2025.1.4-rc1": 2025-08-08, "1.0.9": 2025-08-09'),
    ['2025.1.2-rc1', '2025.2.0-rc1'],
  ],
  [
    'that the policy publishes for another day left out',
    '18.0.0',
    '2025-01-01',
    `${free('MAJOR.MINOR.PATCH', '{ "16.11.0": 2024-04-18 }').slice(0, -2)}, schedule: { "16.10": 2024-03-21, "17.0": 2025-05-15 } }`,
    ['16.12.0'],
  ],
  ['of another track', '2.500', '2025-03-04', 'jenkins-lts', []],
])('the numbers instead %s: %s on %s', (_, version, date, policy, numbers) => {
  const facts = makeFacts({ inputs: { 'core-version': version, 'target-date': date }, policy });
  expect(coreNumbers(facts, false).map(({ text }) => text)).toEqual(numbers);
});

test('the core before the change counts as a release of its line', () => {
  const inputs = {
    'core-version': '2025.1.1-rc1',
    'current-core-version': '2025.1.3',
    'target-date': '2025-08-14',
    releasing: 'core',
  };
  expect(coreNumbers(makeFacts({ inputs, policy: known }), false)[0]?.text).toBe('2025.1.4-rc1');
});

test.each([
  ['without a core', { 'plugin-versions': 'a@1.0.0 >=1.0' }],
  ['of a core that floats', { 'core-version': 'latest' }],
  ['of a core that is only deployed', { 'core-version': '2025.1.1', releasing: 'none' }],
])('there is no other number %s', (_, inputs) => {
  const facts = makeFacts({ inputs: { ...inputs, 'target-date': '2025-08-14' }, policy: known });
  expect([coreNumbers(facts, false), coreNumbers(facts, true)]).toEqual([[], []]);
});

test('only what has a wrong number takes another, and only where its requirement is known', () => {
  const inputs = {
    'plugin-versions': 'a@1.2.3 >=1.0, b@1.2.3 >=1.0, c@1.2.3, d@1.2.1 >=2025.1',
    'current-plugin-versions': 'a@1.2.1 >=1.0, b@1.2.2 >=1.0, c@1.2.1, d@1.2.0 >=1.0',
    'target-date': '2025-08-07',
  };
  const catalogue = `plugins:
  d: { versions: { "1.4.0": ">=1.0", "1.6.0": { requires: ">=1.0", released: 2025-09-04 } } }`;
  const facts = makeFacts({ inputs, catalogue });
  const numbers = [...pluginNumbers(facts, findingsOf(facts))];
  expect(numbers.map(([name, { version }]) => [name, version.version])).toEqual([
    ['a', '1.2.2'],
    ['d', '1.5.0'],
  ]);
});

const forge = `
extends: none
core:
  numbering: [{ from: "0.1", format: MAJOR.MINOR.PATCH }]
  major: { on: { week: third, weekday: thursday } }
  releases: { "16.11.0": 2024-04-18 }`;
const early = 'core: { releases: { "2026.3.0": 2026-05-20 } }';
const anyMajor = 'core: { major: { on: any } }';
const noMajor = '{ core: { major: null }, plugins: { major: null } }';

test.each<[string, Readonly<Record<string, string>>, string, string, string | null]>([
  [
    'a bugfix where any day passes',
    { 'core-version': '2025.1.1' },
    '2025-08-21',
    'core: { bugfix: { on: any } }',
    '2025-08-22',
  ],
  [
    'a bugfix of a line that is to come',
    { 'core-version': '2025.2.1' },
    '2025-08-20',
    'name: acme',
    '2025-10-09',
  ],
  [
    'a backport that is allowed',
    { 'core-version': '1.0.4' },
    '2025-08-20',
    'core: { backport: allowed }',
    '2025-08-21',
  ],
  [
    'a backport that the policy is silent on',
    { 'core-version': '1.0.4' },
    '2025-08-20',
    'core: { backport: null }',
    '2025-08-21',
  ],
  [
    'a backport that no request helps',
    { 'core-version': '1.0.4', 'backport-request': 'X' },
    '2025-08-20',
    'core: { backport: never }',
    null,
  ],
  ['a major on any day', { 'core-version': '2025.1.0' }, '2025-08-06', anyMajor, '2025-08-07'],
  ['a major of no cadence', { 'core-version': '2025.1.0' }, '2025-08-06', noMajor, '2025-08-07'],
  [
    'a major on a slot of any number',
    { 'core-version': '16.12.0' },
    '2024-04-20',
    forge,
    '2024-05-16',
  ],
  [
    'a planned line before its day',
    { 'core-version': '2026.3.0' },
    '2026-04-01',
    'name: acme',
    '2026-06-02',
  ],
  [
    'a planned line once a higher one is out',
    { 'core-version': '2026.2.0' },
    '2026-04-08',
    'core: { schedule: { "2026.3": 2026-06-02 } }',
    null,
  ],
  [
    'a planned line once its year is over',
    { 'core-version': '2026.6.0' },
    '2026-12-02',
    'name: acme',
    null,
  ],
  ['a line without a slot', { 'core-version': '0.23.0' }, '2025-06-17', 'name: acme', null],
  [
    'a plugin minor on any day',
    { 'plugin-versions': 'a@1.1.0 >=1.0' },
    '2025-08-21',
    'plugins: { minor: { on: any } }',
    '2025-08-22',
  ],
  [
    'a plugin minor of no cadence',
    { 'plugin-versions': 'a@1.1.0 >=1.0' },
    '2025-08-21',
    'plugins: { minor: null }',
    '2025-08-22',
  ],
  [
    'a plugin without a minimum',
    { 'plugin-versions': 'a@1.1.0 (,2.0]' },
    '2025-08-20',
    'name: acme',
    '2025-08-21',
  ],
  [
    'a plugin major where core majors have no days',
    { 'plugin-versions': 'a@2.0.0 >=1.0' },
    '2025-08-20',
    anyMajor,
    '2025-08-21',
  ],
  [
    'a plugin major past a slot whose line came early',
    { 'plugin-versions': 'a@2.0.0 >=1.0' },
    '2026-05-25',
    early,
    '2026-08-04',
  ],
  [
    'a plugin beside a core that it does not need',
    {
      'core-version': '2025.1.1',
      'plugin-versions': 'a@1.1.0 >=2025.2',
      releasing: 'core, plugins',
    },
    '2025-08-20',
    'name: acme',
    null,
  ],
  [
    'what is released, whatever stands beside it',
    { 'plugin-versions': 'a@2.0.0 >=1.0, b@1.1.0 >=1.0', releasing: 'b' },
    '2025-08-20',
    'name: acme',
    '2025-08-21',
  ],
  [
    'nothing, where nothing is released',
    { 'plugin-versions': 'a@2.0.0 >=1.0', releasing: 'none' },
    '2025-08-20',
    'name: acme',
    null,
  ],
])('the day of %s', (_, inputs, date, policy, day) => {
  const facts = makeFacts({ inputs: { ...inputs, 'target-date': date }, policy });
  expect(nextDay(facts, shippingsOf(facts))).toBe(day);
});

test('the core ships before its plugins, each under its name', () => {
  const inputs = {
    'core-version': '2025.2.0',
    'plugin-versions': 'a@2.0.0 >=2025.2, b@1.0.0-SNAPSHOT >=1.0',
    releasing: 'core, plugins',
  };
  expect(shippingsOf(makeFacts({ inputs })).map(({ name }) => name)).toEqual(['core', 'a']);
});
