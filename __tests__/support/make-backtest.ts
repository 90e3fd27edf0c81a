import { sorted } from '../../src/tools/backtest/history.js';
import { type Backtest, type ReplayedRelease, replay } from '../../src/tools/backtest/replay.js';
import { core } from './core.js';
import { day } from './day.js';
import { readPolicy } from './make-facts.js';

/** The backtest of a few releases under a preset, or a policy's text. */
export function makeBacktest(
  policy: string,
  releases: Readonly<Record<string, string>>,
  since: string | null = null,
): Backtest {
  const history = Object.entries(releases).map(([version, date]) => ({
    version: core(version),
    date: day(date),
  }));
  const from = since === null ? null : day(since);
  const { backtest, problems } = replay(readPolicy(policy), sorted(history), from);
  if (backtest === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return backtest;
}

/** A release that was replayed: a bugfix on its day, unless said otherwise. */
export function makeReplayed(difference: Partial<ReplayedRelease> = {}): ReplayedRelease {
  return {
    version: core('2025.1.1'),
    date: day('2025-08-07'),
    kind: 'core-bugfix',
    onCadence: true,
    planned: day('2025-08-07'),
    daysOff: 0,
    findings: [],
    ...difference,
  };
}
