import type { Catalogue, CataloguePlugin } from '../../model/catalogue.js';
import type { Facts, Plugin } from '../../model/facts.js';
import { repositoryIn } from '../../model/github-client.js';
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
 *
 * @param asked finds the entry of a plugin with the repository that may be asked
 */
export function gapsOf({ plugins }: Pick<Facts, 'plugins'>, asked: Catalogue): Gap[] {
  return plugins.flatMap((plugin) => {
    const { name, version, requirement, before } = plugin;
    const versions = [
      ...(requirement === null && version !== null ? [version] : []),
      ...(before?.requirement === null && before.version !== null ? [before.version] : []),
    ];
    return versions
      .filter((each) => mayBeAsked(plugin, each, asked))
      .map((each) => ({ name, version: each.version }));
  });
}

function mayBeAsked({ name, entry }: Plugin, version: PluginVersion, asked: Catalogue): boolean {
  if ((asked.find(name)?.repository ?? null) === null || isSnapshot(version)) return false;
  const known = entry?.versions ?? [];
  return known.every((each) => comparePluginVersions(each.version, version) !== 0);
}

/**
 * The catalogue with the repositories that files name beside plugins, where it names none itself.
 *
 * @param isChange whether a change is judged: whoever can open one can write its files, but not the
 * base's
 */
export function withRepositories(
  catalogue: Catalogue,
  { plugins }: Pick<Facts, 'plugins'>,
  isChange: boolean,
): Catalogue {
  const named = new Map(
    plugins.flatMap(({ name, repository, before }) => {
      const written = repositoryIn((isChange ? before?.repository : repository) ?? '');
      return written === null ? [] : [[name, written] as const];
    }),
  );
  return {
    find: (name) => {
      const entry = catalogue.find(name);
      const repository = entry?.repository ?? named.get(name);
      return repository === undefined ? entry : { ...(entry ?? unknownTo(name)), repository };
    },
  };
}

function unknownTo(name: string): CataloguePlugin {
  return { name, group: null, repository: null, versions: [], knownBad: [] };
}
