import { isAddress, type RequirementSource } from '../model/catalogue.js';
import type { Facts } from '../model/facts.js';
import { type Problem, problem } from '../model/report.js';
import { shown } from '../model/shown.js';
import { judgesChange, type Sources } from '../model/sources.js';
import type { LiveCatalogue } from '../read/catalogue-live.js';
import { readCatalogues } from '../read/catalogues.js';
import { type ReadSoFar, read } from '../read/read.js';
import { gapsOf, withRepositories } from '../resolve/catalogue/catalogue-gaps.js';
import { catalogueOverBuiltIn } from '../resolve/catalogue/catalogue-over-built-in.js';
import { type Resolution, resolve } from '../resolve/resolve.js';
import type { Download, World } from '../world.js';

/** How often files may name further files that they are read together with. */
export const maxRounds = 5;

/**
 * Reads all that a run needs and resolves it. Which files are read together is known only once
 * those that name them were understood, so then these are read, and all is resolved anew.
 */
export async function gather(
  world: World,
): Promise<{ readonly sources: Sources; readonly resolution: Resolution }> {
  let reading: ReadSoFar = await read(world);
  let resolution = await resolve(reading.sources);
  for (let round = 0; isWanting(resolution) && round < maxRounds; round++) {
    reading = await reading.readMore(resolution.wanted);
    resolution = await resolve(reading.sources);
  }
  const { sources } = reading;
  if (!isWanting(resolution)) return { sources, resolution };
  const problems = [...resolution.problems, endless(resolution)];
  return { sources, resolution: { ...resolution, facts: null, problems } };
}

function isWanting({ wanted }: Resolution): boolean {
  return wanted.now.length + wanted.before.length > 0;
}

function endless({ wanted }: Resolution): Problem {
  const paths = shown([...wanted.now, ...wanted.before].join(', '));
  return problem(
    `Files include other files more than ${maxRounds} levels deep; ${paths} would be next.`,
    { found: paths, expected: `at most ${maxRounds} files that include one another` },
  );
}

/**
 * The sources with what the plugins' own repositories declare, where no catalogue knows a version;
 * the same sources where there is no such version or nobody to ask. On a pull request only
 * repositories that the base names are asked.
 */
export async function fillGaps(
  { github, download }: Pick<World, 'github' | 'download'>,
  given: Sources,
  found: Facts,
): Promise<Sources> {
  const learnt = await fetchSources(download, given, found);
  const sources = learnt ?? given;
  const facts = learnt === null ? found : (await resolve(learnt)).facts;
  if (facts === null) return sources;
  const isChange = judgesChange(sources.event) || sources.base !== null;
  const known = withRepositories(facts.catalogue, facts, isChange);
  const gaps = gapsOf(facts, known);
  if (gaps.length === 0 || github === null || github.connect === null) return sources;
  const { readLive } = await import('../read/catalogue-live.js');
  const { declarationOf } = await import('../read/catalogue-tags.js');
  const { catalogue } = await catalogueOverBuiltIn(trustedOf(sources), null, facts.policy);
  const trusted = withRepositories(catalogue, facts, isChange);
  const live = await readLive(await github.connect(), gaps, trusted, declarationOf(facts.policy));
  return withCatalogue({ ...sources, notices: [...sources.notices, ...live.notices] }, live);
}

/**
 * The sources with what the policy's addresses hold, below all that was given; null where no plugin
 * needs it. They are not part of a change, so they stand at the base too.
 */
async function fetchSources(
  download: Download,
  sources: Sources,
  { plugins, policy }: Facts,
): Promise<Sources | null> {
  if (plugins.every(({ requirement }) => requirement !== null)) return null;
  const addresses: string[] = [];
  for (const source of policy.catalogues) {
    if (!('from' in source) || !isAddress(source.from)) continue;
    if (!(await isCopied(source, sources.catalogues, policy))) addresses.push(source.from);
  }
  if (addresses.length === 0) return null;
  const { catalogues, problems } = await readCatalogues(
    [...new Set(addresses)].join('\n'),
    { read: async () => ({ kind: 'missing' }) },
    download,
  );
  const { base } = sources;
  return {
    ...sources,
    catalogues: [...catalogues, ...sources.catalogues],
    base: base === null ? null : { ...base, catalogues: [...catalogues, ...base.catalogues] },
    problems: [...sources.problems, ...problems],
  };
}

/** Whether a catalogue that was given is an index in the same shape, such as a copy for offline use. */
export async function isCopied(
  source: RequirementSource,
  catalogues: Sources['catalogues'],
  { plugins }: Facts['policy'],
): Promise<boolean> {
  if (source.kind !== 'index' || catalogues.length === 0) return false;
  const { readIndex } = await import('../resolve/written-files.js');
  const { propertyReader } = await import('../resolve/catalogue/catalogue-over-built-in.js');
  const [shapes, properties] = [[source.shape], await propertyReader([source])];
  return catalogues.some((file) => readIndex(file, shapes, plugins.versions, properties) !== null);
}

/** Whoever can open a pull request can write its catalogues, but not the base's. */
function trustedOf({ base, catalogues, event }: Sources): Sources['catalogues'] {
  if (base !== null) return base.catalogues;
  return judgesChange(event) ? [] : catalogues;
}

/** A repository's own word is not part of a change, so it stands at the base too. */
function withCatalogue(sources: Sources, { catalogue }: LiveCatalogue): Sources {
  if (catalogue === null) return sources;
  const { base, catalogues } = sources;
  return {
    ...sources,
    catalogues: [...catalogues, catalogue],
    base: base === null ? null : { ...base, catalogues: [...base.catalogues, catalogue] },
  };
}
