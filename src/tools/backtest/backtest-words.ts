import { dateInWords, monthNames, monthOf, yearOf } from '../../model/day.js';
import { type CoreKind, coreKinds } from '../../model/report.js';
import { countOf } from '../../render/words.js';
import type { Backtest, ReplayedRelease, ReplayedRule, SeverityAdvice } from './replay.js';

/** What a backtest comes to, in one sentence. */
export function backtestSentence({ releases }: Backtest): string {
  const [first] = releases;
  if (first === undefined) return 'no release in these days';
  const last = releases.at(-1) ?? first;
  const days = `from ${dateInWords(first.date)} to ${dateInWords(last.date)}`;
  return `${countOf(releases.length, 'release')} ${days}${keptWords(releases)}`;
}

/** `: 6 of 8 on their day, 2025.1.1, 2025.2.0 not`; empty where none has a day. */
export function keptWords(releases: readonly ReplayedRelease[]): string {
  const judged = releases.filter(({ onCadence }) => onCadence !== null);
  if (judged.length === 0) return '';
  const missed = judged.filter(({ onCadence }) => onCadence === false);
  const named = missed.map(({ version }) => version.text).join(', ');
  const not =
    missed.length === 0 ? '' : `, ${missed.length > maxNamed ? missed.length : named} not`;
  return `: ${judged.length - missed.length} of ${judged.length} on their day${not}`;
}

/** How many releases that missed their day are named; more are counted. */
const maxNamed = 3;

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

/** What severity a rule could have, and why. */
export function adviceText({ advice }: ReplayedRule): string {
  return advices[advice];
}

const advices = {
  error: 'error: no release would have been stopped',
  warning: 'warning: it would have spoken rarely enough to be heard',
  notice: 'notice, until more releases keep it, or the policy says what they do keep',
  'too few': 'too few releases to tell',
  'not judged': 'the policy gives it nothing to judge by',
  'not known': 'the history does not say who asked for what',
  off: 'off in this policy: give it a severity to see what it would have said',
} as const satisfies Record<SeverityAdvice, string>;

/** How a release stood to the calendar; refused is one whose day was right and whose number was not. */
export type DayMark = 'on its day' | 'late' | 'early' | 'refused' | 'no day';

/** A year of releases as a picture: a row for each month, a place for each kind. */
export interface Year {
  readonly year: number;
  /** The kinds that the year has, in order. */
  readonly kinds: readonly CoreKind[];
  readonly months: readonly Month[];
}

interface Month {
  /** `Jan` */
  readonly name: string;
  /** For each kind of the year, a mark for each release, in their order. */
  readonly marks: readonly (readonly DayMark[])[];
}

/** The years in which something came out, ascending, each with the months that have something. */
export function years(releases: readonly ReplayedRelease[]): readonly Year[] {
  const numbers = [...new Set(releases.map(({ date }) => yearOf(date)))];
  return numbers.map((year) => yearOfReleases(year, releases));
}

/** How a release stood to the calendar: within the tolerance it is on its day. */
export function dayMarkOf({ daysOff, onCadence }: ReplayedRelease): DayMark {
  if (onCadence && daysOff !== null) return 'on its day';
  if (daysOff === null) return onCadence === false ? 'refused' : 'no day';
  if (daysOff === 0) return 'refused';
  return daysOff > 0 ? 'late' : 'early';
}

function yearOfReleases(year: number, releases: readonly ReplayedRelease[]): Year {
  const inYear = releases.filter(({ date }) => yearOf(date) === year);
  const kinds = coreKinds.filter((kind) => inYear.some((release) => release.kind === kind));
  const months = monthNames.flatMap((name, index) => {
    const inMonth = inYear.filter(({ date }) => monthOf(date) === index + 1);
    if (inMonth.length === 0) return [];
    return { name, marks: kinds.map((kind) => marksOf(inMonth, kind)) };
  });
  return { year, kinds, months };
}

function marksOf(releases: readonly ReplayedRelease[], kind: CoreKind): readonly DayMark[] {
  return releases.filter((release) => release.kind === kind).map(dayMarkOf);
}
