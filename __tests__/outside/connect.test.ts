import { afterEach, describe, expect, test } from '@jest/globals';
import { connect } from '../../src/outside/connect.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';

let github: LoopbackGitHub;
afterEach(() => github?.close());

const addLabels = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
const parameters = { owner: 'acme', repo: 'platform', issue_number: 7, labels: ['gate: breaking'] };

describe('a connection', () => {
  test('sends the token to both addresses', async () => {
    github = await startGitHub();
    const { url } = github;
    const client = await connect({ token: 'secret', apiUrl: url, graphqlUrl: `${url}/graphql` });
    await client.request(addLabels, parameters);
    await client.graphql(
      'query ($owner: String!) { repository(owner: $owner, name: "platform") { label(name: "bug") { name } } }',
      { owner: 'acme' },
    );
    expect(github.requests.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ['/repos/acme/platform/issues/7/labels', 'token secret'],
      ['/graphql', 'token secret'],
    ]);
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
    await expect(client.request(addLabels, parameters)).rejects.toMatchObject({ status: 404 });
    await expect(client.graphql('query { x }', {})).rejects.toMatchObject({ status: 404 });
    expect(github.requests.map(({ path }) => path)).toEqual([
      '/api/v3/repos/acme/platform/issues/7/labels',
      '/api/graphql',
    ]);
  });

  test('asks again after a broken answer', async () => {
    github = await startGitHub();
    const { url } = github;
    const client = await connect({ token: 'secret', apiUrl: url, graphqlUrl: `${url}/graphql` });
    github.failAt(1, 429);
    await client.request(addLabels, parameters);
    expect(github.labels()).toEqual(['gate: breaking']);
    expect(github.requests).toHaveLength(2);
  });
});
