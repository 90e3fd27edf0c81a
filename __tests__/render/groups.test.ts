import { describe, expect, test } from '@jest/globals';
import { findingGroups, openWorstFirst } from '../../src/render/groups.js';
import { adviceOf } from '../../src/render/verdict.js';
import { makeFinding, makeReport } from '../support/make-report.js';

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
