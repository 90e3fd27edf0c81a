import { afterEach, describe, expect, test } from '@jest/globals';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import { commit, pullRequest, runAction } from '../support/run-action.js';
import { runtimes } from '../support/runtimes.js';

const dockerfile = (version: string) =>
  `FROM kestra/kestra:v1.3.0\nRUN /app/kestra plugins install io.kestra.plugin:plugin-git:${version}\n`;

let github: LoopbackGitHub;
afterEach(() => github.close());

describe.each(runtimes)('the built action on Node $version cannot judge', (runtime) => {
  test.each([500, 'cut'] as const)(
    'a change whose base GitHub does not show: %s',
    async (failure) => {
      const before = { Dockerfile: dockerfile('1.1.4') };
      github = await startGitHub({ commits: { [`${commit}^1`]: before } });
      github.failAt('every', failure);
      const files = { Dockerfile: dockerfile('1.1.3') };
      const { exitCode, annotations, outputs } = await runAction({
        ...{ runtime, github, files, event: pullRequest },
        inputs: { policy: 'kestra-semver' },
      });
      expect([exitCode, outputs.verdict]).toEqual([1, 'fail']);
      const errors = annotations.filter(({ level }) => level === 'error');
      expect(errors.map(({ message }) => message)).toEqual([
        expect.stringMatching(
          /^Release Gate could not judge: GitHub did not show the files that are compared, because GitHub did not answer[;:] /,
        ),
      ]);
    },
  );
});
