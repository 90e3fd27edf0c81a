import { describe, expect, test } from '@jest/globals';
import { reasonFor } from '../../src/render/groups.js';
import { coreNumberOutOfTurn, pluginNumberOutOfTurn } from '../../src/rules/number-out-of-turn.js';
import { brokenRules, findingOf, findingsOf, judge, ownRemediesOf } from '../support/judge.js';
import { testExamples } from '../support/test-examples.js';

testExamples(coreNumberOutOfTurn);

function finding(version: string, date: string, policy = 'name: acme') {
  const inputs = { 'core-version': version, 'target-date': date };
  return findingOf('core-number-out-of-turn', { inputs, policy });
}

test('says whose day it is, which number to take, and why it was judged a release', () => {
  expect(finding('2025.2.0', '2025-08-05')).toMatchObject({
    subject: 'core 2025.2.0',
    message: 'core 2025.2.0 is not next on Tue 5 Aug 2025: this is the release day of 2025.1.0.',
    data: {
      reason: 'slot-of-another',
      targetDate: '2025-08-05',
      expected: '2025.1.0',
      plannedDate: '2025-10-07',
      previous: { date: '2025-06-03', version: '1.0.0' },
      next: { date: '2025-10-07', version: '2025.2.0' },
    },
  });
});

describe('the remedy', () => {
  const anyDay = `
    extends: none
    core:
      numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }]
      major: { on: any }
      releases: { "16.11.0": 2024-04-18 }`;

  test.each([
    [
      'is the number of the slot, or the day of the line',
      '2025.2.0',
      '2025-08-05',
      'name: acme',
      'Release core 2025.1.0 instead; or ship it on Tue 7 Oct 2025.',
    ],
    [
      'of a bugfix of a line that is not out is the first bugfix day of the line',
      '2025.2.1',
      '2025-08-07',
      'name: acme',
      'Ship it on Thu 9 Oct 2025.',
    ],
    [
      'of a line that can never be is the number of the slot',
      '2026.7.0',
      '2026-12-01',
      'name: acme',
      'Release core 2026.6.0 instead.',
    ],
    [
      'without slots is each number that may follow',
      '17.1.0',
      '2024-05-16',
      anyDay,
      'Release core 16.12.0 instead; or release core 17.0.0 instead.',
    ],
  ])('%s: %s on %s', (_, version, date, policy, remedy) => {
    expect(finding(version, date, policy).remedy).toBe(remedy);
  });

  test('of a line without a slot has no planned day', () => {
    expect(finding('16.11.2', '2024-05-16', anyDay).data).toMatchObject({
      expected: '16.11.1',
      plannedDate: null,
    });
  });
});

test.each([
  ['2025.0.1', '2026-03-02'],
  ['2025.4.1', '2026-03-02'],
  ['2026.7.1', '2026-12-04'],
  ['2026.7.0', '2026-12-02'],
])('%s, which can never be, is one mistake on %s', (version, date) => {
  const inputs = { 'core-version': version, 'target-date': date };
  expect(brokenRules({ inputs })).toEqual(['core-number-out-of-turn']);
});

test('so is a number that no release of a line has', () => {
  const inputs = { 'core-version': '25.1.0', 'target-date': '2025-01-07' };
  const policy = `
    extends: none
    core:
      numbering: [{ from: "24.1", format: YY.MAJOR.PATCH }]
      first: 1
      major: { on: { week: first, weekday: tuesday } }
      bugfix: { on: { weekday: thursday } }`;
  expect(brokenRules({ inputs, policy })).toEqual(['core-number-out-of-turn']);
});

describe('each way to be out of turn has its words', () => {
  const shipped = 'core: { releases: { "2025.1.0": 2025-08-05, "2025.1.1": 2025-08-07 } }';
  const leftOver = 'core: { schedule: { "2026.2": 2026-08-04 } }';
  const gitLab = `
    extends: none
    core:
      numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }]
      major: { on: { week: third, weekday: thursday } }
      releases: { "16.11.0": 2024-04-18 }`;

  test.each([
    [
      '2026.7.0',
      '2026-12-01',
      'name: acme',
      'under this policy no line can ever be numbered 2026.7',
    ],
    ['2025.2.1', '2025-08-07', 'name: acme', 'its line 2025.2 is not out yet'],
    ['2025.1.0-rc1', '2025-08-06', 'name: acme', 'the final version it leads to is out already'],
    ['2026.3.0', '2026-06-02', leftOver, 'no line is left for this release day'],
    [
      '0.23.0',
      '2025-06-17',
      'name: acme',
      'neither the previous nor the next release day belongs to 0.23',
    ],
    ['17.1.0', '2024-05-16', gitLab, '17.1 does not follow 16.11, the newest line that is out'],
    ['2025.1.1', '2025-08-14', shipped, '2025.1.1 of the same line is out already'],
    [
      '2025.1.3',
      '2025-08-14',
      shipped,
      '2025.1.1 is the newest of its line, so a number is skipped',
    ],
  ])('%s on %s', (version, date, policy, because) => {
    expect(finding(version, date, policy).message).toContain(`: ${because}.`);
  });
});

