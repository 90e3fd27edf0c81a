import type { GitHubClient } from '../model/github-client.js';
import type { Connection } from './connection.js';
import { type Deadline, noDeadline, pauseWithin } from './deadline.js';
import { type RetryPolicy, usualRetries, withRetries } from './retries.js';

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
