import type { Catalogue, CataloguePlugin, ListedVersion } from '../../model/catalogue.js';
import { packageName } from '../../model/package-url.js';
import type { WrittenCatalogue, WrittenCataloguePlugin } from '../../schema/written-catalogue.js';
import { completePlugin, type TextReaders } from './catalogue-plugin.js';

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
