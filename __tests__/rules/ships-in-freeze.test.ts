import { describe, expect, test } from '@jest/globals';
import { shipsInFreeze } from '../../src/rules/ships-in-freeze.js';
import { findingOf, findingsOf, judge } from '../support/judge.js';
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

test('a snapshot ships nothing', () => {
  const inputs = { 'core-version': '2026.1.0-SNAPSHOT', 'target-date': '2025-12-25' };
  expect(findingsOf('ships-in-freeze', { inputs, policy: freeze() })).toEqual([]);
});
