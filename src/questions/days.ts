import {
  fallsOn,
  firstFreeDay,
  freezeOn,
  isLeft,
  nextFreeRecurrence,
  nextRecurrence,
  previousRecurrence,
} from '../model/cadence.js';
import { lineOf } from '../model/core-version.js';
import type { Day } from '../model/day.js';
import type { Facts } from '../model/facts.js';
import { firstOf } from '../model/numbering.js';
import type { PluginCadence } from '../model/policy.js';
import type { DatedVersion } from '../model/report.js';
import {
  isMaintained,
  latestOn,
  type Slot,
  slotBefore,
  slotOn,
  slotsAfter,
} from '../model/timeline.js';

/** The legal days on either side of the target date. */
export interface Around {
  readonly previous: DatedVersion | null;
  readonly next: DatedVersion | null;
}

/** The slots around the target date, each with the version whose day it is. */
export function slotsAround(facts: Facts): Around {
  return { previous: previousSlot(facts), next: nextSlots(facts)[0] ?? null };
}

/** The slots after the target date that a core major may take, nearest first, freezes left out. */
export function nextSlots(facts: Facts): readonly DatedVersion[] {
  return slotsAfter(facts.timeline, facts.targetDate)
    .filter((slot) => isOpenTo(facts, slot))
    .map((slot) => dated(facts, slot));
}

/** The last slot before the target date that a core major might have taken. */
export function previousSlot(facts: Facts): DatedVersion | null {
  let slot = slotBefore(facts.timeline, facts.targetDate);
  while (slot !== null && !isOpenTo(facts, slot)) slot = slotBefore(facts.timeline, slot.date);
  return slot === null ? null : dated(facts, slot);
}

/** The core major whose slot the target date is, as its platform writes it; null where none is, or its number is not known. */
export function majorOn(facts: Facts): string | null {
  const slot = slotOn(facts.timeline, facts.targetDate, 0);
  return slot === null ? null : dated(facts, slot).version;
}

/** Bugfix days around the target date; the version stands where the day is still its line's. */
export function bugfixDaysAround(facts: Facts): Around {
  const on = facts.policy.core.bugfix?.on ?? 'any';
  const version = facts.core?.version ?? null;
  const versionOn = (day: Day) => {
    if (version === null) return null;
    const { timeline, policy } = facts;
    const unknown = latestOn(timeline.lines, day) === null;
    const isItsDay = unknown || isMaintained(policy.core, timeline, lineOf(version), day);
    return isItsDay ? version.text : null;
  };
  const at = (day: Day | null) => day && { date: day, version: versionOn(day) };
  return { previous: at(previousFreeDay(facts, on)), next: at(nextFreeDay(facts, on)) };
}

/** The days of a cadence around the target date, freezes left out; they belong to `version`. */
export function daysAround(facts: Facts, on: PluginCadence, version: string): Around {
  const at = (date: Day | null) => date && { date, version };
  return { previous: at(previousFreeDay(facts, on)), next: at(nextFreeDay(facts, on)) };
}

/** The first day of a cadence after the target date that no freeze holds back. */
export function nextFreeDay(
  { policy, targetDate, timeline }: Facts,
  on: PluginCadence,
  what: 'releases' | 'deployments' = 'releases',
): Day | null {
  return nextFreeRecurrence(on, targetDate, timeline.slots, policy.freezes, what);
}

/** Days in a freeze are not legal days: nothing is due on them and no remedy names them. */
export function isFrozen({ policy }: Facts, day: Day): boolean {
  return freezeOn(policy.freezes, day, 'releases') !== null;
}

/** Whether a core major may take a slot: it is left, and no freeze holds it back. */
export function isOpenTo(facts: Facts, slot: Slot): boolean {
  return isLeft(slot) && !isFrozen(facts, slot.date);
}

function previousFreeDay({ policy, targetDate, timeline }: Facts, on: PluginCadence): Day | null {
  let day = previousRecurrence(on, targetDate, timeline.slots);
  while (day !== null) {
    const freeze = freezeOn(policy.freezes, day, 'releases');
    if (freeze === null) return day;
    day = previousRecurrence(on, freeze.from, timeline.slots);
  }
  return null;
}

function dated({ policy }: Facts, { line, date }: Slot): DatedVersion {
  return { date, version: line === null ? null : firstOf(line, policy.core).text };
}

/** The first day from a day on on which the policy lets a deployment out; the day itself where none is left. */
export function firstDeploymentDay(
  { policy, timeline }: Pick<Facts, 'policy' | 'timeline'>,
  day: Day,
): Day {
  const { deployments, freezes } = policy;
  let found: Day | null = firstFreeDay(freezes, day, 'deployments');
  if (deployments === null) return found;
  while (found !== null && !fallsOn(deployments, found, 0, timeline.slots)) {
    const next = nextRecurrence(deployments, found, timeline.slots);
    found = next && firstFreeDay(freezes, next, 'deployments');
  }
  return found ?? day;
}

/** The first day after the target date on which the policy lets a deployment out; null without one. */
export function nextDeploymentDay(facts: Facts): Day | null {
  const { policy, targetDate } = facts;
  const { deployments, freezes } = policy;
  return deployments === null
    ? firstFreeDay(freezes, targetDate, 'deployments')
    : nextFreeDay(facts, deployments, 'deployments');
}
