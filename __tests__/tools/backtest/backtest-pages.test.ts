import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Paint } from '../../../src/render/terminal.js';
import {
  backtestJson,
  backtestMarkdown,
  backtestText,
} from '../../../src/tools/backtest/backtest-pages.js';
import { readHistory } from '../../../src/tools/backtest/history.js';
import { replay } from '../../../src/tools/backtest/replay.js';
import { day } from '../../support/day.js';
import { makeBacktest } from '../../support/make-backtest.js';
import { readPolicy } from '../../support/make-facts.js';

const plain: Paint = (_, text) => text;

const backtest = makeBacktest('kestra-calver', {
  '2025.1.0': '2025-08-05',
  '2025.1.1': '2025-08-07',
  '2025.1.2': '2025-08-15',
  '2025.1.3': '2025-08-20',
  '2025.1.5': '2025-08-28',
  '2025.2.0': '2025-10-14',
  '2025.1.6': '2025-10-15',
});

test('a backtest is a picture of each year, the majors, and what each rule could bear', () => {
  expect(backtestText(backtest, plain)).toBe(`Backtest of kestra-calver
7 releases from 5 Aug 2025 to 15 Oct 2025: 3 of 7 on their day, 4 not

2025  major  bugfix  backport
 Aug  ●      ●+-✕
 Oct  +              ·

● on its day   + late   - early   ✕ refused   · no day

Core majors
  2025.1.0  2025-08-05  Tue  on its day
  2025.2.0  2025-10-14  Tue  7 days after 2025-10-07  core-major-off-cadence

What severity each rule could have
  rule                     broken by  severity it could have
  core-number-out-of-turn  1 of 7     notice, until more releases keep it, or the policy says what they do keep
  core-major-off-cadence   1 of 2     too few releases to tell
  core-bugfix-off-cadence  2 of 4     too few releases to tell
  backport-unrequested     1 of 1     the history does not say who asked for what
  ships-in-freeze          0 of 7     the policy gives it nothing to judge by
`);
});

test('each mark has its colour, and colours take no place', () => {
  const shown = backtestText(backtest, (style, text) => `<${style}>${text}</${style}>`);
  expect(shown).toContain(
    ' Aug  <green>●</green>      <green>●</green><yellow>+</yellow><cyan>-</cyan><red>✕</red>\n',
  );
});

test('without a release there is no picture', () => {
  expect(backtestText(makeBacktest('kestra-calver', {}), plain)).not.toContain('on its day');
});

test('without a release only the sentence and the rules are left', () => {
  expect(backtestText(makeBacktest('kestra-calver', {}), plain)).toMatch(
    /^Backtest of kestra-calver\nno release in these days\n\nWhat severity each rule could have\n {2}rule .*\n(?: {2}\S.*\n)+$/,
  );
});

test('headings stand out, and a run of one mark is painted at once', () => {
  const late = makeBacktest('kestra-calver', {
    '2025.1.0': '2025-08-05',
    '2025.1.1': '2025-08-08',
    '2025.1.2': '2025-08-15',
    '2025.1.3': '2025-08-21',
    '2025.1.4': '2025-08-28',
  });
  const shown = backtestText(late, (style, text) => `<${style}>${text}</>`);
  expect(shown).toContain(' Aug  <green>●</>      <yellow>++</><green>●●</>\n');
  expect(shown.match(/<bold>.*?<\/>/g)?.map((head) => head.slice(6, -3).trim())).toEqual([
    'Backtest of kestra-calver',
    expect.stringMatching(/^2025 +major +bugfix$/),
    'Core majors',
    'What severity each rule could have',
  ]);
});

test('a major that broke two rules names both', () => {
  const shown = backtestText(makeBacktest('kestra-calver', { '0.23.0': '2025-06-17' }), plain);
  expect(shown).toContain('core-number-out-of-turn, core-major-off-cadence\n');
});

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

test('a page without a release is its title and the rules', () => {
  const parts = backtestMarkdown(makeBacktest('kestra-calver', {})).split('\n\n');
  expect(parts).toEqual([
    '# Backtest of kestra-calver: no release in these days',
    '## What severity each rule could have',
    expect.stringMatching(/^\| Rule \| Broken by \|/),
  ]);
});

test('a year without a major has a table and no chart', () => {
  const page = backtestMarkdown(
    makeBacktest('kestra-calver', { '2025.3.0': '2025-12-02', '2025.3.1': '2026-01-08' }),
  );
  expect(page).toMatch(/\n\n## 2026: 1 of 1 on their day\n\n\| 2026 \|/);
});

test('a backtest for programs says what the gate would have said to each release', () => {
  const backtest = makeBacktest('kestra-calver', {
    '2025.1.0': '2025-08-05',
    '2025.1.1': '2025-08-08',
  });
  expect(JSON.parse(backtestJson(backtest))).toEqual({
    policy: { name: 'kestra-calver', source: 'built-in' },
    total: 2,
    onCadence: 1,
    byRule: {
      'core-number-out-of-turn': 0,
      'core-major-off-cadence': 0,
      'core-bugfix-off-cadence': 1,
      'backport-unrequested': 0,
      'ships-in-freeze': 0,
    },
    releases: [
      {
        version: '2025.1.0',
        date: '2025-08-05',
        kind: 'core-major',
        onCadence: true,
        planned: '2025-08-05',
        daysOff: 0,
        findings: [],
      },
      {
        version: '2025.1.1',
        date: '2025-08-08',
        kind: 'core-bugfix',
        onCadence: false,
        planned: '2025-08-07',
        daysOff: 1,
        findings: ['core-bugfix-off-cadence'],
      },
    ],
  });
});
