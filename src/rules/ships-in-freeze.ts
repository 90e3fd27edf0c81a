import { firstFreeDay, freezeOn, pluginCadenceOf } from '../model/cadence.js';
import type { Day } from '../model/day.js';
import { dayInWords } from '../model/day.js';
import type { Core, Facts, Plugin } from '../model/facts.js';
import type { Freeze } from '../model/policy.js';
import type { Breach } from '../model/report.js';
import { bugfixDaysAround, daysAround, nextDeploymentDay, slotsAround } from '../questions/days.js';
import { isDeployment } from '../questions/scope.js';
import {
  aboutCore,
  aboutPlugin,
  dayText,
  nameOfCore,
  nameOfPlugin,
  textIn,
} from '../questions/wording.js';
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
    if (freeze === null) return null;
    return 'core' in shipment
      ? coreBreach(facts, shipment.core, freeze)
      : pluginBreach(facts, shipment.plugin, freeze);
  },
  inHistory: ({ freezes }) => (freezes.length === 0 ? 'not judged' : 'judged'),
});

function coreBreach(facts: Facts, core: Core, freeze: Freeze): Breach {
  const next = core.released ? nextCoreDay(facts, core) : nextDeploymentDay(facts);
  return { ...aboutCore(core), ...frozen(facts, nameOfCore(core), freeze, next) };
}

function pluginBreach(facts: Facts, plugin: Plugin, freeze: Freeze): Breach {
  const next = plugin.released ? nextPluginDay(facts, plugin) : nextDeploymentDay(facts);
  return { ...aboutPlugin(plugin), ...frozen(facts, nameOfPlugin(plugin), freeze, next) };
}

function frozen(facts: Facts, subject: string, freeze: Freeze, next: Day | null) {
  const { targetDate } = facts;
  const { from, to, reason } = freeze;
  const deployment = isDeployment(facts);
  return {
    message: `${subject} would ${deployment ? 'be deployed' : 'ship'} on ${dayInWords(targetDate)}, inside the freeze from ${dayInWords(from)} to ${dayInWords(to)}: ${reason}.`,
    remedy: `Wait until after ${dayInWords(to)}.`,
    data: { targetDate, from, to, reason, next },
  };
}

function nextCoreDay(facts: Facts, core: Core): Day | null {
  if (core.kind === 'core-major') return slotsAround(facts).next?.date ?? null;
  if (core.kind === 'core-bugfix' && facts.policy.core.bugfix !== null) {
    return bugfixDaysAround(facts).next?.date ?? firstReleaseDay(facts);
  }
  return firstReleaseDay(facts);
}

function nextPluginDay(facts: Facts, { version }: Plugin): Day | null {
  if (version === null) return firstReleaseDay(facts);
  const on = pluginCadenceOf(facts.policy.plugins, version);
  if (on === 'core-major') return slotsAround(facts).next?.date ?? null;
  return daysAround(facts, on ?? 'any', version.version).next?.date ?? firstReleaseDay(facts);
}

function firstReleaseDay({ policy, targetDate }: Facts): Day {
  return firstFreeDay(policy.freezes, targetDate, 'releases');
}
