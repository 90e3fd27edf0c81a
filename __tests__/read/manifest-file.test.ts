import { expect, test } from '@jest/globals';
import { readManifestFile, unreadProblems } from '../../src/read/manifest-file.js';

test('no file of more than a megabyte is asked for', async () => {
  const bounds: number[] = [];
  await readManifestFile('a', async (_, maxBytes) => {
    bounds.push(maxBytes);
    return { kind: 'missing' };
  });
  expect(bounds).toEqual([1_000_000]);
});

test('files that cannot be read for one reason are one problem', () => {
  const problems = unreadProblems([
    { path: 'a.txt', why: 'there is no token' },
    { path: 'b.txt', why: 'it is too large' },
    { path: 'c.txt', why: 'there is no token' },
  ]);
  expect(problems.map(({ message }) => message)).toEqual([
    'The manifests a.txt, c.txt cannot be read: there is no token.',
    'The manifest b.txt cannot be read: it is too large.',
  ]);
});
