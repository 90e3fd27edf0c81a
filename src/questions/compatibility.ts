import type { CatalogueVersion, KnownBad } from '../model/catalogue.js';
import { type CoreVersion, finalOf } from '../model/core-version.js';
import type { Facts, Plugin } from '../model/facts.js';
import { comparePluginVersions, isFinal, type PluginVersion } from '../model/plugin-version.js';
import type { Policy } from '../model/policy.js';
import type { Compatibility } from '../model/report.js';
import { fitOf } from '../model/requirement.js';
import { isDeployed } from './not-seen.js';

/** Whether a plugin runs on the core; null where it is released and no core was given. */
export function compatibilityOf(facts: Facts, plugin: Plugin): Compatibility | null {
  if (facts.core === null) return isDeployed(facts, plugin) ? 'undecided' : null;
  const core = comparedCore(facts);
  return core === null ? 'undecided' : compatibilityWith(core, plugin, plugin);
}

/** Whether a version of a plugin, its own or another, runs on a core as it is compared. */
export function compatibilityWith(
  core: CoreVersion,
  plugin: Plugin,
  { version, requirement }: Pick<Plugin, 'version' | 'requirement'>,
): Compatibility {
  if (version === null && plugin.text !== '') return 'undecided';
  if (version !== null && knownBadOf(plugin, version, core).length > 0) return 'incompatible';
  if (requirement === null) return 'undecided';
  return fitOf(core, requirement) === 'fits' ? 'compatible' : 'incompatible';
}

/** The core as compatibility compares it; null when none was given or it floats. */
export function comparedCore({ core, policy }: Facts): CoreVersion | null {
  if (core === null || core.version === null) return null;
  return asCompared(policy, core.version);
}

/** A core as a policy has it compared: `prereleases: as-final` takes it for its final version. */
export function asCompared({ prereleases }: Policy, core: CoreVersion): CoreVersion {
  return prereleases === 'as-final' ? finalOf(core) : core;
}

/** Why the catalogue calls this version of a plugin broken on this core. */
export function knownBadOf(
  { entry }: Plugin,
  version: PluginVersion,
  core: CoreVersion,
): readonly KnownBad[] {
  const known = entry?.knownBad ?? [];
  // Most entries know of none, and this is asked of every plugin on every core that is weighed.
  if (known.length === 0) return known;
  return known.filter((bad) => bad.versions.test(version) && fitOf(core, bad.core) === 'fits');
}

/**
 * The newest version of a plugin that is known to fit the core: of the catalogue's and the one
 * given, final, not known to be bad, not released after the target date; null when there is none.
 */
export function newestCompatible(facts: Facts, plugin: Plugin): PluginVersion | null {
  const core = comparedCore(facts);
  if (core === null) return null;
  const fits = (candidate: CatalogueVersion) =>
    isUsable(facts, candidate) && compatibilityWith(core, plugin, candidate) === 'compatible';
  const newest = plugin.entry?.versions.findLast(fits)?.version ?? null;
  const { version, requirement } = plugin;
  if (version === null || !fits({ version, requirement, released: null })) return newest;
  return newest !== null && comparePluginVersions(newest, version) >= 0 ? newest : version;
}

/**
 * Whether a version is there on the target date: final, not released after it, and known to more
 * than the change itself.
 */
export function isUsable({ targetDate }: Facts, candidate: CatalogueVersion): boolean {
  const { version, released, proposed } = candidate;
  return isFinal(version) && (released === null || released <= targetDate) && proposed !== true;
}
