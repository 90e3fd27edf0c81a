import { corePath } from '../questions/path.js';
import { aboutCore, nameOfCore } from '../questions/wording.js';
import { defineRule } from './rule.js';

export const coreDowngraded = defineRule({
  id: 'core-downgraded',
  severity: 'error',
  undecided: false,
  judges: 'any core with baseline',
  why: 'A core does not read what a newer one has written; a downgrade can lose data.',
  breaks: 'The core is lower than before.',
  keeps: 'It is the same or higher, or it is a backport that is being released.',
  data: { from: 'the core before', to: 'the core now' },
  examples: {
    breaks: {
      says: 'a deployment goes from 2025.2.1 back to 2025.1.5',
      inputs: {
        'core-version': '2025.1.5',
        'current-core-version': '2025.2.1',
        'target-date': '2025-10-08',
        releasing: 'none',
      },
    },
    keeps: {
      says: 'a requested backport of 2025.1 beside 2025.2.1',
      inputs: {
        'core-version': '2025.1.5',
        'current-core-version': '2025.2.1',
        'target-date': '2025-10-08',
        'backport-request': 'SUP-1234',
      },
    },
  },
  check(facts) {
    const path = corePath(facts);
    if (path === null || !path.down) return [];
    const { core, from, to } = path;
    return [
      {
        ...aboutCore(core),
        message: `${nameOfCore(core)} is lower than before: it was ${from.text}.`,
        remedy: `Keep core ${from.text}, or restore a backup taken on ${to.text} before going back.`,
        data: { from: from.text, to: to.text },
      },
    ];
  },
});
