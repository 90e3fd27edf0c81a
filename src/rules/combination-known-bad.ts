import { subjectWords } from '../model/report.js';
import { shown } from '../model/shown.js';
import { knownBadOf } from '../questions/compatibility.js';
import { fixOf } from '../questions/plugin-options.js';
import { aboutBoth, nameOfCore, nameOfPlugin, willNotRun } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

/** The catalogue of both examples. */
const brokenOnOneLine = {
  'catalogue.yml':
    'plugins:\n  plugin-git:\n    knownBad:\n      - versions: 1.1.5\n        core: "[1.2,1.3)"\n        reason: NoSuchMethodError when a task starts\n',
};

export const combinationKnownBad: Rule<'combination-known-bad'> = defineRule({
  id: 'combination-known-bad',
  severity: 'error',
  undecided: false,
  on: 'pair',
  affects: 'compatibility',
  closedBy: ['version', 'core'],
  afterWays: ({ url }) => (typeof url === 'string' ? `See ${shown(url)}.` : ''),
  links: [],
  why: 'A declared minimum is not enough: some plugin versions break on cores that they claim to run on.',
  breaks: 'The catalogue lists this plugin version and this core as broken.',
  keeps: 'No known-bad entry of the catalogue covers both.',
  inShort: { one: (finding, report) => `${subjectWords(finding)} ${willNotRun(report)}` },
  data: {
    core: 'the core judged',
    reason: 'why the catalogue calls it broken',
    url: 'a page about it, or null',
    newestCompatible: 'the newest known version of the plugin that fits the core, or null',
  },
  examples: {
    breaks: {
      says: 'plugin-git 1.1.5 claims 1.0.0 and breaks on 1.2.1',
      inputs: {
        'core-version': '1.2.1',
        'plugin-versions': 'plugin-git@1.1.5 >=1.0.0',
        'target-date': '2026-02-03',
        releasing: 'none',
        catalog: 'catalogue.yml',
      },
      files: brokenOnOneLine,
    },
    keeps: {
      says: 'the same plugin on a core that is not listed',
      inputs: {
        'core-version': '1.1.0',
        'plugin-versions': 'plugin-git@1.1.5 >=1.0.0',
        'target-date': '2026-02-03',
        releasing: 'none',
        catalog: 'catalogue.yml',
      },
      files: brokenOnOneLine,
    },
  },
  check(facts, { plugin, core, compared }) {
    const known = plugin.version === null ? [] : knownBadOf(plugin, plugin.version, compared);
    if (known.length === 0) return null;
    const fix = fixOf(facts, plugin, null);
    return known.map((bad) => ({
      ...aboutBoth(core, plugin),
      message: `${nameOfPlugin(plugin)} is known to break on ${nameOfCore(core)}: ${shown(bad.reason)}.`,
      remedy: `Use another version of ${shown(plugin.name)}, or a core outside ${shown(bad.core.text)}.`,
      data: {
        core: compared.text,
        reason: bad.reason,
        url: bad.url,
        newestCompatible: fix.newestCompatible,
      },
    }));
  },
});
