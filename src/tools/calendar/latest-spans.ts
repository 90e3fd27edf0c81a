import type { Line } from '../../model/core-version.js';
import { addDays, type Day } from '../../model/day.js';
import { latestOn, type Timeline } from '../../model/timeline.js';
import type { LatestSpan } from './planned-release.js';

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
