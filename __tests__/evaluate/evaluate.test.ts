import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { InputName } from '../../src/model/input.js';
import { ownedLabels } from '../../src/model/labels.js';
import { brokenRules, judge } from '../support/judge.js';
import { makeFacts } from '../support/make-facts.js';
import { makeManifests } from '../support/make-sight.js';

type Inputs = Readonly<Partial<Record<InputName, string>>>;

const offCadence = 'core-major-off-cadence';
const outOfTurn = 'core-number-out-of-turn';

describe('the worked examples', () => {
  test.each<[string, string, readonly string[]]>([
    ['2025.1.0', '2025-08-05', []],
    ['2025.1.0', '2025-08-06', [offCadence]],
    ['2025.1.0', '2025-09-04', [offCadence]],
    ['2025.2.0', '2025-08-05', [outOfTurn]],
    ['2025.2.0', '2025-10-06', [offCadence]],
    ['2025.1.0', '2025-10-07', [outOfTurn]],
    ['2025.1.0-rc1', '2025-07-30', []],
    ['2025.1.1', '2025-08-07', []],
    ['2025.1.1', '2025-08-08', ['core-bugfix-off-cadence']],
    ['2025.2.1', '2025-08-07', [outOfTurn]],
    ['2025.1.4', '2025-10-07', ['backport-unrequested']],
    ['2025.1.4', '2025-10-09', ['backport-unrequested']],
    ['0.23.0', '2025-06-17', [outOfTurn, offCadence]],
    ['0.19.1', '2024-10-10', []],
    ['2025.3.0', '2026-01-13', [offCadence]],
    ['2026.7.0', '2026-12-01', [outOfTurn]],
  ])('%s on %s breaks %j', (version, date, rules) => {
    expect(brokenRules({ inputs: { 'core-version': version, 'target-date': date } })).toEqual(
      rules,
    );
  });

  test.each([
    ['2025.1.4', '2025-10-08'],
    ['0.22.14', '2025-10-08'],
  ])('%s on %s passes with a request', (version, date) => {
    const inputs = { 'core-version': version, 'target-date': date, 'backport-request': 'SUP-1' };
    expect(judge({ inputs })).toMatchObject({ verdict: 'pass', findings: [] });
  });

  test('2025.3.0 on 2026-01-13 passes once the schedule publishes it for that day', () => {
    const inputs = { 'core-version': '2025.3.0', 'target-date': '2026-01-13' };
    const policy = 'core: { schedule: { "2025.3": 2026-01-13 } }';
    expect(judge({ inputs, policy })).toMatchObject({ verdict: 'pass', onCadence: true });
  });

  test('2025.1.0 on the slot of 2025.2 is told the number of the day, as no day is left to publish', () => {
    const inputs = { 'core-version': '2025.1.0', 'target-date': '2025-10-07' };
    expect(judge({ inputs }).findings[0]?.remedy).toBe('Release core 2025.2.0 instead.');
  });

  test('2025.3.1 on 2025-12-25 is in a freeze; the next bugfix day is 2026-01-08', () => {
    const inputs = { 'core-version': '2025.3.1', 'target-date': '2025-12-25' };
    const policy = 'freezes: [{ from: 2025-12-20, to: 2026-01-02, reason: year-end freeze }]';
    expect(judge({ inputs, policy }).findings).toMatchObject([
      { rule: 'ships-in-freeze', data: { next: '2026-01-08' } },
    ]);
  });

  test('2025.2.1 to 2025.1.5, a requested backport on 2025-10-08, is no downgrade', () => {
    const inputs = {
      'core-version': '2025.1.5',
      'current-core-version': '2025.2.1',
      'target-date': '2025-10-08',
      'backport-request': 'SUP-1',
    };
    expect(brokenRules({ inputs })).toEqual([]);
  });

  test.each(['2025-07-01', '2025-08-05', '2026-01-01'])(
    '1.0.0-rc0 to 2025.1.0 on %s skips a stop',
    (date) => {
      const inputs = {
        'core-version': '2025.1.0',
        'current-core-version': '1.0.0-rc0',
        'target-date': date,
      };
      expect(brokenRules({ inputs })).toContain('stop-skipped');
    },
  );

  test.each<[string, readonly string[]]>([
    ['2025-06-10', []],
    ['2026-03-10', ['core-outdated']],
  ])(
    'a deployment of 1.3.0 on %s passes, with a notice that a preset knows this line',
    (date, rules) => {
      const inputs = { 'core-version': '1.3.0', 'target-date': date, releasing: 'none' };
      const report = judge({ inputs });
      expect(report.verdict).toBe('pass');
      expect(report.findings.map(({ rule }) => rule)).toEqual(rules);
      expect(report.notices.map(({ message }) => message)).toEqual([
        expect.stringContaining('The preset kestra-semver knows it'),
      ]);
    },
  );
});

