import { fallsOn } from '../model/cadence.js';
import { dayInWords } from '../model/day.js';
import type { Facts } from '../model/facts.js';
import type { Breach } from '../model/report.js';
import { nextDeploymentDay } from '../questions/days.js';
import { aboutCore, aboutPlugin, dayText, nameOfCore, nameOfPlugin } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

/** The policy of both examples. */
const notOnFridays = {
  'policy.yml': 'deployments:\n  on: { weekday: [monday, tuesday, wednesday, thursday] }\n',
};

export const deploymentOffWindow: Rule<'deployment-off-window'> = defineRule({
  id: 'deployment-off-window',
  severity: 'warning',
  undecided: false,
  on: 'deployedShipment',
  affects: null,
  closedBy: ['day'],
  links: [],
  why: 'On a day that the team keeps free, nobody is around to fix a deployment that goes wrong.',
  breaks: 'The target date is not one of the days of `deployments`.',
  keeps: 'The target date is one of them, or the policy names none.',
  inShort: {
    one: ({ data }) => `${dayText(data.targetDate)} is not a deployment day`,
    many: ([first]) => `would go out on ${dayText(first?.data.targetDate)}, not a deployment day`,
  },
  data: {
    targetDate: 'the day judged',
    next: 'the next day on which a deployment may go out, outside freezes, or null',
  },
  examples: {
    breaks: {
      says: 'a deployment on a Friday',
      inputs: {
        'core-version': '2025.1.1',
        'target-date': '2025-08-08',
        releasing: 'none',
        policy: 'policy.yml',
      },
      files: notOnFridays,
    },
    keeps: {
      says: 'the same on the Thursday before',
      inputs: {
        'core-version': '2025.1.1',
        'target-date': '2025-08-07',
        releasing: 'none',
        policy: 'policy.yml',
      },
      files: notOnFridays,
    },
  },
  check(facts, shipment) {
    const { policy, targetDate, timeline } = facts;
    if (policy.deployments === null) return null;
    if (fallsOn(policy.deployments, targetDate, 0, timeline.slots)) return null;
    return 'core' in shipment
      ? { ...aboutCore(shipment.core), ...offWindow(facts, nameOfCore(shipment.core)) }
      : { ...aboutPlugin(shipment.plugin), ...offWindow(facts, nameOfPlugin(shipment.plugin)) };
  },
});

function offWindow(facts: Facts, subject: string): Pick<Breach, 'message' | 'remedy' | 'data'> {
  const { targetDate } = facts;
  const next = nextDeploymentDay(facts);
  return {
    message: `${subject} would be deployed on ${dayInWords(targetDate)}, which is not a deployment day.`,
    remedy:
      next === null
        ? 'Add a day to `deployments` in the policy; none is left.'
        : `Deploy it on ${dayInWords(next)}.`,
    data: { targetDate, next },
  };
}
