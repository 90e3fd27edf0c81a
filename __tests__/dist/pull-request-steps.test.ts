import { afterEach, describe, expect, test } from '@jest/globals';
import type { InputName } from '../../src/model/input.js';
import type { LoopbackGitHub } from '../support/github/server.js';
import { bodies, offCadence, runOn, startPullRequest } from '../support/pull-request-run.js';
import type { Step } from '../support/run-action.js';
import { runtimes } from '../support/runtimes.js';

let github: LoopbackGitHub;
afterEach(() => github.close());

/** What is special about a step of the workflow. */
interface StepOfSeveral extends Partial<Step> {
  readonly inputs: Partial<Record<InputName, string>>;
}

const action = (name: string) => ({ variables: { GITHUB_ACTION: name } });
const plugin = {
  'plugin-versions': 'a@1.0.0 >=2025.2',
  'core-version': '2025.1.0',
  'target-date': '2025-08-05',
  releasing: 'none',
};
const asks = expect.stringContaining('Give each step a `comment-key` of its own.');

describe.each(runtimes)('of several steps, the built action on Node $version', (runtime) => {
  /** One run of a workflow, step by step, and what it said in notices. */
  const runAll = async (steps: readonly StepOfSeveral[], id: number) => {
    const messages: (string | undefined)[] = [];
    for (const { inputs, ...difference } of steps) {
      const { annotations } = await runOn(github, runtime, inputs, id, difference);
      const notices = annotations.filter(({ level }) => level === 'notice');
      messages.push(...notices.map(({ message }) => message));
    }
    return messages;
  };
  const keys = () => bodies(github).map((body) => body.split('\n')[0]);

  test.each<[string, readonly StepOfSeveral[]]>([
    [
      'two steps of a job',
      [
        { inputs: offCadence, ...action('__acme_release-gate') },
        { inputs: plugin, ...action('__acme_release-gate_2') },
      ],
    ],
    [
      'the legs of a matrix',
      [
        { inputs: offCadence, matrix: { environment: 'staging' } },
        { inputs: { ...plugin, releasing: '' }, matrix: { environment: 'production' } },
      ],
    ],
    [
      'two callers of one workflow, which judge different things',
      [{ inputs: offCadence }, { inputs: plugin }],
    ],
    [
      'two steps with keys of their own',
      [
        { inputs: { ...offCadence, 'comment-key': 'release' } },
        { inputs: { ...offCadence, 'comment-key': 'plugins' } },
      ],
    ],
  ])('%s keep comment and labels, and an unchanged run writes nothing', async (_, steps) => {
    github = await startPullRequest();
    expect(await runAll(steps, 100)).toEqual([]);
    expect(new Set(keys()).size).toBe(2);
    const stands = { bodies: bodies(github), labels: github.labels() };
    expect(stands.labels).toContain('gate: off-cadence');
    const writes = github.writes().length;
    await runAll(steps, 101);
    await runAll(steps.toReversed(), 102);
    expect({ bodies: bodies(github), labels: github.labels() }).toEqual(stands);
    expect(github.writes()).toHaveLength(writes);
    const requests = github.requests.slice(-4).map(({ operation }) => operation);
    expect(requests).toEqual(Array(4).fill('query'));
  });

  test('two callers that share a key leave what the first has written, and ask for a key', async () => {
    github = await startPullRequest();
    const steps = [
      { inputs: offCadence },
      { inputs: { ...offCadence, 'core-version': '2025.1.1' } },
    ];
    expect(await runAll(steps, 100)).toEqual([asks]);
    expect(bodies(github)).toHaveLength(1);
    const stands = { bodies: bodies(github), labels: github.labels() };
    const writes = github.writes().length;
    expect(await runAll(steps, 101)).toEqual([asks]);
    expect(await runAll(steps.toReversed(), 102)).toEqual([asks]);
    expect({ bodies: bodies(github), labels: github.labels() }).toEqual(stands);
    expect(github.writes()).toHaveLength(writes);
  });

  test('one whose key was given keeps its comment when its inputs change with the next commit', async () => {
    github = await startPullRequest();
    const inputs = { ...offCadence, 'comment-key': 'release' };
    await runAll([{ inputs }], 100);
    const next = 'd'.repeat(40);
    if (github.state.pullRequest !== null) {
      github.state.pullRequest = { ...github.state.pullRequest, headSha: next };
    }
    const payload = { pull_request: { number: 7, head: { sha: next } } };
    const event = { name: 'pull_request', payload };
    const later = { ...inputs, 'core-version': '2025.1.1', 'target-date': '2025-08-07' };
    expect(await runAll([{ inputs: later, event }], 101)).toEqual([]);
    expect(bodies(github)).toEqual([expect.stringContaining('OK to release core 2025.1.1')]);
    expect(github.labels()).toEqual(['release: core-bugfix']);
  });

  test('a step of an older run leaves what a newer run has written', async () => {
    github = await startPullRequest();
    await runAll([{ inputs: offCadence }], 200);
    const stands = bodies(github);
    const older = { ...offCadence, 'target-date': '2025-09-04' };
    expect(await runAll([{ inputs: older }], 199)).toEqual([
      'A newer run has already reported on this pull request: its comment, labels and suggestions were left alone.',
    ]);
    expect(bodies(github)).toEqual(stands);
  });

  test.each(['999999999999999', '17000000000'])(
    'none is silenced by a comment that claims the run %s',
    async (number) => {
      github = await startPullRequest();
      await runAll([{ inputs: offCadence }], 100);
      const [comment] = github.state.comments;
      if (comment !== undefined) {
        comment.body = comment.body.replace('run:100.1', `run:${number}.1`);
      }
      const later = { ...offCadence, 'target-date': '2025-09-04' };
      expect(await runAll([{ inputs: later }], 101)).toEqual([]);
      expect(bodies(github)).toEqual([expect.stringContaining('Do not release core')]);
    },
  );

  test('on Dependabot’s read-only token one notice names both ways out', async () => {
    const permissions = { pullRequests: 'read', issues: 'read' } as const;
    github = await startPullRequest({ permissions });
    const variables = { GITHUB_ACTOR: 'dependabot[bot]' };
    const [notice, ...others] = await runAll([{ inputs: offCadence, variables }], 100);
    expect(others).toEqual([]);
    expect(notice).toContain('pull-requests: write under `permissions` of the job');
    expect(notice).toContain('`pull_request_target`');
  });
});
