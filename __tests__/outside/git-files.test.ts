import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { gitChanges, gitChangesBetween, gitFiles } from '../../src/outside/git-files.js';
import { inFolder, writeTexts } from '../support/folder.js';
import { git, makeRepository } from '../support/git.js';

const before = { a: '1', 'sub/b': '1', 'sub/c': '1', same: '1' };
const after = { a: '2', 'sub/d': '1', 'sub/c': '1', same: '1' };

const commitOf = (folder: string, ref: string) =>
  execFileSync('git', ['rev-parse', ref], { cwd: folder, encoding: 'utf8' }).trim();

async function inRepository<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  return inFolder(async (machine) => {
    const folder = join(machine, 'repository');
    mkdirSync(folder);
    makeRepository(folder, before, after);
    return use(folder);
  });
}

test('the files outside a repository are not known', async () => {
  await inFolder(async (folder) => {
    expect(gitFiles(folder)).toBeNull();
  });
});

describe('what changes between two commits', () => {
  test('are changed, new and gone files, and both names of a renamed one', async () => {
    await inRepository(async (folder) => {
      const [base, head] = [`${commitOf(folder, 'main')}^1`, commitOf(folder, 'main')];
      expect(await gitChangesBetween(folder, base, head)).toEqual(['a', 'sub/b', 'sub/d']);
      expect(await gitChangesBetween(join(folder, 'sub'), base, head)).toEqual(['b', 'd']);
    });
  });

  test.each([
    ['where the folder stands elsewhere', 'main~1', 'main~1', 'main'],
    ['where the history does not hold the base', 'main', 'f'.repeat(40), 'main'],
    ['where the base is an option', 'main', '--output=x', 'main'],
  ])('are unknown %s', async (_, standing, base, head) => {
    await inRepository(async (folder) => {
      const commit = commitOf(folder, head);
      git(folder, 'checkout', '--quiet', standing);
      expect(await gitChangesBetween(folder, base, commit)).toBeNull();
      expect(existsSync(join(folder, 'x'))).toBe(false);
    });
  });
});

describe('what changes between a commit and the folder', () => {
  test('are committed, staged and new files, and what is not staged yet', async () => {
    await inRepository(async (folder) => {
      writeTexts(folder, {
        staged: '1',
        'sub/c': '2',
        'sub/new': '1',
        ignored: '',
        '.gitignore': 'ignored\n',
      });
      git(folder, 'add', 'staged');
      rmSync(join(folder, 'same'));
      expect(await gitChanges(folder, commitOf(folder, 'main~1'))).toEqual([
        '.gitignore',
        'a',
        'same',
        'staged',
        'sub/b',
        'sub/c',
        'sub/d',
        'sub/new',
      ]);
    });
  });

  test('are none in a copied folder, whose files are all younger', async () => {
    await inRepository(async (folder) => {
      const copy = join(folder, '..', 'copy');
      cpSync(folder, copy, { recursive: true, preserveTimestamps: false });
      expect(await gitChanges(copy, commitOf(folder, 'main'))).toEqual([]);
    });
  });

  test('are unknown without such a commit', async () => {
    await inRepository(async (folder) => {
      expect(await gitChanges(folder, 'f'.repeat(40))).toBeNull();
    });
  });

  test('are found without a run of what the repository’s settings and attributes name', async () => {
    await inRepository(async (folder) => {
      const proof = join(folder, '..', 'ran');
      const program = join(folder, '.git', 'program');
      writeFileSync(program, `#!/bin/sh\ntouch '${proof}'\ncat\n`);
      chmodSync(program, 0o755);
      for (const key of ['core.fsmonitor', 'diff.external', 'filter.x.clean', 'diff.x.textconv']) {
        git(folder, 'config', key, program);
      }
      writeTexts(folder, { '.gitattributes': '* filter=x diff=x\n', a: '3' });
      rmSync(proof, { force: true });
      gitFiles(folder);
      expect(await gitChanges(folder, commitOf(folder, 'main'))).toContain('a');
      expect(existsSync(proof)).toBe(false);
    });
  });
});
