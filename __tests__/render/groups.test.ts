import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/model/day.js';
import type { Finding } from '../../src/model/report.js';
import {
  afterSubject,
  alikeFindings,
  findingGroups,
  findingsToFix,
  openWorstFirst,
  pluginsWorstFirst,
  reasonFor,
  sharedReason,
} from '../../src/render/groups.js';
import { adviceOf } from '../../src/render/verdict.js';
import { ruleIds } from '../../src/rules/index.js';
import { makeFinding, makePlugin, makeReport } from '../support/make-report.js';

const error = makeFinding({ subject: 'error' });
const warning = makeFinding({ subject: 'warning', severity: 'warning' });
const notice = makeFinding({ subject: 'notice', severity: 'notice' });
const before = makeFinding({ subject: 'before', severity: 'warning', touched: false });
const waived = makeFinding({ subject: 'waived', status: 'waived' });

test('openWorstFirst puts errors first, keeps the order within, and leaves waived ones out', () => {
  const second = makeFinding({ subject: 'second error' });
  const findings = Object.freeze([notice, waived, error, warning, second]);
  expect(openWorstFirst(findings)).toEqual([error, second, warning, notice]);
});

test('what has to be fixed is what is open and more than a notice, worst first', () => {
  expect(findingsToFix(makeReport({ findings: [notice, waived, warning, error] }))).toEqual([
    error,
    warning,
  ]);
});

test('openWorstFirst puts what the change did before what was there, where both are as bad', () => {
  expect(openWorstFirst([before, warning, notice, error])).toEqual([
    error,
    warning,
    before,
    notice,
  ]);
});

describe('findingGroups', () => {
  test('a stop that no advice leads through comes before all that is as grave', () => {
    const stop = makeFinding({ rule: 'stop-skipped', subject: 'core 2.0.0', remedy: 'stop first' });
    const others = [error, warning];
    const report = makeReport({ findings: [...others, stop] });
    expect(findingGroups(report)[0]?.findings).toEqual([stop, error, warning]);
    expect(findingGroups({ ...report, findings: [stop, error, warning] })).toEqual(
      findingGroups(report),
    );
    expect(adviceOf(report)).toBe('stop first');
    const excused = { ...stop, status: 'waived' as const };
    expect(adviceOf({ ...report, findings: [excused, ...others] })).toBe(error.remedy);
    const mild = { ...stop, severity: 'notice' as const };
    const bearable = makeReport({ findings: [...others, mild] });
    expect(findingGroups(bearable)[0]?.findings).toEqual([error, warning, mild]);
    expect(adviceOf(bearable)).toBe(error.remedy);
  });

  test('of findings as bad as each other, what the better way closes first comes first', () => {
    const stop = makeFinding({ rule: 'stop-skipped', subject: 'core 2.0.0' });
    const other = makeFinding({ subject: 'plugin-a@1.0.0' });
    const step = { do: 'set-core', subject: 'core', to: '1.3.0' } as const;
    const advice = [
      {
        way: 'move',
        steps: [
          { ...step, closes: ['stop-skipped core 2.0.0', 'core-too-old warning'] },
          {
            ...step,
            closes: ['core-too-old error', 'core-too-old another warning'],
          },
        ],
        leaves: ['core-too-old plugin-a@1.0.0'],
      } as const,
    ];
    const another = { ...warning, subject: 'another warning' };
    const findings = [another, warning, other, error, stop];
    const [group] = findingGroups(makeReport({ findings, advice }));
    expect(group?.findings.map(({ subject }) => subject)).toEqual([
      'core 2.0.0',
      'error',
      'plugin-a@1.0.0',
      'warning',
      'another warning',
    ]);
  });

  test.each([
    ['no finding makes no group', [], []],
    [
      'findings of the change alone need no other title',
      [error],
      [['change', 'What to fix', [error]]],
    ],
    [
      'the change, what was before it and what is waived stand apart',
      [waived, before, error],
      [
        ['change', 'What this change did', [error]],
        ['before', 'Already there before this change', [before]],
        ['waived', 'Waived', [waived]],
      ],
    ],
  ])('%s', (_, findings, expected) => {
    const groups = findingGroups(makeReport({ findings }));
    expect(groups.map(({ kind, title, ...group }) => [kind, title, group.findings])).toEqual(
      expected,
    );
  });
});

