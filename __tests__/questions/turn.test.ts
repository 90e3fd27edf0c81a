import { describe, expect, test } from '@jest/globals';
import { neverReleased, outOfTurn } from '../../src/questions/turn.js';
import { type Given, makeFacts } from '../support/make-facts.js';

/** Why a core is out of turn on a day, or null. */
function reason(version: string, date: string, given: Given = {}): string | null {
  const inputs = { ...given.inputs, 'core-version': version, 'target-date': date };
  const facts = makeFacts({ ...given, inputs });
  if (facts.core === null || facts.core.version === null) throw new Error('No core is given.');
  return outOfTurn(facts, facts.core.version)?.reason ?? null;
}

describe('under the default policy', () => {
  test.each([
    ['2025.1.0', '2025-08-05', null],
    ['2025.2.0', '2025-08-05', 'slot-of-another'],
    ['2025.1.0', '2025-10-07', 'slot-of-another'],
    ['1.0.0', '2025-08-05', 'slot-of-another'],
    ['2026.2.0', '2026-06-02', null],
    ['2026.2.0', '2026-12-01', null],
    ['2026.3.0', '2026-06-02', null],
    ['2026.6.0', '2026-12-01', null],
    ['2026.2.0', '2027-02-02', 'slot-of-another'],
    ['2026.3.0', '2026-04-07', 'slot-of-another'],
  ])('on a slot: %s on %s: %s', (version, date, expected) => {
    expect(reason(version, date)).toBe(expected);
  });

  test.each([
    ['2025.1.0', '2025-08-06', null],
    ['2025.1.0', '2025-09-04', null],
    ['2025.2.0', '2025-10-06', null],
    ['2025.2.0', '2025-08-06', null],
    ['2025.3.0', '2026-01-13', null],
    ['2025.3.0', '2025-08-06', 'far-from-its-slot'],
    ['2025.1.0', '2025-10-08', 'far-from-its-slot'],
    ['0.23.0', '2025-06-17', 'far-from-its-slot'],
    ['1.3.0', '2026-03-03', 'far-from-its-slot'],
    ['2040.1.0', '2025-08-06', 'far-from-its-slot'],
    ['2026.2.0', '2026-06-15', null],
    ['2026.2.0', '2027-02-03', 'far-from-its-slot'],
  ])('off any slot: %s on %s: %s', (version, date, expected) => {
    expect(reason(version, date)).toBe(expected);
  });

  test.each([
    ['2026.7.0', '2026-12-01', 'impossible-line'],
    ['2026.7.0', '2027-02-02', 'impossible-line'],
    ['2026.0.0', '2026-02-03', 'impossible-line'],
    ['2026.7.1', '2026-12-03', 'impossible-line'],
  ])('a line that six a year leave no room for: %s on %s: %s', (version, date, expected) => {
    expect(reason(version, date)).toBe(expected);
  });

  test.each([
    ['2025.1.1', '2025-08-07', null],
    ['2025.2.1', '2025-08-07', 'line-not-out'],
    ['2025.2.1', '2025-10-07', null],
    ['2025.1.99', '2025-08-07', null],
    ['1.3.5', '2025-08-07', null],
    ['0.22.14', '2025-10-08', null],
  ])('a later release: %s on %s: %s', (version, date, expected) => {
    expect(reason(version, date)).toBe(expected);
  });

  test.each([
    ['2025.1.0-rc1', '2025-07-30', null],
    ['2025.2.0-rc1', '2025-07-30', null],
    ['2026.2.0-rc1', '2025-07-30', null],
    ['2025.1.0-rc1', '2025-08-05', 'final-is-out'],
    ['2025.1.0-rc1', '2025-08-06', 'final-is-out'],
    ['2025.1.1-rc1', '2025-08-06', null],
    ['2025.4.0-rc1', '2025-12-01', 'impossible-line'],
    ['0.23.0-rc1', '2025-05-01', null],
    ['2025.4.0-rc1', '2026-01-13', 'impossible-line'],
    ['2026.0.0-rc1', '2026-01-13', 'impossible-line'],
    ['2026.7.0-rc1', '2026-10-01', 'impossible-line'],
  ])('a prerelease: %s on %s: %s', (version, date, expected) => {
    expect(reason(version, date)).toBe(expected);
  });

  test.each([
    ['0.19.0', '2024-10-01', null],
    ['0.18.0', '2024-10-01', null],
    ['0.19.0', '2024-10-02', null],
    ['0.19.1', '2024-10-10', null],
    ['0.19.0-rc1', '2024-10-01', null],
    ['0.20.0', '2024-12-02', null],
    ['0.19.0', '2024-12-03', 'slot-of-another'],
  ])(
    'before the first published line numbers are not judged: %s on %s: %s',
    (version, date, expected) => {
      expect(reason(version, date)).toBe(expected);
    },
  );
});

