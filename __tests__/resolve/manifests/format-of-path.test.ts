import { describe, expect, test } from '@jest/globals';
import { readerOf, searchedFormatOf } from '../../../src/resolve/manifests/format-of-path.js';

const json = 'JSON of any name';
const other = 'a file of another tool';

describe('a file that somebody named is read', () => {
  test.each([
    ['Dockerfile.md', 'a Dockerfile'],
    ['Dockerfile.yml', 'a Dockerfile'],
    ['docker/Dockerfile.plugins', 'a Dockerfile'],
    ['notes.txt', 'a list of plugins'],
    ['versions.json', json],
    ['renovate.json', json],
    ['pnpm-lock.yaml', 'YAML of any name'],
    ['sub/gradle.properties', 'Gradle properties'],
    ['Makefile.py', 'a Makefile'],
    ['main.tf', other],
    ['index.ts', null],
    ['Kustomization', 'YAML of any name'],
    ['pnpm-lock.yml', 'YAML of any name'],
    ['notes.txt.j2', 'a list of plugins'],
    ['notes.txt.gz', null],
    ['Makefile.py.tmpl', 'a Makefile'],
    ['index.ts.tpl', other],
    ['renovate.json.old', null],
    ['renovate.yaml.old', null],
    ['sub/gradle.properties.old', null],
  ])('%s as %s', (path, called) => {
    expect(readerOf(path)?.called ?? null).toBe(called);
  });
});

test.each([
  ['gradle.properties', 'Gradle properties'],
  ['app/gradle.properties', null],
  ['.github/workflows/deploy.yml', 'a GitHub workflow'],
  ['ci/deploy.yml', 'YAML of any name'],
  ['chart/templates/_image.tpl', null],
  ['_image.tpl', other],
])('what %s is depends on where it lies, in whatever order they are asked', (path, called) => {
  for (const each of ['sub/gradle.properties', 'x/deploy.yml', 'y/_image.tpl', path]) {
    searchedFormatOf(each);
  }
  expect(searchedFormatOf(path)?.called ?? null).toBe(called);
});