test('where the advice leaves the worst as it is, its order counts for nothing', () => {
  const stop = makeFinding({ rule: 'stop-skipped', subject: 'core 2.0.0' });
  const pin = { do: 'pin', subject: 'plugin-b', to: '1.0.0' } as const;
  const floating = makeFinding({ rule: 'version-floating', subject: 'plugin-b@latest' });
  const steps = [{ ...pin, closes: ['version-floating plugin-b@latest'] }];
  const first = { do: 'set-core', closes: ['stop-skipped core 2.0.0'] } as const;
  const advice = [
    { way: 'stay', steps, leaves: ['stop-skipped core 2.0.0'] } as const,
    { way: 'move', steps: [first], leaves: [] } as const,
  ];
  const [group] = findingGroups(makeReport({ findings: [stop, floating], advice }));
  expect(group?.findings).toEqual([stop, floating]);
});

test('plugins that need attention come first, each rank in its order, and no argument changes', () => {
  const first = makePlugin({ name: 'first' });
  const removed = makePlugin({ name: 'removed', compatibility: null });
  const unknown = makePlugin({ name: 'unknown', compatibility: 'undecided' });
  const breaking = makePlugin({ name: 'breaking', compatibility: 'incompatible' });
  const plugins = Object.freeze([first, removed, unknown, breaking]);
  expect(pluginsWorstFirst(plugins)).toEqual([breaking, unknown, first, removed]);
});

const location = { path: 'Dockerfile', line: 2, column: 1, endColumn: 9 };
const first = makeFinding({ subject: 'plugin-a@1.0.0', message: 'plugin-a@1.0.0 is old.' });
const second = makeFinding({ subject: 'plugin-b@1.0.0', message: 'plugin-b@1.0.0 is old.' });

const waiver = { reason: 'replaced', until: '2025-12-31' as Day };

describe('alikeFindings', () => {
  test.each([
    ['the same wrong with the same fix is one row', second, 1],
    ['another fix is another row', { ...second, remedy: 'Another.' }, 2],
    ['another weight is another row', { ...second, severity: 'warning' as const }, 2],
    ['another rule is another row', { ...second, rule: 'core-too-new' as const }, 2],
    ['what the change did not touch is another row', { ...second, touched: false }, 2],
    ['what is excused until another day is another row', { ...second, waiver }, 2],
  ])('%s', (_, other, rows) => {
    expect(alikeFindings([first, other])).toHaveLength(rows);
  });

  test('of a rule that tells each by itself, another reason is another row', () => {
    const rule = 'combination-known-bad' as const;
    const other = { ...second, rule, message: 'plugin-b@1.0.0 breaks for another reason.' };
    expect(alikeFindings([{ ...first, rule }, other])).toHaveLength(2);
    expect(
      alikeFindings([
        { ...first, rule },
        { ...second, rule },
      ]),
    ).toHaveLength(1);
  });

  test('each of several subjects is named', () => {
    const [alike] = alikeFindings([first, second, first]);
    expect(alike?.subjects.map(({ subject }) => subject)).toEqual([
      'plugin-a@1.0.0',
      'plugin-b@1.0.0',
    ]);
  });

  test('one finding at several places is one subject with its places', () => {
    const places = [location, { ...location, line: 9 }, { ...location, line: 9, column: 30 }];
    const [alike] = alikeFindings(places.map((each) => ({ ...first, location: each })));
    expect(alike?.subjects).toHaveLength(1);
    expect(alike?.places.map(({ line }) => line)).toEqual([2, 9]);
  });
});

