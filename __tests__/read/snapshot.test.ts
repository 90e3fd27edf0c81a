import { afterEach, describe, expect, test } from '@jest/globals';
import type { GitHubClient } from '../../src/model/github-client.js';
import {
  commitSnapshot,
  folderSnapshot,
  listRemote,
  type RemoteEntry,
} from '../../src/read/snapshot.js';
import type { FileRead } from '../../src/world.js';
import { clientOf } from '../support/github/run.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import { filesOf } from '../support/make-world.js';

const texts: Readonly<Record<string, string>> = { b: 'kestra', a: 'node', link: 'b' };
const binary: FileRead = { kind: 'refused', why: 'it is not a text' };

function entryOf(path: string): [string, RemoteEntry] {
  return [path, { symlink: path === 'link', object: '', size: path === 'large' ? 2_000_000 : 4 }];
}

const files = new Map(['b', 'a', 'link', 'large', 'binary'].map(entryOf));
const commit = commitSnapshot({ kind: 'files', files, cut: true }, async (path) => {
  const text = texts[path];
  return text === undefined ? binary : { kind: 'text', text };
});

describe('a commit that only GitHub has', () => {
  test('lists its files in the order of their letters', async () => {
    const paths = ['a', 'b', 'binary', 'large', 'link'];
    expect(await commit.list()).toEqual({ paths, cut: true });
    expect(await commit.walk('')).toEqual({ paths: [], cut: false });
  });

  test.each([
    ['b', { kind: 'text', text: 'kestra' }],
    ['gone', { kind: 'missing' }],
    ['link', { kind: 'refused', why: 'it is a symlink' }],
    ['large', { kind: 'refused', why: 'it has 2000000 bytes, more than the 1000000 allowed' }],
    ['binary', binary],
  ])('reads %s', async (path, expected) => {
    expect(await commit.read(path, 1_000_000)).toEqual(expected);
  });

  test('finds what holds something, and what cannot be looked through', async () => {
    const paths = ['a', 'b', 'link', 'gone', 'large', 'binary'];
    const found = await commit.search(paths, (_, text) => text.includes('kestra'));
    expect(Object.fromEntries(found)).toEqual({
      b: 'found',
      link: 'symlink',
      large: 'found',
      binary: 'found',
    });
  });

  test('has no files where they could not be listed', async () => {
    const unread = commitSnapshot({ kind: 'unread', why: '' }, async () => binary);
    expect(await unread.list()).toEqual({ paths: [], cut: false });
    expect(await unread.read('a', 1)).toEqual({ kind: 'missing' });
  });
});

test('a folder is read as it stands', async () => {
  const folder = folderSnapshot(filesOf(texts));
  expect((await folder.list()).paths).toEqual(['a', 'b', 'link']);
  expect(await folder.read('b', 100)).toEqual({ kind: 'text', text: 'kestra' });
});

describe('remote list', () => {
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
});
