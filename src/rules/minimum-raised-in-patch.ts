import type { Policy } from '../model/policy.js';
import type { Finding } from '../model/report.js';
import { shown } from '../model/shown.js';
import { raised } from '../questions/minimum.js';
import { raisesMinimum } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

export const minimumRaisedInPatch: Rule<'minimum-raised-in-patch'> = defineRule({
  id: 'minimum-raised-in-patch',
  severity: 'error',
  undecided: false,
  on: 'proposedPlugin',
  affects: null,
  closedBy: ['number'],
  otherWays: keepingMinimum,
  links: [],
  why: 'Patches are installed without a second look; one that needs a newer core line breaks whoever trusts it.',
  breaks: 'A patch raises its minimum core to a higher core line.',
  keeps: 'A patch keeps its minimum, lowers it, or raises it within one core line.',
  inShort: { one: (finding) => `a patch ${raisesMinimum(finding)}` },
  data: {
    previous: 'the version of the same release line that it is compared with',
    from: 'the minimum core before, or null for none',
    to: 'the minimum core now',
  },
  examples: {
    breaks: {
      says: 'the patch 1.2.1 needs core 1.2.3, where 1.2.0 ran on 1.0.0',
      inputs: {
        'plugin-versions': 'plugin-amqp@1.2.1 1.2.3',
        'current-plugin-versions': 'plugin-amqp@1.2.0 1.0.0',
        'target-date': '2026-02-12',
      },
    },
    keeps: {
      says: 'the patch 1.2.2 goes back to core 1.0.0',
      inputs: {
        'plugin-versions': 'plugin-amqp@1.2.2 1.0.0',
        'current-plugin-versions': 'plugin-amqp@1.2.1 1.2.3',
        'target-date': '2026-02-12',
      },
    },
  },
  check: (facts, plugin) => raised(facts, plugin, 'plugin-patch'),
});

/** The same minimum as before, where the plugin's build says it. */
function keepingMinimum({ data, location }: Finding, { core }: Policy): readonly string[] {
  const { from } = data;
  if (typeof from !== 'string') return [];
  const [property] = core.properties;
  const isWritten =
    location !== null && property !== undefined && /\.properties$/.test(location.path);
  const where = isWritten ? ` (\`${property}=${shown(from)}\` in ${shown(location.path)})` : '';
  return [`keep the minimum at ${shown(from)}${where}`];
}
