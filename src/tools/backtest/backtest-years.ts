import { monthOf, yearOf } from '../../model/day.js';
import type { CoreKind } from '../../model/report.js';
import type { ReplayedRelease } from './replay.js';

/** How a release stood to the calendar; refused is one whose day was right and whose number was not. */
export type DayMark = 'on its day' | 'late' | 'early' | 'refused' | 'no day';

/** A year of releases as a picture: a row for each month, a place for each kind. */
export interface Year {
  readonly year: number;
  /** The kinds that the year has, in order. */
  readonly kinds: readonly CoreKind[];
  readonly months: readonly Month[];
}

export interface Month {
  /** `Jan` */
  readonly name: string;
  /** For each kind of the year, a mark for each release, in their order. */
  readonly marks: readonly (readonly DayMark[])[];
}

const kindsInOrder: readonly CoreKind[] = [
  'core-major',
  'core-bugfix',
  'core-backport',
  'core-prerelease',
];

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

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
  const kinds = kindsInOrder.filter((kind) => inYear.some((release) => release.kind === kind));
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
