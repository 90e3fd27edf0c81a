import type { RuleId } from '../model/policy.js';
import { backportUnrequested } from './backport-unrequested.js';
import { breakingCoreUpgrade } from './breaking-core-upgrade.js';
import { breakingPluginUpgrade } from './breaking-plugin-upgrade.js';
import { combinationKnownBad } from './combination-known-bad.js';
import { coreBugfixOffCadence } from './core-bugfix-off-cadence.js';
import { coreDowngraded } from './core-downgraded.js';
import { coreMajorOffCadence } from './core-major-off-cadence.js';
import { coreNumberOutOfTurn } from './core-number-out-of-turn.js';
import { coreOutdated } from './core-outdated.js';
import { coreTooNew } from './core-too-new.js';
import { coreTooOld } from './core-too-old.js';
import { coreUnidentified } from './core-unidentified.js';
import { coreUnreleased } from './core-unreleased.js';
import { deploymentOffWindow } from './deployment-off-window.js';
import { installUnreadable } from './install-unreadable.js';
import { manifestSilent } from './manifest-silent.js';
import { minimumRaisedInMinor } from './minimum-raised-in-minor.js';
import { minimumRaisedInPatch } from './minimum-raised-in-patch.js';
import { minimumUnreleased } from './minimum-unreleased.js';
import { nothingFound } from './nothing-found.js';
import { pinVanished } from './pin-vanished.js';
import { pluginDowngraded } from './plugin-downgraded.js';
import { pluginMajorOffCadence } from './plugin-major-off-cadence.js';
import { pluginNumberOutOfTurn } from './plugin-number-out-of-turn.js';
import { pluginUpdateOffCadence } from './plugin-update-off-cadence.js';
import { requirementUndeclared } from './requirement-undeclared.js';
import type { Rule } from './rule.js';
import { shipsInFreeze } from './ships-in-freeze.js';
import { stopSkipped } from './stop-skipped.js';
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
