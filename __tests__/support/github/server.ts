import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerGraphQL, mutationFieldsOf } from './graphql.js';
import type { RefusalType } from './refusals.js';
import { answerRest, operationOf } from './rest.js';
import { type CommentState, type GitHubSetup, type GitHubState, initialState } from './state.js';

/** A GitHub on this machine, for one pull request. */
export interface LoopbackGitHub {
  /** For `GITHUB_API_URL`; `GITHUB_GRAPHQL_URL` is this and `/graphql`. */
  readonly url: string;
  readonly state: GitHubState;
  /** Every request, in order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** The REST operations that write and the fields of mutations, in order. */
  readonly writes: () => string[];
  readonly comments: () => readonly CommentState[];
  /** Names of the labels on the pull request. */
  readonly labels: () => readonly string[];
  /** Has the nth request from the start fail, the first being 1; or every one. */
  readonly failAt: (request: number | 'every', failure: Failure, headers?: Headers) => void;
  /** Has the nth request answered with what this makes of its answer. */
  readonly editAt: (request: number, edit: (answer: unknown) => unknown) => void;
  /** Has the next field of that name in a mutation refused, such as `addComment`. */
  readonly refuseField: (field: string, type: RefusalType) => void;
  readonly close: () => Promise<void>;
}

/**
 * A status to answer with, a limit as GraphQL tells it, with a 200, a connection that breaks, an
 * answer that is lost after the work is done, or something that is not an answer of GitHub.
 */
export type Failure =
  | (401 | 403 | 404 | 409 | 422 | 429 | 500 | 502 | 503)
  | ('limited' | 'cut' | 'lost')
  | keyof typeof oddities;

/** What no GitHub answers, but a proxy or a server in trouble may. */
const oddities = {
  silence: () => {},
  switching: (outgoing: ServerResponse) => {
    outgoing.socket?.write(
      'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    );
  },
  redirecting: (outgoing: ServerResponse) => {
    outgoing.writeHead(307, { location: 'http://127.0.0.2:9/graphql' }).end();
  },
  moved: (outgoing: ServerResponse) => void outgoing.writeHead(301).end(),
  unmodified: (outgoing: ServerResponse) => void outgoing.writeHead(304).end(),
  page: (outgoing: ServerResponse) => {
    outgoing.writeHead(200, { 'content-type': 'text/html' }).end('<title>Sign in</title>');
  },
  nothing: (outgoing: ServerResponse) => void outgoing.writeHead(200).end(),
  without: (outgoing: ServerResponse) => void outgoing.writeHead(204).end(),
  null: (outgoing: ServerResponse) => send(outgoing, 200, null),
  list: (outgoing: ServerResponse) => send(outgoing, 200, []),
  text: (outgoing: ServerResponse) => send(outgoing, 200, 'text'),
  numbers: (outgoing: ServerResponse) => send(outgoing, 200, { data: 1, errors: 2 }),
  gzip: (outgoing: ServerResponse) => send(outgoing, 200, {}, { 'content-encoding': 'gzip' }),
  half: (outgoing: ServerResponse) => {
    outgoing.writeHead(200, { 'content-length': 1000 }).write('{"data":');
    setTimeout(() => outgoing.destroy(), 20);
  },
  flood: (outgoing: ServerResponse) => {
    outgoing.writeHead(200, { 'content-type': 'application/json' });
    const flood = () => {
      while (!outgoing.destroyed && outgoing.write(' '.repeat(1_000_000)));
    };
    outgoing.on('drain', flood).on('error', () => {});
    flood();
  },
};

type Headers = Readonly<Record<string, string>>;

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** `query`, `mutation`, or GitHub's name of the REST operation; null when there is no such one. */
  readonly operation: string | null;
  readonly body: unknown;
  readonly headers: Headers;
}

