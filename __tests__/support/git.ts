import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Texts, writeTexts } from './folder.js';

/** Makes a git repository in a folder, with one commit for each set of files, oldest first. */
export function makeRepository(folder: string, ...commits: readonly Texts[]): void {
  git(folder, 'init', '--quiet', '--initial-branch=main');
  for (const [index, files] of commits.entries()) {
    for (const path of Object.keys(commits[index - 1] ?? {})) rmSync(join(folder, path));
    writeTexts(folder, files);
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--allow-empty', `--message=commit ${index}`);
  }
}

/** Calls git as somebody whom no settings of this machine speak for. */
export function git(folder: string, ...words: readonly string[]): void {
  const person = { NAME: 'Ada', EMAIL: 'ada@example.com' };
  const roles = ['AUTHOR', 'COMMITTER'].flatMap((role) =>
    Object.entries(person).map(([what, value]) => [`GIT_${role}_${what}`, value]),
  );
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(roles),
  };
  execFileSync('git', words, { cwd: folder, env });
}
