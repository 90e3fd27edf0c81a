import { type Marks, marksOf, noFiles } from '../model/manifest.js';
import type { Policy } from '../model/policy.js';
import type { FileQuestion } from '../model/pull-request.js';
import type { Problem } from '../model/report.js';
import { judgesChange, type PolicySource, type Sources } from '../model/sources.js';
import type { CatalogueSource } from '../model/written.js';
import { defaultPreset } from '../packs/index.js';
import { resolvePreset } from '../resolve/policy/apply-defaults.js';
import type { FileRead, World } from '../world.js';
import type { BaseCatalogues, BasePolicy, ReadBefore } from './base.js';
import { cataloguePaths, readCatalogues } from './catalogues.js';
import type { CompanionPlaces, Wanted } from './companions.js';
import { type Commits, commitsOf, untoldBase } from './event.js';
import { type ManifestPaths, manifestsAsked } from './manifest-paths.js';
import { readManifestFiles } from './manifests.js';
import { isPreset, type PolicyRead, policyPathOf, readPolicy } from './policy.js';
import type { Remote } from './remote.js';
import { type Survey, survey } from './survey.js';

/** What was read, and a way to read more. */
export interface ReadSoFar {
  readonly sources: Sources;
  /** Reads files that those read so far are read together with, now and before the change. */
  readonly readMore: (wanted: Wanted) => Promise<ReadSoFar>;
}

/** Reads all that the run needs from the outside: files, those before the change, the pull request. */
export async function read(world: World): Promise<ReadSoFar> {
  const { inputs, files, github } = world;
  const commits = await commitsFor(world);
  const surveyed = await survey(world, commits);
  const { readHead, readBefore, remote, here } = await openSnapshots(
    world,
    commits,
    surveyed.questions,
  );
  const catalogues = await readCatalogues(inputs.catalog, { read: readHead }, world.download);
  const { judging, before } = await readBase(inputs, here, catalogues.catalogues, readBefore);
  const snapshot = surveyed.snapshot(readHead);
  const marks = await marksUnder(judging.policy);
  const widened = await surveyed.widen(marks, snapshot);
  await remote?.prepare(questionsOf(commits, added(surveyed.paths, widened)));
  const paths = withoutPolicies(widened, [judging.policy, here.policy]);
  const manifests = await readManifestFiles(paths, snapshot, readBefore, marks);
  const sources = {
    inputs,
    door: world.door,
    now: world.now,
    policy: judging.policy,
    policyReason: judging.reason,
    proposedPolicy: judging.proposed,
    catalogues: catalogues.catalogues,
    manifests: manifests.now,
    repository: github?.event.repo || files.name,
    base:
      before === null
        ? null
        : { catalogues: before.catalogues, manifests: manifests.before ?? noFiles },
    event: github?.event ?? null,
    pullRequest: remote?.pullRequest ?? null,
    notices: [...(remote?.notices ?? []), ...judging.notices, ...(before?.notices ?? [])],
    problems: [
      ...untoldBase(github?.event ?? null),
      ...withoutEchoes(
        remote?.outage() ?? null,
        [judging, manifests, catalogues, ...(before === null ? [] : [before])].flatMap(
          ({ problems }) => problems,
        ),
      ),
    ],
  };
  const companions = {
    snapshot,
    readBefore,
    isTouched: surveyed.paths.isTouched,
    ask: (questions: Survey['questions']) =>
      remote?.prepare(questionsOf(commits, questions)) ?? Promise.resolve(),
  };
  return readingOf(sources, companions);
}

/** The files that the policy's finders add, to be asked of GitHub where they stand only there. */
function added(before: ManifestPaths, now: ManifestPaths): Survey['questions'] {
  const less = (all: readonly string[], known: readonly string[]) => {
    const old = new Set(known);
    return all.filter((path) => !old.has(path));
  };
  return { head: less(now.head, before.head), base: less(now.before, before.before) };
}

/** An outage leaves every file unread, and says it once; what else is wrong can wait. */
function withoutEchoes(outage: Problem | null, problems: readonly Problem[]): readonly Problem[] {
  return outage === null ? problems : [outage];
}

function readingOf(sources: Sources, from: CompanionPlaces): ReadSoFar {
  const readMore = async (wanted: Wanted) => {
    const { readCompanions } = await import('./companions.js');
    return readingOf(await readCompanions(sources, wanted, from), from);
  };
  return { sources, readMore };
}

