import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../../src/command/flags.js';
import { backtest, gitTags } from '../../../src/tools/backtest/backtest-command.js';
import { callCommand } from '../../support/call-command.js';
import { inFolder } from '../../support/folder.js';

const history = JSON.stringify({
  releases: [
    { version: '2025.1.0', date: '2025-08-05' },
    { version: '2025.1.1', date: '2025-08-08' },
  ],
});
const files = { 'releases.json': history };

describe('the command backtest', () => {
  test('replays a file of releases, and has nothing against what it finds', async () => {
    const values = { releases: 'releases.json' };
    const { printed, exitCode } = await callCommand('backtest', { values }, files);
    expect(printed).toContain(
      '2 releases from 5 Aug 2025 to 8 Aug 2025: 1 of 2 on their day, 2025.1.1 not',
    );
    expect(exitCode).toBe(0);
  });

  test.each([
    ['json', /^\{\n {2}"policy": \{/],
    ['markdown', /^# Backtest of kestra-calver: 2 releases from 5 Aug 2025/],
  ])('prints %s', async (format, page) => {
    const values = { releases: 'releases.json', format };
    expect((await callCommand('backtest', { values }, files)).printed).toMatch(page);
  });

  test('begins with a day', async () => {
    const values = { releases: 'releases.json', since: '2025-08-06', format: 'json' };
    const { printed } = await callCommand('backtest', { values }, files);
    expect(JSON.parse(printed)).toMatchObject({ total: 1, onCadence: 0 });
  });

  test('replays the tags of the repository it stands in', async () => {
    await inFolder(async (folder) => {
      const git = (...words: string[]) => {
        const env = { PATH: process.env.PATH, GIT_COMMITTER_DATE: '2025-08-05T12:00:00Z' };
        const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
        execFileSync('git', [...author, ...words], { cwd: folder, env, stdio: 'pipe' });
      };
      git('init', '--quiet');
      git('commit', '--quiet', '--allow-empty', '--message', 'first');
      git('tag', 'v2025.1.0');
      git('tag', '--annotate', '--message', 'nightly', 'nightly');
      let printed = '';
      const terminal = {
        folder,
        now: new Date('2025-09-01T00:00:00Z'),
        paint: (_: string, words: string) => words,
        print: (text: string) => {
          printed += text;
        },
        warn: () => undefined,
      };
      const flags = { values: { format: 'json' }, switches: ['tags'], operands: [] };
      expect(await backtest(flags, terminal)).toBe(0);
      expect(JSON.parse(printed).releases).toMatchObject([
        { version: '2025.1.0', date: '2025-08-05', kind: 'core-major', onCadence: true },
      ]);
    });
  });

  test('says that there are no tags where there is not a repository', async () => {
    const { warned, exitCode } = await callCommand('backtest', { switches: ['tags'] });
    expect(warned).toContain('The history cannot be read from the tags');
    expect(exitCode).toBe(2);
  });

  test.each([
    ['a missing file', 'no.json', 'there is no such file'],
    ['a folder', '.', 'it is a folder'],
  ])('says that it cannot read %s', async (_, releases, why) => {
    const { warned, exitCode } = await callCommand('backtest', { values: { releases } });
    expect(warned).toContain(why);
    expect(exitCode).toBe(2);
  });

  test.each([
    ['neither a file nor tags', {}, []],
    ['both', { releases: 'releases.json' }, ['tags']],
    ['a day that is none', { releases: 'releases.json', since: '2025-02-30' }, []],
    ['a format that it does not have', { releases: 'releases.json', format: 'ics' }, []],
  ])('refuses %s', async (_, values, switches) => {
    await expect(callCommand('backtest', { values, switches }, files)).rejects.toThrow(UsageError);
  });
});

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
