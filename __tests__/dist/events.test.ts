import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { outputNames } from '../../src/model/input.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import { runAction } from '../support/run-action.js';
import { runtimes } from '../support/runtimes.js';

const inputs = {
  'core-version': '2025.1.0',
  'target-date': '2025-08-06',
  'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
};

let github: LoopbackGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.close());

/** An event's name, and a payload as GitHub sends it or as nobody would expect it. */
const events: readonly (readonly [string, unknown])[] = [
  ['push', { ref: 'refs/heads/main', after: 'c0ffee' }],
  ['schedule', { schedule: '0 6 * * *' }],
  ['workflow_dispatch', { inputs: {} }],
  ['release', { release: { tag_name: 'v2025.1.0' } }],
  ['issue_comment', { issue: { number: 7, pull_request: {} }, comment: { body: '/gate' } }],
  ['an_event_of_the_future', { pull_request: 7 }],
];

/** Events of changes that do not tell what the change is compared with. */
const baseless: readonly (readonly [string, unknown])[] = [
  ['merge_group', { merge_group: { head_sha: 'c0ffee', base_sha: 'beef' } }],
  ['merge_group', {}],
  ['pull_request', { pull_request: { number: 'seven' } }],
  ['pull_request', null],
  ['pull_request_target', []],
];

describe.each(runtimes)('without a pull request, the built action on Node $version', (runtime) => {
  test.each(events)('judges on %s with %j and says no on the run only', async (name, payload) => {
    const run = await runAction({ runtime, inputs, github, event: { name, payload } });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(`No pull request to report to (${name}): no comment, no labels.`);
    expect(run.annotations.map(({ level }) => level)).toEqual(['error']);
    expect(run.summary).toMatch(/^## ❌ Do not release core 2025\.1\.0: /);
    expect(Object.keys(run.outputs).sort()).toEqual([...outputNames].sort());
    expect(run.stderr).toBe('');
    expect(github.requests).toEqual([]);
  });

  test.each(baseless)(
    'cannot judge on %s with %j, whose base is not told',
    async (name, payload) => {
      const policy = { '.github/release-gate.yml': 'rules: { core-major-off-cadence: off }\n' };
      const event = { name, payload };
      const { exitCode, outputs, annotations } = await runAction({
        runtime,
        inputs,
        github,
        event,
        files: policy,
      });
      expect([exitCode, outputs.verdict]).toEqual([1, 'fail']);
      expect(Object.keys(outputs).sort()).toEqual([...outputNames].sort());
      expect(annotations[0]?.message).toMatch(
        /^Release Gate could not judge: .* cannot tell its base/,
      );
      expect(github.requests).toEqual([]);
    },
  );

  test.each(baseless)('nor on %s with an unreadable payload', async (name) => {
    const variables = { GITHUB_EVENT_PATH: '/nowhere/event.json' };
    const event = { name, payload: {} };
    const { exitCode, outputs } = await runAction({ runtime, inputs, github, event, variables });
    expect([exitCode, outputs.verdict]).toEqual([1, 'fail']);
  });

  test('judges where the runner says nothing of an event', async () => {
    const variables = { GITHUB_EVENT_NAME: '', GITHUB_EVENT_PATH: '/nowhere/event.json' };
    const run = await runAction({ runtime, inputs, github, variables });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('No pull request to report to (no event): no comment, no labels.');
    expect(github.requests).toEqual([]);
  });

  test('tells what is due on the morning of a schedule, where only the calendar is asked', async () => {
    const event = { name: 'schedule', payload: {} };
    const given = { manifests: 'none', 'target-date': '2025-10-07' };
    const { exitCode, outputs } = await runAction({ runtime, inputs: given, event });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      verdict: 'pass',
      compatible: '',
      'on-cadence': '',
      due: 'core-major,plugin-major',
      'next-core-major': '2025.3.0',
      'next-core-major-date': '2025-12-02',
      'next-core-bugfix-date': '2025-10-09',
    });
  });
});
