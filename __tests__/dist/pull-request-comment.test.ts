import { afterEach, describe, expect, test } from '@jest/globals';
import type { LoopbackGitHub } from '../support/github/server.js';
import { viewer } from '../support/github/state.js';
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
        /^<!-- release-gate:Checks%2f;gate%2f;__acme_release-gate-[0-9a-f]{16} -->\n<!-- release-gate-run:100\.1 form:1 head:a{40} step:[0-9a-f]{16} labels:release: core-major, gate: off-cadence -->\n## /,
      );
      expect(withoutMarkers(bodies(github)[0])).toMatch(
        /^(?:<sub>.*<\/sub>\n\n)?## ❌ Do not release core 2025\.1\.0: /,
      );
      expect(annotations.map(({ level }) => level)).toEqual(['error']);
    });

    test('updates its comment in place', async () => {
      github = await startPullRequest();
      await runOn(github, runtime, offCadence, 100);
      await runOn(github, runtime, { ...offCadence, 'target-date': '2025-09-04' }, 101);
      expect(bodies(github)).toHaveLength(1);
      expect(withoutMarkers(bodies(github)[0])).toMatch(
        /^(?:<sub>.*<\/sub>\n\n)?## ❌ Do not release core 2025\.1\.0: /,
      );
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
      expect(withoutMarkers(bodies(github)[0])).toMatch(
        /^(?:<sub>.*<\/sub>\n\n)?## ✅ OK to release core 2025\.1\.0/,
      );
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
      expect(withoutMarkers(bodies(github)[0])).toMatch(
        /^(?:<sub>.*<\/sub>\n\n)?## ✅ OK to release core 2025\.1\.0/,
      );
    });

    test('finds its comment behind 35 others, and takes nobody else’s for it', async () => {
      github = await startPullRequest();
      const key = { 'comment-key': 'gate' };
      const planted = '<!-- release-gate:gate -->\nAll is well, trust me.';
      for (let id = 1; id <= 35; id++) {
        github.state.comments.push({ id, author: `person-${id}`, body: planted });
      }
      const old = '<!-- release-gate:gate -->\nOld.';
      github.state.comments.push({ id: 36, author: viewer, body: old });
      await runOn(github, runtime, { ...offCadence, ...key });
      expect(github.comments()).toHaveLength(36);
      expect(withoutMarkers(bodies(github)[35])).toMatch(
        /^(?:<sub>.*<\/sub>\n\n)?## ❌ Do not release core 2025\.1\.0: /,
      );
      expect(bodies(github)[0]).toBe(planted);
    });

    test('keeps the comments of two steps apart', async () => {
      github = await startPullRequest();
      await runOn(github, runtime, { ...offCadence, 'comment-key': 'staging' });
      await runOn(github, runtime, { ...offCadence, 'comment-key': 'production' });
      expect(bodies(github).map((body) => body.split('\n')[0])).toEqual([
        '<!-- release-gate:staging -->',
        '<!-- release-gate:production -->',
      ]);
      for (const key of ['staging', 'production']) {
        expect(bodies(github).join()).toContain(`<sub>Release Gate · ${key}</sub>`);
      }
    });

    test('says “could not judge” in the comment', async () => {
      github = await startPullRequest();
      const { exitCode } = await runOn(github, runtime, { 'core-version': '2025.01.0' });
      expect(exitCode).toBe(1);
      expect(withoutMarkers(bodies(github)[0])).toMatch(/^## ❌ Release Gate could not judge/);
    });
  },
);
