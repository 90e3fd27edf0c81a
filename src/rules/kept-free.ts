import { fallsOn, firstFreeDay, freezeOn, pluginCadenceOf } from '../model/cadence.js';
import { type Day, dayInWords } from '../model/day.js';
import type { Core, Facts } from '../model/facts.js';
import type { PluginVersion } from '../model/plugin-version.js';
import type { Freeze } from '../model/policy.js';
import { bugfixDaysAround, daysAround, nextDeploymentDay, slotsAround } from '../questions/days.js';
import { isDeployment, type Shipment } from '../questions/scope.js';
import { type About, aboutCore, aboutPlugin, dayText, textIn } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

/** The policy of both examples. */
const yearEndFreeze = {
  'policy.yml': 'freezes:\n  - { from: 2025-12-20, to: 2026-01-02, reason: year-end freeze }\n',
};

export const shipsInFreeze: Rule<'ships-in-freeze'> = defineRule({
  id: 'ships-in-freeze',
  severity: 'error',
  undecided: false,
  on: 'shipment',
  affects: 'cadence',
  closedBy: ['day'],
  links: [],
  why: 'A freeze promises that nothing changes while nobody is around to fix it.',
  breaks: 'The target date lies inside a freeze.',
  keeps:
    'The target date lies outside every freeze for what is shipped; both ends of a freeze belong to it.',
  inShort: {
    one: ({ data }) => {
      const reason = textIn(data.reason);
      return `${dayText(data.targetDate)} is in a freeze${reason === '' ? '' : ` (${reason})`}`;
    },
    many: ([first]) => `would ship on ${dayText(first?.data.targetDate)}, in a freeze`,
  },
  data: {
    targetDate: 'the day judged',
    from: 'the first day of the freeze',
    to: 'the last day of the freeze',
    reason: 'why the policy freezes',
    next: 'the first legal day after the freeze',
  },
  examples: {
    breaks: {
      says: 'a bugfix on a Thursday between Christmas and New Year',
      inputs: {
        'core-version': '2025.3.1',
        'target-date': '2025-12-25',
        policy: 'policy.yml',
      },
      files: yearEndFreeze,
    },
    keeps: {
      says: 'the first Thursday after it',
      inputs: {
        'core-version': '2025.3.1',
        'target-date': '2026-01-08',
        policy: 'policy.yml',
      },
      files: yearEndFreeze,
    },
  },
  check(facts, shipment) {
    const { policy, targetDate } = facts;
    const what = isDeployment(facts) ? 'deployments' : 'releases';
    const freeze = freezeOn(policy.freezes, targetDate, what);
    return freeze === null ? null : frozen(facts, shipment, freeze);
  },
  inHistory: ({ freezes }) => (freezes.length === 0 ? 'not judged' : 'judged'),
});

function frozen(facts: Facts, shipment: Shipment, freeze: Freeze) {
  const { targetDate } = facts;
  const { from, to, reason } = freeze;
  const about = aboutShipment(shipment);
  const ships = isDeployment(facts) ? 'be deployed' : 'ship';
  return {
    ...about,
    message: `${about.subject} would ${ships} on ${dayInWords(targetDate)}, inside the freeze from ${dayInWords(from)} to ${dayInWords(to)}: ${reason}.`,
    remedy: `Wait until after ${dayInWords(to)}.`,
    data: { targetDate, from, to, reason, next: nextDayOf(facts, shipment) },
  };
}

function aboutShipment(shipment: Shipment): About {
  return 'core' in shipment ? aboutCore(shipment.core) : aboutPlugin(shipment.plugin);
}

function nextDayOf(facts: Facts, shipment: Shipment): Day | null {
  if ('core' in shipment) {
    return shipment.core.released ? nextCoreDay(facts, shipment.core) : nextDeploymentDay(facts);
  }
  const { released, version } = shipment.plugin;
  return released && version !== null ? nextPluginDay(facts, version) : nextDeploymentDay(facts);
}

function nextCoreDay(facts: Facts, core: Core): Day | null {
  if (core.kind === 'core-major') return slotsAround(facts).next?.date ?? null;
  const next = core.kind === 'core-bugfix' ? bugfixDaysAround(facts).next : null;
  return next?.date ?? firstReleaseDay(facts);
}

function nextPluginDay(facts: Facts, version: PluginVersion): Day | null {
  const on = pluginCadenceOf(facts.policy.plugins, version);
  const { next } = daysAround(facts, on ?? 'any', version.version);
  return next?.date ?? (on === 'core-major' ? null : firstReleaseDay(facts));
}

function firstReleaseDay({ policy, targetDate }: Facts): Day {
  return firstFreeDay(policy.freezes, targetDate, 'releases');
}

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
    return offWindow(facts, shipment);
  },
});

function offWindow(facts: Facts, shipment: Shipment) {
  const { targetDate } = facts;
  const next = nextDeploymentDay(facts);
  const about = aboutShipment(shipment);
  return {
    ...about,
    message: `${about.subject} would be deployed on ${dayInWords(targetDate)}, which is not a deployment day.`,
    remedy:
      next === null
        ? 'Add a day to `deployments` in the policy; none is left.'
        : `Deploy it on ${dayInWords(next)}.`,
    data: { targetDate, next },
  };
}
