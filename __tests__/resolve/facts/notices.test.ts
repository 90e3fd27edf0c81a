import { expect, test } from '@jest/globals';
import {
  expiredWaiverNotices,
  foreignNumberNotices,
  pastPlanNotices,
  twoPartNotices,
  unknownLineNotices,
} from '../../../src/resolve/facts/notices.js';
import { resolveTimeline } from '../../../src/resolve/timeline/timeline.js';
import { core } from '../../support/core.js';
import { day } from '../../support/day.js';
import { readPolicy } from '../../support/make-facts.js';

test('a two-part version is shown as it was read', () => {
  const inputs = { 'core-version': core('2025.1'), 'current-core-version': core('1.0.0') };
  expect(twoPartNotices(inputs)).toEqual([
    {
      message:
        'core-version was read as 2025.1.0. If another number was meant, put quotes around it: YAML cuts an unquoted 2025.10 to 2025.1.',
      location: null,
    },
  ]);
  expect(twoPartNotices({ 'core-version': null })).toEqual([]);
});

test.each([
  [
    '1.3.0',
    'kestra-calver',
    'The timeline of kestra-calver does not know the line 1.3, so it counts as out, date unknown. The preset kestra-semver knows it: set `policy: kestra-semver`.',
  ],
  [
    '1.9.0',
    'kestra-calver',
    'The timeline of kestra-calver does not know the line 1.9, so it counts as out, date unknown.',
  ],
  ['1.3.0', 'core: { schedule: { "1.3": 2025-07-01 } }', null],
  ['2025.1.0', 'kestra-calver', null],
  ['2026.6.0', 'kestra-calver', null],
  ['2025.7.0', 'home-assistant', null],
  [
    '1.7.0',
    'kestra-semver',
    'The timeline of kestra-semver does not know the line 1.7, so it counts as out, date unknown.',
  ],
  [
    '13.9.0',
    'grafana',
    'The timeline of grafana does not know the line 13.9, so it counts as out, date unknown.',
  ],
  // Where no line is published, none is unknown; and some numbers say themselves when they are out.
  ['18.3.1', 'gitlab', null],
  ['2021.7.0', 'home-assistant', null],
  ['27.5.0', 'sonarqube-community', null],
  ['2200.1.0', 'kestra-calver', null],
  // Once its month has begun, nobody says that a line is out, and with a schedule nobody did before.
  [
    '26.8',
    'sonarqube-community',
    'The timeline of sonarqube-community does not know the line 26.8, so it counts as out, date unknown.',
    '2026-09-05',
  ],
  ['26.8', 'sonarqube-community', null, '2026-07-31'],
  [
    '2024.3.1',
    '{ extends: none, name: acme, core: { numbering: [{ from: "2020.1", format: YEAR.MAJOR.PATCH }], major: { on: { day: 1 } }, schedule: { "2025.1": 2025-08-01 } } }',
    'The timeline of acme does not know the line 2024.3, so it counts as out, date unknown.',
  ],
  // What can never be given does not count as out; a rule says so.
  ['2025.4.1', 'kestra-calver', null],
  ['2026.0.1', 'kestra-calver', null],
  ['2026.7.0', 'kestra-calver', null],
  [null, 'kestra-calver', null],
])('core %s under %s: %s', (version, name, message, date = '2025-08-05') => {
  const policy = readPolicy(name);
  const { timeline } = resolveTimeline(policy.core, day('2025-08-05'), day('2026-12-31'));
  const notices = unknownLineNotices(
    version === null ? null : core(version),
    policy,
    timeline,
    day(date),
  );
  expect(notices).toEqual(message === null ? [] : [{ message, location: null }]);
});

test.each([
  ['planned', '2025-08-05', '2025-08-06', 1],
  ['planned', '2025-08-05', '2025-08-05', 0],
  ['planned', '2025-08-05', '2025-08-04', 0],
  ['2025-08-05', '2025-08-05', '2025-08-06', 0],
])('target-date %s, which is %s, asked on %s: %i notices', (target, date, today, count) => {
  const notices = pastPlanNotices(target, day(date), day(today));
  expect(notices).toHaveLength(count);
  for (const { message } of notices)
    expect(message).toContain('The planned day, 2025-08-05, is past');
});

test('a waiver holds on its last day, and says from the next on that it is over', () => {
  const policy = readPolicy(`
waivers:
  - { rule: core-too-old, subject: plugin-legacy-crm, reason: replaced in Q4, until: 2025-12-31 }
`);
  expect(expiredWaiverNotices(policy, day('2025-12-31'))).toEqual([]);
  expect(expiredWaiverNotices(policy, day('2026-01-01'))).toEqual([
    {
      message:
        'The waiver of core-too-old for plugin-legacy-crm expired with 2025-12-31: renew it or remove it.',
      location: expect.objectContaining({ path: 'policy.yml', line: 3 }),
    },
  ]);
});

test.each([
  [
    '2.568.0',
    'No release of acme has a number like 2.568.0; the first of its line would be 2.568.1. If it is of another track, name that track’s policy.',
  ],
  ['2.568.1', null],
  [null, null],
])('the number of core %s may be foreign: %j', (version, message) => {
  const policy = readPolicy('extends: none\nname: acme\ncore: { first: 1 }');
  const notices = foreignNumberNotices(version === null ? null : core(version), policy);
  expect(notices).toEqual(
    message === null ? [] : [{ message: message.replace('’', "'"), location: null }],
  );
});