describe('with a tolerance of three days', () => {
  test.each([
    ['2025.2.0', '2025-10-10', null],
    ['2025.1.0', '2025-10-10', 'slot-of-another'],
    ['2025.1.0', '2025-10-11', 'far-from-its-slot'],
  ])('%s on %s: %s', (version, date, expected) => {
    expect(reason(version, date, { policy: 'tolerance-days: 3' })).toBe(expected);
  });
});

describe('with a slot that stays empty', () => {
  const policy = 'core: { schedule: { "2026.2": 2026-08-04 } }';

  test.each([
    ['2026.2.0', '2026-08-04', null],
    ['2026.2.0', '2026-06-02', 'slot-of-another'],
    ['2026.3.0', '2026-06-02', 'slot-of-another'],
    ['2026.3.0', '2026-10-06', null],
  ])('%s on %s: %s', (version, date, expected) => {
    expect(reason(version, date, { policy })).toBe(expected);
  });
});

describe('patch numbers go up by one where the line is known', () => {
  const policy = `core: { releases: { "2025.1.0": 2025-08-05, "2025.1.1": 2025-08-07, "2025.1.2-rc1": 2025-08-12 } }`;

  test.each([
    ['2025.1.2', '2025-08-14', null],
    ['2025.1.1', '2025-08-14', 'repeated'],
    ['2025.1.3', '2025-08-14', 'skipped'],
    ['2025.1.1', '2025-08-07', null],
    ['2025.1.0', '2025-08-06', 'repeated'],
    ['2025.1.0.0', '2025-08-06', 'repeated'],
    ['2025.1.1.1', '2025-08-14', null],
    ['2025.1.3.1', '2025-08-14', null],
    ['2025.2.7', '2025-10-09', null],
    ['2025.1.1-rc1', '2025-08-12', 'final-is-out'],
    ['2025.1.0-rc1', '2025-08-06', 'final-is-out'],
    ['2025.1.2-rc2', '2025-08-13', null],
  ])('by `releases`: %s on %s: %s', (version, date, expected) => {
    expect(reason(version, date, { policy })).toBe(expected);
  });

  test.each([
    ['2025.1.1', '2025-08-07', null],
    ['2025.1.3', '2025-08-21', null],
    ['2025.1.2-rc5', '2025-08-20', null],
    ['2025.1.2-rc5', '2025-08-21', 'final-is-out'],
    ['2025.1.3-rc2', '2025-10-08', null],
  ])('and by no release of another day or line: %s on %s: %s', (version, date, expected) => {
    const later = `core: { releases: { "2025.1.0": 2025-08-05, "2025.1.1": 2025-08-07, "2025.1.3-rc1": 2025-08-12, "2025.1.2": 2025-08-21, "2025.2.0": 2025-10-07 } }`;
    expect(reason(version, date, { policy: later })).toBe(expected);
  });

  test('by whichever of both is newer', () => {
    const given = { policy, inputs: { 'current-core-version': '2025.1.0' } };
    expect(reason('2025.1.2', '2025-08-14', given)).toBeNull();
    expect(reason('2025.1.3', '2025-08-14', given)).toBe('skipped');
  });

  test.each([
    ['2025.1.2', '2025.1.1', null],
    ['2025.1.1', '2025.1.1', 'repeated'],
    ['2025.1.4', '2025.1.1', 'skipped'],
    ['2025.1.4', '2025.1.1-rc1', null],
    ['2025.1.4', '1.0.3', null],
  ])('by the baseline: %s after %s: %s', (version, before, expected) => {
    const given = { inputs: { 'current-core-version': before } };
    expect(reason(version, '2025-08-14', given)).toBe(expected);
  });
});

