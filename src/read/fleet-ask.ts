import { type Failure, failureOf, type GitHubClient, whatFailed } from '../model/github-client.js';
import type { Refusal, Reply } from '../model/graphql.js';
import { type RepositoryRead, readsIn } from './fleet-answer.js';
import { type Budget, type FleetAnswer, fleetQuery } from './fleet-query.js';
import { ask } from './graphql-reply.js';

/** What one query for some repositories came to. */
export type Asked =
  | {
      readonly kind: 'answer';
      readonly reads: readonly RepositoryRead[];
      readonly budget: Budget | null;
    }
  /** GitHub broke on it, or is not there: asking again, or for less, may help. */
  | { readonly kind: 'broken'; readonly why: string }
  /** Nobody needs to be asked for anything else. */
  | { readonly kind: 'refused'; readonly why: string };

/** Asks for some repositories once. It never rejects. */
export async function askFor(
  client: GitHubClient,
  repositories: readonly string[],
): Promise<Asked> {
  let reply: Reply<FleetAnswer>;
  try {
    reply = await ask(client, fleetQuery(repositories));
  } catch (error) {
    return asFailed(error);
  }
  const reads = readsIn(repositories, reply);
  if (reads === null) return { kind: 'broken', why: 'GitHub answered another question' };
  const { rateLimit = null } = reply.answer;
  return { kind: 'answer', reads, budget: rateLimit };
}

function asFailed(error: unknown): Asked {
  const failure = failureOf(error);
  const limit = limitOf(error, failure);
  if (limit !== null) return { kind: 'refused', why: limit };
  const broken = failure.status === null || failure.status >= 500;
  return { kind: broken ? 'broken' : 'refused', why: whatFailed(failure) };
}

const primary = 'GitHub’s rate limit is used up';

const secondary =
  'GitHub’s secondary limit, which slows down who asks for much at once, outlasts the patience of one run';

/** Which limit stops the run; GitHub says it with a status, or with an answer that is only errors. */
function limitOf(error: unknown, { status, message, headers }: Failure): string | null {
  const { errors } = error as { errors?: readonly Refusal[] };
  const isTold = status === 403 || status === 429;
  if ((isTold || status === null) && /secondary rate limit/i.test(message)) return secondary;
  if (errors?.some(({ type }) => type === 'RATE_LIMITED')) return primary;
  if (!isTold) return null;
  if (headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message)) return primary;
  // Only the secondary one leaves the hour's points alone.
  return status === 429 || headers['retry-after'] !== undefined ? secondary : null;
}
