import { describe, expect, test } from '@jest/globals';
import type { Recurrence } from '../../src/model/cadence.js';
import type { Facts } from '../../src/model/facts.js';
import {
  pluginMajorOffCadence,
  pluginUpdateOffCadence,
} from '../../src/rules/plugin-off-cadence.js';
import { brokenRules, findingOf, findingsOf } from '../support/judge.js';
import { type Given, makeFacts } from '../support/make-facts.js';
import { testExamples } from '../support/test-examples.js';

testExamples(pluginMajorOffCadence);

test('names the slots of the core, as days of the plugin', () => {
  expect(
    findingOf('plugin-major-off-cadence', pluginMajorOffCadence.examples.breaks),
  ).toMatchObject({
    subject: 'plugin-aws@2.0.0',
    message:
      'plugin-aws@2.0.0 is a plugin major, and Tue 12 Aug 2025 is not a day for one; the nearest are Tue 5 Aug 2025 and Tue 7 Oct 2025.',
    remedy: 'Ship it on Tue 7 Oct 2025.',
    data: {
      targetDate: '2025-08-12',
      previous: { date: '2025-08-05', version: '2.0.0' },
      next: { date: '2025-10-07', version: '2.0.0' },
    },
  });
});

test('only majors are judged by it: a minor on that Tuesday breaks another rule', () => {
  const inputs = { 'plugin-versions': 'a@2.1.0 >=1.0\nb@2.0.0 >=1.0', 'target-date': '2025-08-12' };
  expect(brokenRules({ inputs })).toEqual([
    'plugin-major-off-cadence',
    'plugin-update-off-cadence',
  ]);
});

testExamples(pluginUpdateOffCadence);

test('names the days on either side', () => {
  expect(
    findingOf('plugin-update-off-cadence', pluginUpdateOffCadence.examples.breaks),
  ).toMatchObject({
    subject: 'plugin-dbt@1.1.5',
    message:
      'plugin-dbt@1.1.5 is a plugin patch, and Fri 8 Aug 2025 is not a day for one; the nearest are Thu 7 Aug 2025 and Thu 14 Aug 2025.',
    remedy: 'Ship it on Thu 14 Aug 2025.',
  });
});

test('minors and patches are judged, each with its own finding', () => {
  const inputs = {
    'plugin-versions': 'a@2.1.0 >=1.0\nb@2.0.1 >=1.0\nc@2.0.0 >=1.0\nd@1.0.1-SNAPSHOT >=1.0',
    'target-date': '2025-08-08',
  };
  const subjects = findingsOf('plugin-update-off-cadence', { inputs }).map(
    ({ subject }) => subject,
  );
  expect(subjects).toEqual(['a@2.1.0', 'b@2.0.1']);
});

function off(version: string, date: string, given: Given = {}): boolean {
  const inputs = { 'plugin-versions': `a@${version} >=1.0`, 'target-date': date, ...given.inputs };
  return breachesIn(makeFacts({ ...given, inputs })).length > 0;
}

function breachesIn(facts: Facts) {
  return [...pluginMajorOffCadence.check(facts), ...pluginUpdateOffCadence.check(facts)];
}

describe('a released plugin is off cadence', () => {
  test.each([
    ['2.0.0', '2025-08-05', false],
    ['2.0.0', '2025-08-07', true],
    ['2.0.0', '2026-04-07', false],
    ['1.1.0', '2025-08-07', false],
    ['1.1.0', '2025-08-05', true],
    ['1.1.5', '2025-08-07', false],
    ['1.1.5', '2025-08-08', true],
    ['0.1.0', '2025-08-08', true],
    ['2.0.0-rc.1', '2025-08-08', false],
    ['1.1.5-SNAPSHOT', '2025-08-08', false],
    ['latest', '2025-08-08', false],
  ])('%s on %s: %s', (version, date, expected) => {
    expect(off(version, date)).toBe(expected);
  });

  test.each([
    [
      'a moved slot is the day',
      'core: { schedule: { "2026.2": 2026-04-21 } }',
      '2.0.0',
      '2026-04-21',
      false,
    ],
    [
      'and its recurrence is none any more',
      'core: { schedule: { "2026.2": 2026-04-21 } }',
      '2.0.0',
      '2026-04-07',
      true,
    ],
    [
      'nor is a slot whose line came early',
      'core: { releases: { "2026.2.0": 2026-03-31 } }',
      '2.0.0',
      '2026-04-07',
      true,
    ],
    [
      'nor one that stays empty',
      'core: { schedule: { "2026.2": 2026-08-04 } }',
      '2.0.0',
      '2026-04-07',
      true,
    ],
    ['three days from a slot count', 'tolerance-days: 3', '2.0.0', '2025-08-08', false],
    ['four do not', 'tolerance-days: 3', '2.0.0', '2025-08-09', true],
    ['two days from a Thursday count', 'tolerance-days: 3', '1.1.5', '2025-08-09', false],
    ['three do not', 'tolerance-days: 3', '1.1.5', '2025-08-10', true],
    [
      'any day passes where it says so',
      'plugins: { patch: { on: any } }',
      '1.1.5',
      '2025-08-08',
      false,
    ],
    ['a section left out is not judged', 'plugins: null', '1.1.5', '2025-08-08', false],
    [
      'what has no kind has no day',
      'plugins: { versions: natural }',
      '447.v97d1a_3',
      '2025-08-08',
      false,
    ],
    [
      'the slots of a core that ships any day are no rule',
      'core: { major: { on: any } }',
      '2.0.0',
      '2025-08-08',
      false,
    ],
  ])('%s', (_, policy, version, date, expected) => {
    expect(off(version, date, { policy })).toBe(expected);
  });

  test('but not when it is only deployed', () => {
    expect(off('1.1.5', '2025-08-08', { inputs: { releasing: 'none' } })).toBe(false);
  });
});