describe('without a schedule numbers follow the previous release', () => {
  const gitLab = `
    extends: none
    core:
      numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }]
      major: { on: { week: third, weekday: thursday } }
      releases: { "16.11.0": 2024-04-18 }`;

  test.each([
    ['16.12.0', '2024-05-16', null],
    ['17.0.0', '2024-05-16', null],
    ['17.1.0', '2024-05-16', 'not-next'],
    ['16.13.0', '2024-05-16', 'not-next'],
    ['16.10.0', '2024-05-16', 'not-next'],
    ['18.0.0', '2024-05-16', 'not-next'],
    ['16.12.0', '2024-05-20', null],
    ['16.11.1', '2024-05-16', null],
    ['16.11.0', '2024-05-16', 'repeated'],
    ['17.0.0-rc1', '2024-05-01', null],
  ])('GitLab, after 16.11: %s on %s: %s', (version, date, expected) => {
    expect(reason(version, date, { policy: gitLab })).toBe(expected);
  });

  test('a line of a format that is over is none to come', () => {
    const policy = `
      extends: none
      core:
        numbering:
          - { from: "0.1", format: MAJOR.MINOR.PATCH }
          - { from: "2025.1", format: YEAR.MAJOR.PATCH }`;
    const given = { policy, inputs: { 'current-core-version': '2025.1.3' } };
    expect(reason('1.2.0', '2025-10-07', given)).toBe('not-next');
    expect(reason('2025.2.0', '2025-10-07', given)).toBeNull();
  });

  test('the baseline is a previous release too', () => {
    const given = { policy: gitLab, inputs: { 'current-core-version': '17.4.2' } };
    expect(reason('17.5.0', '2024-10-17', given)).toBeNull();
    expect(reason('17.6.0', '2024-10-17', given)).toBe('not-next');
  });

  test.each([
    ['16.12.0', '2024-05-16', null],
    ['16.13.0', '2024-06-20', null],
    ['17.1.0', '2024-07-18', null],
    ['17.2.0', '2024-07-18', 'not-next'],
  ])(
    'those before it count, its own day and later ones do not: %s on %s: %s',
    (version, date, expected) => {
      const shipped = '"16.11.0": 2024-04-18, "16.12.0": 2024-05-16, "17.0.0": 2024-06-20';
      const policy = gitLab.replace('"16.11.0": 2024-04-18', shipped);
      const inputs = { 'current-core-version': '16.10.2' };
      expect(reason(version, date, { policy, inputs })).toBe(expected);
    },
  );

  test.each([
    ['2025.8.0', '2025-08-06', null],
    ['2025.7.0', '2025-08-06', 'slot-of-another'],
    ['2025.8.0', '2025-08-20', null],
    ['2025.9.0', '2025-08-20', null],
    ['2025.10.0', '2025-08-20', 'far-from-its-slot'],
    ['2025.13.0', '2025-08-06', 'impossible-line'],
    ['2025.8.0b4', '2025-08-01', null],
    ['2025.7.4', '2025-08-08', null],
  ])('Home Assistant: %s on %s: %s', (version, date, expected) => {
    expect(reason(version, date, { policy: 'home-assistant' })).toBe(expected);
  });
});

describe('where any day passes', () => {
  test.each([
    ['2.1.0', '2026-10-20', null],
    ['3.0.0', '2026-10-20', null],
    ['2.2.0', '2026-10-20', 'not-next'],
    ['1.3.0', '2026-03-03', null],
    ['1.3.0', '2026-03-04', 'repeated'],
    ['1.3.0-rc1', '2026-03-04', 'final-is-out'],
    ['2.0.0-rc1', '2026-09-07', null],
    ['1.4.0', '2026-09-08', 'slot-of-another'],
  ])('kestra-semver: %s on %s: %s', (version, date, expected) => {
    expect(reason(version, date, { policy: 'kestra-semver' })).toBe(expected);
  });

  test('the day of a published line says nothing of the year of the next', () => {
    const policy = `
      extends: none
      core:
        numbering: [{ from: "2025.1", format: YEAR.MAJOR.PATCH }]
        major: { on: any }
        schedule: { "2025.1": 2025-08-05 }`;
    expect(reason('2026.1.0', '2026-01-20', { policy })).toBeNull();
    expect(reason('2026.2.0', '2026-01-20', { policy })).toBe('not-next');
  });
});

