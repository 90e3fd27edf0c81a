import type { Notice, Problem } from '../model/report.js';
import type { CatalogueSource } from '../model/source-file.js';
import type { BaseSources, PolicySource } from '../model/sources.js';
import type { FileRead } from '../world.js';
import { readCatalogues } from './catalogues.js';
import { type NamedManifests, readManifestFiles } from './manifests.js';
import { isPreset, mostPolicyBytes, type PolicyRead, readPolicy } from './policy.js';

/** Reads a file as it was before the change. */
export type ReadBefore = (path: string, mostBytes: number) => Promise<FileRead>;

/** The policy that judges a change, and what to say of how it was found. */
export interface BasePolicy extends PolicyRead {
  readonly notices: readonly Notice[];
}

/** What stood before the change, and what of it cannot be seen. */
export interface BaseRead {
  readonly base: BaseSources;
  readonly problems: readonly Problem[];
}

/**
 * The policy that judges a change: the base's, because a change cannot excuse itself; without one
 * there, the default, unless one was asked for by name that is not here either. Where the base
 * cannot be seen and the head has no policy, the default judges, and says so; a policy at the head
 * is then no excuse to judge by it.
 */
export async function readBasePolicy(
  input: string,
  here: PolicyRead,
  readBefore: ReadBefore,
): Promise<BasePolicy> {
  if (isPreset(input)) return { ...here, notices: [] };
  const needed = input !== '' && isEmpty(here.policy);
  const read = await readPolicy(input, (path) => readBefore(path, mostPolicyBytes), needed);
  const unseen = read.problems.length > 0 && isEmpty(read.policy);
  return unseen && here.policy.kind === 'preset'
    ? { ...here, notices: [defaultJudges(read.problems)] }
    : { ...read, notices: [] };
}

/** Whether files were looked for and none could be read. */
function isEmpty(policy: PolicySource): boolean {
  return policy.kind === 'files' && policy.files.length === 0;
}

function defaultJudges([problem]: readonly Problem[]): Notice {
  const message = `No policy of the base could be seen, so the default judges: ${problem?.message}`;
  return { message, location: null };
}

/**
 * The manifests and catalogue files before the change; what was not there yet is left out. What
 * cannot be seen is a problem: without it nobody can say what the change does.
 */
export async function readBaseSources(
  catalog: string,
  named: NamedManifests,
  now: readonly CatalogueSource[],
  readBefore: ReadBefore,
): Promise<BaseRead> {
  const { manifests, problems } = await readManifestFiles(named, readBefore, true);
  const standing = async (address: string) => textOf(now.find(({ path }) => path === address));
  const catalogues = await readCatalogues(catalog, { read: readBefore }, standing, true);
  return {
    base: { manifests, catalogues: catalogues.catalogues },
    problems: [...problems, ...catalogues.problems],
  };
}

/** What stands at an address is no part of the change, so it is the same before; it was read once. */
function textOf(source: CatalogueSource | undefined): FileRead {
  return source === undefined ? { kind: 'missing' } : { kind: 'text', text: source.text };
}
