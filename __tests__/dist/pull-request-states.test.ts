import { afterEach, describe, expect, test } from '@jest/globals';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import type { GitHubSetup } from '../support/github/state.js';
import { commit, headCommit, pullRequest, runAction, type Step } from '../support/run-action.js';
import { type Runtime, runtimes } from '../support/runtimes.js';

const inputs = { 'core-version': '2025.1.0', 'target-date': '2025-08-06' };

let github: LoopbackGitHub;
afterEach(() => github.close());

async function run(runtime: Runtime, setup: GitHubSetup, step: Partial<Step> = {}) {
  github = await startGitHub({ commits: { [`${commit}^1`]: {} }, ...setup });
  return runAction({ runtime, inputs, github, event: pullRequest, ...step });
}

describe.each(runtimes)('the built action on Node $version', (runtime) => {
  test.each([
    ['CLOSED', 'closed'],
    ['MERGED', 'merged'],
  ] as const)('judges a pull request that is %s and touches nothing on it', async (state, word) => {
    const old = '<!-- release-gate:gate -->\nOld.';
    const setup = { pullRequest: { state }, comments: [{ body: old }], labels: ['gate: breaking'] };
    const { exitCode, outputs, log, annotations } = await run(runtime, setup);
    expect(exitCode).toBe(1);
    expect(outputs.verdict).toBe('fail');
    expect(log).toContain(`Pull request #7 is ${word}: nothing on it is touched.`);
    expect(annotations.map(({ level }) => level)).toEqual(['error']);
    expect(github.writes()).toEqual([]);
  });

  test('tells a draft as any other pull request', async () => {
    await run(runtime, { pullRequest: { draft: true } });
    expect(github.comments()).toHaveLength(1);
    expect(github.labels()).toEqual(['release: core-major', 'gate: off-cadence']);
  });

  test('takes nothing from the payload of a re-run but number and commits', async () => {
    const labels = [{ name: 'release: core-major' }, { name: 'gate: off-cadence' }];
    const stale = {
      number: 7,
      state: 'closed',
      draft: true,
      labels,
      head: { sha: headCommit },
    };
    await run(runtime, {}, { event: { ...pullRequest, payload: { pull_request: stale } } });
    expect(github.comments()).toHaveLength(1);
    expect(github.labels()).toEqual(['release: core-major', 'gate: off-cadence']);
  });

  test.each([
    [
      'pull_request',
      { number: 7, head: { sha: 'b'.repeat(40) } },
      'This run is about commit bbbbbbbbbb, and aaaaaaaaaa is the head by now: nothing on pull request #7 is touched. The run of the head reports it.',
    ],
    [
      'pull_request_target',
      { number: 7, head: { sha: 'b'.repeat(40) } },
      'This run is about commit bbbbbbbbbb, and aaaaaaaaaa is the head by now: nothing on pull request #7 is touched. The run of the head reports it.',
    ],
    [
      'pull_request_review',
      { number: 7 },
      'The event does not tell which commit this run is about: nothing on pull request #7 is touched.',
    ],
  ])(
    'judges on %s with %j and touches nothing, for it is not about the head',
    async (name, of, why) => {
      const setup = {
        commits: { [`${commit}^1`]: {}, [commit]: {}, ['b'.repeat(40)]: {} },
        labels: ['gate: breaking'],
      };
      const event = { name, payload: { pull_request: of } };
      const { exitCode, outputs, annotations } = await run(runtime, setup, { event });
      expect(exitCode).toBe(1);
      expect(outputs.verdict).toBe('fail');
      expect(annotations.map(({ level, message }) => [level, message])).toContainEqual([
        'notice',
        why,
      ]);
      expect(github.writes()).toEqual([]);
    },
  );

  test('touches no pull request from a merge queue', async () => {
    const mergeGroup = { head_sha: commit, base_sha: 'beef' };
    const event = { name: 'merge_group', payload: { merge_group: mergeGroup } };
    const setup = { commits: { beef: {}, [commit]: {} } };
    const { exitCode } = await run(runtime, setup, { event });
    expect(exitCode).toBe(1);
    expect(github.writes()).toEqual([]);
  });

  test('tells a pull request on an Enterprise Server, and links to that server', async () => {
    github = await startGitHub({ commits: { [`${commit}^1`]: {} }, enterprise: true });
    const variables = {
      GITHUB_API_URL: `${github.url}/api/v3`,
      GITHUB_GRAPHQL_URL: `${github.url}/api/graphql`,
      GITHUB_SERVER_URL: 'https://github.acme.example',
    };
    await runAction({ runtime, inputs, github, event: pullRequest, variables });
    expect(github.comments()).toHaveLength(1);
    expect(github.comments()[0]?.body).toContain(
      '(https://github.acme.example/acme/release-gate/blob/v1/docs/rules/core-major-off-cadence.md)',
    );
    expect(github.labels()).toEqual(['release: core-major', 'gate: off-cadence']);
  });
});

describe.each(runtimes)('a GitHub release, judged by the action on Node $version', (runtime) => {
  const properties = { 'gradle.properties': 'version=1.2.0\nkestraVersion=1.0.0\n' };
  const event = (tag_name: string) => ({ name: 'release', payload: { release: { tag_name } } });
  const released = { 'target-date': '2025-08-07' };

  test.each([
    ['v1.2.0', 0],
    ['v1.2.1', 1],
  ])('with the tag %s of a plugin whose version is 1.2.0 ends with %i', async (tag, code) => {
    const step = { event: event(tag), files: properties, inputs: released };
    const { exitCode, annotations, report } = await run(runtime, {}, step);
    expect(exitCode).toBe(code);
    expect(report?.problems).toHaveLength(code);
    expect(
      annotations.some(
        ({ properties: { file, line } }) => file === 'gradle.properties' && line === '1',
      ),
    ).toBe(code === 1);
    expect(github.requests).toEqual([]);
  });
});
