import type { Catalogue, PluginRange, RequirementSource } from '../../model/catalogue.js';
import type { CoreVersion } from '../../model/core-version.js';
import {
  comparePluginVersions,
  type PluginVersion,
  parsePluginVersion,
} from '../../model/plugin-version.js';
import { defaultNotation, type PluginNotation, type Policy } from '../../model/policy.js';
import type { Problem } from '../../model/report.js';
import type { CatalogueSource } from '../../model/written.js';
import { builtInCatalogue, builtInPlatform } from '../../packs/built-in-catalogue.js';
import type { Made } from './catalogue.js';
import type { ReadProperties } from './catalogue-index.js';
import { layCatalogues } from './catalogue-layers.js';
import { rememberRequirements } from './catalogue-requirements.js';
import type { CoreFacts } from './core-facts.js';

/**
 * The built-in catalogue with files over it; the files alone under a policy of another platform,
 * whose plugins may bear the same names. The readers that check files are loaded only when there are
 * files; `core` is the core to judge.
 */
export async function catalogueOverBuiltIn(
  sources: readonly CatalogueSource[],
  core: CoreVersion | null,
  policy: Pick<Policy, 'platform'> &
    Partial<Pick<Policy, 'catalogues' | 'core'>> & { readonly plugins?: PluginNotation },
): Promise<{
  readonly catalogue: Catalogue;
  /** What the files say of the core itself. */
  readonly core: CoreFacts;
  readonly made: readonly Made[];
  readonly problems: readonly Problem[];
}> {
  const notation = policy.plugins ?? defaultNotation;
  const under = policy.platform === builtInPlatform ? [await builtInCatalogue()] : [];
  if (sources.length === 0) {
    const read = {
      requirement: rememberRequirements(notation.requires),
      range: onlyVersion,
      scheme: notation.versions,
    };
    return { catalogue: layCatalogues(under, [], read), core: {}, made: [], problems: [] };
  }
  const { newestOf, resolveCatalogue } = await import('../written-files.js');
  const { catalogues = [] } = policy;
  const properties = await propertyReader(catalogues);
  const newestOn = policy.core === undefined ? null : newestOf(policy.core);
  return resolveCatalogue(sources, under, core, notation, catalogues, properties, newestOn);
}

/**
 * Reads one version as a range of nothing else. The built-in catalogue calls no wider ranges bad, so
 * that most checks need not load the library's ranges.
 */
function onlyVersion(written: string): PluginRange {
  const only = parsePluginVersion(written) as PluginVersion;
  return { raw: written, test: (version) => comparePluginVersions(only, version) === 0 };
}

/** The reader of properties, which is loaded only where a source has keys that say what they are about. */
export async function propertyReader(
  sources: readonly RequirementSource[],
): Promise<ReadProperties | null> {
  const isNeeded = sources.some((source) => source.kind === 'index' && source.shape.key !== null);
  if (!isNeeded) return null;
  const { parseProperties } = await import('../document/properties-text.js');
  return (text) => {
    const pairs = parseProperties(text)?.getProperties();
    return pairs === undefined
      ? null
      : Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
  };
}
