import { describe, expect, test } from '@jest/globals';
import { deploymentOffWindow, shipsInFreeze } from '../../src/rules/kept-free.js';
import { findingOf, findingsOf, judge, ownRemediesOf } from '../support/judge.js';
import { makeFinding, makeReport } from '../support/make-report.js';
import { testExamples } from '../support/test-examples.js';

testExamples(shipsInFreeze);

function freeze(kind = 'releases') {
  return `freezes: [{ from: 2025-12-20, to: 2026-01-02, reason: year-end freeze, for: ${kind} }]`;
}

test('says why, and names the first legal day after it', () => {
  expect(findingOf('ships-in-freeze', shipsInFreeze.examples.breaks)).toMatchObject({
    subject: 'core 2025.3.1',
    message:
      'core 2025.3.1 would ship on Thu 25 Dec 2025, inside the freeze from Sat 20 Dec 2025 to Fri 2 Jan 2026: year-end freeze.',
    remedy: 'Ship it on Thu 8 Jan 2026.',
    data: {
      targetDate: '2025-12-25',
      from: '2025-12-20',
      to: '2026-01-02',
      reason: 'year-end freeze',
      next: '2026-01-08',
    },
  });
});

describe('the next legal day', () => {
  test.each([
    ['of a major is a slot', { 'core-version': '2026.1.0' }, '2026-02-03'],
    [
      'of a requested backport is the day after',
      { 'core-version': '1.0.9', 'backport-request': 'SUP-1' },
      '2026-01-03',
    ],
    ['of a candidate is the day after', { 'core-version': '2026.1.0-rc1' }, '2026-01-03'],
    ['of a plugin patch is a Thursday', { 'plugin-versions': 'a@1.0.1 >=1.0' }, '2026-01-08'],
    ['of a plugin major is a slot', { 'plugin-versions': 'a@1.0.0 >=1.0' }, '2026-02-03'],
    [
      'of a plugin candidate is the day after',
      { 'plugin-versions': 'a@1.0.0-rc.1 >=1.0' },
      '2026-01-03',
    ],
  ])('%s', (_, inputs, next) => {
    const given = { inputs: { ...inputs, 'target-date': '2025-12-25' }, policy: freeze() };
    expect(findingOf('ships-in-freeze', given).data.next).toBe(next);
  });
});

describe('a freeze holds back what it is for', () => {
  test.each([
    ['releases', '', 1],
    ['releases', 'none', 0],
    ['deployments', '', 0],
    ['deployments', 'none', 1],
    ['all', '', 1],
    ['all', 'none', 1],
  ])('%s, with releasing "%s": %i', (kind, releasing, count) => {
    const inputs = { 'core-version': '2025.3.1', 'target-date': '2025-12-25', releasing };
    expect(findingsOf('ships-in-freeze', { inputs, policy: freeze(kind) })).toHaveLength(count);
  });

  test.each([
    ['2025-12-19', 0],
    ['2025-12-20', 1],
    ['2026-01-02', 1],
    ['2026-01-03', 0],
  ])('on %s: %i, for both ends belong to it', (date, count) => {
    const inputs = { 'core-version': '2025.3.1', 'target-date': date };
    expect(findingsOf('ships-in-freeze', { inputs, policy: freeze() })).toHaveLength(count);
  });

  test('and of the plugins only those that are released', () => {
    const inputs = {
      'plugin-versions': 'a@1.0.1 >=1.0\nb@1.0.1 >=1.0',
      'target-date': '2025-12-25',
      releasing: 'b',
    };
    expect(findingOf('ships-in-freeze', { inputs, policy: freeze() }).subject).toBe('b@1.0.1');
  });
});

test('a core and the plugins beside it are one finding; plugins alone have one each', () => {
  const plugins = 'a@1.0.1 >=1.0\nb@1.0.1 >=1.0';
  const date = { 'target-date': '2025-12-25' };
  const both = {
    ...date,
    'core-version': '2025.3.1',
    'plugin-versions': plugins,
    releasing: 'core, plugins',
  };
  const subjects = [both, { ...date, 'plugin-versions': plugins }].map((inputs) =>
    findingsOf('ships-in-freeze', { inputs, policy: freeze() }).map(({ subject }) => subject),
  );
  expect(subjects).toEqual([['core 2025.3.1'], ['a@1.0.1', 'b@1.0.1']]);
});

test('a deployment is told the first day after it, and is no release', () => {
  const inputs = { 'core-version': '2025.3.1', 'target-date': '2025-12-25', releasing: 'none' };
  const report = judge({ inputs, policy: freeze('all') });
  expect(report.onCadence).toBeNull();
  expect(report.findings[0]).toMatchObject({
    message:
      'core 2025.3.1 would be deployed on Thu 25 Dec 2025, inside the freeze from Sat 20 Dec 2025 to Fri 2 Jan 2026: year-end freeze.',
    remedy: 'Deploy it on Sat 3 Jan 2026.',
  });
});

test('a deployment waits for no freeze for releases', () => {
  const policy = `
freezes:
  - { from: 2025-12-20, to: 2026-01-02, reason: year-end, for: deployments }
  - { from: 2026-01-03, to: 2026-01-10, reason: stocktaking }`;
  const inputs = { 'core-version': '2025.3.1', 'target-date': '2025-12-25', releasing: 'none' };
  expect(findingOf('ships-in-freeze', { inputs, policy }).data.next).toBe('2026-01-03');
});

test('where majors have no days, one ships right after it', () => {
  const policy = `
extends: none
core: { numbering: [{ from: "2025.1", format: YEAR.MAJOR.PATCH }], major: { on: any } }
${freeze()}`;
  const inputs = { 'core-version': '2026.1.0', 'target-date': '2025-12-25' };
  expect(findingOf('ships-in-freeze', { inputs, policy })).toMatchObject({
    remedy: 'Ship it on Sat 3 Jan 2026.',
    data: { next: null },
  });
});

