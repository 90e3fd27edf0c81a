import { raised } from '../questions/minimum.js';
import { raisesMinimum } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

export const minimumRaisedInMinor: Rule<'minimum-raised-in-minor'> = defineRule({
  id: 'minimum-raised-in-minor',
  severity: 'warning',
  undecided: false,
  on: 'proposedPlugin',
  affects: null,
  closedBy: [],
  links: [],
  why: 'A minor may need a newer core line, but its users should hear of it before they upgrade.',
  breaks: 'A minor raises its minimum core to a higher core line.',
  keeps: 'A minor keeps its minimum, lowers it, or raises it within one core line.',
  inShort: { one: (finding) => `a minor ${raisesMinimum(finding)}` },
  data: {
    previous: 'the version of the same release line that it is compared with',
    from: 'the minimum core before, or null for none',
    to: 'the minimum core now',
  },
  examples: {
    breaks: {
      says: 'the minor 1.3.0 needs core 1.2.3, where 1.2.2 ran on 1.0.0',
      inputs: {
        'plugin-versions': 'plugin-amqp@1.3.0 1.2.3',
        'current-plugin-versions': 'plugin-amqp@1.2.2 1.0.0',
        'target-date': '2026-02-19',
      },
    },
    keeps: {
      says: 'the minor 1.2.0 stays on core 1.0.0',
      inputs: {
        'plugin-versions': 'plugin-amqp@1.2.0 1.0.0',
        'current-plugin-versions': 'plugin-amqp@1.1.4 1.0.0',
        'target-date': '2026-02-19',
      },
    },
  },
  check: (facts, plugin) => raised(facts, plugin, 'plugin-minor'),
});
