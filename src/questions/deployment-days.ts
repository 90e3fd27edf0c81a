import { fallsOn, firstFreeDay, nextRecurrence } from '../model/cadence.js';
import type { Day } from '../model/day.js';
import type { Facts } from '../model/facts.js';
import { nextFreeDay } from './days.js';

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
