import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { GitHubClient } from '../../src/model/github-client.js';
import { readPart } from '../../src/read/fleet-part.js';
import { clientOf } from '../support/github/run.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';

const names = Array.from({ length: 8 }, (_, n) => `acme/service-${n}`);
const Dockerfile = 'FROM kestra/kestra:v1.0.0\n';

let github: LoopbackGitHub;
let client: GitHubClient;
let waits: number[];

beforeEach(async () => {
  const repositories = names.map((name) => [name, { tags: {}, files: { Dockerfile } }] as const);
  github = await startGitHub({ repositories: Object.fromEntries(repositories) });
  client = await clientOf(github);
  waits = [];
});
afterEach(() => github.close());

/** The client, except that asking for some repository fails. */
function failingFor(repository: string, failure: object): GitHubClient {
  return {
    ...client,
    graphql: (query, variables) =>
      Object.values(variables).includes(repository)
        ? Promise.reject(failure)
        : client.graphql(query, variables),
  };
}

function read(from: GitHubClient, repositories: readonly string[]) {
  return readPart(from, repositories, async (seconds) => waits.push(seconds));
}

test('many repositories are one query, and tell their files and what is left', async () => {
  const part = await read(client, names);
  const files = [{ path: 'Dockerfile', text: Dockerfile }];
  expect(part.reads).toEqual(names.map((repository) => ({ kind: 'files', repository, files })));
  expect(part.budget).toMatchObject({ cost: 1, remaining: 4_999 });
  expect(github.requests).toHaveLength(1);
});

test('a repository that is gone or hidden is unread, and the others are there', async () => {
  const { reads } = await read(client, ['acme/none', ...names]);
  expect(reads.map(({ kind }) => kind)).toEqual(['unread', ...names.map(() => 'files')]);
  expect(reads[0]).toMatchObject({ why: expect.stringContaining('Could not resolve') });
});

test('a repository that breaks GitHub is found by halves, and named', async () => {
  const { reads, refused } = await read(failingFor('service-5', { status: 500 }), names);
  expect(refused).toBeNull();
  expect(reads.map(({ repository }) => repository)).toEqual(names);
  expect(reads.filter(({ kind }) => kind === 'unread')).toEqual([
    {
      kind: 'unread',
      repository: 'acme/service-5',
      why: expect.stringMatching(/^GitHub answered 500 .*, at least 5 times$/),
    },
  ]);
});

test('a single repository is asked for five times, each after a longer wait', async () => {
  await read(failingFor('service-5', { status: 502 }), ['acme/service-5']);
  expect(waits).toEqual([1, 2, 4, 8]);
});

describe('nobody else is asked for', () => {
  const spent = { response: { headers: { 'x-ratelimit-remaining': '0' } }, status: 403 };
  test.each([
    ['with a bad token', { status: 401, message: 'Bad credentials' }, 'Bad credentials'],
    ['when the limit is used up', spent, 'rate limit'],
    ['when an answer says so', { errors: [{ type: 'RATE_LIMITED', message: '' }] }, 'rate limit'],
  ])('%s', async (_, failure, why) => {
    const part = await read(failingFor('service-0', failure), names);
    expect(part).toMatchObject({ reads: [], refused: expect.stringContaining(why) });
  });
});
