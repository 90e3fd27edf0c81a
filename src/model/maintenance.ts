import { compareLines, type Line } from './core-version.js';
import type { Day } from './day.js';
import type { CorePolicy } from './policy.js';
import { isOut, type KnownLine, latestOn, type Timeline } from './timeline.js';

/** What the question is asked of: any timeline of the policy's core, whatever its target date. */
type Lines = Pick<Timeline, 'lines'>;

/**
 * Whether a line gets bugfixes on a day. It is one question with one answer, which kinds, next days,
 * the calendar and `core-outdated` all ask.
 */
export function isMaintained(core: CorePolicy, timeline: Lines, line: Line, day: Day): boolean {
  const all = core.bugfix?.lines === 'all' && !isOver(core, line, day);
  return all || maintainedLines(core, timeline, day).includes(line);
}

/**
 * The lines that get bugfixes on a day, newest first: `latest`; the line below it while `latest` is
 * only planned, since a plan may slip; lines that the policy names; the newest ones, as many as it
 * supports; and those that are out and whose support window is open. A window that is over ends all of these but `latest`. Where the policy
 * says `all`, only `isMaintained` knows of the others.
 */
export function maintainedLines(core: CorePolicy, timeline: Lines, day: Day): readonly Line[] {
  const latest = latestOn(timeline.lines, day)?.line ?? null;
  const named = core.bugfix?.lines ?? [];
  const supported = core.support.map(({ line }) => line);
  const others = [
    latest === null ? null : nextBelowPlan(timeline, latest, day),
    ...(named === 'all' ? [] : named),
    ...newestLines(timeline, core.newestSupported, day),
    ...supported.filter((line) => isOut(timeline, line, day)),
  ].filter((line) => line !== null && line !== latest && !isOver(core, line, day));
  const lines = new Set([...(latest === null ? [] : [latest]), ...(others as Line[])]);
  return [...lines].sort((a, b) => compareLines(b, a));
}

/** The newest lines that are out on a day, by number. */
function newestLines({ lines }: Lines, count: number, day: Day): readonly Line[] {
  if (count === 0) return [];
  const out = [...lines.values()].filter((known) => known.out <= day).map(({ line }) => line);
  return out.sort((a, b) => compareLines(b, a)).slice(0, count);
}

function isOver({ support }: CorePolicy, line: Line, day: Day): boolean {
  return support.some((window) => window.line === line && window.until < day);
}

/** The highest line that is out below `latest`, where that one stands on a plan alone. */
function nextBelowPlan({ lines }: Lines, latest: Line, day: Day): Line | null {
  if (lines.get(latest)?.basis !== 'planned') return null;
  const below = new Map<Line, KnownLine>(lines);
  below.delete(latest);
  return latestOn(below, day)?.line ?? null;
}
