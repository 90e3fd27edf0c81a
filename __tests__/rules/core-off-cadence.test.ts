import { describe, expect, test } from '@jest/globals';
import { reasonFor } from '../../src/render/groups.js';
import { coreBugfixOffCadence, coreMajorOffCadence } from '../../src/rules/core-off-cadence.js';
import { findingOf, findingsOf, judge } from '../support/judge.js';
import { testExamples } from '../support/test-examples.js';

testExamples(coreMajorOffCadence);

test('names the slots on either side, each with its version, and why it was judged a release', () => {
  expect(findingOf('core-major-off-cadence', coreMajorOffCadence.examples.breaks)).toMatchObject({
    subject: 'core 2025.1.0',
    message:
      'core 2025.1.0 was due on Tue 5 Aug 2025; you are releasing on Wed 6 Aug 2025. The next release day is Tue 7 Oct 2025 (2025.2.0).',
    remedy:
      'Publish the new day in the policy, in a change of its own: `core: { schedule: { "2025.1": 2025-08-06 } }`.',
    data: {
      targetDate: '2025-08-06',
      previous: { date: '2025-08-05', version: '2025.1.0' },
      next: { date: '2025-10-07', version: '2025.2.0' },
    },
  });
});

test.each([
  ['2025.2.0', '2025-10-06', 'Ship it on Tue 7 Oct 2025.'],
  [
    '2026.2.0',
    '2026-04-08',
    'Ship it on Tue 2 Jun 2026; or publish the new day in the policy, in a change of its own: `core: { schedule: { "2026.2": 2026-04-08 } }`.',
  ],
  ['0.23.0', '2025-06-17', 'Release core 2025.1.0 instead, and ship it on Tue 5 Aug 2025.'],
])('%s on %s is told: %s', (version, date, remedy) => {
  const inputs = { 'core-version': version, 'target-date': date };
  expect(findingOf('core-major-off-cadence', { inputs }).remedy).toBe(remedy);
});

test.each([
  ['off any slot', '2025.1.0', '2025-08-08', 'name: acme', 1],
  ['within the tolerance', '2025.1.0', '2025-08-08', 'tolerance-days: 3', 0],
  ['where any day passes', '2025.1.0', '2025-08-08', 'core: { major: { on: any } }', 0],
  [
    'where nothing is said of majors',
    '2025.1.0',
    '2025-08-08',
    '{ core: { major: null }, plugins: { major: null } }',
    0,
  ],
  ['a prerelease', '2025.2.0-rc1', '2025-08-08', 'name: acme', 0],
  ['a bugfix', '2025.1.1', '2025-08-08', 'name: acme', 0],
  [
    'on a slipped date',
    '2025.3.0',
    '2026-01-13',
    'core: { schedule: { "2025.3": 2026-01-13 } }',
    0,
  ],
  [
    'on the day it slipped from',
    '2025.3.0',
    '2025-12-02',
    'core: { schedule: { "2025.3": 2026-01-13 } }',
    1,
  ],
])('%s: %s on %s', (_, version, date, policy, count) => {
  const inputs = { 'core-version': version, 'target-date': date };
  expect(findingsOf('core-major-off-cadence', { inputs, policy })).toHaveLength(count);
});

test.each([
  [
    'ahead of its day',
    '2026.3.0',
    '2026-05-25',
    'name: acme',
    ' is due on Tue 2 Jun 2026; you are releasing on Mon 25 May 2026. The next release day is Tue 2 Jun 2026 (2026.3.0).',
  ],
  [
    'by the platform’s own word',
    '2025.1.0',
    '2025-08-06',
    'core: { called: feature release }',
    ', a feature release, was due on Tue 5 Aug 2025; you are releasing on Wed 6 Aug 2025. The next release day is Tue 7 Oct 2025 (2025.2.0).',
  ],
  [
    'where only published days count',
    '2026.2.0',
    '2026-05-06',
    'core: { major: { on: schedule } }',
    ' has no release day; nothing is published for Wed 6 May 2026.',
  ],
])('what is released %s is told so', (_, version, date, policy, words) => {
  const inputs = { 'core-version': version, 'target-date': date };
  const { message } = findingOf('core-major-off-cadence', { inputs, policy });
  expect(message).toBe(`core ${version}${words}`);
});

test('a line that has no release day is told that the day is none of its kind', () => {
  const inputs = { 'core-version': '0.23.0', 'target-date': '2025-06-17' };
  const { message } = findingOf('core-major-off-cadence', { inputs });
  expect(message).toMatch(
    /^core 0\.23\.0 has no release day; Tue 17 Jun 2025 is not .*core major\./,
  );
  const called = findingOf('core-major-off-cadence', {
    inputs,
    policy: 'core: { called: feature release }',
  });
  expect(called.message).toMatch(/is not .*feature release\. The next release day is /);
});

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

test.each([
  ['2026.3.0', '2026-05-25', 'Mon 25 May 2026 is not its day (it is due on Tue 2 Jun 2026)'],
  ['2025.2.0', '2025-10-08', 'Wed 8 Oct 2025 is not its day (it was due on Tue 7 Oct 2025)'],
  ['0.23.0', '2025-06-17', 'Tue 17 Jun 2025 is not its day'],
])('the headline of %s on %s: %s', (version, date, headline) => {
  const report = judge({ inputs: { 'core-version': version, 'target-date': date } });
  const found = report.findings.filter(({ rule }) => rule === 'core-major-off-cadence');
  expect(reasonFor(found, report)).toBe(headline);
});

test('where nothing is published at all, no day is near', () => {
  const policy = `
    extends: none
    core:
      numbering: [{ from: "2025.1", format: YEAR.MAJOR.PATCH }]
      major: { on: schedule }
      bugfix: { on: schedule }`;
  const inputs = { 'core-version': '2025.1.1', 'target-date': '2025-08-08' };
  expect(findingOf('core-bugfix-off-cadence', { inputs, policy }).message).toBe(
    'core 2025.1.1 is a core bugfix, and nothing is published for Fri 8 Aug 2025.',
  );
});

test.each([
  ['13.2.0', '2026-08-19', 'grafana', '{ "13.2": 2026-08-19 }'],
  ['2026.1.0', '2026-02-04', 'core: { major: { on: schedule } }', '{ "2026.1": 2026-02-04 }'],
  ['2026.1.0', '2026-02-04', 'kestra-calver', '{ "2026.1": 2026-02-04 }'],
])('a published line that missed its day is published anew: %s on %s', (...given) => {
  const [version, date, policy, schedule] = given;
  const inputs = { 'core-version': version, 'target-date': date };
  expect(findingOf('core-major-off-cadence', { inputs, policy }).remedy).toBe(
    `Publish the new day in the policy, in a change of its own: \`core: { schedule: ${schedule} }\`.`,
  );
});
