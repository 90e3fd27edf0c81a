import { afterEach, describe, expect, test } from '@jest/globals';
import { readRemote } from '../../src/read/remote.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import { gitHubOf } from '../support/make-world.js';

const commits = {
  c0ffee: { Dockerfile: 'FROM kestra/kestra\n', 'logo.png': null, 'b.yml': 'b\n' },
};
const asked = ['Dockerfile', 'gone.txt', 'logo.png'].map((path) => ({ commit: 'c0ffee', path }));

/** In bytes; more than any of the files has. */
const most = 1000;

let github: LoopbackGitHub;
afterEach(() => github?.close());

describe('what GitHub is asked for', () => {
  test('comes in one query: the pull request and every file', async () => {
    github = await startGitHub({ commits });
    const remote = await readRemote(gitHubOf(github), asked);
    expect(remote.pullRequest?.number).toBe(7);
    expect(remote.notices).toEqual([]);
    expect(await remote.read('c0ffee', 'Dockerfile', most)).toEqual({
      kind: 'text',
      text: 'FROM kestra/kestra\n',
    });
    expect(await remote.read('c0ffee', 'gone.txt', most)).toEqual({ kind: 'missing' });
    expect(await remote.read('c0ffee', 'logo.png', most)).toEqual({
      kind: 'refused',
      why: 'GitHub could not show it, because it is not a text',
    });
    expect(github.requests).toHaveLength(1);
  });

  test('is refused when it has more bytes than allowed, which are more than its characters', async () => {
    github = await startGitHub({ commits: { c0ffee: { 'a.txt': 'é' } } });
    const remote = await readRemote(gitHubOf(github), [{ commit: 'c0ffee', path: 'a.txt' }]);
    expect(await remote.read('c0ffee', 'a.txt', 2)).toEqual({ kind: 'text', text: 'é' });
    expect(await remote.read('c0ffee', 'a.txt', 1)).toEqual({
      kind: 'refused',
      why: 'it has more than the 1 bytes allowed',
    });
  });

  test('costs a query more for a file that was not asked for at first', async () => {
    github = await startGitHub({ commits });
    const remote = await readRemote(gitHubOf(github), asked);
    expect(await remote.read('c0ffee', 'b.yml', most)).toEqual({ kind: 'text', text: 'b\n' });
    expect(github.requests).toHaveLength(2);
  });

  test('of a commit that is not there is refused, for the file may well be there', async () => {
    github = await startGitHub({ commits });
    const remote = await readRemote(gitHubOf(github), [{ commit: 'dead', path: 'Dockerfile' }]);
    expect(await remote.read('dead', 'Dockerfile', most)).toEqual({
      kind: 'refused',
      why: 'GitHub could not show it, because there is no commit dead',
      unseen: 'failed',
    });
  });

  test('without a pull request, as in a merge queue, is files alone', async () => {
    github = await startGitHub({ commits });
    const event = { name: 'merge_group', pullRequest: null };
    const remote = await readRemote(gitHubOf(github, event), asked);
    expect([remote.pullRequest, remote.notices]).toEqual([null, []]);
    expect(await remote.read('c0ffee', 'Dockerfile', most)).toMatchObject({ kind: 'text' });
  });
});

describe('an outage', () => {
  test.each([
    [502, true],
    [500, true],
    ['cut', true],
    [403, false],
    [404, false],
  ] as const)('is one cause for all files: an answer of %j is one: %j', async (failure, isOne) => {
    github = await startGitHub({ commits });
    github.failAt('every', failure);
    const remote = await readRemote(gitHubOf(github), asked);
    const message = expect.stringMatching(
      /^GitHub did not show the files that are compared, because GitHub .*; run it again/,
    );
    expect(remote.outage()).toEqual(isOne ? expect.objectContaining({ message }) : null);
    expect(await remote.read('c0ffee', 'Dockerfile', most)).toMatchObject({
      kind: 'refused',
      unseen: isOne ? 'failed' : 'denied',
    });
  });

  test('of a later question is one too', async () => {
    github = await startGitHub({ commits });
    const remote = await readRemote(gitHubOf(github), asked);
    expect(remote.outage()).toBeNull();
    github.failAt('every', 502);
    await remote.read('c0ffee', 'b.yml', most);
    expect(remote.outage()?.message).toContain('502');
  });
});

describe('without a token', () => {
  test.each([
    [7, ['Pull request #7 could not be read: there is no token.']],
    [null, []],
  ])('nobody is asked, about pull request %j', async (pullRequest, messages) => {
    github = await startGitHub({ commits });
    const remote = await readRemote({ ...gitHubOf(github, { pullRequest }), connect: null }, asked);
    expect(remote.notices.map(({ message }) => message)).toEqual(messages);
    expect(await remote.read('c0ffee', 'Dockerfile', most)).toEqual({
      kind: 'refused',
      why: 'GitHub could not show it, because there is no token',
      unseen: 'denied',
    });
    expect(github.requests).toEqual([]);
  });
});
