import { type Passage, partOf } from '../passage.js';
import { entriesOf, mapOf, mapWith, textOf, type YamlMap, type YamlValue } from '../yaml/value.js';

/** The name of a version catalogue of Gradle, such as `libs.versions.toml`. */
export const isVersionCatalogue = /\.versions\.toml$/i;

/**
 * A version catalogue whose libraries and plugins each have a `version`, whichever way it is written:
 * beside them, by the name of one of its `versions`, or in one text as `group:name:version`; libraries
 * have `group`, `name` and `module` too.
 */
export function wholeEntries(root: YamlMap): YamlMap {
  const versions = mapWith(
    new Map(entriesOf(root.get('versions')).map(([key, value]) => [key, plainVersion(value)])),
  );
  const parts = entriesOf(root).map(([key, table]): readonly [string, YamlValue] => {
    if (key === 'versions') return [key, versions];
    if (key !== 'libraries' && key !== 'plugins') return [key, table];
    const entries = entriesOf(table).map(
      ([name, value]) => [name, wholeEntry(value, key === 'plugins', versions)] as const,
    );
    return [key, mapWith(new Map(entries))];
  });
  return mapWith(new Map(parts));
}

function wholeEntry(value: YamlValue, isPlugin: boolean, versions: YamlMap): YamlValue {
  const text = textOf(value);
  const written = text === null ? new Map(entriesOf(value)) : shortEntry(text, isPlugin);
  if (written === null) return value;
  const version = written.get('version') ?? null;
  const name = textOf(mapOf(version)?.get('ref'))?.text;
  const known = name === undefined ? null : versions.get(name);
  const module = textOf(written.get('module'));
  return mapWith(
    new Map([
      ...(module === null ? [] : moduleParts(module)),
      ...written,
      ...(version === null ? [] : [['version', known ?? plainVersion(version)] as const]),
    ]),
  );
}

/** `group:name:version`, or of a plugin `id:version`. */
function shortEntry(text: Passage, isPlugin: boolean): Map<string, YamlValue> | null {
  const colon = text.text.lastIndexOf(':');
  const lead = text.text.slice(0, Math.max(0, colon));
  if (colon === -1 || lead.includes(':') === isPlugin) return null;
  return new Map([
    [isPlugin ? 'id' : 'module', valueAt(partOf(text, 0, colon))],
    ['version', valueAt(partOf(text, colon + 1))],
  ]);
}

function moduleParts(module: Passage): readonly (readonly [string, YamlValue])[] {
  const colon = module.text.indexOf(':');
  if (colon === -1) return [];
  return [
    ['group', valueAt(partOf(module, 0, colon))],
    ['name', valueAt(partOf(module, colon + 1))],
  ];
}

/** Of a version with wishes the one that Gradle holds to first. */
function plainVersion(value: YamlValue): YamlValue {
  const map = mapOf(value);
  const wish = ['strictly', 'require', 'prefer'].map((key) => map?.get(key) ?? null);
  return wish.find((each) => each !== null) ?? value;
}

function valueAt(passage: Passage): YamlValue {
  return { kind: 'text', value: passage.text, tag: null, passage: () => passage };
}
