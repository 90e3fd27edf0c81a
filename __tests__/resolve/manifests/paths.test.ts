import { expect, test } from '@jest/globals';
import { folderOf, pathWithin } from '../../../src/resolve/manifests/paths.js';

test.each([
  ['a.yaml', ''],
  ['a/b/c.yaml', 'a/b/'],
])('the folder of %s', (path, expected) => {
  expect(folderOf(path)).toBe(expected);
});

test.each([
  ['a/', 'b.yaml', 'a/b.yaml'],
  ['a/', './b//c', 'a/b/c'],
  ['a/b/', '../../c', 'c'],
  ['a/', '..', ''],
  ['', '.', ''],
  ['a/', '../../b', null],
  ['a/', '../../a/b', null],
  ['a/', '/b', null],
])('in %j %j is %j', (folder, path, expected) => {
  expect(pathWithin(folder, path)).toBe(expected);
});
