import type { CoreVersion } from '../model/core-version.js';
import type { Facts } from '../model/facts.js';
import type { Breach } from '../model/report.js';
import { type Fit, fitOf } from '../model/requirement.js';
import { shown } from '../model/shown.js';
import { type Fix, fixOf } from './plugin-options.js';
import type { Pair } from './scope.js';
import { aboutBoth, nameOfCore, nameOfPlugin } from './wording.js';

/** One plugin whose requirement the core does not meet, and what would fix it. */
export interface Misfit {
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

/** The keys of `data` that both rules of this kind have. */
export const misfitData = {
  requires: 'the requirement as written',
  core: 'the core judged',
  lowestCore: 'the lowest core that fits the plugin, above this one where it is too old, or null',
  lowestCoreDate: 'the day that core line came out or is due, or null',
  newestCompatible: 'the newest known version of the plugin that fits the core, or null',
};

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
