import { subjectWords } from '../model/report.js';
import { shown } from '../model/shown.js';
import { aboutCore, aboutPlugin, nameOfCore, nameOfPlugin, textIn } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

export const coreDowngraded: Rule<'core-downgraded'> = defineRule({
  id: 'core-downgraded',
  severity: 'error',
  undecided: false,
  on: 'corePath',
  affects: null,
  closedBy: ['core'],
  backToCore: true,
  // Nobody but its author knows whether a downgrade is meant.
  keepsRemedy: () => true,
  links: ['migration'],
  why: 'A core does not read what a newer one has written; a downgrade can lose data.',
  breaks: 'The core is lower than before.',
  keeps: 'It is the same or higher, or it is a backport that is being released.',
  inShort: { one: ({ data }) => `core goes back from ${textIn(data.from)} to ${textIn(data.to)}` },
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
  check(_, { core, from, to, down }) {
    if (!down) return null;
    return {
      ...aboutCore(core),
      message: `${nameOfCore(core)} is lower than before: it was ${from.text}.`,
      remedy: `Keep core ${from.text}, or restore a backup taken on ${to.text} before going back.`,
      data: { from: from.text, to: to.text },
    };
  },
});

export const pluginDowngraded: Rule<'plugin-downgraded'> = defineRule({
  id: 'plugin-downgraded',
  severity: 'warning',
  undecided: false,
  on: 'deployedPlugin',
  affects: null,
  closedBy: ['version'],
  // Nobody but its author knows whether a downgrade is meant.
  keepsRemedy: () => true,
  links: [],
  why: 'A lower version usually comes from a merge that went wrong, and loses fixes.',
  breaks: 'A plugin’s version is lower than before.',
  keeps: 'It is the same or higher.',
  inShort: {
    one: (finding) => `${subjectWords(finding)} is older than before`,
    many: () => 'are older than before',
  },
  data: { from: 'the version before', to: 'the version now' },
  examples: {
    breaks: {
      says: 'plugin-dbt goes from 1.1.5 back to 1.1.4',
      inputs: {
        'core-version': '2025.1.0',
        'plugin-versions': 'plugin-dbt@1.1.4 2025.1.0+',
        'current-plugin-versions': 'plugin-dbt@1.1.5',
        'target-date': '2025-08-05',
        releasing: 'none',
      },
    },
    keeps: {
      says: 'plugin-dbt goes from 1.1.4 to 1.1.5',
      inputs: {
        'core-version': '2025.1.0',
        'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
        'current-plugin-versions': 'plugin-dbt@1.1.4',
        'target-date': '2025-08-05',
        releasing: 'none',
      },
    },
  },
  check(_, plugin) {
    if (plugin.change !== 'downgrade') return null;
    const from = plugin.before?.version?.version ?? null;
    return {
      ...aboutPlugin(plugin),
      message: `${nameOfPlugin(plugin)} is lower than before: it was ${from}.`,
      remedy: `Keep ${shown(plugin.name)} ${from}, or say in a waiver why it goes back.`,
      data: { from, to: plugin.version.version },
    };
  },
});
