import { afterEach, describe, expect, test } from '@jest/globals';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import type { GitHubSetup } from '../support/github/state.js';
import { commit, headCommit, pullRequest, runAction, type Step } from '../support/run-action.js';
import { runtimes } from '../support/runtimes.js';

const path = '.github/release-gate.yml';
const base = `${commit}^1`;

const strict = 'name: acme\n';
const waiving = `name: acme
waivers:
  - { rule: core-too-old, subject: plugin-aws, reason: it is me, until: 2025-12-31 }
`;

const inputs = {
  'core-version': '2025.1.0',
  'plugin-versions': 'plugin-aws@2.0.0 >=2025.2.0',
  'target-date': '2025-08-05',
};

const changed =
  "This change edits the policy, and a change cannot excuse itself: the base's policy judges it.";

let github: LoopbackGitHub;
afterEach(() => github.close());

describe.each(runtimes)('on a pull request, the built action on Node $version', (runtime) => {
  const run = async (setup: GitHubSetup, difference: Partial<Step> = {}) => {
    github = await startGitHub(setup);
    const step = await runAction({ runtime, inputs, github, event: pullRequest, ...difference });
    const notices = step.annotations.filter(({ level }) => level === 'notice');
    return { ...step, notices: notices.map(({ message }) => message) };
  };

  test('does not let a change waive itself, and tells it so', async () => {
    const { exitCode, report, notices } = await run(
      { commits: { [base]: { [path]: strict } } },
      { files: { [path]: waiving } },
    );
    expect(exitCode).toBe(1);
    expect(report?.counts).toMatchObject({ error: 1, waived: 0 });
    expect(notices).toEqual([`${changed} Under the new policy the verdict would be pass.`]);
  });

  test('lets the default judge where the base has no policy yet', async () => {
    const { exitCode, report, notices } = await run(
      { commits: { [base]: {} } },
      { files: { [path]: waiving } },
    );
    expect(exitCode).toBe(1);
    expect(report?.policy).toEqual({ name: 'kestra-calver', source: 'built-in', reason: null });
    expect(notices).toEqual([`${changed} Under the new policy the verdict would be pass.`]);
  });

  test('could not judge by a policy that is named and nowhere', async () => {
    const named = { inputs: { ...inputs, policy: 'kestra-semverr' } };
    const { exitCode, report } = await run({ commits: { [base]: {} } }, named);
    expect(exitCode).toBe(1);
    expect(report?.problems.map(({ message }) => message)).toEqual([
      'The policy kestra-semverr cannot be read: there is no such file. Did you mean the preset kestra-semver?',
    ]);
  });

  test('lets the base’s waiver count, and says nothing of a policy that stays', async () => {
    const { exitCode, report, notices } = await run(
      { commits: { [base]: { [path]: waiving } } },
      { files: { [path]: waiving } },
    );
    expect(exitCode).toBe(0);
    expect(report?.policy).toEqual({ name: 'acme', source: path, reason: null });
    expect(report?.counts).toMatchObject({ error: 0, waived: 1 });
    expect(notices.join()).not.toContain('This change');
  });

  test('lets the base’s policy judge a change that deletes it', async () => {
    const { report, notices } = await run({ commits: { [base]: { [path]: waiving } } });
    expect(report?.counts.waived).toBe(1);
    expect(notices).toContain(`${changed} Under the new policy the verdict would be fail.`);
  });

  test('could not judge a change whose own policy cannot be read', async () => {
    const { exitCode, report, notices } = await run(
      { commits: { [base]: { [path]: strict } } },
      { files: { [path]: 'nam: acme\n' } },
    );
    expect(exitCode).toBe(1);
    expect(report?.problems.map(({ message, location }) => [message, location?.line])).toEqual([
      ['Unknown key `nam`; did you mean `name`?', 1],
    ]);
    expect(notices).toEqual([]);
  });

  test('lets the default judge a change that repairs the base’s policy, and says so', async () => {
    const { exitCode, report, notices } = await run(
      { commits: { [base]: { [path]: 'nam: acme\n' } } },
      { files: { [path]: waiving } },
    );
    expect(exitCode).toBe(1);
    const reason = `the base’s policy is broken (line 1 of ${path}): Unknown key \`nam\`; did you mean \`name\`?`;
    expect(report?.policy).toEqual({ name: 'kestra-calver', source: 'built-in', reason });
    expect(notices.sort()).toEqual([
      `The default policy judges, as if there were none, because ${reason}`,
      'This change repairs the policy. Under the new policy the verdict would be pass.',
    ]);
  });

  test('follows what the base’s policy extends, at the base', async () => {
    const { report } = await run(
      { commits: { [base]: { [path]: 'extends: ./common.yml\n', '.github/common.yml': waiving } } },
      { files: { [path]: 'extends: ./common.yml\n', '.github/common.yml': strict } },
    );
    expect(report?.counts.waived).toBe(1);
  });

  test.each([
    [
      'its commit was not found',
      { commits: {} },
      'GitHub did not show the files that are compared, because there is no commit',
    ],
    [
      'the token may not read',
      { permissions: { contents: 'none' } as const },
      'The policy .github/release-gate.yml cannot be read: GitHub could not show it, because ',
    ],
  ])('could not judge by a base that cannot be read because %s', async (_, setup, says) => {
    const { exitCode, annotations, notices } = await run(setup, { files: { [path]: strict } });
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain(`Release Gate could not judge: ${says}`);
    expect(notices.join()).not.toContain('This change');
  });

  test.each([
    ['a policy here', { [path]: strict }],
    ['none here', {}],
  ])('could not judge in an outage, with %s', async (_, files) => {
    github = await startGitHub({ commits: { [base]: { [path]: strict } } });
    github.failAt('every', 502);
    const ended = await runAction({ runtime, inputs, github, event: pullRequest, files });
    expect(ended.exitCode).toBe(1);
    expect(ended.report?.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^GitHub did not show the files that are compared, because .*; run it again/,
      ),
    ]);
    expect(ended.log).not.toContain('This change');
  });

  test('could not judge without a token, which alone could show the base', async () => {
    const { exitCode, annotations } = await run(
      {},
      { files: { [path]: strict }, inputs: { ...inputs, token: '' }, variables: {} },
    );
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain('because there is no token');
    expect(github.requests).toEqual([]);
  });

  test('takes the change from its head commit under pull_request_target, which stands on the base', async () => {
    const event = { ...pullRequest, name: 'pull_request_target' };
    const commits = { [commit]: { [path]: strict }, [headCommit]: { [path]: waiving } };
    const { exitCode, notices } = await run({ commits }, { event, files: { [path]: strict } });
    expect(exitCode).toBe(1);
    expect(notices).toEqual([`${changed} Under the new policy the verdict would be pass.`]);
  });

  test('judges by a preset that the workflow names, whatever the base holds', async () => {
    const { report, notices } = await run(
      { commits: { [base]: { [path]: waiving } } },
      { files: { [path]: waiving }, inputs: { ...inputs, policy: 'kestra-calver' } },
    );
    expect(report?.policy.source).toBe('built-in');
    expect(notices).toEqual([]);
  });
});
