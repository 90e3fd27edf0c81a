import { freezeOn } from '../../model/cadence.js';
import { compareLines, lineOf } from '../../model/core-version.js';
import type { Day } from '../../model/day.js';
import { isFirstOfLine } from '../../model/first-release.js';
import type { PluginsPolicy, Policy } from '../../model/policy.js';
import type { Problem, ReleaseKind } from '../../model/report.js';
import { cameEarly, type Slot, type Timeline } from '../../model/timeline.js';
import { resolveTimeline } from '../../resolve/timeline/timeline.js';
import type { PlannedRelease, ReleaseCalendar } from './planned-release.js';
import { latestIn, latestSpans, type Period, recurringSeries } from './series.js';

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
  return inPeriod.flatMap(({ date, line, kind }: Slot) => {
    if (kind === 'empty' || cameEarly(timeline, { date, line, kind })) return [];
    const day = { date, kind: 'core-major' as const, line, basis: kind };
    const major: UndatedRelease = { ...day, ...shippedLate(timeline, { date, line, kind }) };
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

function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : Number(a > b);
}