test('without a section on numbering no number is judged', () => {
  const given = { policy: 'core: { numbering: null }', inputs: {} };
  expect(reason('2025.9.0', '2025-08-05', given)).toBeNull();
});

test('above a schedule of whole numbers the next major may still be published', () => {
  const policy = `
    extends: none
    core:
      numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }]
      major: { on: { week: third, weekday: thursday } }
      schedule: { "16.11": 2024-04-18 }`;
  expect(reason('17.0.0-rc1', '2024-05-01', { policy })).toBeNull();
  expect(reason('17.0.0', '2024-05-16', { policy })).toBe('slot-of-another');
});

describe('a line that can never be', () => {
  test.each([
    ['2025.4.0', '2025-12-02', {}],
    ['2025.4.1', '2026-01-15', {}],
    ['2025.4.1-rc1', '2026-01-15', {}],
    ['2026.0.1', '2026-02-05', {}],
    ['2025.7.3', '2025-08-07', {}],
    ['2025.4.0', '2026-01-13', { policy: 'core: { schedule: { "2025.3": 2026-01-13 } }' }],
    ['2025.13.1', '2025-08-07', { policy: 'home-assistant' }],
    ['2025.7.0', '2026-03-01', { policy: 'sonarqube-server' }],
    ['2025.4.1', '2026-03-01', { policy: 'core: { major: { on: schedule } }' }],
    ['2025.4.0-rc1', '2026-03-01', { policy: 'core: { major: { on: any } }' }],
  ])('%s on %s is out of turn whatever its kind', (version, date, given) => {
    expect(reason(version, date, given)).toBe('impossible-line');
  });

  test('a line that is published once more is possible', () => {
    const policy = 'core: { schedule: { "2025.4": 2026-01-13 } }';
    expect(reason('2025.4.0', '2026-01-13', { policy })).toBeNull();
  });

  test.each([
    ['0.25.1', '2025-06-12'],
    ['1.7.0-rc1', '2025-06-12'],
  ])('without a YEAR %s is merely unknown', (version, date) => {
    expect(reason(version, date)).not.toBe('impossible-line');
  });
});

test('a line that can never be is said to have never been released', () => {
  expect(neverReleased('2025.4')).toMatch(/^was never released: .* 2025\.4 /);
});

describe('a day that the policy publishes', () => {
  const anyDay = `
    extends: none
    core:
      numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }]
      major: { on: any }
      schedule: { "16.12": 2024-05-16 }
      releases: { "17.0.0": 2024-05-01 }`;

  test.each([
    ['16.12.0', '2024-05-16', null],
    ['17.1.0', '2024-05-16', 'slot-of-another'],
    ['17.1.0', '2024-05-17', null],
    ['16.13.0', '2024-05-17', 'not-next'],
  ])('is its line’s, whatever is out above it: %s on %s: %s', (version, date, expected) => {
    expect(reason(version, date, { policy: anyDay })).toBe(expected);
  });

  test.each(['15.9.0', '15.0.7', '15.0.0-rc1'])(
    'keeps numbers before the first of them from being judged, where any day passes too: %s',
    (version) => {
      const given = { policy: anyDay, inputs: { 'current-core-version': '15.0.0' } };
      expect(reason(version, '2024-05-15', given)).toBeNull();
    },
  );

  test.each([
    ['2026.2.0', '2026-05-05', null],
    ['2026.2.0', '2026-05-06', null],
  ])('may be missed where only such days count: %s on %s', (version, date, expected) => {
    const policy = 'core: { major: { on: schedule }, schedule: { "2026.2": 2026-05-05 } }';
    expect(reason(version, date, { policy })).toBe(expected);
  });

  test('is no slot for a planned line that skipped its own', () => {
    const policy = 'core: { schedule: { "2026.3": 2026-06-02 } }';
    expect(reason('2026.2.0', '2026-06-02', { policy })).toBe('slot-of-another');
    expect(reason('2026.2.0', '2026-04-07', { policy })).toBeNull();
  });
});

