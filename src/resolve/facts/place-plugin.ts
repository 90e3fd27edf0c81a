import type { BaselinePlugin, Plugin, RemovedPlugin } from '../../model/facts.js';
import { type Change, changeBetween, isSnapshot } from '../../model/plugin-version.js';
import type { ReadPlugin } from './plugins.js';

/** What the run proposes to release and compares with. */
export interface Setting {
  readonly baseline: ReadonlyMap<string, BaselinePlugin> | null;
  readonly isProposed: (name: string) => boolean;
  /** Whether the change writes the plugin's requirement, even where another one is judged. */
  readonly isRewritten: (name: string) => boolean;
  /** Whether a version that the change does not touch is not a release, as on a pull request. */
  readonly onlyTouched: boolean;
}

/** The plugin beside its baseline. */
export function placePlugin(plugin: ReadPlugin, setting: Setting): Plugin {
  const before = setting.baseline?.get(plugin.name) ?? null;
  const change = setting.baseline === null ? null : changeOf(plugin, before);
  const proposed = setting.isProposed(plugin.name);
  const { name, text, version, requirement, entry, location, locations } = plugin;
  const { repository, isBare } = plugin;
  const standing = setting.onlyTouched && change === 'none';
  // Named one by one: with thousands of plugins, spreading each is dear on older versions of Node.
  return {
    name,
    text,
    version,
    requirement,
    entry,
    location,
    locations,
    requirementLocation: plugin.requirementLocation,
    before,
    change,
    changed:
      change !== 'none' || isRequirementChanged(plugin, before) || setting.isRewritten(plugin.name),
    proposed,
    released: proposed && version !== null && !isSnapshot(version) && !standing,
    ...(repository === undefined ? {} : { repository }),
    ...(isBare === undefined ? {} : { isBare }),
  };
}

/** Plugins of the baseline that are no longer in the set. */
export function removedPlugins(
  plugins: readonly ReadPlugin[],
  baseline: ReadonlyMap<string, BaselinePlugin> | null,
): RemovedPlugin[] {
  const names = new Set(plugins.map(({ name }) => name));
  return [...(baseline ?? [])]
    .filter(([name]) => !names.has(name))
    .map(([name, { text }]) => ({ name, text }));
}

/** A requirement that was not known before is not a change of it; to take one away is. */
function isRequirementChanged(plugin: ReadPlugin, before: BaselinePlugin | null): boolean {
  const then = before?.requirement ?? null;
  return then !== null && plugin.requirement?.text !== then.text;
}

function changeOf(plugin: ReadPlugin, before: BaselinePlugin | null): Change | null {
  if (before === null) return 'added';
  if (plugin.text === before.text) return 'none';
  if (plugin.version === null || before.version === null) return null;
  return changeBetween(before.version, plugin.version);
}
