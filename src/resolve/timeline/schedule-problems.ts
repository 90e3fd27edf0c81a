import { firstOf } from '../../model/first-release.js';
import { isNext } from '../../model/numbering.js';
import type { CorePolicy, Published } from '../../model/policy.js';
import { type Problem, problem } from '../../model/report.js';
import type { Slot } from '../../model/timeline.js';

/** Lines in number order must stand in date order, a day each. */
export function problemsOfOrder(schedule: readonly Published[]): Problem[] {
  return schedule.flatMap((entry, index) => {
    const before = schedule[index - 1];
    if (before === undefined || before.date < entry.date) return [];
    return problem(
      before.date === entry.date
        ? `The schedule puts ${before.line} and ${entry.line} on one day; give each its own.`
        : `The schedule puts ${entry.line} before ${before.line}; lines ship in number order.`,
      {
        found: `${entry.line} on ${entry.date}`,
        expected: `a day after ${before.date}, the day of ${before.line}`,
        at: entry.location,
      },
    );
  });
}

/** Lines missing between two published ones need a recurrence each. */
export function problemsOfGaps(core: CorePolicy, slots: readonly Slot[]): Problem[] {
  if (!isPlanned(core)) return [];
  const lined = slots.filter(({ line }) => line !== null);
  return core.schedule.flatMap((entry) => {
    const index = lined.findIndex(({ line }) => line === entry.line);
    const before = lined[index - 1]?.line ?? null;
    if (before === null || isNext(entry.line, before, core.numbering)) return [];
    return problem(
      `There are too few release days between ${before} and ${entry.line} for the lines between them; move a date or publish them too.`,
      {
        found: `${firstOf(entry.line, core).text} on ${entry.date}, right after ${before}`,
        expected: 'a release day for each line between two published ones',
        at: entry.location,
      },
    );
  });
}

/** Whether lines are planned by recurrence; on any day, and by published dates alone, none is. */
export function isPlanned({ major }: CorePolicy): boolean {
  return major !== null && typeof major.on !== 'string';
}
