import { type PluginKind, pluginKindOf } from '../model/plugin-version.js';
import { isOffCadence, offCadence } from '../questions/plugin-cadence.js';
import { dayText } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

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
  data: {
    targetDate: 'the day judged',
    previous: 'the last legal day before it',
    next: 'the next legal day',
  },
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
    const isJudged = isUpdate(pluginKindOf(plugin.version));
    return isJudged && isOffCadence(facts, plugin) ? offCadence(facts, plugin) : null;
  },
});

function isUpdate(kind: PluginKind | null): boolean {
  return kind === 'plugin-minor' || kind === 'plugin-patch';
}
