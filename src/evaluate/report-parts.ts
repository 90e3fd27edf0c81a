import { fallsOn } from '../model/cadence.js';
import {
  type CoreVersion,
  compareCoreVersions,
  compareLines,
  isPrerelease,
  lineOf,
} from '../model/core-version.js';
import type { Core, Facts, Plugin } from '../model/facts.js';
import type { PluginCadence } from '../model/policy.js';
import type { Calendar, CoreReport, PluginReport, ReleaseKind } from '../model/report.js';
import { shown } from '../model/shown.js';
import { slotOn } from '../model/timeline.js';
import { compatibilityOf, newestCompatible } from '../questions/compatibility.js';
import {
  isFrozen,
  isOpenTo,
  majorOn,
  nextFreeDay,
  nextSlots,
  previousSlot,
} from '../questions/days.js';
import { lineOutDate, lowestCore } from '../questions/plugin-options.js';
import { outOfTurn } from '../questions/turn.js';

export function coreReportOf(facts: Facts): CoreReport | null {
  const { core, timeline } = facts;
  if (core === null) return null;
  const { version, kind } = core;
  const line = version === null ? null : lineOf(version);
  const slot = line === null ? null : (timeline.lines.get(line)?.slot ?? null);
  return {
    version: version?.text ?? shown(core.text),
    location: core.location,
    line,
    kind,
    plannedDate: kind === 'core-major' ? (slot?.date ?? null) : null,
    movesLatest: version !== null && movesLatest(facts, core, version),
  };
}

/** In the order written; plugins that the change removed come last. */
export function pluginReportsOf(facts: Facts): readonly PluginReport[] {
  const removed = facts.removed.map(({ name, text }) => ({
    name,
    version: shown(text),
    requires: null,
    compatibility: null,
    newestCompatible: null,
    lowestCore: null,
    lowestCoreDate: null,
    change: 'removed' as const,
    location: null,
  }));
  return [...facts.plugins.map((plugin) => pluginReportOf(facts, plugin)), ...removed];
}

function pluginReportOf(facts: Facts, plugin: Plugin): PluginReport {
  const { requirement } = plugin;
  const lowest = requirement === null ? null : lowestCore(facts, [requirement]);
  return {
    name: plugin.name,
    version: plugin.version?.version ?? shown(plugin.text),
    requires: requirement?.text ?? null,
    compatibility: compatibilityOf(facts, plugin),
    newestCompatible: newestCompatible(facts, plugin)?.version ?? null,
    lowestCore: lowest?.text ?? null,
    lowestCoreDate: lowest === null ? null : lineOutDate(facts, lowest),
    change: plugin.change,
    location: plugin.location,
  };
}

/**
 * Whether the release becomes `latest`: a final release of the latest line or one above it, and
 * the highest of its line. A line that the timeline does not know never does.
 */
function movesLatest(facts: Facts, core: Core, version: CoreVersion): boolean {
  const { timeline, policy, targetDate } = facts;
  const line = lineOf(version);
  if (!core.released || isPrerelease(version) || !timeline.lines.has(line)) return false;
  if (outOfTurn(facts, version)?.reason === 'repeated') return false;
  if (timeline.latest !== null && compareLines(line, timeline.latest.line) < 0) return false;
  return !policy.core.releases.some(
    (release) =>
      release.date <= targetDate &&
      !isPrerelease(release.version) &&
      compareCoreVersions(release.version, version) > 0,
  );
}

/** How many coming slots a report shows. */
const slotsShown = 3;

/** What is due on the target date and what comes next; tolerance does not make a day due. */
export function calendarOf(facts: Facts): Calendar {
  const next = nextSlots(facts);
  const bugfix = nextFreeDay(facts, facts.policy.core.bugfix?.on ?? 'any');
  const due = dueOn(facts);
  const major = due.includes('core-major') ? majorOn(facts) : null;
  return {
    due,
    ...(major === null ? {} : { dueCoreMajor: major }),
    previousCoreMajor: previousMajor(facts),
    nextCoreMajor: next[0] ?? null,
    nextCoreMajors: next.slice(0, slotsShown),
    nextCoreBugfix: bugfix === null ? null : { date: bugfix },
  };
}

/** A plan is told as a plan, also when its day is past. */
function previousMajor(facts: Facts): Calendar['previousCoreMajor'] {
  const previous = previousSlot(facts);
  if (previous === null) return null;
  const { timeline } = facts;
  const line = slotOn(timeline, previous.date, 0)?.line ?? null;
  const isPlanned = line !== null && timeline.lines.get(line)?.basis === 'planned';
  return isPlanned ? { ...previous, isPlanned } : previous;
}

function dueOn(facts: Facts): ReleaseKind[] {
  if (isFrozen(facts, facts.targetDate)) return [];
  const { core, plugins } = facts.policy;
  const due: Record<ReleaseKind, boolean> = {
    'core-major': isSlot(facts),
    'core-bugfix': isDay(facts, core.bugfix?.on ?? null),
    'plugin-major': isDay(facts, plugins.major),
    'plugin-minor': isDay(facts, plugins.minor),
    'plugin-patch': isDay(facts, plugins.patch),
  };
  return (Object.keys(due) as ReleaseKind[]).filter((kind) => due[kind]);
}

/** A published date is a slot wherever majors may ship on any day, too. */
function isSlot(facts: Facts): boolean {
  const slot = slotOn(facts.timeline, facts.targetDate, 0);
  return facts.policy.core.major !== null && slot !== null && isOpenTo(facts, slot);
}

function isDay(facts: Facts, on: PluginCadence | null): boolean {
  if (on === null) return false;
  return fallsOn(on, facts.targetDate, 0, facts.timeline.slots);
}
