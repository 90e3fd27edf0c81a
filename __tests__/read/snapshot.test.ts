import { describe, expect, test } from '@jest/globals';
import type { RemoteEntry } from '../../src/read/remote-list.js';
import { commitSnapshot, folderSnapshot } from '../../src/read/snapshot.js';
import type { FileRead } from '../../src/world.js';
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
