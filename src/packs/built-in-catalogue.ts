import { once } from '../model/once.js';
import type { WrittenCatalogue, WrittenCataloguePlugin } from '../schema/written-catalogue.js';

/** The platform whose plugins it knows; no policy of another asks it. */
export const builtInPlatform = 'kestra';

/**
 * The catalogue that comes with the program, below all others. It is loaded when it is asked for,
 * each entry is read when it is looked at, and all of it is trusted: a test checks it as a user's
 * file is checked.
 */
export async function builtInCatalogue(): Promise<WrittenCatalogue> {
  const { catalogueEntries } = await import('./catalogue-entries.js');
  const plugins: Record<string, WrittenCataloguePlugin> = {};
  for (const [name, [artifacts, known, releases]] of Object.entries(catalogueEntries)) {
    plugins[name] = entryOf(artifacts, known, releases);
  }
  return { plugins };
}

/** Most runs look at a few of the entries, and reading all takes longer than judging a release. */
function entryOf(
  artifacts: readonly string[],
  known: string,
  releases: string,
): WrittenCataloguePlugin {
  const entry = once(() => JSON.parse(known) as WrittenCataloguePlugin);
  const versions = once(() => versionsIn(releases));
  return {
    artifacts: [...artifacts],
    get group() {
      return entry().group;
    },
    get repository() {
      return entry().repository;
    },
    get versions() {
      return versions();
    },
    get knownBad() {
      return entry().knownBad;
    },
  };
}

/** The releases of a plugin, a line each; what one does not require itself is as in the line above. */
function versionsIn(releases: string): NonNullable<WrittenCataloguePlugin['versions']> {
  const versions: NonNullable<WrittenCataloguePlugin['versions']> = {};
  let requires = '-';
  for (const line of releases.trim().split('\n')) {
    const [version = '', released = '', ...declared] = line.split(' ');
    if (declared.length > 0) requires = declared.join(' ');
    versions[version] = { ...(requires === '-' ? {} : { requires }), released };
  }
  return versions;
}
