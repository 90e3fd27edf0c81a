import type { CoreVersion } from '../model/core-version.js';
import type { Facts } from '../model/facts.js';
import { type Breach, subjectWords } from '../model/report.js';
import { type Fit, fitOf } from '../model/requirement.js';
import { shown } from '../model/shown.js';
import { type Fix, fixOf } from '../questions/plugin-options.js';
import type { Pair } from '../questions/scope.js';
import { aboutBoth, nameOfCore, nameOfPlugin, textIn, willNotRun } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

/** The keys of `data` that both rules of this kind have. */
export const misfitData = {
  requires: 'the requirement as written',
  core: 'the core judged',
  lowestCore: 'the lowest core that fits the plugin, above this one where it is too old, or null',
  lowestCoreDate: 'the day that core line came out or is due, or null',
  newestCompatible: 'the newest known version of the plugin that fits the core, or null',
};

export const coreTooOld: Rule<'core-too-old'> = defineRule({
  id: 'core-too-old',
  severity: 'error',
  undecided: false,
  on: 'pair',
  affects: 'compatibility',
  closedBy: ['version', 'core'],
  links: ['migration'],
  why: 'A plugin built against a newer core calls what an older one does not have, and fails at run time.',
  breaks: 'The core is below what the plugin requires.',
  keeps: 'The core is at or above the minimum; a prerelease of the minimum is below it.',
  inShort: {
    one: (finding, report) => `${subjectWords(finding)} ${willNotRun(report)}`,
    many: (findings, report) => {
      const [lowest, ...others] = new Set(findings.map(({ data }) => textIn(data.lowestCore)));
      if (lowest === undefined || lowest === '' || others.length > 0) return willNotRun(report);
      return `need core ${lowest} or later`;
    },
  },
  data: misfitData,
  examples: {
    breaks: {
      says: 'plugin-aws 2.0.0 needs a core that is planned for October',
      inputs: {
        'core-version': '2025.1.0',
        'plugin-versions': 'plugin-aws@2.0.0 >=2025.2.0',
        'target-date': '2025-08-05',
      },
    },
    keeps: {
      says: 'plugin-dbt 1.1.5 runs on 2025.1.0 and later',
      inputs: {
        'core-version': '2025.1.0',
        'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
        'target-date': '2025-08-05',
      },
    },
  },
  check: (facts, pair) =>
    misfitOf(facts, pair, 'too-old', ({ fix, plugin, pluginName, core, requires }) => ({
      message: `${plugin} ${needsWords(fix, requires)}; this is ${core.replace('core ', '')}.`,
      remedy: `Use a version of ${pluginName} that runs on ${core}.`,
    })),
});

/** The lowest core that would do, and all of the requirement where it says more than that. */
function needsWords({ lowestCore }: Fix, requires: string): string {
  // A bare number is a minimum on one platform, and that version alone on another.
  if (lowestCore === null || /^[\w.-]+$/.test(requires)) return `needs core ${requires}`;
  const isMinimum = /^(?:>= ?[\w.-]+|[\w.-]+\+)$/.test(requires);
  return `needs core ${lowestCore} or later${isMinimum ? '' : ` (it supports ${requires})`}`;
}

export const coreTooNew: Rule<'core-too-new'> = defineRule({
  id: 'core-too-new',
  severity: 'error',
  undecided: false,
  on: 'pair',
  affects: 'compatibility',
  closedBy: ['version', 'core'],
  links: [],
  why: 'A plugin that names an upper end was not built for what comes after it, and every core major may break it.',
  breaks: 'The core is above what the plugin allows.',
  keeps: 'The core lies within the range; a prerelease of an excluded upper end is outside it.',
  inShort: {
    one: (finding, report) => `${subjectWords(finding)} ${willNotRun(report)}`,
    many: (_, { core }) => `do not support core ${core?.version ?? ''}`,
  },
  data: misfitData,
  examples: {
    breaks: {
      says: 'a plugin built for the 0.23 line only, on 2025.1.0',
      inputs: {
        'core-version': '2025.1.0',
        'plugin-versions': 'plugin-ai@0.23.2 [0.23,0.24)',
        'target-date': '2025-08-05',
      },
    },
    keeps: {
      says: 'a version of it without an upper end',
      inputs: {
        'core-version': '2025.1.0',
        'plugin-versions': 'plugin-ai@0.24.0 [0.24,)',
        'target-date': '2025-08-05',
      },
    },
  },
  check: (facts, pair) =>
    misfitOf(facts, pair, 'too-new', ({ plugin, core, requires }) => ({
      message: `${plugin} does not support ${core} (it supports ${requires}).`,
      remedy: `Stay on a core within ${requires}.`,
    })),
});

/** One plugin whose requirement the core does not meet, and what would fix it. */
interface Misfit {
  readonly fix: Fix;
  /** `plugin-aws@2.0.0` */
  readonly plugin: string;
  /** `plugin-aws` */
  readonly pluginName: string;
  /** `core 2025.1.0` */
  readonly core: string;
  /** The requirement as written. */
  readonly requires: string;
}

/** The breach of a pair whose requirement is missed in this way, worded by the rule. */
export function misfitOf(
  facts: Facts,
  { plugin, core, compared }: Pair,
  wrong: Exclude<Fit, 'fits'>,
  word: (misfit: Misfit) => Pick<Breach, 'message' | 'remedy'>,
): Breach | null {
  const { requirement } = plugin;
  if (requirement === null || fitOf(compared, requirement) !== wrong) return null;
  const misfit = {
    fix: fixOf(facts, plugin, wrong === 'too-old' ? compared : null),
    plugin: nameOfPlugin(plugin),
    pluginName: shown(plugin.name),
    core: nameOfCore(core),
    requires: shown(requirement.text),
  };
  return { ...aboutBoth(core, plugin), ...word(misfit), data: dataOf(compared, misfit) };
}

function dataOf(core: CoreVersion, { requires, fix }: Misfit): Breach['data'] {
  const { lowestCore, lowestCoreDate, newestCompatible } = fix;
  return { requires, core: core.text, lowestCore, lowestCoreDate, newestCompatible };
}
