import { isFinal, type PluginKind, type PluginVersion, pluginKindOf } from './plugin-version.js';
import type { PluginCadence, PluginsPolicy } from './policy.js';

/** The policy's key for each kind of plugin release. */
export const pluginShapes = {
  'plugin-major': 'major',
  'plugin-minor': 'minor',
  'plugin-patch': 'patch',
} as const satisfies Record<PluginKind, keyof PluginsPolicy>;

/**
 * The cadence of a plugin version; null for a prerelease, where the policy does not judge it, and
 * where the version's shape tells no kind.
 */
export function pluginCadenceOf(
  plugins: PluginsPolicy,
  version: PluginVersion,
): PluginCadence | null {
  const kind = pluginKindOf(version);
  return isFinal(version) && kind !== null ? plugins[pluginShapes[kind]] : null;
}
