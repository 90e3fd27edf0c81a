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
  return {
    status: status ?? null,
    message: response?.data?.message ?? message ?? String(error),
    codes: (response?.data?.errors ?? []).flatMap(({ code }) => code ?? []),
    headers: response?.headers ?? headers ?? {},
  };
}

/** A clause such as `GitHub answered 403 "Resource not accessible by integration"`. */
export function describeFailure({ status, message }: Pick<Failure, 'status' | 'message'>): string {
  const line = message.replace(/\s+/g, ' ');
  const words = line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
  return `GitHub answered ${status === null ? '' : `${status} `}"${words}"`;
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
      readonly message?: string;
      readonly errors?: readonly { readonly code?: string }[];
    };
  };
}