describe('the breach', () => {
  function factsOf(version: string, policy = 'name: acme') {
    const inputs = { 'plugin-versions': `a@${version} >=1.0`, 'target-date': '2025-08-08' };
    return makeFacts({ inputs, policy });
  }

  function breachOf(version: string, policy?: string) {
    return breachIn(factsOf(version, policy));
  }

  function breachIn(facts: Facts) {
    const [breach] = breachesIn(facts);
    if (breach === undefined) throw new Error('Nothing is off cadence.');
    return breach;
  }

  test('names the legal days on either side and why it was judged a release', () => {
    expect(breachOf('1.1.5')).toMatchObject({
      message:
        'a@1.1.5 is a plugin patch, and Fri 8 Aug 2025 is not a day for one; the nearest are Thu 7 Aug 2025 and Thu 14 Aug 2025.',
      remedy: 'Choose a day of its cadence.',
      data: {
        targetDate: '2025-08-08',
        previous: { date: '2025-08-07', version: '1.1.5' },
        next: { date: '2025-08-14', version: '1.1.5' },
      },
    });
  });

  test('of a major names the slots of the core, with its own version', () => {
    expect(breachOf('2.0.0').data).toMatchObject({
      previous: { date: '2025-08-05', version: '2.0.0' },
      next: { date: '2025-10-07', version: '2.0.0' },
    });
  });

  test('of a major names planned slots as well as published ones', () => {
    const facts = makeFacts({
      inputs: { 'plugin-versions': 'a@2.0.0 >=1.0', 'target-date': '2026-05-05' },
    });
    expect(breachIn(facts).data).toMatchObject({
      previous: { date: '2026-04-07', version: '2.0.0' },
      next: { date: '2026-06-02', version: '2.0.0' },
    });
  });

  test('of a major names no slot of a line that came out before it', () => {
    const facts = makeFacts({
      inputs: { 'plugin-versions': 'a@2.0.0 >=1.0', 'target-date': '2026-05-25' },
      policy: 'core: { releases: { "2026.3.0": 2026-05-20 } }',
    });
    expect(breachIn(facts).data).toMatchObject({ next: { date: '2026-08-04', version: '2.0.0' } });
  });

  test('of a major names no slot that stays empty', () => {
    const facts = makeFacts({
      inputs: { 'plugin-versions': 'a@2.0.0 >=1.0', 'target-date': '2026-05-05' },
      policy: 'core: { schedule: { "2026.2": 2026-08-04 } }',
    });
    expect(breachIn(facts).data).toMatchObject({ next: { date: '2026-08-04', version: '2.0.0' } });
  });

  test('says so where its days are published one by one', () => {
    const facts = factsOf('1.1.5', 'plugins: { patch: { on: schedule } }');
    expect(breachIn(facts).message).toMatch(
      /^a@1\.1\.5 is a plugin patch, and nothing is published for Fri 8 Aug 2025/,
    );
  });

  test('leaves out days in a freeze', () => {
    const freeze = 'freezes: [{ from: 2025-08-10, to: 2025-10-31, reason: an audit }]';
    expect(breachOf('2.0.0', freeze).data).toMatchObject({ next: { date: '2025-12-02' } });
    expect(breachOf('1.1.5', freeze).data).toMatchObject({ next: { date: '2025-11-06' } });
  });

  test('says so when no day is left', () => {
    const facts = factsOf('1.1.5');
    const never: Recurrence = { on: { day: 31 }, months: [2], offsetDays: 0 };
    const plugins = { ...facts.policy.plugins, patch: never };
    expect(breachIn({ ...facts, policy: { ...facts.policy, plugins } })).toMatchObject({
      message: 'a@1.1.5 is a plugin patch, and Fri 8 Aug 2025 is not a day for one.',
      remedy: 'Choose a day of its cadence.',
      data: { previous: null, next: null },
    });
  });
});
