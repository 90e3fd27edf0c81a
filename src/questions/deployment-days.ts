import { fallsOn, nextRecurrence } from '../model/cadence.js';
import type { Day } from '../model/day.js';
import type { Facts } from '../model/facts.js';
import { firstFreeDay, freezeOn } from '../model/freeze.js';

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
export function nextDeploymentDay({ policy, targetDate, timeline }: Facts): Day | null {
  const { deployments, freezes } = policy;
  if (deployments === null) return firstFreeDay(freezes, targetDate, 'deployments');
  let day = nextRecurrence(deployments, targetDate, timeline.slots);
  while (day !== null) {
    const freeze = freezeOn(freezes, day, 'deployments');
    if (freeze === null) return day;
    day = nextRecurrence(deployments, freeze.to, timeline.slots);
  }
  return null;
}
