import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import type { GitHubSetup } from '../support/github/state.js';
import { commit, headCommit, pullRequest, runAction, type Step } from '../support/run-action.js';
import { runtimes } from '../support/runtimes.js';

const base = `${commit}^1`;

/** plugin-dbt is what the change touches; plugin-jdbc is too new for this core before and after. */
const dockerfile = (dbt: string) => `FROM kestra/kestra:v1.3.0-no-plugins

# What the platform runs.
RUN /app/kestra plugins install \\
  io.kestra.plugin:plugin-git:1.1.4 \\
  io.kestra.plugin:plugin-jdbc-mysql:0.23.2 \\
  io.kestra.plugin:plugin-dbt:${dbt}
`;
const before = { Dockerfile: dockerfile('1.5.0') };
const after = { Dockerfile: dockerfile('1.7.3') };

const inputs = { policy: 'kestra-semver', 'target-date': '2026-07-01' } as const;

const readsOf = (requests: LoopbackGitHub['requests']) =>
  requests.filter(({ operation }) => operation === 'query');

let github: LoopbackGitHub;
afterEach(() => github.close());

describe.each(runtimes)('with manifests, the built action on Node $version', (runtime) => {
  const run = async (setup: GitHubSetup, difference: Partial<Step> = {}) => {
    github = await startGitHub(setup);
    return runAction({ runtime, inputs, github, event: pullRequest, ...difference });
  };

  test('blocks an incompatible upgrade at its very line, with the version that fits', async () => {
    const { exitCode, annotations, report } = await run(
      { commits: { [base]: before } },
      { files: after },
    );
    expect(exitCode).toBe(1);
    const errors = annotations.filter(({ level }) => level === 'error');
    expect(errors).toEqual([
      {
        level: 'error',
        message: expect.stringContaining(
          'Use plugin-dbt 1.5.0, the newest known version that runs on core 1.3.0',
        ),
        properties: {
          title: 'core-too-old: plugin-dbt 1.7.3',
          file: 'Dockerfile',
          line: '7',
          col: '31',
          endColumn: '36',
        },
      },
    ]);
    expect(report?.plugins.map(({ name, change }) => [name, change])).toEqual([
      ['plugin-git', 'none'],
      ['plugin-jdbc-mysql', 'none'],
      ['plugin-dbt', 'minor'],
    ]);
  });

  test('makes of what was wrong before a warning at most', async () => {
    const { report } = await run({ commits: { [base]: before } }, { files: after });
    const old = report?.findings.filter(({ touched }) => !touched);
    expect(old?.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['core-too-new', 'warning'],
    ]);
  });

  test('judges what stands alone with full severity', async () => {
    const { report } = await run(
      { commits: { [base]: before } },
      { files: before, event: { name: 'push', payload: {} } },
    );
    expect(report?.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['core-too-new', 'error'],
    ]);
    expect(github.requests).toEqual([]);
  });

  test('reads the head of a pull_request_target through the API, never the checkout', async () => {
    const event = { ...pullRequest, name: 'pull_request_target' };
    const { exitCode, report } = await run(
      { commits: { [commit]: before, [headCommit]: after } },
      { files: before, event },
    );
    expect(exitCode).toBe(1);
    expect(report?.plugins.at(-1)).toMatchObject({
      name: 'plugin-dbt',
      version: '1.7.3',
      change: 'minor',
    });
    expect(readsOf(github.requests)).toHaveLength(1);
  });

  test('compares a merge queue’s commit with what it builds on', async () => {
    const event = { name: 'merge_group', payload: { merge_group: { base_sha: 'beefbeef' } } };
    const { report } = await run({ commits: { beefbeef: before } }, { files: after, event });
    expect(report?.plugins.at(-1)?.change).toBe('minor');
  });

  test('reads through the API where nothing is checked out', async () => {
    const { report } = await run(
      { commits: { [base]: before, [commit]: after } },
      { prepare: (machine) => rmSync(join(machine, 'workspace', '.git'), { recursive: true }) },
    );
    expect(report?.plugins.at(-1)).toMatchObject({ version: '1.7.3', change: 'minor' });
  });

  test('could not judge a change whose base cannot be seen', async () => {
    const { exitCode, report } = await run(
      { commits: { [base]: before }, permissions: { contents: 'none' } },
      { files: after },
    );
    expect(exitCode).toBe(1);
    expect(report?.problems[0]?.message).toContain('contents: read');
  });

  test.each([1, 50, 2000])(
    'needs three requests and one for each new label for %i plugins, and two when nothing changed',
    async (count) => {
      const list = (patch: number) =>
        Array.from(
          { length: count },
          (_, n) => `plugin-number-${n}@1.0.${patch} >=2025.2.0\n`,
        ).join('');
      const setup = { commits: { [base]: { 'plugins.txt': list(1) } } };
      github = await startGitHub(setup);
      const step = {
        runtime,
        inputs: {
          ...inputs,
          'core-version': '2025.1.0',
          releasing: 'none',
          manifests: 'plugins.txt',
        },
        github,
        event: pullRequest,
        files: { 'plugins.txt': list(2) },
      };
      const first = await runAction(step);
      expect(first.report?.counts.error).toBe(count);
      const asked = github.requests.length;
      const created = github.writes().filter((write) => write === 'issues/create-label').length;
      expect([asked - created, created]).toEqual([3, 1]);
      await runAction(step);
      const again = github.requests.slice(asked).map(({ operation }) => operation);
      expect(again).toEqual(['pulls/list-files', 'query']);
    },
  );
});
