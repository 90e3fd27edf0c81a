import type { Catalogue } from '../model/catalogue.js';
import type { CoreVersion } from '../model/core-version.js';
import type { Problem } from '../model/report.js';
import type { CatalogueSource } from '../model/source-file.js';
import { builtInCatalogue } from '../presets/built-in-catalogue.js';
import { layCatalogues } from './catalogue-layers.js';
import { rememberRequirements } from './catalogue-requirements.js';

/**
 * The built-in catalogue with files over it. The readers that check files are loaded only when
 * there are files; `core` is the core to judge.
 */
export async function catalogueOverBuiltIn(
  sources: readonly CatalogueSource[],
  core: CoreVersion | null,
): Promise<{ readonly catalogue: Catalogue; readonly problems: readonly Problem[] }> {
  const builtIn = await builtInCatalogue();
  if (sources.length === 0) {
    return { catalogue: layCatalogues([builtIn], [], rememberRequirements()), problems: [] };
  }
  const { resolveCatalogue } = await import('./written-files.js');
  return resolveCatalogue(sources, [builtIn], core);
}