/** What a policy extends is found by a search, too. */
function withoutPolicies(paths: ManifestPaths, policies: readonly PolicySource[]): ManifestPaths {
  if (paths.kind !== 'searched') return paths;
  const files = policies.flatMap((policy) => (policy.kind === 'files' ? policy.files : []));
  const isManifest = (path: string) => !files.some((file) => file.path === path);
  const [head, before] = [paths.head.filter(isManifest), paths.before.filter(isManifest)];
  return { ...paths, head, before };
}

/** What marks a core under the policy that judges; under one that cannot be read, by default. */
async function marksUnder(policy: PolicySource): Promise<Marks> {
  const byDefault = resolvePreset(defaultPreset) as Policy;
  if (policy.kind === 'preset') return marksOf(resolvePreset(policy.name) ?? byDefault);
  if (policy.kind === 'unnamed' || policy.files.length === 0) return marksOf(byDefault);
  const { resolvePolicy } = await import('../resolve/written-files.js');
  return marksOf(resolvePolicy(policy.files).policy ?? byDefault);
}

/** The policy that judges, and the catalogues before the change; null where nothing is compared. */
async function readBase(
  inputs: World['inputs'],
  here: PolicyRead,
  now: readonly CatalogueSource[],
  readBefore: ReadBefore | null,
): Promise<{ readonly judging: BasePolicy; readonly before: BaseCatalogues | null }> {
  if (readBefore === null) {
    return { judging: { ...here, notices: [], reason: null, proposed: null }, before: null };
  }
  const { readBasePolicy, readBaseCatalogues } = await import('./base.js');
  return {
    judging: await readBasePolicy(inputs.policy, here, readBefore),
    before: await readBaseCatalogues(inputs.catalog, now, readBefore),
  };
}

/** Where the run's files are read: what is judged, and what stood there before. */
interface Snapshots {
  readonly readHead: (path: string, maxBytes: number) => Promise<FileRead>;
  /** Null where nothing is compared. */
  readonly readBefore: ReadBefore | null;
  readonly remote: Remote | null;
  /** The policy of what is judged. */
  readonly here: PolicyRead;
}

/** Opens the snapshots; whatever GitHub is asked for it is asked in one query. */
async function openSnapshots(
  world: World,
  commits: Commits,
  manifests: Survey['questions'],
): Promise<Snapshots> {
  const { inputs, files, github, baseline } = world;
  const standing = commits.head === null ? await readPolicy(inputs.policy, files.read) : null;
  const paths = [...policyPaths(inputs.policy, standing), ...cataloguePaths(inputs.catalog)];
  const questions = questionsOf(commits, {
    head: [...paths, ...manifests.head],
    base: [...paths, ...manifests.base],
  });
  const asks = github !== null && (github.event.pullRequest !== null || questions.length > 0);
  const remote = asks ? await (await import('./remote.js')).readRemote(github, questions) : null;
  const readAt = (commit: string | null) =>
    commit === null || remote === null
      ? null
      : (path: string, maxBytes: number) => remote.read(commit, path, maxBytes);
  const readHead = readAt(commits.head) ?? files.read;
  return {
    readHead,
    readBefore: readAt(commits.base) ?? baseline?.read ?? null,
    remote,
    here: standing ?? (await readPolicy(inputs.policy, readHead)),
  };
}

/** Where no change is judged and no manifest is read, a missing checkout is nobody's loss. */
async function commitsFor({ github, files, inputs }: World): Promise<Commits> {
  if (github === null) return { head: null, base: null };
  const lost = judgesChange(github.event) || manifestsAsked(inputs).kind !== 'none';
  return commitsOf(github.event, !lost || (await files.hasCheckout()));
}

/** The policy file, and those that the policy here extends: the base's are usually the same. */
function policyPaths(input: string, standing: PolicyRead | null): string[] {
  if (isPreset(input)) return [];
  const files = standing?.policy.kind === 'files' ? standing.policy.files : [];
  return [policyPathOf(input), ...files.map(({ path }) => path)];
}

function questionsOf({ head, base }: Commits, paths: Survey['questions']): FileQuestion[] {
  const at = (commit: string | null, names: readonly string[]) =>
    commit === null ? [] : [...new Set(names)].map((path) => ({ commit, path }));
  return [...at(base, paths.base), ...at(head, paths.head)];
}
