import { withoutSecrets } from './shown.js';

/** What the program asks of GitHub's API. Both calls reject with what `failureOf` can read. */
export interface GitHubClient {
  /** The data of a GraphQL answer. User data belongs in the variables, never in the text. */
  readonly graphql: (text: string, variables: Variables) => Promise<unknown>;
  /**
   * A REST request: a route such as `POST /repos/{owner}/{repo}/labels`, and what fills it. After a
   * broken answer it may be sent again, so it must be one that does nothing twice.
   */
  readonly request: (route: string, parameters: Variables) => Promise<unknown>;
}

export type Variables = Readonly<Record<string, unknown>>;

/** Why GitHub did not do what it was asked. */
export interface Failure {
  /** The HTTP status; 500 when the connection broke, null when GitHub was not even asked. */
  readonly status: number | null;
  /** In GitHub's own words. */
  readonly message: string;
  /** What is wrong with the request's fields, such as `already_exists`. */
  readonly codes: readonly string[];
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** The longest text from outside that is shown, in characters. */
const longestShown = 100;

/** Reads what a client rejected with. */
export function failureOf(error: unknown): Failure {
  const { status, message, response, headers } = (error ?? {}) as RejectedRequest;
  const { message: said, errors } = response?.data ?? {};
  return {
    status: status ?? null,
    message: String(said ?? message ?? error),
    // Some refusals have a sentence in their place.
    codes: Array.isArray(errors)
      ? errors.flatMap((each: FieldError | null) => each?.code ?? [])
      : [],
    headers: response?.headers ?? headers ?? {},
  };
}

/** Whether GitHub does not permit it; a rate limit permits it another time. */
export function isDenied({ status, message, headers }: Failure): boolean {
  const limited =
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit/i.test(message);
  return (status === 401 || status === 403 || status === 404) && !limited;
}

/** A clause such as `GitHub answered 403 "Resource not accessible by integration"`. */
export function describeFailure({ status, message }: Pick<Failure, 'status' | 'message'>): string {
  const line = withoutSecrets(String(message).replace(/\s+/g, ' '));
  const words = line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
  return `GitHub answered ${status === null ? '' : `${status} `}"${words}"`;
}

/** Why a request failed, as far as that tells people what to do. */
export type Cause = 'limit' | 'outage' | 'permission' | 'other';

/** What GitHub said of a failure; GraphQL has a type where REST has a status. */
export type Told = Pick<Failure, 'status' | 'message'> & {
  readonly type?: string;
  readonly headers?: Failure['headers'];
};

/** A rate limit comes with the status of a missing permission, and some refusals are neither. */
export function causeOf({ status, message, type, headers = {} }: Told): Cause {
  const isRefused = status === 403 || type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES';
  const isLimit =
    status === 429 ||
    type === 'RATE_LIMITED' ||
    /rate limit|abuse detection/i.test(message) ||
    (status === 403 &&
      (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined));
  if (isLimit) return 'limit';
  if ((status ?? 0) >= 500 || /^something went wrong/i.test(message)) return 'outage';
  return isRefused && !otherRefusal.test(message) ? 'permission' : 'other';
}

/** What no permission would mend. */
const otherRefusal = /archived|allow list|saml|locked|blocked|suspended/i;

/** The failure as a clause that tells its cause and quotes GitHub. */
export function whyFailed(told: Told): string {
  const said = describeFailure(told);
  const quoted = said.replace(/^GitHub answered /, '');
  const cause = causeOf(told);
  if (cause === 'limit') return `GitHub's rate limit is used up; run it again later (${quoted})`;
  return cause === 'outage' ? `GitHub did not answer; run it again (${quoted})` : said;
}

/** What a request rejects with, as far as it is looked at; any part may be missing. */
interface RejectedRequest {
  readonly status?: number;
  readonly message?: string;
  /** Those of an answer to GraphQL, which the client rejects although its status is 200. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly response?: {
    readonly headers?: Readonly<Record<string, string>>;
    readonly data?: {
      readonly message?: unknown;
      readonly errors?: unknown;
    };
  };
}

interface FieldError {
  readonly code?: string;
}
