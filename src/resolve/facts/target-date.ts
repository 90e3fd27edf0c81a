import { nextFreeRecurrence, pluginCadenceOf } from '../../model/cadence.js';
import { type CoreVersion, lineOf } from '../../model/core-version.js';
import { addDays, type Day, lastAskedDay, parseDay } from '../../model/day.js';
import type { PluginVersion } from '../../model/plugin-version.js';
import type { PluginCadence, Policy } from '../../model/policy.js';
import { type Problem, problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import { isOut, type Timeline } from '../../model/timeline.js';
import { coreKindOf } from './core.js';

/** Reads the input `target-date`: today where it is empty, null where it asks for the planned day. */
export function readTargetDate(
  text: string,
  today: Day,
): { readonly date: Day | null; readonly problems: readonly Problem[] } {
  if (text === '') return { date: today, problems: [] };
  if (text.toLowerCase() === 'planned') return { date: null, problems: [] };
  const date = parseDay(text);
  const isReached = date !== undefined && date <= lastAskedDay;
  return isReached ? { date, problems: [] } : { date: null, problems: [noDay(text, date)] };
}

/** What `planned` asks the day of. */
export interface ReleaseToPlan {
  readonly core: CoreVersion | null;
  readonly plugins: readonly PluginVersion[];
}

/**
 * The day the schedule gives the released version, from today on: a core major's slot, else the
 * next day of its cadence; null where the policy gives it none, as for a prerelease or a backport.
 */
export function plannedDay(
  { core, plugins }: ReleaseToPlan,
  today: Day,
  policy: Policy,
  timeline: Timeline,
): Day | null {
  if (core !== null) return plannedCoreDay(core, today, policy, timeline);
  const days = new Set(plugins.map((plugin) => plannedPluginDay(plugin, today, policy, timeline)));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

/** The problem of a version whose day nothing plans. */
export function unplanned(): Problem {
  return problem(
    'target-date is planned, but the policy plans no single day for what is released.',
    {
      found: 'planned',
      expected: 'a day such as 2025-08-05, or a core or plugin version with a day of its own',
    },
  );
}

function plannedCoreDay(core: CoreVersion, today: Day, policy: Policy, timeline: Timeline) {
  const kind = coreKindOf(core, timeline, policy.core, today);
  if (kind === 'core-major') return timeline.lines.get(lineOf(core))?.slot?.date ?? null;
  if (kind !== 'core-bugfix') return null;
  const from = isOut({ timeline, policy }, lineOf(core), today)
    ? today
    : (timeline.lines.get(lineOf(core))?.out ?? today);
  return nextDayOf(policy.core.bugfix?.on ?? null, from, policy, timeline);
}

function plannedPluginDay(plugin: PluginVersion, today: Day, policy: Policy, timeline: Timeline) {
  return nextDayOf(pluginCadenceOf(policy.plugins, plugin), today, policy, timeline);
}

function nextDayOf(
  on: PluginCadence | null,
  today: Day,
  { freezes }: Policy,
  { slots }: Timeline,
): Day | null {
  return on === null ? null : nextFreeRecurrence(on, addDays(today, -1), slots, freezes);
}

function noDay(text: string, date: Day | undefined): Problem {
  const why = date === undefined ? 'is not a day of the calendar' : 'is too far ahead';
  return problem(`target-date ${why}: "${shown(text)}".`, {
    found: shown(text),
    expected: `a day as YYYY-MM-DD such as 2025-08-05${date === undefined ? '' : `, ${lastAskedDay} at the latest`}, or planned`,
  });
}
