import { expect, test } from '@jest/globals';
import { reasonFor } from '../../src/render/groups.js';
import { coreUnreleased, minimumUnreleased } from '../../src/rules/unreleased.js';
import { findingOf, findingsOf, judge } from '../support/judge.js';
import { makeFacts } from '../support/make-facts.js';
import { testExamples } from '../support/test-examples.js';

testExamples(coreUnreleased);

test('names the day the line is due', () => {
  expect(findingOf('core-unreleased', coreUnreleased.examples.breaks)).toMatchObject({
    subject: 'core 2025.2.0',
    message:
      'core 2025.2.0 is not out on Wed 6 Aug 2025: its line 2025.2 is due on Tue 7 Oct 2025.',
    remedy: 'Deploy core 2025.2.0 on Tue 7 Oct 2025 or later.',
    data: { line: '2025.2', date: '2025-10-07', latest: '2025.1' },
  });
});

const published = 'extends: home-assistant\ncore: { schedule: { "2027.3": 2027-03-10 } }';

test.each([
  ['the eve', '2025.2.0', '2025-10-06', 'name: acme', 1],
  ['a later release of the line', '2025.2.4', '2025-10-06', 'name: acme', 1],
  ['the day', '2025.2.0', '2025-10-07', 'name: acme', 0],
  ['shipped early', '2025.2.0', '2025-10-06', 'core: { releases: { "2025.2.0": 2025-10-01 } }', 0],
  ['shipped late', '2025.2.0', '2025-10-07', 'core: { releases: { "2025.2.0": 2025-10-14 } }', 1],
  ['between two neighbours', '2025.4.1', '2026-03-01', 'name: acme', 1],
  ['before the first of a year', '2026.0.1', '2026-03-01', 'name: acme', 1],
  ['before the first of its format', '2025.0.3', '2026-03-01', 'name: acme', 1],
  ['more than a year has', '2026.7.0-rc1', '2027-03-01', 'name: acme', 1],
  ['a month that no year has', '2025.13.0', '2026-03-01', 'home-assistant', 1],
  ['a line that the timeline does not know', '1.3.0', '2025-10-06', 'name: acme', 0],
  ['between two that are published alone', '2025.7.0', '2026-03-01', 'sonarqube-server', 1],
  ['behind the last that is published alone', '2026.9.0', '2026-11-01', 'sonarqube-server', 0],
  ['a year that nobody plans', '2200.1.0', '2026-03-01', 'name: acme', 1],
  ['a year of five digits', '20255.1.0', '2026-03-01', 'name: acme', 1],
  ['a later year where any day passes', '2031.1.0', '2026-11-01', 'sonarqube-server', 0],
  ['a later month', '2027.1.0', '2026-12-05', 'home-assistant', 1],
  ['a later month, where one is published', '2027.1.0', '2026-12-05', published, 1],
  ['a later month, where only those count', '27.5.0', '2026-03-01', 'sonarqube-community', 1],
  ['a month long ago', '2021.3.0', '2026-03-01', 'home-assistant', 0],
])('%s: %s on %s', (_, version, date, policy, count) => {
  const inputs = { 'core-version': version, 'target-date': date, releasing: 'none' };
  expect(findingsOf('core-unreleased', { inputs, policy })).toHaveLength(count);
});

test('a line that the timeline does not reach is due no earlier than its number says', () => {
  const inputs = { 'core-version': '27.5.0', 'target-date': '2026-03-01', releasing: 'none' };
  expect(findingOf('core-unreleased', { inputs, policy: 'sonarqube-community' })).toMatchObject({
    message:
      'core 27.5.0 is not out on Sun 1 Mar 2026: its line 27.5 is due on Sat 1 May 2027 at the earliest.',
    data: { line: '27.5', date: '2027-05-01' },
  });
});

test('before the first line there is no latest one', () => {
  const policy =
    '{ extends: none, core: { numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }], releases: { "1.0.0": 2025-08-05 } } }';
  const inputs = { 'core-version': '1.0.0', 'target-date': '2025-08-04', releasing: 'none' };
  expect(findingOf('core-unreleased', { inputs, policy })).toMatchObject({
    remedy: 'Deploy core 1.0.0 on Tue 5 Aug 2025 or later.',
    data: { latest: null },
  });
});

test('what is being released need not be out', () => {
  const inputs = { 'core-version': '2025.2.0', 'target-date': '2025-10-06' };
  expect(findingsOf('core-unreleased', { inputs })).toEqual([]);
});

testExamples(minimumUnreleased);

test('names the line and the day it is due', () => {
  expect(findingOf('minimum-unreleased', minimumUnreleased.examples.breaks)).toMatchObject({
    subject: 'plugin-aws@1.4.0',
    message:
      'plugin-aws@1.4.0 needs core 2025.2.0, and line 2025.2 is not out on Thu 7 Aug 2025: it is due on Tue 7 Oct 2025.',
    remedy: 'Ship it on Thu 9 Oct 2025; or lower the minimum.',
    data: { minimum: '2025.2.0', line: '2025.2', date: '2025-10-07' },
  });
});

