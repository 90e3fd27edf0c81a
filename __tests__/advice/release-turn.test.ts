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
