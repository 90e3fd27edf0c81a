import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { baselineAt } from '../../src/outside/git.js';
import { ownFiles } from '../../src/outside/workspace.js';
import type { FileRead } from '../../src/world.js';
import { inFolder, type Texts, writeTexts } from '../support/folder.js';
import { git, makeRepository } from '../support/git.js';

const before = {
  Dockerfile: 'FROM kestra/kestra:v1.0.0\n',
  'prod/values.yaml': 'tag: v1.0.0\n',
  'plugins.txt': 'ä@1.0.0\n',
};
const after = { Dockerfile: 'FROM kestra/kestra:v1.1.0\n', 'new.txt': 'new\n' };

/** Reads a file at a commit, from a folder of the repository; the last commit is `main`. */
function readAt(
  ref: string,
  path: string,
  { from = '.', mostBytes = 1000, outside = {} as Texts } = {},
): Promise<FileRead | null> {
  return inFolder(async (machine) => {
    const repository = join(machine, 'repository');
    mkdirSync(repository);
    writeTexts(machine, outside);
    makeRepository(repository, before, after);
    mkdirSync(join(repository, 'prod'), { recursive: true });
    const folder = join(repository, from);
    const baseline = await baselineAt(folder, ref, ownFiles(folder, path));
    return baseline?.read(path.replace('REPOSITORY', repository), mostBytes) ?? null;
  });
}

const missing = { kind: 'missing' };
const text = (content: string) => ({ kind: 'text', text: content });

describe('a file in a commit', () => {
  test.each([
    ['as it was', 'main~1', 'Dockerfile', text(before.Dockerfile)],
    ['as it is in another', 'main', 'Dockerfile', text(after.Dockerfile)],
    ['that is gone from the folder', 'main~1', 'prod/values.yaml', text('tag: v1.0.0\n')],
    ['that was not there yet', 'main~1', 'new.txt', missing],
    ['in a folder that was not there', 'main', 'prod/values.yaml', missing],
    ['by its whole path', 'main~1', 'REPOSITORY/Dockerfile', text(before.Dockerfile)],
    ['with a dot before it', 'main~1', './prod/../Dockerfile', text(before.Dockerfile)],
  ])('%s', async (_, ref, path, expected) => {
    expect(await readAt(ref, path)).toEqual(expected);
  });

  test.each([
    ['values.yaml', text('tag: v1.0.0\n')],
    ['../Dockerfile', text(before.Dockerfile)],
    ['Dockerfile', missing],
  ])('from a folder of the repository, by %s', async (path, expected) => {
    expect(await readAt('main~1', path, { from: 'prod' })).toEqual(expected);
  });

  test('is refused when it is a folder', async () => {
    expect(await readAt('main~1', 'prod')).toEqual({
      kind: 'refused',
      why: 'in main~1 it is no file',
    });
  });

  test.each([
    [9, text('ä@1.0.0\n')],
    [8, { kind: 'refused', why: 'it has more than the 8 bytes allowed' }],
  ])('of nine bytes, with %i allowed', async (mostBytes, expected) => {
    expect(await readAt('main~1', 'plugins.txt', { mostBytes })).toEqual(expected);
  });
});

test('a file outside the repository is no part of a change, so it is read where it stands', async () => {
  const outside = { 'policies/acme.yml': 'name: acme\n' };
  expect(await readAt('main~1', '../policies/acme.yml', { outside })).toEqual(text('name: acme\n'));
  expect(await readAt('main~1', '../policies/gone.yml', { outside })).toEqual(missing);
});

describe('a commit', () => {
  test.each(['gone', '-x', '--help', '', 'main:Dockerfile', 'main\nmain'])(
    'that git does not know: %j',
    async (ref) => {
      expect(await readAt(ref, 'Dockerfile')).toBeNull();
    },
  );

  test('may be named by a tag with a message', async () => {
    await inFolder(async (folder) => {
      makeRepository(folder, before, after);
      git(folder, 'tag', '--annotate', '--message=first', 'v1', 'main~1');
      const baseline = await baselineAt(folder, 'v1', ownFiles(folder));
      expect(await baseline?.read('Dockerfile', 1000)).toEqual(text(before.Dockerfile));
    });
  });

  test('is not known outside a repository', async () => {
    await inFolder(async (folder) => {
      expect(await baselineAt(folder, 'HEAD', ownFiles(folder))).toBeNull();
    });
  });
});
