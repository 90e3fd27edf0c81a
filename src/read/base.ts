import type { Notice, Problem } from '../model/report.js';
import { shown } from '../model/shown.js';
import type { PolicySource, ProposedPolicy } from '../model/sources.js';
import type { CatalogueSource } from '../model/written.js';
import type { FileRead } from '../world.js';
import { readCatalogues } from './catalogues.js';
import { isPreset, noPolicy, type PolicyRead, readPolicy } from './policy.js';

/** Reads a file as it was before the change. */
export type ReadBefore = (path: string, maxBytes: number) => Promise<FileRead>;

/** The policy that judges a change, and what to say of how it was found. */
export interface BasePolicy extends PolicyRead {
  readonly notices: readonly Notice[];
  /** Why it judges although nobody named it; null where somebody did, or where there is none. */
  readonly reason: string | null;
  /** The head's policy where it is another one that can be read; it judges nothing. */
  readonly proposed: ProposedPolicy | null;
}

/** The catalogues before the change, and what of them cannot be seen. */
export interface BaseCatalogues {
  readonly catalogues: readonly CatalogueSource[];
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

/**
 * The policy that judges a change: the base's, because a change cannot excuse itself; without one
 * there, the default, unless one was asked for by name that is not here either. The head's has to be
 * readable all the same. Where the base's is broken and the head's is sound, the default judges, so
 * that a change can repair it. Where the base may not be seen and the head has no policy, the default
 * judges too; a policy at the head is then no excuse to judge by it.
 */
export async function readBasePolicy(
  input: string,
  here: PolicyRead,
  readBefore: ReadBefore,
): Promise<BasePolicy> {
  if (isPreset(input)) return judging(here);
  const needed = input !== '' && here.trouble === 'missing';
  const before = await readPolicy(input, readBefore, needed);
  if (isSame(before.policy, here.policy) || before.trouble === 'failed') return judging(before);
  if (before.trouble === 'denied') {
    return here.policy.kind !== 'files' ? unseen(here, before) : judging(before);
  }
  const wrongHere = here.trouble === 'missing' ? [] : await faultsOf(here);
  if (wrongHere.length > 0) return { ...judging(before), problems: wrongHere };
  const [fault] = await faultsOf(before);
  if (fault !== undefined && here.trouble === 'missing') return judging(here);
  return fault === undefined
    ? { ...judging(before), proposed: { ...here, change: 'edits' } }
    : repaired(here, fault);
}

function judging(policy: PolicyRead): BasePolicy {
  return { ...policy, notices: [], reason: null, proposed: null };
}

function isSame(one: PolicySource, other: PolicySource): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What keeps a policy from judging, in its files or in what they say. */
async function faultsOf({ policy, problems }: PolicyRead): Promise<readonly Problem[]> {
  if (problems.length > 0 || policy.kind !== 'files') return problems;
  const { resolvePolicy } = await import('../resolve/written-files.js');
  return resolvePolicy(policy.files).problems;
}

function unseen(here: PolicyRead, { problems: [problem] }: PolicyRead): BasePolicy {
  const message = `The base's policy could not be seen, so the default policy judges: ${problem?.message}`;
  return { ...judging(here), notices: [{ message, location: null }] };
}

function repaired(here: PolicyRead, { message: fault, location }: Problem): BasePolicy {
  const place = location === null ? '' : ` (line ${location.line} of ${shown(location.path)})`;
  const reason = `the base’s policy is broken${place}: ${fault}`;
  const message = `The default policy judges, as if there were none, because ${reason}`;
  return {
    ...judging(noPolicy),
    notices: [{ message, location: null }],
    reason,
    proposed: here.policy.kind !== 'files' ? null : { ...here, change: 'repairs' },
  };
}

/**
 * The catalogue files before the change; what was not there yet is left out. What cannot be seen is
 * a problem: without it nobody can say what the change does.
 */
export async function readBaseCatalogues(
  catalog: string,
  now: readonly CatalogueSource[],
  readBefore: ReadBefore,
): Promise<BaseCatalogues> {
  const standing = async (address: string) => textOf(now.find(({ path }) => path === address));
  const read = await readCatalogues(catalog, { read: readBefore }, standing, true);
  const notices = read.broken.map(({ message }) => {
    return { message: `At the base ${lowerFirst(message)}`, location: null };
  });
  return { ...read, notices };
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** What stands at an address is not part of the change, so it is the same before; it was read once. */
function textOf(source: CatalogueSource | undefined): FileRead {
  return source === undefined ? { kind: 'missing' } : { kind: 'text', text: source.text };
}
