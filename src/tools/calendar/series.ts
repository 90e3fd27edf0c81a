import { type Cadence, freezeOn, recurrencesBetween } from '../../model/cadence.js';
import type { Line } from '../../model/core-version.js';
import { addDays, type Day } from '../../model/day.js';
import type { PluginCadence, Policy } from '../../model/policy.js';
import type { ReleaseKind } from '../../model/report.js';
import { isOut, latestOn, maintainedLines, type Timeline } from '../../model/timeline.js';
import type { LatestSpan, Series } from './planned-release.js';

/** A period of days, both ends included. */
export interface Period {
  readonly from: Day;
  readonly until: Day;
}

/** The releases that recur in a period: bugfixes, by line, and plugins with days of their own. */
export function recurringSeries(
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
      if (on === null || on === 'any' || on === 'core-major') return [];
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
  if (on === 'any') return [];
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
  if (core.bugfix?.lines === 'all' || latest === null) return [null];
  const lines = maintainedLines(core, timeline, day);
  return lines.filter(
    (line) => isOut(timeline, line, day) && timeline.lines.get(line)?.out !== day,
  );
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