test.each([
  ['2025.1.1', '2025-08-14', '2025.1.2'],
  ['2025.1.3', '2025-08-14', '2025.1.2'],
])('%s on %s is told to take %s', (version, date, expected) => {
  const policy = 'core: { releases: { "2025.1.0": 2025-08-05, "2025.1.1": 2025-08-07 } }';
  expect(finding(version, date, policy)).toMatchObject({
    remedy: `Release core ${expected} instead.`,
    data: { expected },
  });
});

test('what is only deployed has no turn', () => {
  const inputs = { 'core-version': '2025.2.0', 'target-date': '2025-08-05', releasing: 'none' };
  expect(findingsOf('core-number-out-of-turn', { inputs })).toEqual([]);
});

test('a number of another track is told where its line begins', () => {
  const found = finding('2.500', '2025-03-04', 'jenkins-lts');
  expect(found).toMatchObject({ data: { reason: 'foreign-number', expected: null } });
  expect(found.message).toContain('no release of 2.500 has this number, and its first is 2.500.1.');
});

testExamples(pluginNumberOutOfTurn);

test('names the newest of the line and the number whose turn it is', () => {
  expect(
    findingOf('plugin-number-out-of-turn', pluginNumberOutOfTurn.examples.breaks),
  ).toMatchObject({
    subject: 'plugin-dbt@1.1.5',
    message: 'plugin-dbt@1.1.5 skips a number: 1.1.3 is the newest known version of its line.',
    remedy: 'Release plugin-dbt 1.1.4 instead.',
    data: { previous: '1.1.3', expected: '1.1.4' },
  });
});

const catalogue = `
plugins:
  a:
    versions: { "1.0.9": ">=1.0", "1.1.0": ">=1.0", "1.2.0": ">=1.0", "1.2.1": ">=1.0", "1.2.2-rc.1": ">=1.0", "2.0.0": ">=1.0", "2.5.0": ">=1.0" }
`;

test.each([
  ['1.2.2', null],
  ['1.2.3', '1.2.2'],
  ['1.3.0', null],
  ['1.4.0', '1.3.0'],
  ['2.1.0', null],
  ['2.2.0', '2.1.0'],
  ['2.5.0', '2.1.0'],
  ['2.0.1', null],
  ['2.0.2', '2.0.1'],
  ['1.0.10', null],
  ['1.1.1', null],
  ['1.2.1', null],
  ['3.0.0', null],
  ['4.0.0', null],
  ['3.1.0', null],
  ['3.2.0', null],
  ['1.3.5', null],
  ['1.4.0-rc.1', null],
  ['1.4.0-SNAPSHOT', null],
])('after the catalogue, a@%s is told to be %s', (version, expected) => {
  const inputs = { 'plugin-versions': `a@${version} >=1.0` };
  const found = findingsOf('plugin-number-out-of-turn', { inputs, catalogue });
  expect(found.map(({ data }) => data.expected)).toEqual(expected === null ? [] : [expected]);
});

test.each([
  ['a candidate that ran before is no number', 'a@1.2.3', 'a@1.2.2-rc.1', '1.2.2'],
  ['a release that ran before is', 'a@1.2.4', 'a@1.2.2', '1.2.3'],
])('%s: %s after %s', (_, plugin, before, expected) => {
  const inputs = { 'plugin-versions': `${plugin} >=1.0`, 'current-plugin-versions': before };
  const { data } = findingOf('plugin-number-out-of-turn', { inputs, catalogue });
  expect(data.expected).toBe(expected);
});

test('what will be out only after the target date takes no number', () => {
  const later =
    'plugins: { a: { versions: { "1.0.0": ">=1.0", "1.0.1": { requires: ">=1.0", released: 2025-12-01 } } } }';
  const inputs = { 'plugin-versions': 'a@1.0.2 >=1.0', 'target-date': '2025-08-07' };
  const { data } = findingOf('plugin-number-out-of-turn', { inputs, catalogue: later });
  expect(data).toMatchObject({ previous: '1.0.0', expected: '1.0.1' });
});

test('what is only deployed has no turn', () => {
  const inputs = { 'plugin-versions': 'a@1.4.0 >=1.0', releasing: 'none' };
  expect(findingsOf('plugin-number-out-of-turn', { inputs, catalogue })).toEqual([]);
});

test.each([
  ['2025.1.0-rc1', '2025-08-06', /^Release a prerelease of a version that is still to come\.$/],
  ['2026.7.0', '2026-12-01', /^Choose the number whose turn it is/],
])('of %s on %s the rule itself knows no number, and the headline none', (version, date, own) => {
  const given = { inputs: { 'core-version': version, 'target-date': date } };
  expect(ownRemediesOf('core-number-out-of-turn', given)).toEqual([expect.stringMatching(own)]);
  const report = judge(given);
  const found = report.findings.filter(({ rule }) => rule === 'core-number-out-of-turn');
  expect(reasonFor(found, report)).toBe('its number is not next');
});
