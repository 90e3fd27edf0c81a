import { type Catalogue, isAddress } from '../model/catalogue.js';
import { parseCoreVersion } from '../model/core-version.js';
import type { Candidate, Plugin } from '../model/facts.js';
import { type ManifestFiles, marksOf } from '../model/manifest.js';
import type { Policy } from '../model/policy.js';
import type { Notice, Problem } from '../model/report.js';
import { shown } from '../model/shown.js';
import type { PolicySource, Sources } from '../model/sources.js';
import type { CatalogueSource, SourceFile } from '../model/written.js';
import { defaultPreset, presetsOfCore } from '../packs/index.js';
import type { Made } from './catalogue/catalogue.js';
import { catalogueOverBuiltIn } from './catalogue/catalogue-over-built-in.js';
import type { CoreFacts } from './catalogue/core-facts.js';
import { type Resolved, resolveFacts } from './facts/facts.js';
import type { BothManifests } from './facts/versions.js';
import { readBothManifests } from './manifests/manifests.js';
import { resolvePreset } from './policy/apply-defaults.js';

/**
 * Turns raw texts into facts, or reports every problem at once. It is asynchronous only because
 * the readers of policy, manifest and catalogue files are loaded when there are such files.
 */
export async function resolve(sources: Sources): Promise<Resolution> {
  const { policy, problems: wrongPolicy } = await policyOf(sources.policy);
  // Under another policy the versions and inputs are wrong all the same, so they are reported too.
  const judging = policy ?? (resolvePreset(defaultPreset) as Policy);
  const manifests = await manifestsOf(sources, judging);
  const read = await cataloguesOf(sources, judging, manifests);
  const { catalogue, base, problems: wrongCatalogue } = read;
  const known = await knowing(read.core);
  const candidates = await candidatesOf(sources.policy);
  const { facts, problems: wrongFacts } = resolveFacts(
    ...([sources, known(judging), catalogue, manifests] as const),
    candidates.map((each) => ({ ...each, policy: known(each.policy) })),
  );
  const standing = [...wrongCatalogue, ...wrongFacts].filter(
    (problem) => policy !== null || !dependsOnPolicy(problem, sources),
  );
  const problems = [...sources.problems, ...wrongPolicy, ...standing];
  const wanted = {
    now: [...manifests.now.wanted, ...read.wanted.now],
    before: [...(manifests.before?.wanted ?? []), ...read.wanted.before],
    catalogues: read.wanted.catalogues,
  };
  if (problems.length > 0 || facts === null) return { facts: null, policy, wanted, problems };
  const added = base === null ? [] : (await guard()).addedEntryNotices(base, facts.plugins);
  const aged = agedNotices(read.made, facts.plugins);
  const notices = [...facts.notices, ...read.notices, ...added, ...aged];
  return { facts: { ...facts, notices }, policy: facts.policy, wanted, problems: [] };
}

/** How old the catalogues are that do not know what is judged; none where they know it all. */
function agedNotices(
  made: readonly Made[],
  plugins: readonly Pick<Plugin, 'name' | 'text' | 'version' | 'requirement'>[],
): readonly Notice[] {
  const unknown = plugins.filter(
    ({ version, requirement }) => version !== null && requirement === null,
  );
  if (unknown.length === 0) return [];
  const names = unknown
    .slice(0, 5)
    .map(({ name, text }) => shown(`${name}@${text}`))
    .join(', ');
  const more = unknown.length > 5 ? ` and ${unknown.length - 5} more` : '';
  return made.map(({ path, day, isIndex }) => ({
    message: `The catalogue ${shown(path)} was made on ${day} and does not know ${names}${more}${refreshing(path, isIndex)}.`,
    location: null,
  }));
}

/** What to do about an old catalogue; nothing where each run asks for the newest. */
function refreshing(path: string, isIndex: boolean): string {
  if (isAddress(path)) return '';
  return isIndex ? '; take a newer copy' : '; refresh it with `release-gate catalog update`';
}

