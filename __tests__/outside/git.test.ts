import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { baselineAt } from '../../src/outside/git.js';
import { ownFiles } from '../../src/outside/workspace.js';
import type { Baseline, FileRead } from '../../src/world.js';
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
  { from = '.', maxBytes = 1000, outside = {} as Texts } = {},
): Promise<FileRead | null> {
  return inFolder(async (machine) => {
    const repository = join(machine, 'repository');
    mkdirSync(repository);
    writeTexts(machine, outside);
    makeRepository(repository, before, after);
    mkdirSync(join(repository, 'prod'), { recursive: true });
    const folder = join(repository, from);
    const baseline = await baselineAt(folder, ref, ownFiles(folder, path));
    if ('why' in baseline) return null;
    return baseline.read(path.replace('REPOSITORY', repository), maxBytes);
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
      why: 'in main~1 it is not a file',
    });
  });

  test.each([
    [9, text('ä@1.0.0\n')],
    [8, { kind: 'refused', why: 'it has 9 bytes, more than the 8 allowed' }],
  ])('of nine bytes, with %i allowed', async (maxBytes, expected) => {
    expect(await readAt('main~1', 'plugins.txt', { maxBytes })).toEqual(expected);
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
      expect(await baselineOf(folder, 'v1').then(({ read }) => read('Dockerfile', 1000))).toEqual(
        text(before.Dockerfile),
      );
    });
  });

  test.each([
    ['outside a repository', () => {}, 'git could not look: not a git repository'],
    [
      'in a folder that is gone',
      (folder: string) => rmSync(folder, { recursive: true }),
      'git could not look: ',
    ],
  ])('cannot be looked for %s', async (_, prepare, why) => {
    await inFolder(async (machine) => {
      const folder = join(machine, 'folder');
      mkdirSync(folder);
      prepare(folder);
      expect(await baselineAt(folder, 'HEAD', ownFiles(folder))).toEqual({
        why: expect.stringContaining(why),
      });
    });
  });

  test.each([
    ['of a whole clone', [], 'git knows no such commit in this folder'],
    ['of a shallow clone, which says how to get it', ['--depth=1'], 'fetch-depth: 0'],
  ])('that is not there %s', async (_, options, why) => {
    await inFolder(async (machine) => {
      const folder = cloneOf(machine, ...options);
      expect(await baselineAt(folder, 'HEAD~5', ownFiles(folder))).toEqual({
        why: expect.stringContaining(why),
      });
    });
  });
});

describe('a file by a way through links', () => {
  test('on this disk into the repository is the commit’s', async () => {
    await inFolder(async (machine) => {
      const folder = join(machine, 'repository');
      mkdirSync(folder);
      makeRepository(folder, before, after);
      symlinkSync(folder, join(machine, 'way'));
      symlinkSync(join(folder, 'Dockerfile'), join(machine, 'one'));
      const { read } = await baselineOf(folder, 'main~1');
      for (const path of ['way/Dockerfile', 'way/prod/../Dockerfile', 'one']) {
        expect(await read(join(machine, path), 1000)).toEqual(text(before.Dockerfile));
      }
      expect(await read(join(machine, 'way/prod/values.yaml'), 1000)).toMatchObject({
        kind: 'text',
      });
      expect(await read(join(machine, 'way/gone'), 1000)).toEqual(missing);
    });
  });

  test.each([
    ['base/policy.yml', text('name: base\n')],
    ['link/policy.yml', text('name: base\n')],
    ['link/gone.yml', missing],
    ['dangling', missing],
    ['base/policy.yml/below', missing],
    ['out', { kind: 'refused', why: 'in main~1 it is a link that leads nowhere inside' }],
    ['round', { kind: 'refused', why: 'in main~1 it is a link that leads nowhere inside' }],
  ])('inside the repository follows the commit’s own links: %s', async (path, expected) => {
    await inFolder(async (folder) => {
      git(folder, 'init', '--quiet', '--initial-branch=main');
      writeTexts(folder, { 'base/policy.yml': 'name: base\n', 'lax/policy.yml': 'name: lax\n' });
      const links = { link: 'base', dangling: 'nowhere', out: '../outside', round: 'round' };
      for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, name));
      git(folder, 'add', '--all');
      git(folder, 'commit', '--quiet', '--message=base');
      rmSync(join(folder, 'link'));
      symlinkSync('lax', join(folder, 'link'));
      git(folder, 'add', '--all');
      git(folder, 'commit', '--quiet', '--message=head');
      const { read } = await baselineOf(folder, 'main~1');
      expect(await read(path, 1000)).toEqual(expected);
    });
  });
});

describe('git that fails is not a missing file', () => {
  test.each([
    ['without blobs', 'blob:none', 'Dockerfile'],
    ['without trees', 'tree:0', 'Dockerfile'],
    ['without trees, also for what is not there', 'tree:0', 'gone.txt'],
  ])('in a clone %s whose origin cannot be reached', async (_, filter, path) => {
    await inFolder(async (machine) => {
      const folder = cloneOf(machine, `--filter=${filter}`, '--no-checkout');
      rmSync(join(machine, 'origin'), { recursive: true });
      const { read } = await baselineOf(folder, 'HEAD~1');
      expect(await read(path, 1000)).toEqual({
        kind: 'refused',
        why: expect.stringMatching(/^git could not read it: .*origin/),
        unseen: 'failed',
      });
    });
  });

  test('where an object of the repository is lost', async () => {
    await inFolder(async (folder) => {
      makeRepository(folder, before, after);
      const { read } = await baselineOf(folder, 'main~1');
      const objects = join(folder, '.git/objects');
      const kept = await read('plugins.txt', 1000);
      for (const name of readdirSync(objects)) rmSync(join(objects, name), { recursive: true });
      expect([kept.kind, (await read('plugins.txt', 1000)).kind]).toEqual(['text', 'refused']);
      expect(await read('gone.txt', 1000)).toMatchObject({ kind: 'refused', unseen: 'failed' });
    });
  });

  test('where a name cannot be asked for', async () => {
    expect(await readAt('main', 'a\nb')).toMatchObject({ kind: 'refused' });
  });
});

async function baselineOf(folder: string, ref: string): Promise<Baseline> {
  const baseline = await baselineAt(folder, ref, ownFiles(folder));
  if ('why' in baseline) throw new Error(baseline.why);
  return baseline;
}

/** A clone of a repository with two commits; the repository is beside it. */
function cloneOf(machine: string, ...options: readonly string[]): string {
  const [origin, clone] = [join(machine, 'origin'), join(machine, 'clone')];
  mkdirSync(origin);
  makeRepository(origin, before, after);
  git(origin, 'config', 'uploadpack.allowFilter', 'true');
  git(machine, 'clone', '--quiet', ...options, `file://${origin}`, clone);
  return clone;
}
