import type { FileQuestion } from '../model/pull-request.js';
import type { CatalogueSource } from '../model/source-file.js';
import type { ProposedPolicy, Sources } from '../model/sources.js';
import type { FileRead, World } from '../world.js';
import type { BasePolicy, BaseRead, ReadBefore } from './base.js';
import { cataloguePaths, readCatalogues } from './catalogues.js';
import { type Commits, commitsOf } from './commits.js';
import {
  type NamedManifests,
  nameManifests,
  readManifestFiles,
  withSettings,
} from './manifests.js';
import { isPreset, mostPolicyBytes, type PolicyRead, policyPathOf, readPolicy } from './policy.js';
import type { Remote } from './remote.js';

/** Reads all that the run needs from the outside: files, those before the change, the pull request. */
export async function read(world: World): Promise<Sources> {
  const { inputs, files, github } = world;
  const named = await nameManifests(inputs, files.find);
  const { readHead, readBefore, remote, here } = await openSnapshots(world, named.paths);
  const manifests = await readManifestFiles(named, readHead);
  const catalogues = await readCatalogues(inputs.catalog, { read: readHead }, world.download);
  const { judging, before } = await readBase(
    inputs,
    named,
    here,
    catalogues.catalogues,
    readBefore,
  );
  return {
    inputs,
    door: world.door,
    now: world.now,
    policy: judging.policy,
    proposedPolicy: proposedPolicy(here, judging),
    catalogues: catalogues.catalogues,
    manifests: manifests.manifests,
    repository: github?.event.repo || files.name,
    base: before?.base ?? null,
    event: github?.event ?? null,
    pullRequest: remote?.pullRequest ?? null,
    notices: [...(remote?.notices ?? []), ...judging.notices],
    problems: [judging, named, manifests, catalogues, ...(before === null ? [] : [before])].flatMap(
      ({ problems }) => problems,
    ),
  };
}

/** The policy that judges, and what stood before the change; null where nothing is compared. */
async function readBase(
  inputs: World['inputs'],
  named: NamedManifests,
  here: PolicyRead,
  now: readonly CatalogueSource[],
  readBefore: ReadBefore | null,
): Promise<{ readonly judging: BasePolicy; readonly before: BaseRead | null }> {
  if (readBefore === null) return { judging: { ...here, notices: [] }, before: null };
  const { readBasePolicy, readBaseSources } = await import('./base.js');
  return {
    judging: await readBasePolicy(inputs.policy, here, readBefore),
    before: await readBaseSources(inputs.catalog, named, now, readBefore),
  };
}

/** Where the run's files are read: what is judged, and what stood there before. */
interface Snapshots {
  readonly readHead: (path: string, mostBytes: number) => Promise<FileRead>;
  /** Null where nothing is compared. */
  readonly readBefore: ReadBefore | null;
  readonly remote: Remote | null;
  /** The policy of what is judged. */
  readonly here: PolicyRead;
}

/** Opens the snapshots; whatever GitHub is asked for it is asked in one query. */
async function openSnapshots(world: World, manifests: readonly string[]): Promise<Snapshots> {
  const { inputs, files, github, baseline } = world;
  const commits = await commitsFor(world);
  const standing = commits.head === null ? await policyIn(inputs.policy, files.read) : null;
  const paths = [
    ...policyPaths(inputs.policy, standing),
    ...cataloguePaths(inputs.catalog),
    ...withSettings(manifests),
  ];
  const questions = questionsOf(commits, [...new Set(paths)]);
  const asks = github !== null && (github.event.pullRequest !== null || questions.length > 0);
  const remote = asks ? await (await import('./remote.js')).readRemote(github, questions) : null;
  const readAt = (commit: string | null) =>
    commit === null || remote === null
      ? null
      : (path: string, mostBytes: number) => remote.read(commit, path, mostBytes);
  const readHead = readAt(commits.head) ?? files.read;
  return {
    readHead,
    readBefore: readAt(commits.base) ?? baseline?.read ?? null,
    remote,
    here: standing ?? (await policyIn(inputs.policy, readHead)),
  };
}

/** Without a pull request or named manifests a missing checkout is nobody's loss. */
async function commitsFor({ github, files, inputs }: World): Promise<Commits> {
  if (github === null) return { head: null, base: null };
  const lost = github.event.pullRequest !== null || !['', 'none'].includes(inputs.manifests);
  return commitsOf(github.event, !lost || (await files.hasCheckout()));
}

function policyIn(input: string, readHead: Snapshots['readHead']): Promise<PolicyRead> {
  return readPolicy(input, (path) => readHead(path, mostPolicyBytes));
}

/** The policy file, and those that the policy here extends: the base's are usually the same. */
function policyPaths(input: string, standing: PolicyRead | null): string[] {
  if (isPreset(input)) return [];
  const files = standing?.policy.kind === 'files' ? standing.policy.files : [];
  return [policyPathOf(input), ...files.map(({ path }) => path)];
}

function questionsOf({ head, base }: Commits, paths: readonly string[]): FileQuestion[] {
  const commits = [base, head].filter((commit) => commit !== null);
  return commits.flatMap((commit) => paths.map((path) => ({ commit, path })));
}

/** The policy here, where another one judges. */
function proposedPolicy(
  { policy: source, problems }: PolicyRead,
  { policy: judging }: PolicyRead,
): ProposedPolicy | null {
  return JSON.stringify(source) === JSON.stringify(judging) ? null : { source, problems };
}
