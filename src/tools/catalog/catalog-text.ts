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
export function catalogueText(catalogue: WrittenCatalogue, scheme: VersionScheme): string {
  return `{\n  ${entriesOf(catalogue, inCatalogue, scheme).join(',\n  ')}\n}\n`;
}

/** How each key of a map is written, in this order; the schema says which there are. */
type Writers<Entry extends object> = {
  readonly [Key in keyof Entry]-?: (
    value: NonNullable<Entry[Key]>,
    scheme: VersionScheme,
  ) => string;
};

const inCatalogue: Writers<WrittenCatalogue> = {
  made: onOneLine,
  core: onOneLine,
  plugins: (plugins, scheme) => {
    const byName = Object.entries(plugins).sort(([one], [other]) => (one < other ? -1 : 1));
    const entries = byName.map(([name, plugin]) => {
      const parts = entriesOf(plugin, inPlugin, scheme);
      return `    ${JSON.stringify(name)}: {\n      ${parts.join(',\n      ')}\n    }`;
    });
    return `{\n${entries.join(',\n')}\n  }`;
  },
};

const inPlugin: Writers<WrittenCataloguePlugin> = {
  group: onOneLine,
  artifacts: onOneLine,
  repository: onOneLine,
  versions: (versions, scheme) => block('{', versionLines(versions, scheme), '}'),
  knownBad: (knownBad) => block('[', knownBad.map(onOneLine), ']'),
};

function entriesOf<Entry extends object>(
  map: Entry,
  writers: Writers<Entry>,
  scheme: VersionScheme,
): string[] {
  return (Object.keys(writers) as (keyof Entry & string)[]).flatMap((key) => {
    const value = map[key];
    if (value === undefined || value === null) return [];
    return `${JSON.stringify(key)}: ${writers[key](value, scheme)}`;
  });
}

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
