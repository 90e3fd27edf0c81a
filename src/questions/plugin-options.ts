import type { CatalogueVersion } from '../model/catalogue.js';
import { type CoreVersion, lineOf } from '../model/core-version.js';
import type { Day } from '../model/day.js';
import type { BaselinePlugin, Facts, Plugin } from '../model/facts.js';
import { asWritten } from '../model/numbering.js';
import { comparePluginVersions, type PluginVersion } from '../model/plugin-version.js';
import { lowestFitting, type Requirement } from '../model/requirement.js';
import { compatibilityWith, isUsable, newestCompatible } from './compatibility.js';

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

/** What would make a plugin run: another version of it, or another core. Computed, never canned. */
export interface Fix {
  readonly newestCompatible: string | null;
  readonly lowestCore: string | null;
  readonly lowestCoreDate: Day | null;
}

/** The ways out for a plugin; `from` leaves out cores below it, null leaves out none. */
export function fixOf(facts: Facts, plugin: Plugin, from: CoreVersion | null): Fix {
  const fitting = newestCompatible(facts, plugin)?.version ?? null;
  const lowest = plugin.requirement === null ? null : lowestCore(facts, [plugin.requirement], from);
  return {
    newestCompatible: fitting,
    lowestCore: lowest?.text ?? null,
    lowestCoreDate: lowest === null ? null : lineOutDate(facts, lowest),
  };
}

/** The lowest core that fits every requirement, as its platform writes it; null where none does. */
export function lowestCore(
  { policy }: Facts,
  requirements: readonly Requirement[],
  from: CoreVersion | null = null,
): CoreVersion | null {
  const lowest = lowestFitting(requirements, from);
  return lowest && asWritten(lowest, policy.core);
}

/** The day a core's line came out or is due; null where the timeline does not know it. */
export function lineOutDate({ timeline }: Facts, core: CoreVersion): Day | null {
  return timeline.lines.get(lineOf(core))?.out ?? null;
}

/** `Use …; or move to ….` Null ways are left out; without any, `otherwise` stands alone. */
export function oneOf(ways: readonly (string | null)[], otherwise: string): string {
  const open = ways.filter((way) => way !== null);
  const sentence = open.length === 0 ? otherwise : open.join('; or ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
