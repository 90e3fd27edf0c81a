import { describe, expect, test } from '@jest/globals';
import { connectionOf, connectorOf, downloaderOf } from '../../src/outside/connection.js';
import { noDeadline } from '../../src/outside/deadline.js';

describe('the way to GitHub', () => {
  test.each([
    ['nobody gave a token', undefined, {}, null],
    ['the token is empty', '', {}, null],
    [
      'nothing else is said',
      't',
      {},
      {
        token: 't',
        apiUrl: 'https://api.github.com',
        graphqlUrl: 'https://api.github.com/graphql',
      },
    ],
    [
      'there is an Enterprise Server',
      't',
      { GITHUB_API_URL: 'https://g.org/api/v3', GITHUB_GRAPHQL_URL: 'https://g.org/api/graphql' },
      { token: 't', apiUrl: 'https://g.org/api/v3', graphqlUrl: 'https://g.org/api/graphql' },
    ],
  ])('when %s', (_, token, variables, expected) => {
    expect(connectionOf(token, variables)).toEqual(expected);
  });
});

test('without a way nobody connects', () => {
  expect(connectorOf(null)).toBeNull();
});

test('with one a client is made', async () => {
  const connect = connectorOf(connectionOf('t', { GITHUB_API_URL: 'http://127.0.0.1:1' }));
  await expect(connect?.()).resolves.toMatchObject({ graphql: expect.any(Function) });
});

test('a download needs no way to GitHub', async () => {
  expect(await downloaderOf(noDeadline)('https://127.0.0.1/c.json', 100)).toEqual({
    kind: 'refused',
    why: '127.0.0.1 is not a public address',
  });
});
