import { HttpClient } from '@actions/http-client';
import { getProxyUrl } from '@actions/http-client/lib/proxy';

/** As much of `fetch` as a GitHub client needs. */
export type Fetch = (
  address: string,
  request: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body?: string;
  },
) => Promise<Response>;

/**
 * How this machine reaches a server: by Node's own `fetch`, or through the proxy that the runner's
 * variables name, of which that knows nothing.
 *
 * @param patience the longest that a proxy may be silent, in milliseconds
 */
export function runnerFetch(server: string, patience: number): Fetch {
  return getProxyUrl(new URL(server)) === undefined ? fetch : fetchThroughProxy(patience);
}

function fetchThroughProxy(patience: number): Fetch {
  const client = new HttpClient(undefined, [], { allowRedirects: false, socketTimeout: patience });
  return async (address, { method, headers, body }) => {
    const answer = await client.request(method, address, body ?? null, headers);
    const text = await answer.readBody();
    const { statusCode: status = 500, headers: answered } = answer.message;
    return new Response(text === '' ? null : text, { status, headers: singleHeaders(answered) });
  };
}

/** Without those that came more than once: cookies, which nobody here reads. */
function singleHeaders(headers: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(headers).filter(
    (header): header is [string, string] => typeof header[1] === 'string',
  );
}
