import { subjectWords } from '../model/report.js';
import { aboutPlugin, nameOfPlugin } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

export const breakingPluginUpgrade: Rule<'breaking-plugin-upgrade'> = defineRule({
  id: 'breaking-plugin-upgrade',
  severity: 'warning',
  undecided: false,
  on: 'deployedPlugin',
  affects: 'breaking',
  closedBy: [],
  links: ['migration'],
  why: 'A plugin major may break what uses it, and the person who merges it should know.',
  breaks: 'A plugin is upgraded to a higher major version.',
  keeps: 'The upgrade stays within one major version.',
  inShort: {
    one: (finding) => `${subjectWords(finding)} is a major upgrade`,
    many: () => 'are major upgrades',
  },
  data: { from: 'the version before', to: 'the version now' },
  examples: {
    breaks: {
      says: 'plugin-aws goes from 1.4.0 to 2.0.0',
      inputs: {
        'core-version': '2025.1.0',
        'plugin-versions': 'plugin-aws@2.0.0 2025.1.0+',
        'current-plugin-versions': 'plugin-aws@1.4.0',
        'target-date': '2025-08-05',
        releasing: 'none',
      },
    },
    keeps: {
      says: 'plugin-aws goes from 1.4.0 to 1.5.0',
      inputs: {
        'core-version': '2025.1.0',
        'plugin-versions': 'plugin-aws@1.5.0 2025.1.0+',
        'current-plugin-versions': 'plugin-aws@1.4.0',
        'target-date': '2025-08-05',
        releasing: 'none',
      },
    },
  },
  check(_, plugin) {
    if (plugin.change !== 'major') return null;
    const from = plugin.before?.version?.version ?? null;
    return {
      ...aboutPlugin(plugin),
      message: `${nameOfPlugin(plugin)} is a major upgrade from ${from} and may break what uses it.`,
      remedy: 'Read its release notes and change what uses it in the same pull request.',
      data: { from, to: plugin.version.version },
    };
  },
});
