import { fallsOn, pluginCadenceOf, pluginShapes } from '../model/cadence.js';
import { dayInWords } from '../model/day.js';
import type { Facts } from '../model/facts.js';
import { type PluginKind, pluginKindOf } from '../model/plugin-version.js';
import { majorTolerance, type PluginCadence } from '../model/policy.js';
import type { Breach } from '../model/report.js';
import { daysAround } from '../questions/days.js';
import type { Subjects } from '../questions/scope.js';
import { aboutPlugin, dayText, nameOfPlugin, nearestText } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

/** The keys of `data` that both rules have. */
const daysData = {
  targetDate: 'the day judged',
  previous: 'the last legal day before it',
  next: 'the next legal day',
};

export const pluginMajorOffCadence: Rule<'plugin-major-off-cadence'> = defineRule({
  id: 'plugin-major-off-cadence',
  severity: 'error',
  undecided: false,
  on: 'releasedPlugin',
  affects: 'cadence',
  closedBy: ['day'],
  links: [],
  why: 'A plugin major may break what its users have built; it should come on a day when they expect that.',
  breaks: 'A plugin major is released on a day that is not its own.',
  keeps:
    'The target date is a release day of a core major, moved ones included, or a day of the cadence that the policy gives plugin majors.',
  inShort: {
    one: ({ data }) => `${dayText(data.targetDate)} is not a day for plugin majors`,
    many: ([first]) => `are majors, and ${dayText(first?.data.targetDate)} is not a day for them`,
  },
  data: daysData,
  examples: {
    breaks: {
      says: 'plugin-aws 2.0.0 a week after the core major',
      inputs: {
        'plugin-versions': 'plugin-aws@2.0.0 >=2025.1.0',
        'target-date': '2025-08-12',
      },
    },
    keeps: {
      says: 'plugin-aws 2.0.0 on the day of the core major',
      inputs: {
        'plugin-versions': 'plugin-aws@2.0.0 >=2025.1.0',
        'target-date': '2025-08-05',
      },
    },
  },
  check(facts, plugin) {
    const kind = pluginKindOf(plugin.version);
    return kind === 'plugin-major' ? offCadence(facts, plugin, kind) : null;
  },
});

export const pluginUpdateOffCadence: Rule<'plugin-update-off-cadence'> = defineRule({
  id: 'plugin-update-off-cadence',
  severity: 'warning',
  undecided: false,
  on: 'releasedPlugin',
  affects: 'cadence',
  closedBy: ['day'],
  links: [],
  why: 'Updates that come in one weekly batch get read and tested; those that trickle in do not.',
  breaks: 'A plugin minor or patch is released on a day that is not its own.',
  keeps: 'The target date is a day of the cadence that the policy gives plugin minors or patches.',
  inShort: {
    one: ({ data }) => `${dayText(data.targetDate)} is not a day for plugin updates`,
    many: ([first]) => `are updates, and ${dayText(first?.data.targetDate)} is not a day for them`,
  },
  data: daysData,
  examples: {
    breaks: {
      says: 'a patch on a Friday',
      inputs: {
        'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
        'target-date': '2025-08-08',
      },
    },
    keeps: {
      says: 'a patch on a Thursday',
      inputs: {
        'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
        'target-date': '2025-08-07',
      },
    },
  },
  check(facts, plugin) {
    const kind = pluginKindOf(plugin.version);
    return kind === null || kind === 'plugin-major' ? null : offCadence(facts, plugin, kind);
  },
});

/** The breach, with the legal days on either side; null on a day that the plugin's cadence allows. */
function offCadence(
  facts: Facts,
  plugin: Subjects['releasedPlugin'],
  kind: PluginKind,
): Breach | null {
  const { targetDate, policy } = facts;
  const on = pluginCadenceOf(policy.plugins, plugin.version);
  if (on === null || isAllowed(facts, on)) return null;
  const { previous, next } = daysAround(facts, on, plugin.version.version);
  const around = nearestText(previous, next);
  const wrongDay =
    on === 'schedule'
      ? `nothing is published for ${dayInWords(targetDate)}`
      : `${dayInWords(targetDate)} is not a day for one`;
  return {
    ...aboutPlugin(plugin),
    message: `${nameOfPlugin(plugin)} is a plugin ${pluginShapes[kind]}, and ${wrongDay}${around}.`,
    remedy: 'Choose a day of its cadence.',
    data: { targetDate, previous, next },
  };
}

function isAllowed({ targetDate, policy, timeline }: Facts, on: PluginCadence): boolean {
  if (on === 'any' || (on === 'core-major' && policy.core.major?.on === 'any')) return true;
  const tolerance = on === 'core-major' ? majorTolerance(policy) : policy.toleranceDays;
  return fallsOn(on, targetDate, tolerance, timeline.slots);
}
