import { afterEach, describe, expect, test } from '@jest/globals';
import type { GitHubClient, QueryVariables } from '../../src/model/github-client.js';
import { readChanges } from '../../src/read/changes.js';
import { clientOf } from '../support/github/run.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';

const commits = { owner: 'acme', repo: 'platform', base: 'c0ffee^1', head: 'c0ffee' };
const ofPullRequest = { ...commits, pullRequest: 7 };
const ofQueue = { ...commits, pullRequest: null };

let github: LoopbackGitHub | undefined;
afterEach(() => github?.close());

const operations = () => github?.requests.map(({ operation }) => operation);
const some = (count: number) => Array.from({ length: count }, (_, n) => ({ path: `${n}.txt` }));

describe('the files that a change touches', () => {
  test('are those of the pull request, both names of a renamed one', async () => {
    const changes = [{ path: 'a' }, { path: 'new', previous: 'old' }];
    github = await startGitHub({ changes });
    const answer = await readChanges(await clientOf(github), ofPullRequest);
    expect(answer).toEqual({ kind: 'files', paths: new Set(['a', 'new', 'old']) });
    expect(operations()).toEqual(['pulls/list-files']);
  });

  test('take a request for each hundred', async () => {
    github = await startGitHub({ changes: some(250) });
    const answer = await readChanges(await clientOf(github), ofPullRequest);
    expect(answer).toMatchObject({ kind: 'files' });
    expect(operations()).toHaveLength(3);
  });

  test('of a merge queue are what lies between its commits', async () => {
    github = await startGitHub({ changes: [{ path: 'new', previous: 'old' }] });
    const answer = await readChanges(await clientOf(github), ofQueue);
    expect(answer).toEqual({ kind: 'files', paths: new Set(['new', 'old']) });
    expect(operations()).toEqual(['repos/compare-commits-with-basehead']);
    expect(github.requests[0]?.path).toContain(encodeURIComponent('c0ffee^1...c0ffee'));
  });

  test('are compared where the token may not see the pull request', async () => {
    github = await startGitHub({ changes: [{ path: 'a' }] });
    github.failAt(1, 403);
    const answer = await readChanges(await clientOf(github), ofPullRequest);
    expect(answer).toEqual({ kind: 'files', paths: new Set(['a']) });
    expect(operations()).toEqual(['pulls/list-files', 'repos/compare-commits-with-basehead']);
  });
});

describe('nobody can say what a change touches', () => {
  test('in a merge queue, where GitHub lists no more files', async () => {
    github = await startGitHub({ changes: some(300) });
    expect(await readChanges(await clientOf(github), ofQueue)).toEqual({
      kind: 'unknown',
      why: 'it touches 300 files or more, and GitHub lists no more than that',
    });
  });

  test('on a pull request of thousands of files', async () => {
    const asked: QueryVariables[] = [];
    const client: GitHubClient = {
      graphql: async () => ({}),
      request: async (route, parameters) => {
        asked.push(parameters);
        const page = some(100).map(({ path }) => ({ filename: path }));
        return { data: route.includes('compare') ? { files: [...page, ...page, ...page] } : page };
      },
    };
    expect(await readChanges(client, ofPullRequest)).toMatchObject({ kind: 'unknown' });
    expect(asked).toHaveLength(31);
  });

  test.each([
    ['GitHub is not there', async () => Promise.reject(new Error('no route')), /no route/],
    ['it answers something else', async () => ({ data: 'x' }), /without a list of files/],
  ])('where %s', async (_, request, why) => {
    const client: GitHubClient = { graphql: async () => ({}), request };
    const answer = await readChanges(client, ofPullRequest);
    expect(answer).toMatchObject({ kind: 'unknown', why: expect.stringMatching(why) });
  });
});
