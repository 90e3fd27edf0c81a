import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { yearOf } from '../../../src/model/day.js';
import type { RuleId } from '../../../src/model/policy.js';
import type { CoreKind } from '../../../src/model/report.js';
import { readHistory } from '../../../src/tools/backtest/history.js';
import {
  type Backtest,
  plannedDayFor,
  releaseSources,
  replay,
  replayedRules,
} from '../../../src/tools/backtest/replay.js';
import { core } from '../../support/core.js';
import { day } from '../../support/day.js';
import { makeBacktest, makeReplayed } from '../../support/make-backtest.js';
import { readPolicy } from '../../support/make-facts.js';

const path = 'data/kestra-core-releases.json';
const { releases: history } = readHistory({ path, text: readFileSync(path, 'utf8') });

function ofHistory(policy: string): Backtest {
  const { backtest } = replay(readPolicy(policy), history, null);
  if (backtest === null) throw new Error('The policy cannot be laid out.');
  return backtest;
}

describe('the real history of Kestra under kestra-calver', () => {
  const { releases } = ofHistory('kestra-calver');
  const majors = releases.filter(({ kind, date }) => kind === 'core-major' && date >= '2024-06-01');

  test('has each of its releases', () => {
    expect(releases).toHaveLength(294);
  });

  test.each([
    ['0.17.0', '2024-06-04'],
    ['0.18.0', '2024-08-06'],
    ['0.19.0', '2024-10-01'],
    ['0.20.0', '2024-12-03'],
    ['0.21.0', '2025-02-04'],
    ['0.22.0', '2025-04-01'],
  ])('has %s on a slot, on %s', (version, date) => {
    const major = majors.find((release) => release.version.text === version);
    expect(major).toMatchObject({ date, planned: date, daysOff: 0, onCadence: true, findings: [] });
  });

  test('has 0.23.0 on 2025-06-17 fourteen days off', () => {
    expect(majors.find(({ version }) => version.text === '0.23.0')).toMatchObject({
      date: '2025-06-17',
      planned: '2025-06-03',
      daysOff: 14,
      onCadence: false,
      findings: ['core-number-out-of-turn', 'core-major-off-cadence'],
    });
  });

  test('has 7 of 13 majors since 0.17 on a slot', () => {
    expect(majors).toHaveLength(13);
    expect(majors.filter(({ daysOff }) => daysOff === 0)).toHaveLength(7);
  });

  test('has 20 of 71 bugfixes of 2024 on a Thursday', () => {
    const bugfixes = releases.filter(
      ({ kind, date }) => kind === 'core-bugfix' && yearOf(date) === 2024,
    );
    expect(bugfixes).toHaveLength(71);
    expect(bugfixes.filter(({ daysOff }) => daysOff === 0)).toHaveLength(20);
  });
});

test('under kestra-semver every published major came on its day', () => {
  const { releases } = ofHistory('kestra-semver');
  const dated = releases.filter(({ kind, planned }) => kind === 'core-major' && planned !== null);
  expect(dated.map(({ daysOff }) => daysOff)).toEqual(Array(10).fill(0));
});

test('Home Assistant’s releases stand as its own calendar has them', () => {
  const { releases } = makeBacktest('home-assistant', {
    '2021.12.0': '2021-12-11',
    '2022.2.0': '2022-02-02',
    '2024.12.0': '2024-12-04',
    '2025.1.0': '2025-01-03',
    '2025.5.0': '2025-05-07',
    '2025.6.0': '2025-06-11',
    '2026.3.0': '2026-03-04',
  });
  expect(
    releases.map(({ version, daysOff, findings }) => [version.text, daysOff, findings]),
  ).toEqual([
    ['2021.12.0', 10, ['core-major-off-cadence']],
    ['2022.2.0', 0, []],
    ['2024.12.0', 0, []],
    ['2025.1.0', 2, ['core-major-off-cadence']],
    ['2025.5.0', 0, []],
    ['2025.6.0', 7, ['core-major-off-cadence']],
    ['2026.3.0', 0, []],
  ]);
});

