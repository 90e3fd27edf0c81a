import type { CatalogueVersion } from '../model/catalogue.js';
import type { CoreVersion } from '../model/core-version.js';
import type { BaselinePlugin, Facts, Plugin } from '../model/facts.js';
import { comparePluginVersions, type PluginVersion } from '../model/plugin-version.js';
import type { Requirement } from '../model/requirement.js';
import { compatibilityWith, isUsable } from './compatibility.js';

/** A version that a plugin may move to, and the cores that it declares. */
export interface PluginOption {
  readonly version: PluginVersion;
  readonly requirement: Requirement;
}

/** The plugin as it runs before an upgrade: as the baseline has it, else as it is written. */
export function runningBefore(plugin: Plugin): BaselinePlugin {
  return plugin.before !== null && plugin.before.version !== null ? plugin.before : plugin;
}

/**
 * The versions that a plugin may be advised to take, ascending: the catalogue's and those given,
 * final, with a known requirement, not released after the target date.
 */
export function optionsOf(facts: Facts, plugin: Plugin): readonly PluginOption[] {
  const known = new Map<string, CatalogueVersion>();
  for (const catalogued of plugin.entry?.versions ?? []) {
    known.set(catalogued.version.version, catalogued);
  }
  for (const { version, requirement } of [runningBefore(plugin), plugin]) {
    if (version === null) continue;
    const released = known.get(version.version)?.released ?? null;
    known.set(version.version, { version, requirement, released });
  }
  return [...known.values()]
    .filter((each) => isUsable(facts, each))
    .flatMap(({ version, requirement }) => (requirement === null ? [] : { version, requirement }))
    .sort((a, b) => comparePluginVersions(a.version, b.version));
}

/**
 * The version to take on the first of the cores ahead; null when none runs there. An older one than
 * the current is taken only where no newer one runs. Of the others the one that lasts for the most
 * cores, so that the plugin moves as seldom as it can; then the one that the change brings, because
 * the team has chosen it; then the newest.
 */
export function bestOption(
  plugin: Plugin,
  options: readonly PluginOption[],
  current: PluginVersion,
  ahead: readonly CoreVersion[],
): PluginOption | null {
  const fitting = options
    .map((option) => ({ option, lasts: coresLasted(plugin, option, ahead) }))
    .filter(({ lasts }) => lasts > 0);
  const newer = fitting.filter(({ option }) => comparePluginVersions(option.version, current) > 0);
  const ranked = (newer.length > 0 ? newer : fitting).toSorted(
    (a, b) =>
      a.lasts - b.lasts ||
      Number(isChosen(plugin, a.option)) - Number(isChosen(plugin, b.option)) ||
      comparePluginVersions(a.option.version, b.option.version),
  );
  return ranked.at(-1)?.option ?? null;
}

/** On how many of the cores ahead a version runs before the first on which it does not. */
function coresLasted(plugin: Plugin, option: PluginOption, ahead: readonly CoreVersion[]): number {
  const ends = ahead.findIndex((core) => compatibilityWith(core, plugin, option) !== 'compatible');
  return ends === -1 ? ahead.length : ends;
}

/** Whether it is the version that the change brings; what runs already was not chosen for the upgrade. */
function isChosen(plugin: Plugin, { version }: PluginOption): boolean {
  if (runningBefore(plugin) === plugin || plugin.version === null) return false;
  return comparePluginVersions(plugin.version, version) === 0;
}
