import { compareLines, lineOf } from '../model/core-version.js';
import { subjectWords } from '../model/report.js';
import { aboutCore, aboutPlugin, nameOfCore, nameOfPlugin } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

export const breakingCoreUpgrade: Rule<'breaking-core-upgrade'> = defineRule({
  id: 'breaking-core-upgrade',
  severity: 'warning',
  undecided: false,
  on: 'corePath',
  affects: 'breaking',
  closedBy: [],
  links: ['migration'],
  why: 'Anyone who upgrades to a line with breaking changes should read how to migrate first.',
  breaks: 'The upgrade enters a line that the policy calls breaking.',
  keeps: 'The upgrade stays on its line, or enters none that the policy calls breaking.',
  inShort: { one: (finding) => `${subjectWords(finding)} may break what runs on it` },
  data: {
    from: 'the core before',
    to: 'the core now',
    reasons: 'why the policy calls the lines breaking',
    guides: 'the migration guides',
  },
  examples: {
    breaks: {
      says: 'from 2025.1.3 to 2025.2.0',
      inputs: {
        'core-version': '2025.2.0',
        'current-core-version': '2025.1.3',
        'target-date': '2025-10-07',
        releasing: 'none',
      },
    },
    keeps: {
      says: 'from 2025.1.2 to 2025.1.3',
      inputs: {
        'core-version': '2025.1.3',
        'current-core-version': '2025.1.2',
        'target-date': '2025-08-21',
        releasing: 'none',
      },
    },
  },
  check(facts, { core, from, to, down }) {
    if (down || lineOf(from) === lineOf(to)) return null;
    const entered = facts.policy.core.breaking.filter(
      (breaking) =>
        compareLines(breaking.from, lineOf(to)) <= 0 &&
        (breaking.to === null || compareLines(breaking.to, lineOf(from)) > 0),
    );
    if (entered.length === 0) return null;
    const reasons = entered.map(({ reason }) => reason);
    const { migration, others } = facts.policy.links;
    const pages = [...entered.map(({ guide }) => guide), migration, ...Object.values(others)];
    const guides = [...new Set(pages.filter((page) => page !== null))];
    return {
      ...aboutCore(core),
      message: `The upgrade from core ${from.text} to ${nameOfCore(core)} may break what runs on it: ${reasons.join('; ')}.`,
      remedy:
        guides.length === 0
          ? 'Read the release notes before you merge.'
          : `Read before you merge: ${guides.join(' and ')}`,
      data: { from: from.text, to: to.text, reasons, guides },
    };
  },
});

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
