import { fallsOn } from '../model/cadence.js';
import type { Facts } from '../model/facts.js';
import type { PluginCadence } from '../model/policy.js';
import type { Calendar, ReleaseKind } from '../model/report.js';
import { slotOn } from '../model/timeline.js';
import { isFrozen, isOpenTo, majorOn, nextFreeDay, nextSlots, previousSlot } from './days.js';

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
  if (on === null || on === 'any') return false;
  return on === 'core-major'
    ? isSlot(facts)
    : fallsOn(on, facts.targetDate, 0, facts.timeline.slots);
}
