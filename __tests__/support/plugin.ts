import {
  comparePluginVersions,
  type PluginVersion,
  parsePluginVersion,
  type VersionScheme,
} from '../../src/model/plugin-version.js';

/** A plugin's version; anything else is a mistake in the test. */
export function plugin(text: string, scheme?: VersionScheme): PluginVersion {
  const version = parsePluginVersion(text, scheme);
  if (version === undefined) throw new Error(`${text} is no plugin version.`);
  return version;
}

/** The texts in their scheme's order, whatever order they come in. */
export function inOrder(texts: readonly string[], scheme: VersionScheme): string[] {
  const turned = texts.map((text, index) => [(index * 7) % 11, text] as const).sort();
  return turned
    .map(([, text]) => text)
    .sort((a, b) => comparePluginVersions(plugin(a, scheme), plugin(b, scheme)));
}
