import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { GitHubClient } from '../../../src/model/github-client.js';
import { readFleet, readPart } from '../../../src/tools/fleet/read-fleet.js';
import { clientOf } from '../../support/github/run.js';
import { type LoopbackGitHub, startGitHub } from '../../support/github/server.js';

describe('read fleet', () => {
  const names = Array.from({ length: 60 }, (_, n) => `acme/service-${n}`);

  /** A GitHub whose every repository is empty, and that has so many points left after each query. */
  function gitHubWith(remaining: readonly number[]) {
    const asked: number[] = [];
    const graphql: GitHubClient['graphql'] = async (_, variables) => {
      const count = Object.keys(variables).length / 2;
      const rateLimit = {
        cost: 1,
        remaining: remaining[asked.length] ?? 4_000,
        resetAt: '2026-01-15T10:00:00Z',
      };
      asked.push(count);
      const nodes = Array.from({ length: count }, (_, n) => [`repository${n}`, { head: null }]);
      return { rateLimit, ...Object.fromEntries(nodes) };
    };
    return { asked, client: { graphql, request: graphql } };
  }

  async function read(remaining: readonly number[], now: string) {
    const { asked, client } = gitHubWith(remaining);
    const waits: number[] = [];
    const parts: number[] = [];
    const pace = {
      clock: () => new Date(now),
      sleep: async (seconds: number) => waits.push(seconds),
      onWait: () => {},
    };
    const stopped = await readFleet(client, names, pace, async (reads) => {
      parts.push(reads.length);
    });
    return { asked, waits, parts, stopped };
  }

  test('repositories are read in parts, each handed over at once', async () => {
    expect(await read([], '2026-01-15T09:00:00Z')).toEqual({
      asked: [25, 25, 10],
      waits: [],
      parts: [25, 25, 10],
      stopped: null,
    });
  });

  test('when little is left of the hourly limit it waits for the next hour', async () => {
    const { waits, stopped } = await read([49], '2026-01-15T09:50:00Z');
    expect({ waits, stopped }).toEqual({ waits: [601], stopped: null });
  });

  test('it waits so long only once, and then says until when the limit lasts', async () => {
    const { waits, parts, stopped } = await read([49, 49], '2026-01-15T09:00:00Z');
    expect({ waits, parts }).toEqual({ waits: [3_601], parts: [25, 25] });
    expect(stopped).toContain('until 2026-01-15T10:00:00Z');
  });

  describe('a GitHub that breaks', () => {
    async function readFrom(repositories: readonly string[], breaks: (name: string) => boolean) {
      const { client } = gitHubWith([]);
      const graphql: GitHubClient['graphql'] = (query, variables) =>
        Object.values(variables).some((name) => breaks(String(name)))
          ? Promise.reject({ status: 502, message: 'Bad' })
          : client.graphql(query, variables);
      const pace = { clock: () => new Date(0), sleep: async () => {}, onWait: () => {} };
      const reads: string[] = [];
      const stopped = await readFleet({ ...client, graphql }, repositories, pace, async (part) => {
        reads.push(...part.map(({ repository }) => repository));
      });
      return { stopped, reads };
    }

    test('on everything stops the run in the first part', async () => {
      const { stopped, reads } = await readFrom(names, () => true);
      expect(stopped).toBe('each of the last 16 queries failed: GitHub answered 502 "Bad"');
      expect(reads.length).toBeLessThan(3);
    });

    test('on the only repository that is asked for is not there, for all that is known', async () => {
      const { stopped } = await readFrom(['acme/one'], () => true);
      expect(stopped).toBe('each of the last 5 queries failed: GitHub answered 502 "Bad", 5 times');
    });

    test('on the last repository alone has been heard before', async () => {
      const { stopped, reads } = await readFrom(
        names.slice(0, 26),
        (name) => name === 'service-25',
      );
      expect({ stopped, count: reads.length }).toEqual({ stopped: null, count: 26 });
    });
  });
});