describe('the seed schedule', () => {
  test.each([
    ['0.20.0', '2024-12-03', '2024-12-04'],
    ['0.21.0', '2025-02-04', '2025-02-05'],
    ['0.22.0', '2025-04-01', '2025-04-02'],
    ['1.0', '2025-06-03', '2025-06-04'],
    ['2025.1', '2025-08-05', '2025-08-06'],
    ['2025.2', '2025-10-07', '2025-10-08'],
    ['2025.3', '2025-12-02', '2025-12-03'],
    ['2026.1', '2026-02-03', '2026-02-04'],
    ['2026.2', '2026-04-07', '2026-04-08'],
    ['2026.3', '2026-06-02', '2026-06-03'],
    ['2026.4', '2026-08-04', '2026-08-05'],
    ['2026.5', '2026-10-06', '2026-10-07'],
    ['2026.6', '2026-12-01', '2026-12-02'],
    ['2027.1', '2027-02-02', '2027-02-03'],
  ])('%s is on cadence on %s and off it on %s', (version, date, dayAfter) => {
    const on = (target: string) => ({ 'core-version': version, 'target-date': target });
    expect(judge({ inputs: on(date) })).toMatchObject({ verdict: 'pass', onCadence: true });
    expect(judge({ inputs: on(dayAfter) })).toMatchObject({
      verdict: 'fail',
      onCadence: false,
      findings: [{ rule: offCadence }],
    });
  });
});

describe('the report', () => {
  test('is the documented one for a major a day late', () => {
    const inputs = {
      'core-version': '2025.1.0',
      'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
      'target-date': '2025-08-06',
    };
    expect(judge({ inputs })).toMatchObject({
      schemaVersion: 1,
      verdict: 'fail',
      targetDate: '2025-08-06',
      timeZone: 'UTC',
      policy: { name: 'kestra-calver', source: 'built-in', reason: null },
      seen: [],
      releasing: ['core'],
      releasingReason: 'core-version was given',
      core: {
        version: '2025.1.0',
        location: null,
        line: '2025.1',
        kind: 'core-major',
        plannedDate: '2025-08-05',
        movesLatest: true,
      },
      latest: { line: '2025.1', date: '2025-08-05' },
      plugins: [
        {
          name: 'plugin-dbt',
          version: '1.1.5',
          requires: '2025.1.0+',
          compatibility: 'compatible',
          newestCompatible: '1.1.5',
          lowestCore: '2025.1.0',
          lowestCoreDate: '2025-08-05',
          change: null,
          location: null,
        },
      ],
      findings: [
        {
          rule: offCadence,
          severity: 'error',
          status: 'open',
          undecided: false,
          subject: 'core 2025.1.0',
          data: {
            targetDate: '2025-08-06',
            previous: { date: '2025-08-05', version: '2025.1.0' },
            next: { date: '2025-10-07', version: '2025.2.0' },
          },
          location: null,
        },
      ],
      notices: [],
      problems: [],
      counts: { error: 1, warning: 0, notice: 0, undecided: 0, waived: 0 },
      compatible: true,
      onCadence: false,
      minimumCore: '2025.1.0',
      calendar: {
        due: [],
        nextCoreMajor: { version: '2025.2.0', date: '2025-10-07' },
        nextCoreBugfix: { date: '2025-08-07' },
      },
      labels: ['release: core-major', 'gate: off-cadence'],
    });
  });

  test('holds what was read, and what came close', () => {
    const seen = [
      { path: 'deploy/Dockerfile', core: true, plugins: 3, leftOut: null },
      { path: 'examples/Dockerfile', core: false, plugins: 0, leftOut: 'it lies in examples' },
    ];
    expect(judge({ manifests: makeManifests({ seen }) }).seen).toEqual([
      { path: 'deploy/Dockerfile', core: true, plugins: 3 },
      { path: 'examples/Dockerfile', core: false, plugins: 0, leftOut: 'it lies in examples' },
    ]);
  });

  test('with neither core nor plugin judges the calendar alone', () => {
    expect(judge({ inputs: { 'target-date': '2025-08-05' } })).toMatchObject({
      verdict: 'pass',
      releasing: [],
      core: null,
      plugins: [],
      compatible: null,
      onCadence: null,
      minimumCore: null,
      calendar: { due: ['core-major', 'plugin-major'] },
    });
  });
});

