import type { RuleId } from '../model/policy.js';
import { backportUnrequested } from './backport-unrequested.js';
import { breakingCoreUpgrade, breakingPluginUpgrade } from './breaking-upgrade.js';
import { combinationKnownBad } from './combination-known-bad.js';
import { coreBugfixOffCadence, coreMajorOffCadence } from './core-off-cadence.js';
import { coreOutdated } from './core-outdated.js';
import { coreUnidentified } from './core-unidentified.js';
import { coreDowngraded, pluginDowngraded } from './downgraded.js';
import { deploymentOffWindow, shipsInFreeze } from './kept-free.js';
import { minimumRaisedInMinor, minimumRaisedInPatch } from './minimum-raised.js';
import { coreTooNew, coreTooOld } from './misfit.js';
import { installUnreadable, manifestSilent, nothingFound } from './not-seen.js';
import { coreNumberOutOfTurn, pluginNumberOutOfTurn } from './number-out-of-turn.js';
import { pinVanished } from './pin-vanished.js';
import { pluginMajorOffCadence, pluginUpdateOffCadence } from './plugin-off-cadence.js';
import { requirementUndeclared } from './requirement-undeclared.js';
import type { Rule } from './rule.js';
import { stopSkipped } from './stop-skipped.js';
import { coreUnreleased, minimumUnreleased } from './unreleased.js';
import { versionFloating } from './version-floating.js';

/**
 * Every rule, in the order of reports. Every rule runs every time. This is the only list of them: the
 * type of their ids, and all that follows from a rule, is read from it.
 */
export const rules = [
  coreTooOld,
  coreTooNew,
  combinationKnownBad,
  requirementUndeclared,
  nothingFound,
  manifestSilent,
  pinVanished,
  coreUnidentified,
  installUnreadable,
  versionFloating,
  coreNumberOutOfTurn,
  coreMajorOffCadence,
  coreBugfixOffCadence,
  backportUnrequested,
  shipsInFreeze,
  pluginNumberOutOfTurn,
  pluginMajorOffCadence,
  pluginUpdateOffCadence,
  minimumRaisedInPatch,
  minimumRaisedInMinor,
  minimumUnreleased,
  deploymentOffWindow,
  coreOutdated,
  coreUnreleased,
  pluginDowngraded,
  breakingPluginUpgrade,
  coreDowngraded,
  stopSkipped,
  breakingCoreUpgrade,
] as const;

/** The names of all rules, in the order of reports. */
export const ruleIds: readonly RuleId[] = rules.map(({ id }) => id);

/** The rule of a name. */
export function ruleOf(id: RuleId): Rule {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  return rule;
}
