import { afterEach, describe, expect, test } from '@jest/globals';
import type { LoopbackGitHub } from '../support/github/server.js';
import { inTime, offCadence, runOn, startPullRequest } from '../support/pull-request-run.js';
import { runtimes } from '../support/runtimes.js';

let github: LoopbackGitHub;
afterEach(() => github.close());

describe.each(runtimes)(
  'on a pull request and its labels, the built action on Node $version',
  (runtime) => {
    test('asks one question and writes only what changes something', async () => {
      github = await startPullRequest();
      await runOn(github, runtime, offCadence);
      expect(github.requests.map(({ operation }) => operation)).toEqual([
        'query',
        'issues/create-label',
        'issues/create-label',
        'mutation',
      ]);
      expect(github.writes().slice(2)).toEqual(['addComment', 'addLabelsToLabelable']);
    });

    test('takes its label back once all is well, and writes nothing else but its comment', async () => {
      github = await startPullRequest();
      await runOn(github, runtime, offCadence, 100);
      await runOn(github, runtime, inTime, 101);
      expect(github.labels()).toEqual(['release: core-major']);
      expect(github.writes().slice(4)).toEqual(['updateIssueComment', 'removeLabelsFromLabelable']);
    });

    test('leaves people’s labels alone', async () => {
      github = await startPullRequest({
        labels: ['release notes', 'gate: breaking', 'gate-keeper'],
      });
      await runOn(github, runtime, offCadence);
      expect(github.labels()).toEqual([
        'release notes',
        'gate-keeper',
        'release: core-major',
        'gate: off-cadence',
      ]);
    });

    test('neither comments nor labels where that is not wanted', async () => {
      github = await startPullRequest();
      const { exitCode } = await runOn(github, runtime, {
        ...offCadence,
        comment: 'never',
        labels: 'false',
      });
      expect(exitCode).toBe(1);
      expect(github.writes()).toEqual([]);
    });

    test('leaves the labels alone when it could not judge', async () => {
      github = await startPullRequest({ labels: ['gate: off-cadence'] });
      await runOn(github, runtime, { 'core-version': '2025.01.0' });
      expect(github.labels()).toEqual(['gate: off-cadence']);
      expect(github.writes()).toEqual(['addComment']);
    });

    test.each([
      ['says no', offCadence, 1],
      ['lets through', { ...inTime, comment: 'always' }, 0],
    ])('%s on a fork’s read-only token too, and names the permission', async (_, inputs, code) => {
      github = await startPullRequest({ pullRequest: { fromFork: true } });
      const { exitCode, annotations, summary } = await runOn(github, runtime, inputs);
      const notices = annotations.filter(({ level }) => level === 'notice');
      expect(exitCode).toBe(code);
      expect(notices).toHaveLength(1);
      expect(notices[0]?.message).toContain('from a fork has a read-only token');
      expect(notices[0]?.message).toContain('pull-requests: write');
      expect(summary).toMatch(/^## /);
      expect(github.comments()).toEqual([]);
    });

    test('keeps its verdict when GitHub refuses every answer', async () => {
      github = await startPullRequest();
      github.failAt('every', 403);
      const { exitCode, outputs, annotations } = await runOn(github, runtime, inTime);
      expect(exitCode).toBe(0);
      expect(outputs.verdict).toBe('pass');
      expect(annotations.map(({ level, message }) => [level, message])).toEqual([
        ['notice', expect.stringMatching(/^Pull request #7 could not be read: /)],
        [
          'notice',
          expect.stringMatching(/^The base's policy could not be seen, so the default policy /),
        ],
      ]);
    });
  },
);