test('that another policy might have been meant is a notice, and nothing is advised yet', () => {
  const facts = makeFacts({ inputs: { 'core-version': '2025.1.0', 'target-date': '2025-08-06' } });
  const choice = { candidates: [], minimums: [], others: [], reason: null };
  const noticesWith = (notice: string | null) =>
    evaluate({ ...facts, choice: { ...choice, notice } }).notices;
  expect(noticesWith('it might be another')).toEqual([
    { message: 'it might be another', location: null },
  ]);
  expect(noticesWith(null)).toEqual([]);
  expect(evaluate(facts).advice).toEqual([]);
});

test('what was not seen is not compatible, and a notice is counted as one', () => {
  const manifests = makeManifests({ asked: 'named' });
  expect(evaluate(makeFacts({ manifests })).compatible).toBe(false);
  const inputs = { 'core-version': '2025.1.3', 'target-date': '2025-10-08', releasing: 'none' };
  expect(evaluate(makeFacts({ inputs })).counts).toMatchObject({ error: 0, warning: 0, notice: 1 });
});

describe('the verdict is the worst open finding', () => {
  const late = { 'core-version': '2025.1.1', 'target-date': '2025-08-08' };

  test.each([
    ['error', 'fail'],
    ['warning', 'warn'],
    ['notice', 'pass'],
    ['off', 'pass'],
  ])('ranked %s: %s', (level, verdict) => {
    const policy = `rules: { core-bugfix-off-cadence: ${level} }`;
    expect(judge({ inputs: late, policy }).verdict).toBe(verdict);
  });

  test('findings are counted by rank, and all are reported together', () => {
    const inputs = {
      'core-version': '2025.1.0',
      'plugin-versions': 'a@1.0.0 >=2025.2\nb@1.0.0\nc@1.0.1 >=1.0',
      'target-date': '2025-08-08',
      releasing: 'core, c',
    };
    const report = judge({ inputs });
    expect(report.findings.map(({ rule }) => rule)).toEqual([
      'core-too-old',
      'requirement-undeclared',
      offCadence,
      'plugin-update-off-cadence',
    ]);
    expect(report.counts).toEqual({ error: 3, warning: 1, notice: 0, undecided: 1, waived: 0 });
  });
});

describe('whether the set is compatible', () => {
  test.each([
    ['every plugin is', 'a@1.0.0 >=1.0\nb@1.0.0 >=2025.1', true],
    ['one is not', 'a@1.0.0 >=1.0\nb@1.0.0 >=2025.2', false],
    ['one is undecided', 'a@1.0.0 >=1.0\nb@1.0.0', false],
    ['none is asked', '', null],
  ])('%s', (_, plugins, compatible) => {
    const inputs = { 'core-version': '2025.1.0', 'plugin-versions': plugins };
    expect(judge({ inputs }).compatible).toBe(compatible);
  });

  test('a waiver leaves the verdict, not the fact', () => {
    const inputs = { 'core-version': '2025.1.0', 'plugin-versions': 'a@1.0.0 >=2025.2' };
    const policy =
      'waivers: [{ rule: core-too-old, subject: a, reason: replaced, until: 2025-12-31 }]';
    expect(judge({ inputs, policy })).toMatchObject({
      verdict: 'pass',
      compatible: false,
      counts: { error: 0, waived: 1 },
    });
  });

  test('is not asked without a core where plugins are released', () => {
    const inputs = { 'plugin-versions': 'a@1.0.0 >=1.0' };
    expect(judge({ inputs })).toMatchObject({
      compatible: null,
      plugins: [{ compatibility: null }],
    });
  });
});