/** Adds to a policy what catalogues say of the core. */
async function knowing(core: CoreFacts): Promise<(policy: Policy) => Policy> {
  if (Object.keys({ ...core.releases, ...core.support }).length === 0) return (policy) => policy;
  const { withCoreFacts } = await import('./catalogue/core-facts.js');
  return (policy) => withCoreFacts(policy, core);
}

/**
 * Whether a problem with a manifest may come of reading it by another policy than the one that is
 * wrong, which says itself where versions stand, or names a platform that does.
 */
function dependsOnPolicy({ location }: Problem, { policy, manifests }: Sources): boolean {
  if (policy.kind !== 'files' || location === null) return false;
  const decides = policy.files.some(({ text }) => /\b(?:find|own|extends)["']?\s*:/.test(text));
  return decides && manifests.files.some(({ path }) => path === location.path);
}

/** What texts came to. */
export type Resolution = Resolved & {
  readonly policy: Policy | null;
  /** Files to read before all can be told, now and before the change. */
  readonly wanted: {
    readonly now: readonly string[];
    readonly before: readonly string[];
    /** Those of them that are catalogues. */
    readonly catalogues: readonly string[];
  };
};

/** The policy that was read, complete, or what is wrong with it. */
export async function policyOf(
  source: PolicySource,
): Promise<{ readonly policy: Policy | null; readonly problems: readonly Problem[] }> {
  if (source.kind === 'unnamed') return { policy: resolvePreset(defaultPreset), problems: [] };
  if (source.kind === 'preset') return { policy: resolvePreset(source.name), problems: [] };
  const { resolvePolicy } = await import('./written-files.js');
  return resolvePolicy(source.files);
}

/**
 * The policies that may judge where nobody named a preset, the default first; none where somebody
 * did, or where a policy file makes the core another one.
 */
export async function candidatesOf(source: PolicySource): Promise<readonly Candidate[]> {
  if (source.kind === 'preset') return [];
  const standard = resolvePreset(defaultPreset) as Policy;
  const over = source.kind === 'files' ? await silentFiles(source.files) : resolvePreset;
  if (over === null) return [];
  return presetsOfCore(standard.core.name ?? '').flatMap((preset) => {
    const ground = resolvePreset(preset) as Policy;
    const policy = over(preset);
    return policy === null || policy.core.name !== ground.core.name
      ? []
      : { preset, ground, policy };
  });
}

/** Lays files over a preset where their last one extends nothing that it names; else null. */
async function silentFiles(files: readonly SourceFile[]) {
  const last = files.at(-1);
  if (last === undefined) return null;
  const { extendsNothingNamed, resolvePolicy } = await import('./written-files.js');
  if (!extendsNothingNamed(last)) return null;
  return (preset: string) => resolvePolicy(files, preset).policy;
}

function manifestsOf(sources: Sources, policy: Policy): Promise<BothManifests> {
  const { manifests, base, repository } = sources;
  return readBothManifests(manifests, base?.manifests ?? null, marksOf(policy), repository);
}

/** The catalogue that judges, and the base's where a change is guarded by it. */
interface Catalogues {
  readonly catalogue: Catalogue;
  readonly base: Catalogue | null;
  /** What they say of the core; of a change the base has the say. */
  readonly core: CoreFacts;
  readonly made: readonly Made[];
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  readonly wanted: Resolution['wanted'];
}

/** Loaded only when there are plugins to judge or files to check. */
async function cataloguesOf(
  sources: Sources,
  policy: Policy,
  manifests: BothManifests,
): Promise<Catalogues> {
  const { inputs, base } = sources;
  const asks = hasPlugins(inputs, manifests);
  // Only files in our own form say anything where there are no plugins.
  const learnt = policy.catalogues.filter(({ kind }) => asks || kind === 'file');
  const local = localSources(learnt, sources.manifests, sources.problems);
  const past = base === null ? noSources : localSources(learnt, base.manifests, []);
  const catalogued = [...local.wanted, ...past.wanted];
  const wanted = { now: local.wanted, before: past.wanted, catalogues: catalogued };
  const catalogues = [...local.found, ...sources.catalogues];
  if (catalogues.length === 0 && !asks) {
    const catalogue = { find: () => null };
    const { problems } = local;
    return { catalogue, base: null, core: {}, made: [], problems, notices: [], wanted };
  }
  const written = inputs['core-version'] || (manifests.now.core?.text ?? '');
  const core = parseCoreVersion(written) ?? null;
  const now = await catalogueOverBuiltIn(catalogues, core, policy);
  const told = [...local.problems, ...now.problems];
  if (base === null || catalogues.length + past.found.length === 0) {
    return { ...now, problems: told, base: null, notices: [], wanted };
  }
  const before = await catalogueOverBuiltIn([...past.found, ...base.catalogues], core, policy);
  const { guardCatalogue, addedCoreNotices } = await guard();
  return {
    catalogue: guardCatalogue(before.catalogue, now.catalogue),
    base: before.catalogue,
    made: now.made,
    core: {
      releases: { ...now.core.releases, ...before.core.releases },
      support: { ...now.core.support, ...before.core.support },
    },
    problems: told,
    notices: [...brokenBaseNotices(before.problems), ...addedCoreNotices(before.core, now.core)],
    wanted,
  };
}

/** What the sources of a policy are, as far as they are files of the repository. */
interface LocalSources {
  readonly found: readonly CatalogueSource[];
  /** Those that were not read yet. */
  readonly wanted: readonly string[];
  readonly problems: readonly Problem[];
}

const noSources: LocalSources = { found: [], wanted: [], problems: [] };

function localSources(
  catalogues: Policy['catalogues'],
  files: ManifestFiles,
  problems: readonly Problem[],
): LocalSources {
  const known = new Map([...files.companions, ...files.files].map((file) => [file.path, file]));
  const named = catalogues.flatMap((source) =>
    source.kind === 'tag' || isAddress(source.from) ? [] : source,
  );
  const paths = named.map(({ from }) => from);
  const needed = named.flatMap(({ kind, from }) => (kind === 'lock' ? [] : from));
  return {
    found: paths.flatMap((path) => known.get(path) ?? []),
    wanted: paths.filter((path) => !known.has(path) && !files.absent.includes(path)),
    // Of one that is there and cannot be read it was told already.
    problems: needed
      .filter((path) => files.absent.includes(path))
      .filter((path) => problems.every(({ found }) => !found.split(', ').includes(shown(path))))
      .map(missingSource),
  };
}

function missingSource(path: string): Problem {
  return {
    message: `The policy learns requirements from ${shown(path)}, but there is no such file; correct \`catalogues\`.`,
    found: shown(path),
    expected: 'a file of the repository, or an https address',
    location: null,
  };
}

/** A change may repair a catalogue, so what is wrong with the base's stops nothing. */
function brokenBaseNotices([fault, ...others]: readonly Problem[]): readonly Notice[] {
  if (fault === undefined) return [];
  const { message, location } = fault;
  const place = location === null ? '' : ` (line ${location.line} of ${shown(location.path)})`;
  const count = others.length === 1 ? 'is 1 more fault' : `are ${others.length} more faults`;
  const more = others.length === 0 ? '' : ` There ${count}.`;
  const said = `A catalogue of the base is broken${place}, so the change is not held to it: ${message}${more}`;
  return [{ message: said, location: null }];
}

/** What a change's own catalogue may say of it; loaded only when a change brings one. */
function guard(): Promise<typeof import('./catalogue/catalogue-guard.js')> {
  return import('./catalogue/catalogue-guard.js');
}

function hasPlugins(inputs: Sources['inputs'], { now, before }: BothManifests): boolean {
  const byHand = inputs['plugin-versions'] + inputs['current-plugin-versions'];
  return byHand !== '' || now.plugins.length + (before?.plugins.length ?? 0) > 0;
}
