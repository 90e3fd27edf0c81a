import {
  type Catalogue,
  type CataloguePlugin,
  type CatalogueVersion,
  declares,
} from '../../model/catalogue.js';
import type { Plugin } from '../../model/facts.js';
import { comparePluginVersions, type PluginVersion } from '../../model/plugin-version.js';
import type { Notice } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import { distinct } from './catalogue-layers.js';
import type { CoreFacts } from './core-facts.js';

/**
 * The catalogue that judges a change. A change cannot excuse itself: what the base says that a
 * version requires stands, and what is known to be bad stays so; what the base does not say is
 * taken from the change's catalogue, and marked so that no advice is made of it.
 */
export function guardCatalogue(base: Catalogue, changed: Catalogue): Catalogue {
  return {
    find: (name) => {
      const known = base.find(name);
      const proposed = changed.find(name);
      if (proposed === null) return known;
      if (known === null) return { ...proposed, versions: proposed.versions.map(asProposed) };
      return {
        ...known,
        versions: guardVersions(known, proposed),
        ranges: [...(known.ranges ?? []), ...(proposed.ranges ?? [])],
        knownBad: distinct([...known.knownBad, ...proposed.knownBad]),
      };
    },
  };
}

/** Names the plugin versions that are judged by what the change itself adds to the catalogue. */
export function addedEntryNotices(
  base: Catalogue,
  plugins: readonly Pick<Plugin, 'name' | 'version' | 'entry'>[],
): Notice[] {
  const added = plugins.filter(
    ({ name, version, entry }) =>
      version !== null && declares(entry, version) && !declares(base.find(name), version),
  );
  if (added.length === 0) return [];
  const names = added.map(({ name, version }) => shown(`${name}@${version?.version}`)).join(', ');
  const message = `This change adds catalogue entries that it is judged by: ${names}. Review them with it.`;
  return [{ message, location: null }];
}

/** Names what a change itself adds to what catalogues say of the core. */
export function addedCoreNotices(base: CoreFacts, changed: CoreFacts): Notice[] {
  const added = (['releases', 'support'] as const).flatMap((key) => {
    const names = Object.keys(changed[key] ?? {}).filter(
      (name) => !Object.hasOwn(base[key] ?? {}, name),
    );
    return names.length === 0 ? [] : `${key} ${shown(names.join(', '))}`;
  });
  if (added.length === 0) return [];
  const message = `This change adds to what a catalogue says of the core, and is judged by it: ${added.join('; ')}. Review that with it.`;
  return [{ message, location: null }];
}

function guardVersions(known: CataloguePlugin, proposed: CataloguePlugin): CatalogueVersion[] {
  const added = proposed.versions
    .filter(({ version }) => !declares(known, version))
    .map(asProposed);
  const isAdded = (version: PluginVersion) =>
    added.some((each) => comparePluginVersions(each.version, version) === 0);
  return [...known.versions.filter(({ version }) => !isAdded(version)), ...added].sort((a, b) =>
    comparePluginVersions(a.version, b.version),
  );
}

function asProposed(version: CatalogueVersion): CatalogueVersion {
  return { ...version, proposed: true };
}
