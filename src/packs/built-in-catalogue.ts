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
  for (const [name, [artifacts, text]] of Object.entries(catalogueEntries)) {
    plugins[name] = entryOf(artifacts, text);
  }
  return { plugins };
}

/** Most runs look at a few of the entries, and reading all takes longer than judging a release. */
function entryOf(artifacts: readonly string[], text: string): WrittenCataloguePlugin {
  const entry = once(() => JSON.parse(text) as WrittenCataloguePlugin);
  return {
    artifacts: [...artifacts],
    get group() {
      return entry().group;
    },
    get repository() {
      return entry().repository;
    },
    get versions() {
      return entry().versions;
    },
    get knownBad() {
      return entry().knownBad;
    },
  };
}