describe('whether the release is on cadence', () => {
  test.each<[string, Inputs, boolean | null]>([
    ['nothing is released', { 'core-version': '2025.1.0', releasing: 'none' }, null],
    ['a snapshot is no release', { 'core-version': '2025.1.0-SNAPSHOT' }, null],
    ['the core is', { 'core-version': '2025.1.0' }, true],
    ['the number is another’s', { 'core-version': '2025.2.0' }, false],
    ['a plugin is not', { 'plugin-versions': 'a@1.0.1 >=1.0' }, false],
    ['a request is missing, the day is right', { 'core-version': '0.22.9' }, true],
    [
      'a plugin does not fit, the day is right',
      { 'core-version': '2025.1.0', 'plugin-versions': 'a@1.0.0 >=2025.2' },
      true,
    ],
  ])('%s', (_, inputs, onCadence) => {
    expect(judge({ inputs: { ...inputs, 'target-date': '2025-08-05' } }).onCadence).toBe(onCadence);
  });

  test.each<[string, Inputs, string]>([
    ['a major off its slot', { 'core-version': '2025.1.0', 'target-date': '2025-08-06' }, ''],
    ['a bugfix off its day', { 'core-version': '2025.1.1', 'target-date': '2025-08-06' }, ''],
    [
      'a day in a freeze',
      { 'core-version': '2025.1.1', 'target-date': '2025-08-07' },
      'freezes: [{ from: 2025-08-07, to: 2025-08-07, reason: audit }]',
    ],
    [
      'a plugin’s number',
      {
        'plugin-versions': 'a@1.0.3 >=1.0',
        'current-plugin-versions': 'a@1.0.1 >=1.0',
        'target-date': '2025-08-07',
      },
      '',
    ],
    [
      'a plugin major off the slots',
      { 'plugin-versions': 'a@1.0.0 >=1.0', 'target-date': '2025-08-07' },
      '',
    ],
  ])('%s takes it off, unless it is waived', (_, inputs, more) => {
    const [finding, ...others] = judge({ inputs, policy: `name: acme\n${more}` }).findings;
    expect(others).toEqual([]);
    const { rule, subject } = finding ?? {};
    const name = subject?.startsWith('core') ? 'core' : 'a';
    const waiver = `waivers: [{ rule: ${rule}, subject: ${name}, reason: agreed, until: 2025-12-31 }]`;
    const policies = [`name: acme\n${more}`, `${waiver}\n${more}`];
    expect(policies.map((policy) => judge({ inputs, policy }).onCadence)).toEqual([false, true]);
  });
});

describe('the lowest core that fits every plugin', () => {
  test.each([
    ['a@1.0.0 >=1.0\nb@1.0.0 >=2025.1.2', '2025.1.2'],
    ['a@1.0.0 [1.0,2.0)\nb@1.0.0 >=2025.1', null],
    ['a@1.0.0 >=1.0\nb@1.0.0', null],
    ['a@1.0.0 (,1.0]', null],
    ['', null],
  ])('%j: %s', (plugins, minimumCore) => {
    const inputs = { 'core-version': '2025.1.0', 'plugin-versions': plugins };
    expect(judge({ inputs }).minimumCore).toBe(minimumCore);
  });
});

test('adding a plugin never makes a failing set pass', () => {
  const requirement = fc.constantFrom('', '>=1.0', '>=2025.2', '[0.23,0.24)', '2025.1.0+');
  const plugin = fc.tuple(fc.constantFrom('1.0.0', '1.0.1', 'latest'), requirement);
  const rank = { pass: 0, warn: 1, fail: 2 };
  fc.assert(
    fc.property(
      fc.constantFrom('2025.1.0', '2025.1.1', '2025.2.0', 'latest', ''),
      fc.constantFrom('', 'none'),
      fc.array(plugin, { minLength: 1, maxLength: 4 }),
      (core, releasing, plugins) => {
        const lines = plugins.map(([version, range], index) => `p${index}@${version} ${range}`);
        const verdicts = [lines.slice(0, -1), lines].map((list) => {
          const inputs = { 'core-version': core, 'plugin-versions': list.join('\n'), releasing };
          return rank[evaluate(makeFacts({ inputs })).verdict];
        });
        expect(verdicts[1]).toBeGreaterThanOrEqual(verdicts[0] ?? 0);
      },
    ),
    { numRuns: 60 },
  );
});

