import { afterEach, expect, test } from '@jest/globals';
import type { GitHubClient } from '../../src/model/github-client.js';
import { listRemote } from '../../src/read/remote-list.js';
import { clientOf } from '../support/github/run.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';

const question = { owner: 'acme', repo: 'platform', commit: 'c0ffee' };
const files = { Dockerfile: 'FROM x\n', 'a/link.yaml': '../Dockerfile' };

let github: LoopbackGitHub | undefined;
afterEach(() => github?.close());

test('the files of a commit come in one request, with what git says of each', async () => {
  github = await startGitHub({ commits: { c0ffee: files }, symlinks: ['a/link.yaml'] });
  const list = await listRemote(await clientOf(github), question);
  expect(list).toMatchObject({ kind: 'files', cut: false });
  const found = list.kind === 'files' ? [...list.files] : [];
  expect(found.map(([path, { symlink, size }]) => [path, symlink, size])).toEqual([
    ['Dockerfile', false, 7],
    ['a/link.yaml', true, 13],
  ]);
  expect(github.requests.map(({ operation }) => operation)).toEqual(['git/get-tree']);
});

test('a list that GitHub cut says so', async () => {
  github = await startGitHub({ commits: { c0ffee: files }, cutTrees: true });
  expect(await listRemote(await clientOf(github), question)).toMatchObject({ cut: true });
});

test('folders and submodules are no files', async () => {
  const tree = [
    { path: 'a', mode: '040000', type: 'tree', sha: '1' },
    { path: 'b', mode: '160000', type: 'commit', sha: '2' },
    { path: 'c', mode: '100755', type: 'blob', sha: '3', size: 1 },
  ];
  const client: GitHubClient = {
    graphql: async () => ({}),
    request: async () => ({ data: { tree, truncated: false } }),
  };
  const list = await listRemote(client, question);
  expect(list.kind === 'files' ? [...list.files.keys()] : []).toEqual(['c']);
});

test.each([
  [
    'a token that may not look',
    { permissions: { contents: 'none' } } as const,
    'GitHub answered 403 "Resource not accessible by integration"; the token needs contents: read',
  ],
  [
    'a commit that is not there',
    {},
    'GitHub answered 404 "Not Found"; the token needs contents: read',
  ],
])('%s is told', async (_, setup, why) => {
  github = await startGitHub(setup);
  expect(await listRemote(await clientOf(github), question)).toEqual({ kind: 'unread', why });
});

test('an answer without a tree is told', async () => {
  const client: GitHubClient = { graphql: async () => ({}), request: async () => ({ data: {} }) };
  expect(await listRemote(client, question)).toEqual({
    kind: 'unread',
    why: 'GitHub answered without a tree',
  });
});
