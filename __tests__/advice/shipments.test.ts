import { expect, test } from '@jest/globals';
import { nextDay, releaseDay, shippingsOf } from '../../src/advice/shipments.js';
import { core } from '../support/core.js';
import { makeFacts } from '../support/make-facts.js';

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
