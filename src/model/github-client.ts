import { shown } from './shown.js';

/** A repository on GitHub. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
}

const written = /^(?<owner>[\w-]{1,39})\/(?<name>[\w.-]{1,100})$/;

/** Reads `owner/name`; null for anything else. */
export function parseRepository(text: string): Repository | null {
  const groups = written.exec(text)?.groups as Repository | undefined;
  return groups === undefined ? null : { ...groups };
}

/** Where a repository is shown. */
export function pageOfRepository({ owner, name }: Repository): string {
  return `https://github.com/${owner}/${name}`;
}

/** `owner/name`, as a link to the repository on GitHub or to its issues says it; else null. */
export function repositoryIn(written: string): string | null {
  return repositoryPattern.exec(written.trim().slice(0, 500))?.groups?.repository ?? null;
}

const repositoryPattern =
  /^(?:(?:git\+)?https:\/\/(?:www\.)?github\.com\/|github:)?(?<repository>[\w-]{1,39}\/[\w.-]{1,100}?)(?:\.git)?(?:[/#?].*)?$/i;

/** What the program asks of GitHub's API. Both calls reject with what `failureOf` can read. */
export interface GitHubClient {
  /** The data of a GraphQL answer. User data belongs in the variables, never in the text. */
  readonly graphql: (text: string, variables: QueryVariables) => Promise<unknown>;
  /**
   * A REST request: a route such as `POST /repos/{owner}/{repo}/labels`, and what fills it. After a
   * broken answer it may be sent again, so it must be one that does nothing twice.
   */
  readonly request: (route: string, parameters: QueryVariables) => Promise<unknown>;
}

export type QueryVariables = Readonly<Record<string, unknown>>;

/** GitHub was asked and nothing came back, or not all of it. The message is a clause. */
export class NoAnswer extends Error {}

/** What came back is not an answer to the question. The message is a clause. */
export class UnreadableAnswer extends Error {}

/**
 * What is said about an answer of another shape; a server in trouble may send 200 and a page of its
 * own.
 */
export const shapeless = 'a page without the data that was asked for';

/** Why GitHub did not do what it was asked. */
export interface Failure {
  /** Whether GitHub said no, said nothing, or said what nobody can read. */
  readonly kind: 'refused' | 'unanswered' | 'unreadable';
  /** The HTTP status; 500 when the connection broke, null when GitHub was not even asked. */
  readonly status: number | null;
  /** In GitHub's own words. */
  readonly message: string;
  /** What is wrong with the request's fields, such as `already_exists`. */
  readonly codes: readonly string[];
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** Reads what a client rejected with; all that came from outside may be of any type. */
export function failureOf(error: unknown): Failure {
  const rejected: RejectedRequest = fieldsOf(error);
  const { status, response, headers } = rejected;
  const data = fieldsOf(response?.data);
  const message = [data.message, rejected.message].find((text) => typeof text === 'string');
  // The code that reads an answer relies on its shape and throws on another.
  if (error instanceof TypeError) return failureOf(new UnreadableAnswer(shapeless));
  return {
    kind: kindOf(rejected) ?? kindOf(rejected.cause) ?? 'refused',
    status: typeof status === 'number' ? status : null,
    message: message ?? String(error),
    codes: listOf(data.errors).flatMap((fault) => {
      const { code } = fieldsOf(fault);
      return typeof code === 'string' ? code : [];
    }),
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

function kindOf(error: unknown): Failure['kind'] | null {
  if (error instanceof NoAnswer) return 'unanswered';
  return error instanceof UnreadableAnswer ? 'unreadable' : null;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return (value ?? {}) as Readonly<Record<string, unknown>>;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A clause that says what failed, and what to do where nothing was said that anybody could read. */
export function describeFailure(failure: Told): string {
  const { kind = 'refused' } = failure;
  return kind === 'refused' ? whatFailed(failure) : `${whatFailed(failure)}; run it again`;
}

/** A clause such as `GitHub answered 403 "Resource not accessible by integration"`. */
export function whatFailed({ kind, status, message }: Told): string {
  const words = shown(message.replace(/\s+/g, ' '));
  if (kind === 'unanswered') return `GitHub did not answer: ${words}`;
  if (kind === 'unreadable') return `GitHub's answer cannot be read: ${words}`;
  return `GitHub answered ${status === null ? '' : `${status} `}"${words}"`;
}

/** Why a request failed, as far as that tells people what to do. */
type Cause = 'limit' | 'outage' | 'permission' | 'other';

/** What GitHub said of a failure; GraphQL has a type where REST has a status. */
export type Told = Pick<Failure, 'status' | 'message'> & {
  readonly kind?: Failure['kind'];
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

/** What no permission would fix. */
const otherRefusal = /archived|allow list|saml|locked|blocked|suspended/i;

/** The failure as a clause that tells its cause and quotes GitHub. */
export function whyFailed(told: Told): string {
  const { kind = 'refused' } = told;
  const said = describeFailure(told);
  if (kind !== 'refused') return said;
  const quoted = said.replace(/^GitHub answered /, '');
  const cause = causeOf(told);
  if (cause === 'limit') return `GitHub's rate limit is used up; run it again later (${quoted})`;
  return cause === 'outage' ? `GitHub did not answer; run it again (${quoted})` : said;
}

/** What a request rejects with, as far as it is looked at; any part may be missing. */
interface RejectedRequest {
  readonly status?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  /** Those of an answer to GraphQL, which the client rejects although its status is 200. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly response?: {
    readonly headers?: Readonly<Record<string, string>>;
    readonly data?: unknown;
  };
}
