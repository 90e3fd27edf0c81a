import { comparePluginVersions, parsePluginVersion } from '../../model/plugin-version.js';
import type {
  WrittenCatalogue,
  WrittenCataloguePlugin,
  WrittenVersion,
} from '../../schema/written-catalogue.js';

/**
 * A catalogue as the text of a file: plugins by name, versions in ascending order, each version on
 * a line of its own, so that a new release is one new line in a review.
 */
export function catalogueText({ plugins }: WrittenCatalogue): string {
  const entries = Object.keys(plugins)
    .sort()
    .map((name) => `    ${JSON.stringify(name)}: ${pluginText(plugins[name] ?? {})}`);
  return `{\n  "plugins": {\n${entries.join(',\n')}\n  }\n}\n`;
}

/** How each key of a plugin is written, in this order; the schema says which there are. */
const written: {
  readonly [Key in keyof WrittenCataloguePlugin]-?: (
    value: NonNullable<WrittenCataloguePlugin[Key]>,
  ) => string;
} = {
  group: JSON.stringify,
  artifacts: JSON.stringify,
  repository: JSON.stringify,
  versions: (versions) => block('{', versionLines(versions), '}'),
  knownBad: (knownBad) => block('[', knownBad.map(onOneLine), ']'),
};

function pluginText(plugin: WrittenCataloguePlugin): string {
  const parts = Object.entries(written).flatMap(([key, write]) => {
    const value = plugin[key as keyof WrittenCataloguePlugin];
    if (value === undefined) return [];
    return `${JSON.stringify(key)}: ${(write as (value: unknown) => string)(value)}`;
  });
  return `{\n      ${parts.join(',\n      ')}\n    }`;
}

function onOneLine(value: object): string {
  return JSON.stringify(value);
}

function versionLines(versions: Readonly<Record<string, WrittenVersion>>): string[] {
  return Object.entries(versions)
    .flatMap(([text, entry]) => ({ text, entry, version: parsePluginVersion(text) }))
    .sort((a, b) => (a.version && b.version ? comparePluginVersions(a.version, b.version) : 0))
    .map(({ text, entry }) => `${JSON.stringify(text)}: ${JSON.stringify(entry)}`);
}

function block(open: string, lines: readonly string[], close: string): string {
  if (lines.length === 0) return open + close;
  return `${open}\n        ${lines.join(',\n        ')}\n      ${close}`;
}
