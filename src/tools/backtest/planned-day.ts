import { type Cadence, fallsOn, nextRecurrence, previousRecurrence } from '../../model/cadence.js';
import { type CoreVersion, lineOf } from '../../model/core-version.js';
import { type Day, daysBetween } from '../../model/day.js';
import type { CorePolicy } from '../../model/policy.js';
import type { CoreKind } from '../../model/report.js';
import type { Timeline } from '../../model/timeline.js';

/**
 * The day a policy had for a release that came out: a major's published date, else the recurrence
 * nearest to the day it came; null where the policy has no days for its kind.
 */
export function plannedDayFor(
  version: CoreVersion,
  kind: CoreKind,
  came: Day,
  { major, bugfix, schedule }: CorePolicy,
  slots: Timeline['slots'],
): Day | null {
  if (kind === 'core-bugfix') return nearest(bugfix?.on ?? 'any', came, slots);
  if (kind !== 'core-major') return null;
  const published = schedule.find(({ line }) => line === lineOf(version));
  return published?.date ?? nearest(major?.on ?? 'any', came, slots);
}

/** In a tie the earlier one. */
function nearest(on: Cadence, day: Day, slots: Timeline['slots']): Day | null {
  if (on === 'any') return null;
  if (fallsOn(on, day, 0, slots)) return day;
  const [before, after] = [previousRecurrence(on, day, slots), nextRecurrence(on, day, slots)];
  if (before === null || after === null) return before ?? after;
  return daysBetween(before, day) <= daysBetween(day, after) ? before : after;
}