describe('a replay', () => {
  test('names the policy that judged, and has no problem', () => {
    const { backtest, problems } = replay(readPolicy('home-assistant'), [], null);
    expect(backtest?.policy).toEqual({ name: 'home-assistant', source: 'built-in' });
    expect(problems).toEqual([]);
  });

  test('takes a line for out once any final of it is, not on the day that was planned', () => {
    const { releases } = makeBacktest('kestra-calver', {
      '2025.1.0': '2025-08-05',
      // 2025.2 was planned for the 7th and came a week late: until then 2025.1 gets the bugfixes.
      '2025.1.1': '2025-10-09',
      '2025.2.0': '2025-10-14',
      '2025.1.2': '2025-10-16',
    });
    expect(releases.map(({ kind }) => kind)).toEqual([
      'core-major',
      'core-bugfix',
      'core-major',
      'core-backport',
    ]);
  });

  test('asks no request for a bugfix that only the plan takes for a backport', () => {
    const { releases } = makeBacktest('kestra-calver', {
      '2025.1.0': '2025-08-05',
      '2025.1.1': '2025-08-07',
      // A candidate of 2025.2 on its slot brings no line out.
      '2025.2.0-rc1': '2025-10-07',
      '2025.1.2': '2025-10-09',
    });
    expect(releases.at(-1)).toMatchObject({ kind: 'core-bugfix', findings: [] });
  });

  test('takes on one day the lower version for the earlier one', () => {
    const { releases } = makeBacktest('kestra-calver', {
      '2025.2.0': '2025-10-07',
      '2025.1.1': '2025-10-07',
      '2025.1.0': '2025-08-05',
    });
    expect(releases.map(({ version, kind }) => [version.text, kind])).toEqual([
      ['2025.1.0', 'core-major'],
      ['2025.1.1', 'core-bugfix'],
      ['2025.2.0', 'core-major'],
    ]);
  });

  test('finds a bugfix of a line that is not out, and a skipped number', () => {
    const { releases } = makeBacktest('kestra-calver', {
      '2025.1.0': '2025-08-05',
      '2025.1.2': '2025-08-07',
      '2025.2.1': '2025-08-14',
    });
    expect(releases.map(({ findings }) => findings)).toEqual([
      [],
      ['core-number-out-of-turn'],
      ['core-number-out-of-turn'],
    ]);
  });

  test('shows the releases since a day and remembers those before it', () => {
    const { releases } = makeBacktest(
      'kestra-calver',
      { '2025.1.0': '2025-08-05', '2025.1.1': '2025-08-07', '2025.1.3': '2025-08-14' },
      '2025-08-14',
    );
    expect(releases).toMatchObject([{ findings: ['core-number-out-of-turn'] }]);
  });

  test('leaves out of the findings what is waived', () => {
    const policy =
      'waivers: [{ rule: core-bugfix-off-cadence, subject: core, reason: urgent, until: 2025-12-31 }]';
    const [bugfix] = makeBacktest(policy, { '2025.1.1': '2025-08-08' }, '2025-08-08').releases;
    expect(bugfix?.findings).not.toContain('core-bugfix-off-cadence');
  });

  test('does not judge what is no release', () => {
    const [snapshot] = makeBacktest('kestra-calver', {
      '2025.1.0-SNAPSHOT': '2025-08-01',
    }).releases;
    expect(snapshot).toMatchObject({ onCadence: null, planned: null, daysOff: null, findings: [] });
  });

  test('of a policy that cannot be laid out is a problem', () => {
    const policy = readPolicy('core: { schedule: { "2025.2": 2025-08-05 } }');
    const { backtest, problems } = replay(policy, history, day('2024-06-04'));
    expect(backtest).toBeNull();
    expect(problems).toHaveLength(1);
  });
});

test('a release of the past is given as a core release by hand on its day', () => {
  const { inputs, event, base } = releaseSources({
    version: core('2025.1.0'),
    date: day('2025-08-05'),
  });
  const given = Object.entries(inputs).filter(([, value]) => value !== '');
  expect(Object.fromEntries(given)).toEqual({
    'core-version': '2025.1.0',
    'target-date': '2025-08-05',
    releasing: 'core',
    manifests: 'none',
  });
  expect({ event, base }).toEqual({ event: null, base: null });
});

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

