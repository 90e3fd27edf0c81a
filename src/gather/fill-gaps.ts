import type { Facts } from '../model/facts.js';
import { judgesChange, type Sources } from '../model/sources.js';
import type { LiveCatalogue } from '../read/catalogue-live.js';
import { gapsOf } from '../resolve/catalogue/catalogue-gaps.js';
import { catalogueOverBuiltIn } from '../resolve/catalogue/catalogue-over-built-in.js';
import type { World } from '../world.js';

/**
 * The sources with what the plugins' own repositories declare, where no catalogue knows a version;
 * the same sources where there is no such version or nobody to ask. On a pull request only
 * repositories that the base's catalogues name are asked.
 */
export async function fillGaps(
  { github }: Pick<World, 'github'>,
  sources: Sources,
  facts: Facts,
): Promise<Sources> {
  const gaps = gapsOf(facts);
  if (gaps.length === 0 || github === null || github.connect === null) return sources;
  const { readLive } = await import('../read/catalogue-live.js');
  const { catalogue: trusted } = await catalogueOverBuiltIn(trustedOf(sources), null, facts.policy);
  const { properties } = facts.policy.core;
  const live = await readLive(await github.connect(), gaps, trusted, properties);
  return withCatalogue({ ...sources, notices: [...sources.notices, ...live.notices] }, live);
}

/** Whoever can open a pull request can write its catalogues, but not the base's. */
function trustedOf({ base, catalogues, event }: Sources): Sources['catalogues'] {
  if (base !== null) return base.catalogues;
  return judgesChange(event) ? [] : catalogues;
}

/** A repository's own word is no part of a change, so it stands at the base too. */
function withCatalogue(sources: Sources, { catalogue }: LiveCatalogue): Sources {
  if (catalogue === null) return sources;
  const { base, catalogues } = sources;
  return {
    ...sources,
    catalogues: [...catalogues, catalogue],
    base: base === null ? null : { ...base, catalogues: [...base.catalogues, catalogue] },
  };
}
