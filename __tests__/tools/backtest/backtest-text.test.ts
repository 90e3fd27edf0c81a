import { expect, test } from '@jest/globals';
import type { Paint } from '../../../src/render/terminal.js';
import { backtestText } from '../../../src/tools/backtest/backtest-text.js';
import { makeBacktest } from '../../support/make-backtest.js';

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