describe('a planned line on a later slot of its year', () => {
  const evenMonths = `
    extends: none
    core:
      numbering: [{ from: "2020.1", format: YEAR.MONTH.PATCH }]
      major: { on: { week: first, weekday: wednesday, months: [2, 4, 6, 8, 10, 12] } }
      schedule: { "2025.12": 2025-12-03 }`;

  test.each([
    // What it leaves no room for is not its fault.
    ['2026.2.0', '2026-06-02', 'core: { schedule: { "2026.4": 2026-08-11 } }', null],
    // It would not become the latest one.
    ['2026.3.0', '2026-10-06', 'core: { schedule: { "2026.4": 2026-08-11 } }', 'slot-of-another'],
    ['2026.2.0', '2026-08-04', 'core: { releases: { "2026.3.0": 2026-06-02 } }', 'slot-of-another'],
    ['2026.2.0', '2026-06-02', 'core: { releases: { "2026.3.0": 2026-07-02 } }', null],
    // MONTH is the slot's.
    ['2026.2.0', '2026-04-01', evenMonths, 'slot-of-another'],
    ['2026.4.0', '2026-04-01', evenMonths, null],
    ['2026.2.0', '2026-02-10', evenMonths, null],
  ])('%s on %s under %s: %s', (version, date, policy, expected) => {
    const facts = makeFacts({
      inputs: { 'core-version': version, 'target-date': date },
      policy,
    });
    expect(reason(version, date, { policy })).toBe(expected);
    if (expected === null) expect(facts.timeline.lines.has('2026.4')).toBe(true);
  });
});

describe('numbers that nobody can foretell', () => {
  const policy = `
    extends: none
    core:
      numbering: [{ from: "2.0", format: MAJOR.N.PATCH }]
      first: 1
      major: { on: { every: 12 weeks, from: 2026-01-21 } }
      schedule: { "2.528": 2025-10-15, "2.541": 2026-01-21, "2.555": 2026-04-16 }`;

  test.each([
    ['2.555.1', '2026-04-16', null],
    ['2.568.1', '2026-07-08', null],
    ['2.999.1', '2026-07-08', null],
    ['2.550.1', '2026-07-08', 'not-next'],
    ['2.550.1', '2026-04-16', 'slot-of-another'],
  ])('go up, by however much: %s on %s: %s', (version, date, expected) => {
    expect(reason(version, date, { policy })).toBe(expected);
  });
});

describe('before the first published line no number is judged', () => {
  test.each(['0.19.0', '0.19.1', '0.19.7', '0.18.0-rc1', '2031.4.2'])('%s', (version) => {
    expect(reason(version, '2024-10-10')).toBeNull();
  });

  test.each(['0.19.5', '0.25.0', '0.19.0'])('nor where any day passes: %s', (version) => {
    const inputs = { 'current-core-version': '0.19.1' };
    expect(reason(version, '2024-10-10', { policy: 'kestra-semver', inputs })).toBeNull();
  });
});

describe('what is out already', () => {
  const given = {
    policy:
      'core: { major: { on: any }, releases: { "2025.1.0": 2025-08-05, "2025.1.1": 2025-08-07 } }',
  };
  test.each([
    ['2025.1.0', '2025-08-05', null],
    ['2025.1.0', '2025-08-06', 'repeated'],
    ['2025.1.1', '2025-08-14', 'repeated'],
    ['2025.1.0-rc2', '2025-08-06', 'final-is-out'],
  ])('is repeated where any day passes, too: %s on %s: %s', (version, date, expected) => {
    expect(reason(version, date, given)).toBe(expected);
  });

  test.each([
    ['2.1.0', 'extends: kestra-semver\ncore: { releases: { "2.0.0": 2026-08-25 } }', null],
    ['2.1.0', 'kestra-semver', 'slot-of-another'],
    ['2.0.0', 'extends: kestra-semver\ncore: { releases: { "2.0.0": 2026-08-25 } }', 'repeated'],
  ])(
    'leaves its day to any line, where any day passes: %s under %s: %s',
    (version, policy, expected) => {
      expect(reason(version, '2026-09-08', { policy })).toBe(expected);
    },
  );
});

test.each([
  ['2.500', 'jenkins-lts', 'foreign-number'],
  ['2.504.1', 'jenkins-weekly', 'foreign-number'],
  ['2.500', 'jenkins-weekly', null],
])('a number of the other track is foreign: %s under %s: %s', (version, policy, expected) => {
  expect(reason(version, '2025-03-04', { policy })).toBe(expected);
});
