import { expect, test } from '@jest/globals';
import type { GitHubClient } from '../../src/model/github-client.js';
import { readFleet } from '../../src/read/fleet.js';

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
