import { setTimeout as pause } from 'node:timers/promises';
import type { GitHubClient } from '../model/github-client.js';
import type { Connection } from './connection.js';
import { type Patience, usualPatience, withRetries } from './retries.js';

/** The longest that one request may take, in milliseconds; a gate must not hang on a dead server. */
const longestRequest = 30_000;

/** A client that sends the token to these addresses and nowhere else. Loads the network code. */
export async function connect(
  { token, apiUrl, graphqlUrl }: Connection,
  patience: Patience = usualPatience,
): Promise<GitHubClient> {
  const { getOctokit } = await import('@actions/github');
  const { runnerFetch } = await import('./runner-fetch.js');
  const request = { fetch: runnerFetch(apiUrl, longestRequest) };
  const octokit = getOctokit(token, { baseUrl: apiUrl, request });
  // The client itself appends `/graphql`.
  const graphql = octokit.graphql.defaults({ baseUrl: graphqlUrl.replace(/\/graphql\/?$/, '') });
  const limit = () => ({ request: { signal: AbortSignal.timeout(longestRequest) } });
  const client: GitHubClient = {
    graphql: (query, variables) => graphql(query, { ...variables, ...limit() }),
    request: (route, parameters) => octokit.request(route, { ...parameters, ...limit() }),
  };
  return withRetries(client, (seconds) => pause(seconds * 1000), patience);
}
