import type { Facts, Plugin } from '../../model/facts.js';
import {
  comparePluginVersions,
  isSnapshot,
  type PluginVersion,
} from '../../model/plugin-version.js';

/** A plugin version of which no catalogue says anything. */
export interface Gap {
  readonly name: string;
  readonly version: string;
}

/**
 * The plugin versions, those of the baseline too, that no catalogue knows, nothing beside them says
 * a requirement of, and their own repository may be asked about. A snapshot has no tag yet.
 */
export function gapsOf({ plugins }: Pick<Facts, 'plugins'>): Gap[] {
  return plugins.flatMap((plugin) => {
    const { name, version, requirement, before } = plugin;
    const versions = [
      ...(requirement === null && version !== null ? [version] : []),
      ...(before?.requirement === null && before.version !== null ? [before.version] : []),
    ];
    return versions
      .filter((each) => mayBeAsked(plugin, each))
      .map((each) => ({ name, version: each.version }));
  });
}

function mayBeAsked({ entry }: Plugin, version: PluginVersion): boolean {
  if (entry === null || entry.repository === null || isSnapshot(version)) return false;
  return entry.versions.every((known) => comparePluginVersions(known.version, version) !== 0);
}