test.each<[Partial<Record<InputName, string>>, readonly string[]]>([
  [{ 'core-version': '2025.1.0' }, ['release: core-major']],
  [
    { 'core-version': '2025.1.0', 'target-date': '2025-08-06' },
    ['release: core-major', 'gate: off-cadence'],
  ],
  [{ 'core-version': '1.0.5' }, ['release: core-backport']],
  [{ 'core-version': '2025.1.1', 'target-date': '2025-08-07' }, ['release: core-bugfix']],
  [{ 'core-version': '2025.2.0-rc1' }, ['release: core-prerelease']],
  [{ 'core-version': '2025.1.0-SNAPSHOT' }, []],
  [{ 'core-version': '2025.1.0', releasing: 'none' }, []],
  [
    { 'core-version': '2025.1.0', 'plugin-versions': 'a@1.0.0 >=2025.2' },
    ['release: core-major', 'gate: incompatible'],
  ],
  [
    { 'core-version': '2025.1.0', 'plugin-versions': 'a@1.0.0 >=1.0 <2025.1' },
    ['release: core-major', 'gate: incompatible'],
  ],
  [{ 'core-version': '2025.1.0', 'plugin-versions': 'a@1.0.0' }, ['release: core-major']],
  [
    {
      'core-version': '2025.1.0',
      'plugin-versions': 'a@2.0.0 >=1.0',
      'current-plugin-versions': 'a@1.0.0',
      releasing: 'none',
    },
    ['gate: breaking'],
  ],
  [{ 'plugin-versions': 'a@2.0.0 >=1.0\nb@3.0.0 >=1.0' }, ['release: plugin-major']],
  [{ 'plugin-versions': 'a@2.1.0 >=1.0', 'target-date': '2025-08-07' }, ['release: plugin-minor']],
  [{ 'plugin-versions': 'a@2.0.1 >=1.0', 'target-date': '2025-08-07' }, ['release: plugin-patch']],
  [{ 'plugin-versions': 'a@2.0.0-rc.1 >=1.0' }, []],
  [{ 'plugin-versions': 'a@2.0.0-SNAPSHOT >=1.0' }, []],
  [
    { 'core-version': '2025.1.0', 'current-core-version': '1.0.3' },
    ['release: core-major', 'gate: breaking'],
  ],
])('%j is labelled %j', (inputs, labels) => {
  expect(judge({ inputs: { 'target-date': '2025-08-05', ...inputs } }).labels).toEqual(labels);
});

test('a combination that is known to be bad is incompatible', () => {
  const inputs = { 'core-version': '2025.1.0', 'plugin-versions': 'a@1.0.0', releasing: 'none' };
  const catalogue = `
plugins:
  a:
    versions: { "1.0.0": ">=1.0" }
    knownBad: [{ versions: "1.0.0", core: ">=2025.1", reason: breaks }]`;
  expect(judge({ inputs, catalogue }).labels).toEqual(['gate: incompatible']);
});

test('a waived finding puts no label on', () => {
  const inputs = {
    'core-version': '2025.1.0',
    'plugin-versions': 'a@1.0.0 >=2025.2',
    'target-date': '2025-08-05',
  };
  const policy =
    'waivers: [{ rule: core-too-old, subject: a, reason: replaced, until: 2025-12-31 }]';
  expect(judge({ inputs, policy }).labels).toEqual(['release: core-major']);
});

test('every label is one of ours', () => {
  const inputs = {
    'core-version': '2025.1.1',
    'current-core-version': '1.0.3',
    'plugin-versions': 'a@1.0.0 >=2025.2\nb@1.1.0 >=1.0\nc@1.0.1 >=1.0',
    'target-date': '2025-08-06',
    releasing: 'core, plugins',
  };
  const { labels } = judge({ inputs });
  expect(labels).toHaveLength(7);
  expect(ownedLabels.map(({ name }) => name)).toEqual(expect.arrayContaining([...labels]));
});
