import type { Catalogue } from '../model/catalogue.js';
import { parseCoreVersion } from '../model/core-version.js';
import type { Candidate } from '../model/facts.js';
import type { Policy } from '../model/policy.js';
import type { Notice, Problem } from '../model/report.js';
import { shown } from '../model/shown.js';
import type { SourceFile } from '../model/source-file.js';
import type { PolicySource, Sources } from '../model/sources.js';
import { defaultPreset, presetsOfCore } from '../packs/index.js';
import { catalogueOverBuiltIn } from './catalogue/catalogue-over-built-in.js';
import { type Resolved, resolveFacts } from './facts/facts.js';
import type { BothManifests } from './facts/versions.js';
import { readBothManifests } from './manifests/manifests.js';
import { resolvePreset } from './policy/resolve-preset.js';

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
  const { facts, problems: wrongFacts } = resolveFacts(
    ...([sources, judging, catalogue, manifests] as const),
    await candidatesOf(sources.policy),
  );
  const problems = [...sources.problems, ...wrongPolicy, ...wrongCatalogue, ...wrongFacts];
  const wanted = { now: manifests.now.wanted, before: manifests.before?.wanted ?? [] };
  if (problems.length > 0 || facts === null) return { facts: null, policy, wanted, problems };
  const added = base === null ? [] : (await guard()).addedEntryNotices(base, facts.plugins);
  const notices = [...facts.notices, ...read.notices, ...added];
  return { facts: { ...facts, notices }, policy: facts.policy, wanted, problems: [] };
}

/** What texts came to. */
export type Resolution = Resolved & {
  readonly policy: Policy | null;
  /** Files to read before all can be told, now and before the change. */
  readonly wanted: { readonly now: readonly string[]; readonly before: readonly string[] };
};

/** The policy that was read, complete, or what is wrong with it. */
export async function policyOf(
  source: PolicySource,
): Promise<{ readonly policy: Policy | null; readonly problems: readonly Problem[] }> {
  if (source.kind === 'unnamed') return { policy: resolvePreset(defaultPreset), problems: [] };
  if (source.kind === 'preset') return { policy: resolvePreset(source.name), problems: [] };
  if (source.files.length === 0) return { policy: null, problems: [] };
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
  const over = source.kind === 'files' ? await silentFiles(source.files) : (_: string) => null;
  if (over === null) return [];
  return presetsOfCore(standard.core.name ?? '').flatMap((preset) => {
    const ground = resolvePreset(preset) as Policy;
    const policy = source.kind === 'files' ? over(preset) : ground;
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

function manifestsOf(sources: Sources, { core }: Policy): Promise<BothManifests> {
  const { manifests, base, repository } = sources;
  return readBothManifests(manifests, base?.manifests ?? null, core, repository);
}

/** The catalogue that judges, and the base's where a change is guarded by it. */
interface Catalogues {
  readonly catalogue: Catalogue;
  readonly base: Catalogue | null;
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

/** Loaded only when there are plugins to judge or files to check. */
async function cataloguesOf(
  sources: Sources,
  policy: Policy,
  manifests: BothManifests,
): Promise<Catalogues> {
  const { inputs, catalogues, base } = sources;
  if (catalogues.length === 0 && !hasPlugins(inputs, manifests)) {
    return { catalogue: { find: () => null }, base: null, problems: [], notices: [] };
  }
  const written = inputs['core-version'] || (manifests.now.core?.text ?? '');
  const core = parseCoreVersion(written) ?? null;
  const now = await catalogueOverBuiltIn(catalogues, core, policy);
  if (base === null || catalogues.length === 0) return { ...now, base: null, notices: [] };
  const before = await catalogueOverBuiltIn(base.catalogues, core, policy);
  return {
    catalogue: (await guard()).guardCatalogue(before.catalogue, now.catalogue),
    base: before.catalogue,
    problems: now.problems,
    notices: now.problems.length > 0 ? [] : brokenBaseNotices(before.problems),
  };
}

/** A change may repair a catalogue, so what is wrong with the base's stops nothing. */
function brokenBaseNotices([fault, ...others]: readonly Problem[]): readonly Notice[] {
  if (fault === undefined) return [];
  const { message, location } = fault;
  const place = location === null ? '' : ` (line ${location.line} of ${shown(location.path)})`;
  const more = others.length === 0 ? '' : ` There are ${others.length} more faults.`;
  const said = `A catalogue of the base is broken${place}, so it does not hold the change to what it says: ${message}${more}`;
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