test('the rule itself names the next day', () => {
  const inputs = { 'core-version': '2025.1.1', 'target-date': '2025-08-08', releasing: 'none' };
  expect(ownRemediesOf('deployment-off-window', { inputs, policy: window })).toEqual([
    'Deploy it on Mon 11 Aug 2025.',
  ]);
});

test('a snapshot ships nothing', () => {
  const inputs = { 'core-version': '2026.1.0-SNAPSHOT', 'target-date': '2025-12-25' };
  expect(findingsOf('ships-in-freeze', { inputs, policy: freeze() })).toEqual([]);
});

testExamples(deploymentOffWindow);

const window = 'deployments: { on: { weekday: [monday, tuesday, wednesday, thursday] } }';

test('names the day and the next one', () => {
  expect(findingOf('deployment-off-window', deploymentOffWindow.examples.breaks)).toMatchObject({
    severity: 'warning',
    subject: 'core 2025.1.1',
    message: 'core 2025.1.1 would be deployed on Fri 8 Aug 2025, which is not a deployment day.',
    remedy: 'Deploy it on Mon 11 Aug 2025.',
    data: { targetDate: '2025-08-08', next: '2025-08-11' },
  });
});

test.each([
  ['a window that is left out', 'tolerance-days: 0', '2025-08-08', 0],
  ['a window of any day', 'deployments: { on: any }', '2025-08-08', 0],
  ['a window that the policy takes away', `${window}\nname: x`, '2025-08-07', 0],
  ['tolerance, which is for slots', `${window}\ntolerance-days: 2`, '2025-08-08', 1],
  ['days after a major', 'deployments: { on: { after: major, weeks: [1] } }', '2025-08-12', 0],
  [
    'another day after a major',
    'deployments: { on: { after: major, weeks: [1] } }',
    '2025-08-13',
    1,
  ],
  ['published dates', 'deployments: { on: schedule }', '2025-08-05', 0],
])('%s', (_, policy, date, count) => {
  const inputs = { 'core-version': '2025.1.1', 'target-date': date, releasing: 'none' };
  expect(findingsOf('deployment-off-window', { policy, inputs })).toHaveLength(count);
});

test('a release is none of its business', () => {
  const inputs = { 'core-version': '2025.1.1', 'target-date': '2025-08-08' };
  expect(findingsOf('deployment-off-window', { policy: window, inputs })).toEqual([]);
});

test('the next day is in no freeze', () => {
  const policy = `${window}\nfreezes: [{ from: 2025-08-09, to: 2025-08-12, reason: move, for: deployments }]`;
  const inputs = { 'core-version': '2025.1.1', 'target-date': '2025-08-08', releasing: 'none' };
  expect(findingOf('deployment-off-window', { policy, inputs }).data.next).toBe('2025-08-13');
});

test('plugins without a core go out one by one', () => {
  const inputs = {
    'plugin-versions': 'a@1.0.0 >=1.0, b@1.0.0 >=1.0',
    'target-date': '2025-08-08',
    releasing: 'none',
  };
  expect(findingsOf('deployment-off-window', { policy: window, inputs })).toMatchObject([
    {
      subject: 'a@1.0.0',
      message: 'a@1.0.0 would be deployed on Fri 8 Aug 2025, which is not a deployment day.',
      data: { next: '2025-08-11' },
    },
    { subject: 'b@1.0.0' },
  ]);
});

test('where no day is left, one has to be added', () => {
  const policy = `
    extends: none
    core:
      numbering: [{ from: "2025.1", format: YEAR.MAJOR.PATCH }]
      schedule: { "2025.1": 2025-08-05 }
      major: { on: schedule }
    deployments: { on: schedule }`;
  const inputs = { 'core-version': '2025.1.0', 'target-date': '2026-08-08', releasing: 'none' };
  expect(findingOf('deployment-off-window', { policy, inputs })).toMatchObject({
    remedy: 'Add a day to `deployments` in the policy; none is left.',
    data: { next: null },
  });
});

test.each([
  ['a@2.0.0 >=1.0', '2026-04-25', '2026-06-02'],
  ['a@2.0.0 >=1.0', '2026-05-01', '2026-06-02'],
])('the next day of a plugin major may be a planned slot: %s on %s', (plugin, date, next) => {
  const policy = 'freezes: [{ from: 2026-04-20, to: 2026-05-10, reason: audit }]';
  const inputs = { 'plugin-versions': plugin, 'target-date': date };
  expect(findingOf('ships-in-freeze', { inputs, policy }).data.next).toBe(next);
});

test('the next day of a plugin major is no slot of a line that came out before it', () => {
  const policy = `
core: { releases: { "2026.3.0": 2026-05-20 } }
freezes: [{ from: 2026-05-21, to: 2026-05-28, reason: audit }]`;
  const inputs = { 'plugin-versions': 'a@2.0.0 >=1.0', 'target-date': '2026-05-25' };
  expect(findingOf('ships-in-freeze', { inputs, policy }).data.next).toBe('2026-08-04');
});

test('where bugfixes have no days, one ships right after it', () => {
  const policy = `core: { bugfix: null }\n${freeze()}`;
  const inputs = { 'core-version': '2025.3.1', 'target-date': '2025-12-25' };
  expect(findingOf('ships-in-freeze', { inputs, policy }).data.next).toBe('2026-01-03');
});

test('without a reason the headline has no empty brackets', () => {
  const finding = makeFinding({ data: { targetDate: '2025-12-25' } });
  expect(shipsInFreeze.inShort.one(finding, makeReport())).toBe('Thu 25 Dec 2025 is in a freeze');
});