test.each([
  ['plugin-a@1.0.0 is old.', ' is old.'],
  ['plugin-a 1.0.0 is old.', ' is old.'],
  ['The core is old.', null],
])('of %j the part behind the subject is %j', (message, rest) => {
  expect(afterSubject({ ...first, message })).toBe(rest);
});

const report = makeReport();

describe('reasonFor', () => {
  test.each(ruleIds)('of %s is one clause, whatever is known', (rule) => {
    const reason = reasonFor([makeFinding({ rule, data: {} })], report);
    expect(reason).toMatch(/^[^A-Z].*[^.]$/);
    expect(reason).not.toMatch(/undefined|null|NaN/);
  });

  test('counts the plugins of all rules that say they will not run', () => {
    const findings = [
      makeFinding(),
      makeFinding({ rule: 'combination-known-bad', subject: 'plugin-b@1.0.0' }),
      makeFinding({ severity: 'warning', subject: 'plugin-c@1.0.0' }),
    ];
    expect(reasonFor(findings, report)).toBe('2 plugins will not run on core 2025.1.0');
  });

  const downgraded = { rule: 'plugin-downgraded', subject: 'plugin-b@1.0.0' } as const;

  test.each<[string, readonly Partial<Finding>[], string]>([
    ['one plugin at two places is one', [{}, {}], 'plugin-aws 2.0.0 will not run on core 2025.1.0'],
    [
      'what keeps no plugin from running is another matter',
      [{}, downgraded],
      'plugin-aws 2.0.0 will not run on core 2025.1.0',
    ],
    [
      'another rule is another matter',
      [downgraded, { ...downgraded, rule: 'version-floating', subject: 'plugin-c@latest' }],
      'plugin-b 1.0.0 is older than before',
    ],
    [
      'plugins with one matter are counted',
      [downgraded, { ...downgraded, subject: 'plugin-c@1.0.0' }],
      '2 plugins are older than before',
    ],
    [
      'a core beside plugins is not one of them',
      [
        { rule: 'version-floating', subject: 'plugin-c@1' },
        { rule: 'version-floating', subject: 'core 1' },
      ],
      'plugin-c 1 is not a fixed version',
    ],
    [
      'of a rule that tells each by itself, the first is told',
      ['plugin-a@1.0.0', 'plugin-b@1.0.0'].map((subject) => {
        return { rule: 'plugin-number-out-of-turn', subject };
      }),
      'plugin-a 1.0.0 is not the next number',
    ],
  ])('%s', (_, differences, expected) => {
    const findings = differences.map((difference) => makeFinding(difference));
    expect(reasonFor(findings, report)).toBe(expected);
  });

  test.each([
    [['plugin-crm'], 'no minimum core is known for plugin-crm 1.0.0'],
    [['plugin-crm', 'plugin-erp'], 'no minimum core is known for 2 plugins'],
  ])('names a plugin that is alone: %j', (plugins, expected) => {
    const about = plugins.map((name) => ({ name, version: '1.0.0' }));
    const rule = 'requirement-undeclared';
    const finding = makeFinding({ rule, subject: 'plugins', about, data: { plugins } });
    expect(reasonFor([finding], report)).toBe(expected);
  });

  test('is nothing without a finding', () => {
    expect(reasonFor([], report)).toBe('');
  });
});

describe('sharedReason', () => {
  test.each([
    [['2025.3.0', '2025.3.0'], 'need core 2025.3.0 or later'],
    [['2025.3.0', '2026.1.0'], 'will not run on core 2025.1.0'],
    [[null], 'will not run on core 2025.1.0'],
  ])('of plugins that need %j is that they %s', (lowest, expected) => {
    const findings = lowest.map((lowestCore) => makeFinding({ data: { lowestCore } }));
    expect(sharedReason(findings, report)).toBe(expected);
  });

  test('is none of a rule that tells each by itself', () => {
    expect(sharedReason([makeFinding({ rule: 'stop-skipped' })], report)).toBeNull();
    expect(sharedReason([], report)).toBeNull();
  });
});
