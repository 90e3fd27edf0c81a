import { describe, expect, test } from '@jest/globals';
import { findingGroups, openWorstFirst } from '../../src/render/groups.js';
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
