import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { gitTags } from '../../../src/tools/backtest/git-tags.js';
import { inFolder } from '../../support/folder.js';

test('a tag has the instant it was made, or its commit’s', async () => {
  await inFolder(async (folder) => {
    const git = (made: string, ...words: string[]) => {
      const env = { PATH: process.env.PATH, GIT_COMMITTER_DATE: made };
      const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
      execFileSync('git', [...author, ...words], { cwd: folder, env, stdio: 'pipe' });
    };
    git('2025-08-04T23:30:00-05:00', 'init', '--quiet');
    git('2025-08-04T23:30:00-05:00', 'commit', '--quiet', '--allow-empty', '--message', 'first');
    git('2025-08-07T00:00:00Z', 'tag', 'a/v1.0.0');
    git('2025-08-07T00:00:00Z', 'tag', '--annotate', '--message', 'second', 'v1.0.1');
    expect(await gitTags(folder)).toEqual([
      { name: 'a/v1.0.0', made: new Date('2025-08-05T04:30:00Z') },
      { name: 'v1.0.1', made: new Date('2025-08-07T00:00:00Z') },
    ]);
  });
});

test('without a repository git says why', async () => {
  await inFolder(async (folder) => {
    expect(await gitTags(folder)).toEqual({ why: expect.stringContaining('not a git repository') });
  });
});
