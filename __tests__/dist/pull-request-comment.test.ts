import { afterEach, describe, expect, test } from '@jest/globals';
import type { LoopbackGitHub } from '../support/github/server.js';
import {
  bodies,
  inTime,
  offCadence,
  runOn,
  startPullRequest,
  withoutMarkers,
} from '../support/pull-request-run.js';
import { runtimes } from '../support/runtimes.js';

let github: LoopbackGitHub;
afterEach(() => github.close());

describe.each(runtimes)(
  'in its comment on a pull request, the built action on Node $version',
  (runtime) => {
    test('comments once something is wrong, and says no', async () => {
      github = await startPullRequest();
      const { exitCode, annotations } = await runOn(github, runtime, offCadence);
      expect(exitCode).toBe(1);
      expect(bodies(github)).toHaveLength(1);
      expect(bodies(github)[0]).toMatch(
        /^<!-- release-gate:gate -->\n<!-- release-gate-run:100\.1 -->\n/,
      );
      expect(withoutMarkers(bodies(github)[0])).toMatch(/^## ❌ This must not ship on 2025-08-06/);
      expect(annotations.map(({ level }) => level)).toEqual(['error']);
    });

    test('updates its comment in place', async () => {
      github = await startPullRequest();
      await runOn(github, runtime, offCadence, 100);
      await runOn(github, runtime, { ...offCadence, 'target-date': '2025-09-04' }, 101);
      expect(bodies(github)).toHaveLength(1);
      expect(withoutMarkers(bodies(github)[0])).toMatch(/^## ❌ This must not ship on 2025-09-04/);
      expect(github.writes().slice(4)).toEqual(['updateIssueComment']);
    });

    test('writes nothing when nothing changed', async () => {
      github = await startPullRequest();
      await runOn(github, runtime, offCadence, 100);
      const before = github.writes().length;
      await runOn(github, runtime, offCadence, 101);
      expect(github.writes()).toHaveLength(before);
    });

    test('turns its comment green once all is well', async () => {
      github = await startPullRequest();
      await runOn(github, runtime, offCadence, 100);
      const { exitCode } = await runOn(github, runtime, inTime, 101);
      expect(exitCode).toBe(0);
      expect(withoutMarkers(bodies(github)[0])).toMatch(/^## ✅ This may ship on 2025-08-05/);
    });

    test('starts no comment when all is well', async () => {
      github = await startPullRequest();
      await runOn(github, runtime, inTime);
      expect(bodies(github)).toEqual([]);
      expect(github.labels()).toEqual(['release: core-major']);
    });

    test('starts one when all is well if it always should', async () => {
      github = await startPullRequest();
      await runOn(github, runtime, { ...inTime, comment: 'always' });
      expect(withoutMarkers(bodies(github)[0])).toMatch(/^## ✅ This may ship on 2025-08-05/);
    });

    test('finds its comment behind 35 others, and takes nobody else’s for it', async () => {
      const others = Array.from({ length: 35 }, (_, index) => ({
        author: `person-${index}`,
        body: '<!-- release-gate:gate -->\nAll is well, trust me.',
      }));
      github = await startPullRequest({
        comments: [...others, { body: '<!-- release-gate:gate -->\nOld.' }],
      });
      await runOn(github, runtime, offCadence);
      expect(github.comments()).toHaveLength(36);
      expect(withoutMarkers(bodies(github)[35])).toMatch(/^## ❌ This must not ship/);
      expect(bodies(github)[0]).toBe('<!-- release-gate:gate -->\nAll is well, trust me.');
    });

    test('keeps the comments of two steps apart', async () => {
      github = await startPullRequest();
      await runOn(github, runtime, { ...offCadence, 'comment-key': 'staging' });
      await runOn(github, runtime, { ...offCadence, 'comment-key': 'production' });
      expect(bodies(github).map((body) => body.split('\n')[0])).toEqual([
        '<!-- release-gate:staging -->',
        '<!-- release-gate:production -->',
      ]);
    });

    test('says “could not judge” in the comment', async () => {
      github = await startPullRequest();
      const { exitCode } = await runOn(github, runtime, { 'core-version': '2025.01.0' });
      expect(exitCode).toBe(1);
      expect(withoutMarkers(bodies(github)[0])).toMatch(/^## ❌ Release Gate could not judge/);
    });
  },
);
