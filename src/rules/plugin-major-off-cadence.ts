import { pluginKindOf } from '../model/plugin-version.js';
import { isOffCadence, offCadence } from '../questions/plugin-cadence.js';
import { dayText } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

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
  data: {
    targetDate: 'the day judged',
    previous: 'the last legal day before it',
    next: 'the next legal day',
  },
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
    const isJudged = pluginKindOf(plugin.version) === 'plugin-major';
    return isJudged && isOffCadence(facts, plugin) ? offCadence(facts, plugin) : null;
  },
});
