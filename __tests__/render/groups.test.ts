import { describe, expect, test } from '@jest/globals';
import {
  afterSubject,
  alikeFindings,
  findingGroups,
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
    expect(adviceOf(report)).toBe('stop first');
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
          { do: 'set-plugin', subject: 'plugin-a', to: '2.0.0', closes: ['core-too-old error'] },
        ],
        leaves: ['core-too-old plugin-a@1.0.0'],
      } as const,
    ];
    const [group] = findingGroups(makeReport({ findings: [warning, other, error, stop], advice }));
    expect(group?.findings.map(({ subject }) => subject)).toEqual([
      'core 2.0.0',
      'error',
      'plugin-a@1.0.0',
      'warning',
    ]);
  });

  test.each([
    ['no finding makes no group', [], []],
    ['findings of the change alone need no other title', [error], [['What to fix', [error]]]],
    [
      'the change, what was before it and what is waived stand apart',
      [waived, before, error],
      [
        ['What this change did', [error]],
        ['Already there before this change', [before]],
        ['Waived', [waived]],
      ],
    ],
  ])('%s', (_, findings, expected) => {
    const groups = findingGroups(makeReport({ findings }));
    expect(groups.map((group) => [group.title, group.findings])).toEqual(expected);
  });
});

test('where the advice leaves the worst as it is, its order counts for nothing', () => {
  const stop = makeFinding({ rule: 'stop-skipped', subject: 'core 2.0.0' });
  const pin = { do: 'pin', subject: 'plugin-b', to: '1.0.0' } as const;
  const floating = makeFinding({ rule: 'version-floating', subject: 'plugin-b@latest' });
  const steps = [{ ...pin, closes: ['version-floating plugin-b@latest'] }];
  const advice = [{ way: 'stay', steps, leaves: ['stop-skipped core 2.0.0'] } as const];
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

describe('alikeFindings', () => {
  test.each([
    ['the same wrong with the same fix is one row', second, 1],
    ['another fix is another row', { ...second, remedy: 'Another.' }, 2],
    ['another weight is another row', { ...second, severity: 'warning' as const }, 2],
    ['another rule is another row', { ...second, rule: 'core-too-new' as const }, 2],
    ['what the change did not touch is another row', { ...second, touched: false }, 2],
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
