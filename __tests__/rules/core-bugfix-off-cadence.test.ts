import { describe, expect, test } from '@jest/globals';
import { coreBugfixOffCadence } from '../../src/rules/core-bugfix-off-cadence.js';
import { findingOf, findingsOf } from '../support/judge.js';
import { testExamples } from '../support/test-examples.js';

testExamples(coreBugfixOffCadence);

test('names the bugfix days on either side', () => {
  expect(findingOf('core-bugfix-off-cadence', coreBugfixOffCadence.examples.breaks)).toMatchObject({
    subject: 'core 2025.1.1',
    message:
      'core 2025.1.1 is a core bugfix, and Fri 8 Aug 2025 is not a bugfix day; the nearest are Thu 7 Aug 2025 and Thu 14 Aug 2025.',
    remedy: 'Ship it on Thu 14 Aug 2025.',
    data: {
      targetDate: '2025-08-08',
      previous: { date: '2025-08-07', version: '2025.1.1' },
      next: { date: '2025-08-14', version: '2025.1.1' },
    },
  });
});

test('the Thursday after a major already belongs to the new line', () => {
  const inputs = { 'core-version': '2025.1.4', 'target-date': '2025-10-06' };
  expect(findingOf('core-bugfix-off-cadence', { inputs })).toMatchObject({
    remedy:
      'Name the request that it serves in `backport-request`, and ship it on Tue 7 Oct 2025 as a backport of 2025.1.',
    data: { next: { date: '2025-10-09', version: null } },
  });
});

test.each([
  ['on a Wednesday', '2025.1.1', '2025-08-06', 'name: acme', 1],
  [
    'two days from a Thursday with that tolerance',
    '2025.1.1',
    '2025-08-09',
    'tolerance-days: 2',
    0,
  ],
  ['three days from it with any tolerance', '2025.1.1', '2025-08-10', 'tolerance-days: 30', 1],
  ['where any day passes', '2025.1.1', '2025-08-06', 'core: { bugfix: { on: any } }', 0],
  ['where nothing is said of bugfixes', '2025.1.1', '2025-08-06', 'core: { bugfix: null }', 0],
  [
    'of a line that is kept alive',
    '1.0.9',
    '2025-08-06',
    'core: { bugfix: { lines: [latest, "1.0"] } }',
    1,
  ],
  ['of an older line, a backport', '1.0.9', '2025-08-06', 'name: acme', 0],
  ['as a prerelease', '2025.1.1-rc1', '2025-08-06', 'name: acme', 0],
])('a bugfix %s: %s on %s', (_, version, date, policy, count) => {
  const inputs = { 'core-version': version, 'target-date': date };
  expect(findingsOf('core-bugfix-off-cadence', { inputs, policy })).toHaveLength(count);
});

describe('where only published days count', () => {
  const published = 'core: { bugfix: { on: schedule } }';
  const alone = `
    extends: none
    core:
      numbering: [{ from: "2025.1", format: YEAR.MAJOR.PATCH }]
      schedule: { "2025.1": 2025-08-05 }
      major: { on: schedule }
      bugfix: { on: schedule }`;

  test.each([
    [published, 'Tue 5 Aug 2025 and Tue 7 Oct 2025'],
    [alone, 'Tue 5 Aug 2025'],
  ])('nothing is published for another: %#', (policy, nearest) => {
    const inputs = { 'core-version': '2025.1.1', 'target-date': '2025-08-08' };
    const { message } = findingOf('core-bugfix-off-cadence', { inputs, policy });
    expect(message).toContain('and nothing is published for Fri 8 Aug 2025; the nearest ');
    expect(message).toMatch(new RegExp(` ${nearest}\\.$`));
  });
});
