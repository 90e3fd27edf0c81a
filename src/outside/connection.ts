import type { GitHubClient } from '../model/github-client.js';
import type { Download } from '../world.js';
import type { Connection, RetryPolicy } from './connect.js';
import { type Deadline, noDeadline } from './deadline.js';

/** How the runner's variables say to reach GitHub; null without a token. */
export function connectionOf(
  token: string | undefined,
  variables: Readonly<Record<string, string | undefined>>,
): Connection | null {
  if (!token) return null;
  const apiUrl = variables.GITHUB_API_URL || 'https://api.github.com';
  return { token, apiUrl, graphqlUrl: variables.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql` };
}

/** Makes a client; left out, it retries as usual. */
export type Connect = (retries?: RetryPolicy) => Promise<GitHubClient>;

/** How a door connects; null where there is no way. The network code is loaded by the first call. */
export function connectorOf(
  connection: Connection | null,
  deadline: Deadline = noDeadline,
): Connect | null {
  if (connection === null) return null;
  return async (retries) => (await import('./connect.js')).connect(connection, retries, deadline);
}

/** How a door downloads what stands at an address; the code for it is loaded by the first call. */
export function downloaderOf(deadline: Deadline): Download {
  return async (address, maxBytes) =>
    (await import('./catalogue-download.js')).download(address, maxBytes, deadline());
}