/** So many bugfixes, of which some break a rule. */
function bugfixes(count: number, broken: number, rule: RuleId) {
  return Array.from({ length: count }, (_, index) =>
    makeReplayed({ findings: index < broken ? [rule] : [] }),
  );
}

function ruleIn(policy: string, rule: RuleId, count: number, broken: number) {
  const fared = replayedRules(readPolicy(policy), bugfixes(count, broken, rule));
  return fared.find((each) => each.rule === rule);
}

describe('a rule could bear', () => {
  test.each([
    ['an error when no release broke it', 20, 0, 'error'],
    ['a warning when one in ten did', 20, 2, 'warning'],
    ['no more than a notice when more did', 20, 3, 'notice'],
    ['an error from five releases on', 5, 0, 'error'],
    ['nothing that a few releases could tell', 4, 0, 'too few'],
  ])('%s', (_, judged, broken, advice) => {
    const fared = ruleIn('kestra-calver', 'core-bugfix-off-cadence', judged, broken);
    expect(fared).toEqual({ rule: 'core-bugfix-off-cadence', broken, judged, advice });
  });
});

test.each<[string, RuleId, string]>([
  ['rules: { core-bugfix-off-cadence: off }', 'core-bugfix-off-cadence', 'off'],
  ['core: { bugfix: null }', 'core-bugfix-off-cadence', 'not judged'],
  ['core: { major: { on: any } }', 'core-major-off-cadence', 'not judged'],
  ['extends: none', 'core-major-off-cadence', 'not judged'],
  ['name: acme', 'core-number-out-of-turn', 'error'],
  ['core: { backport: null }', 'backport-unrequested', 'not judged'],
  ['core: { backport: allowed }', 'backport-unrequested', 'not judged'],
  ['core: { backport: on-request }', 'backport-unrequested', 'not known'],
  ['name: acme', 'ships-in-freeze', 'not judged'],
  ['freezes: [{ from: 2025-12-20, to: 2026-01-02, reason: year end }]', 'ships-in-freeze', 'error'],
])('under the policy %s the history says of %s: %s', (policy, rule, advice) => {
  expect(ruleIn(policy, rule, 20, 0)?.advice).toBe(advice);
});

test('a rule for one kind of release is measured by that kind alone', () => {
  const releases = [
    ...bugfixes(10, 0, 'core-bugfix-off-cadence'),
    makeReplayed({ kind: 'core-major', findings: ['core-major-off-cadence'] }),
  ];
  const fared = replayedRules(readPolicy('kestra-calver'), releases);
  expect(fared.map(({ rule, judged }) => [rule, judged])).toEqual([
    ['core-number-out-of-turn', 11],
    ['core-major-off-cadence', 1],
    ['core-bugfix-off-cadence', 10],
    ['backport-unrequested', 0],
    ['ships-in-freeze', 11],
  ]);
});

test.each<[string, RuleId, CoreKind, string]>([
  ['majors have days', 'core-major-off-cadence', 'core-major', 'name: acme'],
  [
    'backports are never allowed',
    'backport-unrequested',
    'core-backport',
    'core: { backport: never }',
  ],
])('where %s, %s is measured by them', (_, rule, kind, policy) => {
  const releases = Array.from({ length: 5 }, () => makeReplayed({ kind }));
  const fared = replayedRules(readPolicy(policy), [...releases, makeReplayed()]);
  expect(fared.find((each) => each.rule === rule)).toMatchObject({ judged: 5, advice: 'error' });
});

test('where only published days count, the day of a bugfix is the nearest that there is', () => {
  const policy = `
    extends: none
    core:
      numbering: [{ from: "2025.1", format: YEAR.MAJOR.PATCH }]
      schedule: { "2025.1": 2025-08-05 }
      major: { on: schedule }
      bugfix: { on: schedule }`;
  const { releases } = makeBacktest(policy, {
    '2025.1.0': '2025-08-05',
    '2025.1.1': '2025-09-01',
  });
  expect(releases.map(({ planned, daysOff }) => [planned, daysOff])).toEqual([
    ['2025-08-05', 0],
    ['2025-08-05', 27],
  ]);
});
