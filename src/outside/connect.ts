import { type Failure, failureOf, type GitHubClient } from '../model/github-client.js';
import { type Deadline, noDeadline, pauseWithin } from './deadline.js';

/** How to reach GitHub; a GitHub Enterprise Server has its own addresses. */
export interface Connection {
  readonly token: string;
  /** `GITHUB_API_URL` */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL` */
  readonly graphqlUrl: string;
}

/** A client that sends the token to these addresses and nowhere else. Loads the network code. */
export async function connect(
  { token, apiUrl, graphqlUrl }: Connection,
  retries: RetryPolicy = usualRetries,
  deadline: Deadline = noDeadline,
): Promise<GitHubClient> {
  const { getOctokit } = await import('@actions/github');
  const { runnerFetch } = await import('./runner-fetch.js');
  const request = { fetch: runnerFetch(deadline) };
  const octokit = getOctokit(token, { baseUrl: apiUrl, request });
  // The client itself appends `/graphql`.
  const graphql = octokit.graphql.defaults({ baseUrl: graphqlUrl.replace(/\/graphql\/?$/, '') });
  const client: GitHubClient = {
    graphql: (query, variables) => graphql(query, { ...variables }),
    request: (route, parameters) => octokit.request(route, { ...parameters }),
  };
  return withRetries(client, (seconds) => pauseWithin(seconds * 1000, deadline()), retries);
}

/** How long a client asks again before it gives up. */
export interface RetryPolicy {
  /** How often one request is sent at most. */
  readonly attempts: number;
  /** The longest that all requests of a client wait together, in seconds. */
  readonly seconds: number;
  /** Whether it asks again after a broken answer too, and not only while GitHub is busy. */
  readonly repeatsBroken: boolean;
}

/** That of a run for one pull request, which people wait for. */
export const usualRetries: RetryPolicy = { attempts: 3, seconds: 60, repeatsBroken: true };

/** The wait that GitHub asks for when it names none, in seconds. */
const unnamedWait = 60;

/**
 * A client that asks again when GitHub is busy or broken, within a bound. A 403 is final unless it
 * is a rate limit: a permission does not appear by asking again. A mutation that may have been
 * done, wholly or in part, is not sent again: it would double a comment or a review.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 *
 * @param sleep waits for that many seconds
 */
export function withRetries(
  client: GitHubClient,
  sleep: (seconds: number) => Promise<unknown>,
  { attempts, seconds, repeatsBroken }: RetryPolicy = usualRetries,
): GitHubClient {
  let secondsLeft = seconds;

  async function patiently(send: () => Promise<unknown>, isMutation: boolean): Promise<unknown> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await send();
      } catch (error) {
        if (isMutation && isPartlyDone(error)) throw error;
        const wait = waitAfter(failureOf(error), attempt, repeatsBroken && !isMutation);
        if (wait === null || wait > secondsLeft || attempt === attempts) throw error;
        secondsLeft -= wait;
        await sleep(wait);
      }
    }
  }

  return {
    graphql: (text, variables) =>
      patiently(() => client.graphql(text, variables), text.startsWith('mutation')),
    request: (route, parameters) => patiently(() => client.request(route, parameters), false),
  };
}

/** How many seconds to wait before asking again; null when that is of no use. */
function waitAfter(failure: Failure, attempt: number, mayRepeat: boolean): number | null {
  if (isBusy(failure)) return namedWait(failure) ?? unnamedWait;
  const isBroken = failure.status !== null && failure.status >= 500;
  return isBroken && mayRepeat ? 2 ** (attempt - 1) : null;
}

/** A used-up quota is not waited for: it comes back by the hour. */
function isBusy(failure: Failure): boolean {
  if (failure.status === 429) return true;
  const isSecondary = /secondary rate limit/i.test(failure.message);
  // With GraphQL it may come with a 200, in an answer that holds only this error.
  if (failure.status === null) return isSecondary;
  return failure.status === 403 && (isSecondary || namedWait(failure) !== null);
}

function namedWait({ headers }: Failure): number | null {
  const seconds = headers['retry-after'] ?? '';
  return /^\d+$/.test(seconds) ? Number(seconds) : null;
}

/** Whether GraphQL answered some of what was asked for, with errors for the rest. */
function isPartlyDone(error: unknown): boolean {
  const { data } = (error ?? {}) as { readonly data?: object | null };
  return Object.values(data ?? {}).some((part) => part !== null);
}
