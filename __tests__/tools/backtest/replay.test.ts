import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { yearOf } from '../../../src/model/day.js';
import { readHistory } from '../../../src/tools/backtest/history.js';
import { replay } from '../../../src/tools/backtest/replay.js';
import type { Backtest } from '../../../src/tools/backtest/replayed-release.js';
import { day } from '../../support/day.js';
import { makeBacktest } from '../../support/make-backtest.js';
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