describe('read fleet part', () => {
  const names = Array.from({ length: 8 }, (_, n) => `acme/service-${n}`);
  const Dockerfile = 'FROM kestra/kestra:v1.0.0\n';

  let github: LoopbackGitHub;
  let client: GitHubClient;
  let waits: number[];
  /** For how many repositories each query asked that failed. */
  let failed: number[];

  beforeEach(async () => {
    const repositories = names.map((name) => [name, { tags: {}, files: { Dockerfile } }] as const);
    github = await startGitHub({ repositories: Object.fromEntries(repositories) });
    client = await clientOf(github);
    waits = [];
    failed = [];
  });
  afterEach(() => github.close());

  /** The client, except that asking for some repository fails. */
  function failingFor(failure: object, ...repositories: readonly string[]): GitHubClient {
    return {
      ...client,
      graphql: (query, variables) => {
        const asked = Object.values(variables);
        if (!repositories.some((repository) => asked.includes(repository))) {
          return client.graphql(query, variables);
        }
        failed.push(asked.length / 2);
        return Promise.reject(failure);
      },
    };
  }

  function read(from: GitHubClient, repositories: readonly string[]) {
    return readPart(from, repositories, async (seconds) => waits.push(seconds));
  }

  test('many repositories are two queries, and tell their files and what is left', async () => {
    const part = await read(client, names);
    const manifests = { files: [{ path: 'Dockerfile', text: Dockerfile }], searched: true };
    expect(part.reads).toMatchObject(
      names.map((repository) => ({ kind: 'files', repository, manifests })),
    );
    expect(part.budget).toMatchObject({ cost: 1, remaining: 4_999 });
    expect(github.requests).toHaveLength(2);
  });

  test('a repository that is gone or hidden is unread, and the others are there', async () => {
    const { reads } = await read(client, ['acme/none', ...names]);
    expect(reads.map(({ kind }) => kind)).toEqual(['unread', ...names.map(() => 'files')]);
    expect(reads[0]).toMatchObject({ why: expect.stringContaining('Could not resolve') });
  });

  test('a repository that breaks GitHub is found by halves, and named', async () => {
    const { reads, refused, silence } = await read(failingFor({ status: 500 }, 'service-5'), names);
    expect({ refused, silence }).toEqual({ refused: null, silence: 0 });
    expect(reads.map(({ repository }) => repository)).toEqual(names);
    expect(reads.filter(({ kind }) => kind === 'unread')).toEqual([
      {
        kind: 'unread',
        repository: 'acme/service-5',
        why: expect.stringMatching(/^GitHub answered 500 .*, 5 times$/),
      },
    ]);
  });

  test('alone it is asked for as often as is said, and each failure is waited out longer', async () => {
    await read(failingFor({ status: 502 }, 'service-0'), names);
    expect(failed).toEqual([8, 4, 2, 1, 1, 1, 1, 1]);
    expect(waits).toEqual([1, 2, 4, 8, 16, 16, 16, 16]);
  });

  test('an answer ends the silence, so that the next failure is waited out shortly', async () => {
    await read(failingFor({ status: 502 }, 'service-7'), names);
    expect(failed).toEqual([8, 4, 2, 1, 1, 1, 1, 1]);
    expect(waits).toEqual([1, 1, 1, 1, 2, 4, 8]);
  });

  test('two neighbours that break GitHub are both found', async () => {
    const { reads, refused } = await read(
      failingFor({ status: 502 }, 'service-0', 'service-1'),
      names,
    );
    expect(refused).toBeNull();
    expect(reads.map(({ kind }) => kind)).toEqual([
      ...['unread', 'unread'],
      ...names.slice(2).map(() => 'files'),
    ]);
  });

  test('a GitHub that answers nothing is asked for some minutes, and then no more', async () => {
    const part = await read(failingFor({ status: 502, message: 'Bad' }, ...ownNames()), names);
    expect(failed).toHaveLength(16);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBe(191);
    expect(part).toMatchObject({
      refused: 'each of the last 16 queries failed: GitHub answered 502 "Bad"',
      heard: false,
    });
  });

  test('a token that is refused stops the run at once', async () => {
    const failure = { status: 401, message: 'Bad credentials' };
    const part = await read(failingFor(failure, 'service-0'), names);
    expect(part).toMatchObject({ reads: [], refused: 'GitHub answered 401 "Bad credentials"' });
    expect(waits).toEqual([]);
  });

  function ownNames(): readonly string[] {
    return names.map((name) => name.replace('acme/', ''));
  }
});
