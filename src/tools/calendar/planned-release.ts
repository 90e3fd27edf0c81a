import type { Cadence } from '../../model/cadence.js';
import type { Line } from '../../model/core-version.js';
import type { Day } from '../../model/day.js';
import type { CorePolicy, Freeze, Support } from '../../model/policy.js';
import type { ReleaseKind } from '../../model/report.js';

/** What a policy plans for a period, both ends included. */
export interface ReleaseCalendar {
  readonly policy: { readonly name: string; readonly source: string };
  /** Null where the policy does not name its core. */
  readonly coreName: string | null;
  /** What the first release of a line is called, and which number it has. */
  readonly core: Pick<CorePolicy, 'called' | 'first' | 'releases'>;
  readonly timeZone: string;
  readonly from: Day;
  readonly until: Day;
  /** Which line is `latest` when, ascending, without a gap. */
  readonly latest: readonly LatestSpan[];
  /** Ascending by date; on one day in the order of kinds, then the newest line first. */
  readonly releases: readonly PlannedRelease[];
  /** The releases that recur, once more, as the series they belong to. */
  readonly series: readonly Series[];
  /** Freezes that touch the period, ascending. */
  readonly freezes: readonly Freeze[];
  /** Support windows that end in the period, ascending. */
  readonly supportEnds: readonly Support[];
}

/** Days on which one line is `latest`, both ends included; null before any line is out. */
export interface LatestSpan {
  readonly line: Line | null;
  readonly from: Day;
  readonly until: Day;
}

/** One kind of release on one day. */
export interface PlannedRelease {
  readonly date: Day;
  readonly kind: ReleaseKind;
  /** The core line it belongs to; null for a plugin, and where the day takes any line. */
  readonly line: Line | null;
  /**
   * What makes it the day: a stated date, a planned slot, a slot of any number, a recurrence, or that
   * the line came out on it, before its own day or without one.
   */
  readonly basis: 'published' | 'planned' | 'open' | 'recurring' | 'shipped';
  /** The later day on which the line's first release really shipped, where `releases` says so. */
  readonly shipped?: Day;
  /** The later day that would have been the line's own, where it came out early. */
  readonly due?: Day;
  /** The line that is `latest` on the day. */
  readonly latest: Line | null;
  /** Why nothing ships on the day after all; null on a free day. */
  readonly frozen: string | null;
}

/** Releases of one kind, and for a bugfix of one line, that recur. */
export interface Series {
  readonly kind: ReleaseKind;
  readonly line: Line | null;
  readonly recurrence: Cadence;
  /** Not empty; every recurrence from the first to the last of them, frozen ones too. */
  readonly days: readonly Day[];
  readonly frozenDays: readonly Day[];
}
