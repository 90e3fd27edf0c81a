import {
  comparePluginVersions,
  parsePluginVersion,
  type VersionScheme,
} from '../../model/plugin-version.js';
import type {
  WrittenCatalogue,
  WrittenCataloguePlugin,
  WrittenVersion,
} from '../../schema/written-catalogue.js';

/**
 * A catalogue as the text of a file: plugins by name, versions in ascending order behind ranges of them, each on
 * a line of its own, so that a new release is one new line in a review.
 *
 * @param scheme how the platform writes versions
 */
export function catalogueText(
  { made, core, plugins }: WrittenCatalogue,
  scheme: VersionScheme,
): string {
  const entries = Object.keys(plugins)
    .sort()
    .map((name) => `    ${JSON.stringify(name)}: ${pluginText(plugins[name] ?? {}, scheme)}`);
  const own = core === undefined ? '' : `  "core": ${JSON.stringify(core)},\n`;
  const age = made === undefined ? '' : `  "made": ${JSON.stringify(made)},\n`;
  return `{\n${age}${own}  "plugins": {\n${entries.join(',\n')}\n  }\n}\n`;
}

/** How each key of a plugin is written, in this order; the schema says which there are. */
const written: {
  readonly [Key in keyof WrittenCataloguePlugin]-?: (
    value: NonNullable<WrittenCataloguePlugin[Key]>,
    scheme: VersionScheme,
  ) => string;
} = {
  group: onOneLine,
  artifacts: onOneLine,
  repository: onOneLine,
  versions: (versions, scheme) => block('{', versionLines(versions, scheme), '}'),
  knownBad: (knownBad) => block('[', knownBad.map(onOneLine), ']'),
};

function pluginText(plugin: WrittenCataloguePlugin, scheme: VersionScheme): string {
  const parts = Object.entries(written).flatMap(([key, write]) => {
    const value = plugin[key as keyof WrittenCataloguePlugin];
    if (value === undefined) return [];
    return `${JSON.stringify(key)}: ${(write as Write)(value, scheme)}`;
  });
  return `{\n      ${parts.join(',\n      ')}\n    }`;
}

type Write = (value: unknown, scheme: VersionScheme) => string;

function onOneLine(value: unknown): string {
  return JSON.stringify(value);
}

function versionLines(
  versions: Readonly<Record<string, WrittenVersion>>,
  scheme: VersionScheme,
): string[] {
  const all = Object.entries(versions).map(([text, entry]) => ({
    line: `${JSON.stringify(text)}: ${JSON.stringify(entry)}`,
    version: parsePluginVersion(text, scheme),
  }));
  const ranges = all.filter(({ version }) => version === undefined);
  const exact = all.flatMap(({ line, version }) => (version ? { line, version } : []));
  exact.sort((a, b) => comparePluginVersions(a.version, b.version));
  return [...ranges, ...exact].map(({ line }) => line);
}

function block(open: string, lines: readonly string[], close: string): string {
  if (lines.length === 0) return open + close;
  return `${open}\n        ${lines.join(',\n        ')}\n      ${close}`;
}