test.each([
  ['2027.7', 'kestra-calver'],
  ['2027.0', 'kestra-calver'],
  ['2027.13', 'home-assistant'],
  ['27.0', 'sonarqube-community'],
])('a minimum of %s, which can never be, is only a bound under %s', (minimum, policy) => {
  const inputs = { 'plugin-versions': `a@1.0.1 >=${minimum}`, 'target-date': '2026-10-01' };
  expect(findingsOf('minimum-unreleased', { inputs, policy })).toEqual([]);
});

test.each([
  [
    'the eve of its line',
    { 'plugin-versions': 'a@1.0.0 >=2025.2', 'target-date': '2025-10-06' },
    1,
  ],
  [
    'the day of its line',
    { 'plugin-versions': 'a@1.0.0 >=2025.2', 'target-date': '2025-10-07' },
    0,
  ],
  [
    'beside its core, which counts as out',
    {
      'core-version': '2025.2.0',
      'plugin-versions': 'a@1.0.0 >=2025.2',
      'target-date': '2025-10-06',
      releasing: 'core, plugins',
    },
    0,
  ],
  [
    'beside a core that is only deployed',
    {
      'core-version': '2025.2.0',
      'plugin-versions': 'a@1.0.0 >=2025.2',
      'target-date': '2025-10-06',
      releasing: 'a',
    },
    1,
  ],
  [
    'beside a core that floats',
    {
      'core-version': 'latest',
      'plugin-versions': 'a@1.0.0 >=2025.2',
      'target-date': '2025-10-06',
      releasing: 'core, plugins',
    },
    1,
  ],
  [
    'beside a core of another line',
    {
      'core-version': '2025.1.4',
      'plugin-versions': 'a@1.0.0 >=2025.2',
      'target-date': '2025-10-06',
      releasing: 'core, plugins',
    },
    1,
  ],
  [
    'a line that the timeline does not know',
    { 'plugin-versions': 'a@1.0.0 >=1.3', 'target-date': '2025-10-06' },
    0,
  ],
  ['no minimum', { 'plugin-versions': 'a@1.0.0 (,1.0]', 'target-date': '2025-10-06' }, 0],
  [
    'a snapshot, whose minimum counts',
    { 'plugin-versions': 'a@1.0.0-SNAPSHOT >=2025.2', 'target-date': '2025-10-06' },
    1,
  ],
  [
    'a deployment',
    { 'plugin-versions': 'a@1.0.0 >=2025.2', 'target-date': '2025-10-06', releasing: 'none' },
    0,
  ],
])('%s', (_, inputs, count) => {
  expect(findingsOf('minimum-unreleased', { inputs })).toHaveLength(count);
});

test.each([
  ['at the requirement', 7, 7],
  ['where that has no place, at the version', null, 3],
])('is found %s', (_, requirementLine, line) => {
  const facts = makeFacts(minimumUnreleased.examples.breaks);
  const placed = facts.plugins.map((plugin) => ({
    ...plugin,
    location: at(3),
    requirementLocation: requirementLine === null ? null : at(requirementLine),
  }));
  const [breach] = minimumUnreleased.check({ ...facts, plugins: placed });
  expect(breach?.location).toEqual(at(line));
});

function at(line: number) {
  return { path: 'gradle.properties', line, column: 1, endColumn: 2 };
}

test('a planned day is told as a plan, and of whom', () => {
  const inputs = { 'plugin-versions': 'a@1.0.0 >=2026.3', 'target-date': '2026-05-05' };
  expect(findingOf('minimum-unreleased', { inputs }).message).toBe(
    'a@1.0.0 needs core 2026.3.0, and line 2026.3 is not out on Tue 5 May 2026: it is planned for Tue 2 Jun 2026 by the calendar of kestra-calver.',
  );
});

test('a planned day is told as a plan, and of whom', () => {
  const inputs = { 'core-version': '2026.2.0', 'target-date': '2026-03-06', releasing: 'none' };
  expect(findingOf('core-unreleased', { inputs }).message).toBe(
    'core 2026.2.0 is not out on Fri 6 Mar 2026: its line 2026.2 is planned for Tue 7 Apr 2026 by the calendar of kestra-calver.',
  );
});

test('a line that can never be was never released', () => {
  const inputs = { 'core-version': '2025.4.1', 'target-date': '2026-03-06', releasing: 'none' };
  const report = judge({ inputs });
  const found = report.findings.filter(({ rule }) => rule === 'core-unreleased');
  expect(found).toMatchObject([
    {
      message:
        'core 2025.4.1 was never released: the policy can never give the number 2025.4 to a line.',
      remedy: 'Move to core 2026.1.0.',
      data: { line: '2025.4', date: null, latest: '2026.1' },
    },
  ]);
  expect(reasonFor(found, report)).toBe('core 2025.4.1 was never released');
});
