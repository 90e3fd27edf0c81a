import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { backtestMarkdown } from '../../../src/tools/backtest/backtest-markdown.js';
import { readHistory } from '../../../src/tools/backtest/history.js';
import { replay } from '../../../src/tools/backtest/replay.js';
import { day } from '../../support/day.js';
import { makeBacktest } from '../../support/make-backtest.js';
import { readPolicy } from '../../support/make-facts.js';

const page = backtestMarkdown(
  makeBacktest('kestra-calver', {
    '2025.1.0': '2025-08-05',
    '2025.1.1': '2025-08-08',
    '2025.2.0': '2025-10-14',
    '2025.3.0': '2025-12-01',
    '2025.2.1': '2025-12-02',
  }),
);

describe('a backtest as a page', () => {
  test('draws each major as a bar from the day planned to the day it came', () => {
    expect(page).toContain(`  2025.1.0 (2025-08-05) :milestone, 2025-08-05, 0d
  2025.2.0 (2025-10-14) 7 days late :crit, 2025-10-07, 7d
  2025.3.0 (2025-12-01) 1 day early :done, 2025-12-01, 1d
`);
  });

  test('shows each release of a month as a square', () => {
    expect(page).toContain(`| 2025 | major | bugfix | backport |
| - | - | - | - |
| Aug | 🟩 | 🟧 | |
| Oct | 🟧 | | |
| Dec | 🟦 | | ⬜ |`);
  });

  test('lists every release with what the gate would have said', () => {
    expect(page).toContain(
      '| `2025.1.1` | 2025-08-08 | Friday | bugfix | 1 day after 2025-08-07 | `core-bugfix-off-cadence` |',
    );
  });

  test('ends with the severity that each rule could bear', () => {
    const last = page.trimEnd().split('\n').at(-1);
    expect(last).toBe('| `ships-in-freeze` | 0 of 5 | the policy gives it nothing to judge by |');
  });

  test('without a release has no picture', () => {
    const empty = backtestMarkdown(makeBacktest('kestra-calver', {}));
    expect(empty).not.toContain('mermaid');
    expect(empty).toContain('no release in these days');
  });

  test('marks a major that came on its day with another number', () => {
    const wrong = backtestMarkdown(makeBacktest('kestra-calver', { '0.24.0': '2025-08-05' }));
    expect(wrong).toContain('  0.24.0 (2025-08-05) :crit, milestone, 2025-08-05, 0d\n');
  });
});

test.each(['kestra-calver', 'kestra-semver'])('docs/backtests/%s.md is up to date', (preset) => {
  const path = 'data/kestra-core-releases.json';
  const { releases } = readHistory({ path, text: readFileSync(path, 'utf8') });
  const { backtest } = replay(readPolicy(preset), releases, day('2024-06-04'));
  const committed = `docs/backtests/${preset}.md`;
  expect(existsSync(committed)).toBe(true);
  const [, ...body] = readFileSync(committed, 'utf8').split('\n\n');
  expect(backtest === null ? '' : backtestMarkdown(backtest)).toBe(body.join('\n\n'));
});
