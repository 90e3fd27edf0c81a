import { afterEach, describe, expect, test } from '@jest/globals';
import { connect, type RetryPolicy, usualRetries, withRetries } from '../../src/outside/connect.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';

let github: LoopbackGitHub;
afterEach(() => github?.close());

const createLabel = 'POST /repos/{owner}/{repo}/labels';
const parameters = { owner: 'acme', repo: 'platform', name: 'gate: breaking' };

describe('a connection', () => {
  test('sends the token to both addresses', async () => {
    github = await startGitHub();
    const { url } = github;
    const client = await connect({ token: 'secret', apiUrl: url, graphqlUrl: `${url}/graphql` });
    await client.request(createLabel, parameters);
    await client.graphql(
      'query ($owner: String!) { repository(owner: $owner, name: "platform") { label(name: "bug") { name } } }',
      { owner: 'acme' },
    );
    expect(github.requests.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ['/repos/acme/platform/labels', 'token secret'],
      ['/graphql', 'token secret'],
    ]);
  });

  test('waits as long as GitHub names in an answer to GraphQL', async () => {
    github = await startGitHub();
    github.failAt(1, 'limited', { 'retry-after': '0' });
    const { url } = github;
    const client = await connect({ token: 'secret', apiUrl: url, graphqlUrl: `${url}/graphql` });
    await client.graphql('query { viewer { login } }', {}).catch(() => null);
    expect(github.requests).toHaveLength(2);
  });

  test('reaches an Enterprise Server, where the two addresses differ', async () => {
    github = await startGitHub();
    const { url } = github;
    const connection = {
      token: 'secret',
      apiUrl: `${url}/api/v3`,
      graphqlUrl: `${url}/api/graphql`,
    };
    const client = await connect(connection);
    await expect(client.request(createLabel, parameters)).rejects.toMatchObject({ status: 404 });
    await expect(client.graphql('query { x }', {})).rejects.toMatchObject({ status: 404 });
    expect(github.requests.map(({ path }) => path)).toEqual([
      '/api/v3/repos/acme/platform/labels',
      '/api/graphql',
    ]);
  });

  test('asks again after a broken answer', async () => {
    github = await startGitHub();
    const { url } = github;
    const client = await connect({ token: 'secret', apiUrl: url, graphqlUrl: `${url}/graphql` });
    github.failAt(1, 429);
    await client.request(createLabel, parameters);
    expect(github.state.repositoryLabels).toMatchObject([{ name: 'gate: breaking' }]);
    expect(github.requests).toHaveLength(2);
  });
});

describe('retries', () => {
  const createLabel = 'POST /repos/{owner}/{repo}/labels';

  interface Error {
    readonly status?: number;
    readonly message?: string;
    readonly data?: object | null;
    readonly response?: { readonly headers?: Readonly<Record<string, string>> };
  }

  const query = 'query { x }';
  const mutation = 'mutation { x y }';

  const broken = { status: 500 };
  const secondary = { status: 403, message: 'You have exceeded a secondary rate limit.' };
  const limited = (data: object | null) => ({ message: secondary.message, data });
  const waitingFor = (seconds: string, status = 429) => ({
    status,
    response: { headers: { 'retry-after': seconds } },
  });

  /** Sends a route, a query or a mutation to a GitHub that fails in these ways; tells what happened. */
  async function send(
    what: string,
    failures: readonly Error[],
    retryPolicy: RetryPolicy = usualRetries,
  ) {
    const waits: number[] = [];
    const left = [...failures];
    const answer = async () => {
      const failure = left.shift();
      if (failure !== undefined) throw failure;
      return 'answered';
    };
    const client = withRetries(
      { graphql: answer, request: answer },
      async (seconds) => {
        waits.push(seconds);
      },
      retryPolicy,
    );
    const sent = what.startsWith('POST ') ? client.request(what, {}) : client.graphql(what, {});
    const outcome = await sent.catch((error: Error) => error);
    return { outcome, waits };
  }

  describe('a request is sent again', () => {
    test.each([
      ['after a broken answer', createLabel, [broken], [1]],
      ['after a second one, a little later', query, [broken, { status: 502 }], [1, 2]],
      ['when GitHub names a wait', createLabel, [waitingFor('7')], [7]],
      ['when GitHub names a wait with a 403', createLabel, [waitingFor('7', 403)], [7]],
      ['after a secondary rate limit', createLabel, [secondary], [60]],
      ['after a secondary limit in an answer', query, [{ message: secondary.message }], [60]],
      ['after a 429 that names no wait', query, [{ status: 429 }], [60]],
      ['to write, when GitHub is busy', mutation, [waitingFor('3'), waitingFor('4', 403)], [3, 4]],
      ['to write, after a secondary limit in an answer', mutation, [limited(null)], [60]],
      ['to write, when nothing was done', mutation, [limited({ x: null, y: null })], [60]],
      ['to read, when only a part was read', query, [limited({ x: {}, y: null })], [60]],
    ])('%s', async (_, route, failures, waits) => {
      expect(await send(route, failures)).toEqual({ outcome: 'answered', waits });
    });
  });

  describe('a request is given up', () => {
    test.each([
      ['after the third attempt', createLabel, [broken, broken, broken], [1, 2]],
      [
        'at once without the permission',
        createLabel,
        [{ status: 403, message: 'Resource not accessible' }],
        [],
      ],
      [
        'at once when the quota is used up',
        createLabel,
        [{ status: 403, message: 'API rate limit exceeded' }],
        [],
      ],
      ['at once when it is wrong', createLabel, [{ status: 422 }], []],
      ['at once when it is a bug', createLabel, [{ message: 'x is not a function' }], []],
      ['when the wait is too long', createLabel, [waitingFor('61')], []],
      [
        'when the waits together are too long',
        createLabel,
        [waitingFor('40'), waitingFor('40')],
        [40],
      ],
      ['when something may have been written', mutation, [{ status: 502 }], []],
      ['when something was written', mutation, [limited({ x: null, y: {} })], []],
      ['when a write is refused', mutation, [{ message: 'No', data: { x: null } }], []],
    ])('%s', async (_, route, failures, waits) => {
      expect(await send(route, failures)).toEqual({ outcome: failures.at(-1), waits });
    });
  });

  describe('another retry policy', () => {
    const busy = waitingFor('100');
    test.each([
      ['waits longer', { seconds: 200 }, [busy, busy], 'answered', [100, 100]],
      ['asks more often', { attempts: 5 }, [broken, broken, broken], 'answered', [1, 2, 4]],
      ['leaves broken answers alone', { repeatsBroken: false }, [broken], broken, []],
    ])('%s', async (_, difference, failures, outcome, waits) => {
      const retryPolicy = { ...usualRetries, ...difference };
      expect(await send(query, failures, retryPolicy)).toEqual({ outcome, waits });
    });
  });
});
