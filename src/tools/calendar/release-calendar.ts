import { type Cadence, freezeOn, recurrencesBetween } from '../../model/cadence.js';
import { compareLines, type Line, lineOf } from '../../model/core-version.js';
import { addDays, type Day } from '../../model/day.js';
import { isFirstOfLine } from '../../model/numbering.js';
import type {
  CorePolicy,
  Freeze,
  PluginCadence,
  PluginsPolicy,
  Policy,
  Support,
} from '../../model/policy.js';
import type { Problem, ReleaseKind } from '../../model/report.js';
import {
  isOut,
  latestOn,
  maintainedLines,
  type Slot,
  type Timeline,
} from '../../model/timeline.js';
import { resolveTimeline } from '../../resolve/timeline/timeline.js';

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
interface LatestSpan {
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

const kindsInOrder: readonly ReleaseKind[] = [
  'core-major',
  'core-bugfix',
  'plugin-major',
  'plugin-minor',
  'plugin-patch',
];

/** Lays a policy out over a period; a schedule that cannot be laid out is a problem. */
export function releaseCalendar(
  policy: Policy,
  period: Period,
): { readonly calendar: ReleaseCalendar; readonly problems: readonly Problem[] } {
  const { from, until } = period;
  const { timeline, problems } = resolveTimeline(policy.core, from, until);
  const latest = latestSpans(timeline, from, until);
  const series = recurringSeries(policy, timeline, latest, period);
  const recurring = series.flatMap(({ kind, line, days }) =>
    days.map((date) => ({ date, kind, line, basis: 'recurring' as const })),
  );
  const majors = [
    ...slotReleases(policy, timeline, period),
    ...releasesOffSlot(policy, timeline, period),
  ];
  const releases = [...majors, ...recurring].sort(inOrder).map((release) => ({
    ...release,
    latest: latestIn(latest, release.date),
    // What is out no freeze held back.
    frozen:
      release.basis === 'shipped'
        ? null
        : (freezeOn(policy.freezes, release.date, 'releases')?.reason ?? null),
  }));
  const calendar = {
    policy: { name: policy.name, source: policy.source },
    coreName: policy.core.name,
    core: policy.core,
    timeZone: policy.timeZone,
    ...{ from, until, latest, releases, series },
    freezes: policy.freezes
      .filter((freeze) => freeze.to >= from && freeze.from <= until)
      .sort((a, b) => compareDays(a.from, b.from)),
    supportEnds: policy.core.support
      .filter((window) => window.until >= from && window.until <= until)
      .sort((a, b) => compareDays(a.until, b.until)),
  };
  return { calendar, problems };
}

type UndatedRelease = Omit<PlannedRelease, 'latest' | 'frozen'>;

/** The core's majors, and the plugins' kinds that share the core's slots. */
function slotReleases(policy: Policy, timeline: Timeline, period: Period): UndatedRelease[] {
  const shared = kindsOnSlots(policy.plugins);
  const inPeriod = timeline.slots.filter(({ date }) => date >= period.from && date <= period.until);
  return inPeriod.flatMap((slot) => {
    const { date, line, kind: basis } = slot;
    if (basis === 'empty' || slot.cameEarly) return [];
    const day = { date, kind: 'core-major' as const, line, basis };
    const major: UndatedRelease = { ...day, ...shippedLate(timeline, slot) };
    return [major, ...shared.map((plugin) => ({ ...day, kind: plugin, line: null }))];
  });
}

/** The first releases that came out before their line's day, or whose line has none. */
function releasesOffSlot(
  { core }: Policy,
  { lines, slots }: Timeline,
  { from, until }: Period,
): UndatedRelease[] {
  return [...lines.values()].flatMap(({ line, slot, out }): UndatedRelease[] => {
    const isKnown = core.releases.some(
      ({ version, date }) =>
        date === out && lineOf(version) === line && isFirstOfLine(version, core),
    );
    // A day that takes any number has its row.
    const isTold = slot === null ? slots.some(({ date }) => date === out) : slot.date <= out;
    if (!isKnown || isTold || out < from || out > until) return [];
    const release = { date: out, kind: 'core-major', line, basis: 'shipped' } as const;
    return [slot === null ? release : { ...release, due: slot.date }];
  });
}

/** The real day of a line that missed its own. */
function shippedLate({ lines }: Timeline, { line, date }: Slot): Pick<UndatedRelease, 'shipped'> {
  const known = line === null ? undefined : lines.get(line);
  return known?.basis === 'shipped' && known.out > date ? { shipped: known.out } : {};
}

/** The kinds of plugin releases whose days are the core's slots. */
function kindsOnSlots({ major, minor, patch }: PluginsPolicy): readonly ReleaseKind[] {
  const kinds = { 'plugin-major': major, 'plugin-minor': minor, 'plugin-patch': patch };
  return (Object.keys(kinds) as (keyof typeof kinds)[]).filter(
    (kind) => kinds[kind] === 'core-major',
  );
}

function inOrder(a: UndatedRelease, b: UndatedRelease): number {
  const kinds = kindsInOrder.indexOf(a.kind) - kindsInOrder.indexOf(b.kind);
  return compareDays(a.date, b.date) || kinds || newestFirst(a, b);
}

function newestFirst(a: UndatedRelease, b: UndatedRelease): number {
  return a.line === null || b.line === null ? 0 : compareLines(b.line, a.line);
}

/** Below 0 when a day, as its text, comes before another. */
export function compareDays(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A period of days, both ends included. */
export interface Period {
  readonly from: Day;
  readonly until: Day;
}

/** The releases that recur in a period: bugfixes, by line, and plugins with days of their own. */
function recurringSeries(
  policy: Policy,
  timeline: Timeline,
  latest: readonly LatestSpan[],
  period: Period,
): readonly Series[] {
  const { major, minor, patch } = policy.plugins;
  const ofPlugins: readonly [ReleaseKind, PluginCadence | null][] = [
    ['plugin-major', major],
    ['plugin-minor', minor],
    ['plugin-patch', patch],
  ];
  return [
    ...bugfixSeries(policy, timeline, latest, period),
    ...ofPlugins.flatMap(([kind, on]) => {
      if (on === null || on === 'core-major') return [];
      const days = recurrencesBetween(on, period.from, period.until, timeline.slots);
      return seriesOf(policy, kind, null, on, days);
    }),
  ];
}

/** One series for each line: as long as it is `latest`, or kept alive within its support. */
function bugfixSeries(
  policy: Policy,
  timeline: Timeline,
  latest: readonly LatestSpan[],
  period: Period,
): readonly Series[] {
  const on: Cadence = policy.core.bugfix?.on ?? 'any';
  const byLine = new Map<Line | null, Day[]>();
  for (const day of recurrencesBetween(on, period.from, period.until, timeline.slots)) {
    for (const line of fixedLines(policy, timeline, latestIn(latest, day), day)) {
      byLine.set(line, [...(byLine.get(line) ?? []), day]);
    }
  }
  return [...byLine].flatMap(([line, days]) => seriesOf(policy, 'core-bugfix', line, on, days));
}

/**
 * The lines that get bugfixes on a day, newest first; null stands for any line. On the day that a
 * line comes out it needs none.
 */
function fixedLines(
  { core }: Policy,
  timeline: Timeline,
  latest: Line | null,
  day: Day,
): readonly (Line | null)[] {
  const ground = { timeline, policy: { core } };
  if (core.bugfix?.lines === 'all' || latest === null) return [null];
  const lines = maintainedLines(core, timeline, day);
  return lines.filter((line) => isOut(ground, line, day) && timeline.lines.get(line)?.out !== day);
}

function seriesOf(
  policy: Policy,
  kind: ReleaseKind,
  line: Line | null,
  recurrence: Cadence,
  days: readonly Day[],
): readonly Series[] {
  if (days.length === 0) return [];
  const frozenDays = days.filter((day) => freezeOn(policy.freezes, day, 'releases') !== null);
  return [{ kind, line, recurrence, days, frozenDays }];
}

/** Which line is `latest` on which days of a period, both ends included. */
export function latestSpans({ lines }: Timeline, from: Day, until: Day): readonly LatestSpan[] {
  const changes = [...lines.values()].map(({ out }) => out);
  const starts = [from, ...changes.filter((out) => from < out && out <= until)];
  const spans: LatestSpan[] = [];
  for (const start of [...new Set(starts)].sort()) {
    const line = latestOn(lines, start)?.line ?? null;
    const before = spans.at(-1);
    // A late release of an older line leaves `latest` where it is.
    if (before !== undefined && before.line === line) continue;
    if (before !== undefined) spans[spans.length - 1] = { ...before, until: addDays(start, -1) };
    spans.push({ line, from: start, until });
  }
  return spans;
}

/** The line that is `latest` on a day of the period that the spans cover. */
export function latestIn(spans: readonly LatestSpan[], day: Day): Line | null {
  return spans.findLast(({ from }) => from <= day)?.line ?? null;
}