/** Starts it, on a free port of 127.0.0.1. */
export async function startGitHub(setup: GitHubSetup = {}): Promise<LoopbackGitHub> {
  const state = initialState(setup);
  const requests: RecordedRequest[] = [];
  const failures = new Map<number | 'every', { failure: Failure; headers: Headers }>();
  const edits = new Map<number, (answer: unknown) => unknown>();

  const server = createServer(async (incoming, outgoing) => {
    const request = await record(incoming, setup.enterprise === true);
    requests.push(request);
    const failing = failures.get(requests.length) ?? failures.get('every');
    const edit = edits.get(requests.length) ?? ((answer: unknown) => answer);
    if (failing !== undefined && failing.failure !== 'lost') {
      return fail(outgoing, failing.failure, failing.headers);
    }
    if (!/^(token|bearer) ./i.test(request.headers.authorization ?? '')) {
      return send(outgoing, 401, { message: 'Requires authentication' });
    }
    if (request.path === graphqlPath) {
      const answer = await answerGraphQL(state, request.body as GraphQLBody);
      return failing === undefined ? send(outgoing, 200, edit(answer)) : outgoing.destroy();
    }
    const { status, body } = await answerRest(state, request);
    if (failing === undefined) send(outgoing, status, edit(body));
    else outgoing.destroy();
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    state,
    requests,
    writes: () => requests.flatMap(writesOf),
    comments: () => state.comments,
    labels: () => state.labels,
    failAt: (request, failure, headers = defaultHeaders(failure)) => {
      failures.set(request, { failure, headers });
    },
    editAt: (request, edit) => {
      edits.set(request, edit);
    },
    refuseField: (field, type) => {
      state.refusals.set(field, type);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A limit without a wait, so that a test that spawns the program need not sit it out. */
function defaultHeaders(failure: Failure): Headers {
  return failure === 429 ? { 'retry-after': '0' } : {};
}

async function record(incoming: IncomingMessage, enterprise: boolean): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const request = {
    method: incoming.method ?? '',
    path: enterprise ? withoutPrefix(incoming.url ?? '') : (incoming.url ?? ''),
    body: text === '' ? undefined : JSON.parse(text),
    headers: incoming.headers as Headers,
  };
  return { ...request, operation: await nameOf(request) };
}

const graphqlPath = '/graphql';

interface GraphQLBody {
  readonly query: string;
}

function nameOf(request: Omit<RecordedRequest, 'operation'>): Promise<string | null> | string {
  if (request.path !== graphqlPath) return operationOf(request);
  const { query } = request.body as GraphQLBody;
  return mutationFieldsOf(query).length > 0 ? 'mutation' : 'query';
}

/** The same path on github.com; what has no prefix is no part of an Enterprise Server's API. */
function withoutPrefix(path: string): string {
  if (path === '/api/graphql') return graphqlPath;
  return path.startsWith('/api/v3/') ? path.slice('/api/v3'.length) : '/';
}

function writesOf({ method, operation, body }: RecordedRequest): readonly string[] | string {
  if (operation === 'mutation') return mutationFieldsOf((body as GraphQLBody).query);
  return method === 'GET' || operation === 'query' ? [] : (operation ?? []);
}

const messages: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  422: 'Validation Failed',
  429: 'You have exceeded a secondary rate limit',
};

function fail(outgoing: ServerResponse, failure: Exclude<Failure, 'lost'>, headers: Headers): void {
  if (isOddity(failure)) oddities[failure](outgoing);
  else if (failure === 'cut') outgoing.destroy();
  else if (failure === 'limited') {
    send(outgoing, 200, { errors: [{ type: 'RATE_LIMITED', message: messages[429] }] }, headers);
  } else send(outgoing, failure, { message: messages[failure] ?? 'Server Error' }, headers);
}

function isOddity(failure: Failure): failure is keyof typeof oddities {
  return Object.hasOwn(oddities, failure);
}

function send(outgoing: ServerResponse, status: number, body?: unknown, headers?: Headers): void {
  outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  outgoing.end(body === undefined ? undefined : JSON.stringify(body));
}
