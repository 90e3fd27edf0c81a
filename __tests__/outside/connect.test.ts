import { afterEach, describe, expect, test } from '@jest/globals';
import { connect } from '../../src/outside/connect.js';
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
