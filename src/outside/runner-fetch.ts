import { UnreadableAnswer } from '../model/github-client.js';
import { shown } from '../model/shown.js';
import type { Deadline } from './deadline.js';
import { type Answer, type Exchange, exchange, maxRedirects } from './exchange.js';

/** As much of `fetch` as a GitHub client needs. */
export type Fetch = (
  address: string,
  request: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body?: string;
  },
) => Promise<Response>;

/** The longest answer of GitHub that is read, in bytes: many times the files of a pull request. */
const maxAnswerBytes = 50_000_000;

/** The headers of an answer that are looked at. */
const readHeaders = ['retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset'];

/**
 * A `fetch` for the GitHub client. The token goes to one server: a redirect to another is not
 * followed. A success that is not JSON rejects, as a page of some other server would be one.
 */
export function runnerFetch(deadline: Deadline, send: Exchange = exchange): Fetch {
  return async (address, { method, headers, body }) => {
    let url = new URL(address);
    for (let redirects = 0; ; redirects++) {
      const question = { url, method, headers, body, maxBytes: maxAnswerBytes };
      const answer = await send(question, deadline());
      const next = redirectOf(answer, url);
      if (next === null) return responseOf(answer);
      if (redirects === maxRedirects) throw unreadable(`redirects more than ${maxRedirects} times`);
      if (next.origin !== url.origin) {
        throw unreadable(`redirects to ${shown(next.origin)}, where the token does not go`);
      }
      // Any other redirect of a write leads to a page that says what became of it.
      if (method !== 'GET' && answer.status !== 307 && answer.status !== 308) {
        throw unreadable(`redirects a ${method} with ${answer.status}`);
      }
      url = next;
    }
  };
}

function redirectOf({ status, headers: { location } }: Answer, url: URL): URL | null {
  if (status < 300 || status >= 400) return null;
  if (location === undefined || !URL.canParse(location, url.href))
    throw unreadable(`is a ${status}`);
  return new URL(location, url);
}

function responseOf({ status, reason, headers, text }: Answer): Response {
  const kept = readHeaders.flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as [string, string]] : [];
  });
  const init = {
    status,
    headers: [['content-type', 'application/json'] as [string, string], ...kept],
  };
  if (status === 204 || status === 205) return new Response(null, init);
  if (isJson(text)) return new Response(text, init);
  if (status < 400) throw unreadable('is not JSON');
  return new Response(JSON.stringify({ message: reason }), init);
}

/** Whether it is an object or a list, as all that GitHub answers with is. */
function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

function unreadable(what: string): UnreadableAnswer {
  return new UnreadableAnswer(`it ${what}`);
}
