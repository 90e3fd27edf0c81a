import { countOf } from '../../render/counts.js';
import type { Advice, Backtest, ReplayedRelease, ReplayedRule } from './replayed-release.js';

/** What a backtest comes to, in one sentence. */
export function backtestSentence({ releases }: Backtest): string {
  const [first, last] = [releases[0], releases.at(-1)];
  if (first === undefined || last === undefined) return 'No release in these days.';
  const judged = releases.filter(({ onCadence }) => onCadence !== null);
  const kept = judged.filter(({ onCadence }) => onCadence).length;
  const days = `from ${first.date} to ${last.date}`;
  return `${countOf(releases.length, 'release')} ${days}: ${kept} on cadence, ${judged.length - kept} not.`;
}

/** `14 days after 2025-06-03`; empty where the release had no day. */
export function daysOffText({ daysOff, planned }: ReplayedRelease): string {
  if (daysOff === null) return '';
  if (daysOff === 0) return 'on its day';
  return `${countOf(Math.abs(daysOff), 'day')} ${daysOff > 0 ? 'after' : 'before'} ${planned}`;
}

/** `6 of 13` */
export function brokenText({ broken, judged }: ReplayedRule): string {
  return `${broken} of ${judged}`;
}

/** What severity a rule could bear, and why. */
export function adviceText({ advice }: ReplayedRule): string {
  return advices[advice];
}

const advices = {
  error: 'error: no release would have been stopped',
  warning: 'warning: it would have spoken rarely enough to be heard',
  notice: 'notice, until releases keep it more often, or the policy says what they do keep',
  'too few': 'too few releases to tell',
  'not judged': 'the policy gives it nothing to judge by',
  'not known': 'the history does not say who asked for what',
  off: 'off in this policy: give it a severity to see what it would have said',
} as const satisfies Record<Advice, string>;
