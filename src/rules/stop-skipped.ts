import { stopsBetween } from '../questions/upgrade-path.js';
import { aboutCore, textIn } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

export const stopSkipped: Rule<'stop-skipped'> = defineRule({
  id: 'stop-skipped',
  severity: 'error',
  undecided: false,
  on: 'corePath',
  affects: null,
  closedBy: ['core', 'stop'],
  afterWays: (_, { links: { migration } }) => (migration === null ? '' : `See ${migration}.`),
  links: ['migration'],
  why: 'A transition release migrates what later ones no longer understand.',
  breaks: 'A stop of the policy lies between the line before and the line now.',
  keeps: 'The core before is a final release of the stop, or lies beyond it.',
  inShort: {
    one: ({ data }) => `core ${textIn(data.from)} can't go straight to ${textIn(data.to)}`,
  },
  data: { from: 'the core before', to: 'the core now', stops: 'the lines to stop on, in order' },
  examples: {
    breaks: {
      says: 'from 0.22.0 straight to 2025.1.0',
      inputs: {
        'core-version': '2025.1.0',
        'current-core-version': '0.22.0',
        'target-date': '2025-08-05',
        releasing: 'none',
      },
    },
    keeps: {
      says: 'from 1.0.3, the transition release, to 2025.1.0',
      inputs: {
        'core-version': '2025.1.0',
        'current-core-version': '1.0.3',
        'target-date': '2025-08-05',
        releasing: 'none',
      },
    },
  },
  check(facts, { core, from, to, down }) {
    const stops = down ? [] : stopsBetween(facts.policy.core.stops, from, to);
    if (stops.length === 0) return null;
    const named = stops.map((stop) => `a final ${stop} release`).join(', then on ');
    const { migration } = facts.policy.links;
    return {
      ...aboutCore(core),
      message: `Upgrade to ${stops.join(', then to ')} first: ${from.text} can't go straight to ${to.text}.`,
      remedy: `Stop on ${named} first.${migration === null ? '' : ` See ${migration}.`}`,
      data: { from: from.text, to: to.text, stops },
    };
  },
});
