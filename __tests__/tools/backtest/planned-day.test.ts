import { expect, test } from '@jest/globals';
import type { CoreKind } from '../../../src/model/report.js';
import { plannedDayFor } from '../../../src/tools/backtest/planned-day.js';
import { core } from '../../support/core.js';
import { day } from '../../support/day.js';
import { readPolicy } from '../../support/make-facts.js';

test.each<[string, string, CoreKind, string, string, string | null]>([
  [
    'a published line has its published date',
    '2025.3.0',
    'core-major',
    '2026-01-13',
    'kestra-calver',
    '2025-12-02',
  ],
  [
    'another line the nearest slot',
    '0.23.0',
    'core-major',
    '2025-06-17',
    'kestra-calver',
    '2025-06-03',
  ],
  [
    'which may be the day itself',
    '0.17.0',
    'core-major',
    '2024-06-04',
    'kestra-calver',
    '2024-06-04',
  ],
  ['or lie ahead', '1.2.0', 'core-major', '2026-01-13', 'kestra-calver', '2026-02-03'],
  [
    'a bugfix the nearest bugfix day',
    '2025.1.1',
    'core-bugfix',
    '2025-08-08',
    'kestra-calver',
    '2025-08-07',
  ],
  ['a backport none', '0.22.14', 'core-backport', '2025-10-08', 'kestra-calver', null],
  ['a prerelease none', '2025.1.0-rc1', 'core-prerelease', '2025-07-30', 'kestra-calver', null],
  [
    'a bugfix none where the policy has no word on them',
    '2025.1.1',
    'core-bugfix',
    '2025-08-08',
    'core: { bugfix: null }',
    null,
  ],
  [
    'a major none where the policy has no word on them',
    '1.2.0',
    'core-major',
    '2025-08-08',
    'extends: none',
    null,
  ],
  ['a bugfix of any day none', '2025.5.1', 'core-bugfix', '2025-05-09', 'home-assistant', null],
])('%s', (_, version, kind, came, policy, planned) => {
  const { core: ofPolicy } = readPolicy(policy);
  expect(plannedDayFor(core(version), kind, day(came), ofPolicy, [])).toBe(planned);
});

test('in a tie the earlier day is the nearest', () => {
  const { core: ofPolicy } = readPolicy(
    'extends: none\ncore: { major: { on: { day: 1, months: [4, 5] } } }',
  );
  // 2025-04-16 is fifteen days after the one and fifteen before the other.
  expect(plannedDayFor(core('1.0.0'), 'core-major', day('2025-04-16'), ofPolicy, [])).toBe(
    '2025-04-01',
  );
});
