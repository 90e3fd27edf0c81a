import { describe, expect, test } from '@jest/globals';
import type { GitHubClient } from '../../../src/model/github-client.js';
import { readFleet } from '../../../src/tools/fleet/read-fleet.js';

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
    const { stopped, reads } = await readFrom(names.slice(0, 26), (name) => name === 'service-25');
    expect({ stopped, count: reads.length }).toEqual({ stopped: null, count: 26 });
  });
});
