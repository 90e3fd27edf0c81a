import type {
  Catalogue,
  CataloguePlugin,
  CatalogueRange,
  CatalogueVersion,
  KnownBad,
  ListedVersion,
  PluginRange,
} from '../../model/catalogue.js';
import type { WrongRequirement } from '../../model/comparator-range.js';
import type { Day } from '../../model/day.js';
import { packageName } from '../../model/package-url.js';
import {
  comparePluginVersions,
  type PluginVersion,
  parsePluginVersion,
  type VersionScheme,
} from '../../model/plugin-version.js';
import type { Requirement } from '../../model/requirement.js';
import type {
  WrittenCatalogue,
  WrittenCataloguePlugin,
  WrittenVersion,
} from '../../schema/written-catalogue.js';
import type { ReadRequirement } from './catalogue-requirements.js';

/**
 * Lays catalogues over each other, later ones on top, and fills what none of them declares from
 * vendors' lists. A name may be a package URL. What is laid must be valid. Entries are made complete
 * when they are first looked up.
 */
export function layCatalogues(
  catalogues: readonly WrittenCatalogue[],
  listed: readonly ListedVersion[],
  read: TextReaders,
): Catalogue {
  const layers = layersByName(catalogues);
  const owners = ownersOf(catalogues);
  const nameOf = (wanted: string) => {
    const name = packageName(wanted);
    return layers.has(name) ? name : (owners.get(name) ?? name);
  };
  const lists = new Map<string, ListedVersion[]>();
  for (const version of listed) addTo(lists, nameOf(version.artifact), version);
  const found = new Map<string, CataloguePlugin>();
  return {
    find: (wanted) => {
      const name = nameOf(wanted);
      if (!layers.has(name) && !lists.has(name)) return null;
      const plugin =
        found.get(name) ??
        completePlugin(name, layers.get(name) ?? [], read, lists.get(name) ?? []);
      found.set(name, plugin);
      return plugin;
    },
    names: () => [...new Set([...layers.keys(), ...owners.keys(), ...lists.keys()])],
  };
}

function layersByName(
  catalogues: readonly WrittenCatalogue[],
): Map<string, WrittenCataloguePlugin[]> {
  const layers = new Map<string, WrittenCataloguePlugin[]>();
  for (const { plugins } of catalogues) {
    for (const [name, plugin] of Object.entries(plugins)) {
      addTo(layers, packageName(name), plugin);
    }
  }
  return layers;
}

/** Which entry an artifact belongs to; the last to claim it has it. */
function ownersOf(catalogues: readonly WrittenCatalogue[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const [name, plugin] of catalogues.flatMap(({ plugins }) => Object.entries(plugins))) {
    for (const artifact of plugin.artifacts ?? []) {
      owners.set(packageName(artifact), packageName(name));
    }
  }
  return owners;
}

function addTo<Item>(groups: Map<string, Item[]>, name: string, item: Item): void {
  const group = groups.get(name);
  if (group === undefined) groups.set(name, [item]);
  else group.push(item);
}

/** How the texts of an entry are read. */
export interface TextReaders {
  readonly requirement: ReadRequirement;
  /** Reads a range that is known to be one. */
  readonly range: (written: string) => PluginRange;
  readonly scheme: VersionScheme;
}

/**
 * A plugin's entry from all catalogues that have one, the last on top. Of each version, group and
 * repository the last counts; what one catalogue knows to be bad, another cannot make good. A
 * vendor's list speaks only where no catalogue declares a requirement.
 */
export function completePlugin(
  name: string,
  layers: readonly WrittenCataloguePlugin[],
  read: TextReaders,
  listed: readonly ListedVersion[] = [],
): CataloguePlugin {
  const versions = new Map<string, CatalogueVersion>();
  let ranges: readonly CatalogueRange[] = [];
  for (const layer of layers) {
    const written = layer.versions ?? {};
    const others: string[] = [];
    for (const text of Object.keys(written)) {
      const version = parsePluginVersion(text, read.scheme);
      if (version === undefined) others.push(text);
      else versions.set(version.version, completeVersion(version, written[text] ?? {}, read));
    }
    ranges = [...completeRanges(others, written, read), ...ranges];
  }
  for (const { version, requirement } of listed) {
    const known = versions.get(version.version) ?? { version, requirement: null, released: null };
    versions.set(version.version, { ...known, requirement: known.requirement ?? requirement });
  }
  const bad = layers.flatMap(({ knownBad }) => knownBad ?? []);
  return {
    name,
    group: layers.findLast(({ group }) => group !== undefined)?.group ?? null,
    repository: layers.findLast(({ repository }) => repository !== undefined)?.repository ?? null,
    versions: [...versions.values()].sort((a, b) => comparePluginVersions(a.version, b.version)),
    ranges,
    knownBad: distinct(bad.map((each) => completeKnownBad(each, read))),
  };
}

/**
 * Keys that are ranges, in the order in which they are asked: those of the last catalogue first, and
 * of one catalogue the range that begins highest, as a history names only where something changed.
 */
function completeRanges(
  texts: readonly string[],
  written: NonNullable<WrittenCataloguePlugin['versions']>,
  read: TextReaders,
): readonly CatalogueRange[] {
  return texts
    .map((text) => {
      const entry = written[text] ?? {};
      const requires = typeof entry === 'string' ? entry : entry.requires;
      const requirement = requires === undefined ? null : orNull(read.requirement(requires));
      return { range: read.range(text), start: startOf(text, read.scheme), requirement };
    })
    .sort((a, b) => {
      if (a.start && b.start) return comparePluginVersions(b.start, a.start);
      return Number(Boolean(b.start)) - Number(Boolean(a.start));
    });
}

/** The first version that a range names and does not end at; undefined where it begins nowhere. */
function startOf(range: string, scheme: VersionScheme): PluginVersion | undefined {
  const [written = ''] = /v?\d[^\s,|]*/.exec(range.replace(/[<!]=?\s*[^\s,|]+/g, '')) ?? [];
  return parsePluginVersion(written, scheme);
}

/** Each pair once: catalogues that lie over each other often say the same. */
export function distinct(known: readonly KnownBad[]): readonly KnownBad[] {
  const pairs = known.map((pair) => {
    const { versions, core, reason, url } = pair;
    return [JSON.stringify([versions.raw, core.text, reason, url]), pair] as const;
  });
  return [...new Map(pairs).values()];
}

function completeVersion(
  version: PluginVersion,
  entry: WrittenVersion,
  read: TextReaders,
): CatalogueVersion {
  const { requires, released } =
    typeof entry === 'string' ? { requires: entry, released: undefined } : entry;
  return {
    version,
    requirement: requires === undefined ? null : orNull(read.requirement(requires)),
    released: (released ?? null) as Day | null,
  };
}

function completeKnownBad(
  written: NonNullable<WrittenCataloguePlugin['knownBad']>[number],
  read: TextReaders,
): KnownBad {
  return {
    versions: read.range(written.versions),
    core: read.requirement(written.core) as Requirement,
    reason: written.reason,
    url: written.url ?? null,
  };
}

function orNull(requirement: Requirement | WrongRequirement): Requirement | null {
  return 'wrong' in requirement ? null : requirement;
}
