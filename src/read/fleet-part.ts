import {
  describeFailure,
  type Failure,
  failureOf,
  type GitHubClient,
} from '../model/github-client.js';
import type { SourceFile } from '../model/source-file.js';
import {
  type Budget,
  type FleetAnswer,
  type FleetNode,
  fleetFiles,
  fleetQuery,
} from './fleet-query.js';
import { ask, type Refusal, type Reply, whyRefused } from './graphql-reply.js';
import { contentOf } from './remote-files.js';

/** A repository's manifests, or why they cannot be had. */
export type RepositoryRead =
  | { readonly kind: 'files'; readonly repository: string; readonly files: readonly SourceFile[] }
  /** A clause that reads after "because". */
  | { readonly kind: 'unread'; readonly repository: string; readonly why: string };

/** What became of asking for some repositories. */
export interface PartRead {
  /** In the order asked; those that were not asked any more are missing. */
  readonly reads: readonly RepositoryRead[];
  readonly budget: Budget | null;
  /** Why nobody needs to be asked for the rest; null when asking can go on. */
  readonly refused: string | null;
}

/** How often a repository is asked for that GitHub breaks on. */
const mostFailures = 5;

/**
 * Reads some repositories in one query. Where GitHub breaks on it the halves are asked for, and so
 * on, until the one that breaks it is alone and has done so five times. It never rejects.
 *
 * @param sleep waits for that many seconds
 */
export async function readPart(
  client: GitHubClient,
  repositories: readonly string[],
  sleep: (seconds: number) => Promise<unknown>,
  failures = 0,
): Promise<PartRead> {
  try {
    return partOf(repositories, await ask(client, fleetQuery(repositories)));
  } catch (error) {
    const failure = failureOf(error);
    const broken = failure.status === null || failure.status >= 500;
    if (isSpent(error, failure)) return refusal('GitHub’s rate limit is used up');
    if (!broken) return refusal(describeFailure(failure));
    if (repositories.length > 1) return readHalves(client, repositories, sleep, failures + 1);
    if (failures + 1 < mostFailures) {
      await sleep(2 ** failures);
      return readPart(client, repositories, sleep, failures + 1);
    }
    // How often exactly depends on who was asked for beside it, which must leave no trace.
    const why = `${describeFailure(failure)}, at least ${mostFailures} times`;
    const reads = repositories.map((repository) => ({ kind: 'unread', repository, why }) as const);
    return { reads, budget: null, refused: null };
  }
}

async function readHalves(
  client: GitHubClient,
  repositories: readonly string[],
  sleep: (seconds: number) => Promise<unknown>,
  failures: number,
): Promise<PartRead> {
  const middle = Math.ceil(repositories.length / 2);
  const first = await readPart(client, repositories.slice(0, middle), sleep, failures);
  if (first.refused !== null) return first;
  const second = await readPart(client, repositories.slice(middle), sleep, failures);
  return {
    reads: [...first.reads, ...second.reads],
    budget: second.budget ?? first.budget,
    refused: second.refused,
  };
}

/** GitHub says it with a status, or with an answer that is nothing but this error. */
function isSpent(error: unknown, { status, message, headers }: Failure): boolean {
  const { errors } = error as { errors?: readonly Refusal[] };
  if (errors?.some(({ type }) => type === 'RATE_LIMITED')) return true;
  if (status !== 403 && status !== 429) return false;
  return headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message);
}

function refusal(why: string): PartRead {
  return { reads: [], budget: null, refused: why };
}

function partOf(repositories: readonly string[], { answer, refusals }: Reply): PartRead {
  const { rateLimit, ...nodes } = answer as unknown as FleetAnswer;
  const reads = repositories.map((repository, n): RepositoryRead => {
    const refused = refusals.filter(({ path }) => path?.[0] === `repository${n}`);
    const node = nodes[`repository${n}`] ?? null;
    const content =
      node === null ? whyRefused(refused[0], 'contents: read') : filesOf(node, refused);
    return typeof content === 'string'
      ? { kind: 'unread', repository, why: content }
      : { kind: 'files', repository, files: content };
  });
  return { reads, budget: rateLimit, refused: null };
}

/** The files of a repository, or why one of them cannot be read: then none can be trusted. */
function filesOf(node: FleetNode, refused: readonly Refusal[]): readonly SourceFile[] | string {
  const [first] = refused;
  if (first !== undefined) return whyRefused(first, 'contents: read');
  if (node.head === null) return 'it has no commit on its default branch';
  const files: SourceFile[] = [];
  for (const [n, path] of fleetFiles.entries()) {
    const blob = node[`file${n}`] ?? null;
    if (blob === null) continue;
    const content = contentOf(blob);
    if (content.kind === 'unreadable') return `of ${path}, ${content.reason}`;
    files.push({ path, text: content.text });
  }
  return files;
}
