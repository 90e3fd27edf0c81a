import { afterEach, describe, expect, test } from '@jest/globals';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import { commit, headCommit, pullRequest, runAction, type Step } from '../support/run-action.js';
import { runtimes } from '../support/runtimes.js';

const base = `${commit}^1`;
const target = { ...pullRequest, name: 'pull_request_target' };

const catalogue = (...versions: string[]) => ({
  'known.yml': `plugins: { acme-crm: { versions: { ${versions.join(', ')} } } }\n`,
});
const before = catalogue('"1.0.0": ">=2025.2"');
const after = catalogue('"1.0.0": ">=1.0"', '"1.1.0": ">=1.0"');

const addsEntries = (versions: string) =>
  `This change adds catalogue entries that it is judged by: ${versions}. Review them with it.`;

let github: LoopbackGitHub;
afterEach(() => github.close());

describe.each(runtimes)(
  'a pull request’s catalogue, in the built action on Node $version',
  (runtime) => {
    const judge = async (version: string, difference: Partial<Step> = {}) => {
      const commits = { [base]: before, [commit]: before, [headCommit]: after };
      if (difference.github === undefined) github = await startGitHub({ commits });
      const inputs = {
        'core-version': '2025.1.0',
        'plugin-versions': `acme-crm@${version}`,
        'target-date': '2025-08-05',
        releasing: 'none',
        catalog: 'known.yml',
      };
      const { exitCode, report } = await runAction({
        ...{ runtime, inputs, github, event: pullRequest, files: after },
        ...difference,
      });
      return {
        exitCode,
        requires: report?.plugins.map(({ requires }) => requires),
        rules: report?.findings.map(({ rule, severity }) => `${severity} ${rule}`),
        notices: report?.notices.map(({ message }) => message),
      };
    };

    test.each([
      [
        'an unknown key',
        'plugin: {}\n',
        /^A catalogue of the base is broken \(line 1 of known\.yml\)/,
      ],
      ['no text', null, /^At the base the catalogue known\.yml cannot be read: .*not a text/],
    ])(
      'counts alone where the base’s is broken by %s, and the report says so',
      async (_, text, says) => {
        const commits = { [base]: { 'known.yml': text } };
        github = await startGitHub({ commits });
        const judged = await judge('1.0.0', { github });
        expect([judged.exitCode, judged.requires]).toEqual([0, ['>=1.0']]);
        expect(judged.notices).toContainEqual(expect.stringMatching(says));
      },
    );

    test('cannot be read at the head either, though the base’s is sound', async () => {
      const judged = await judge('1.0.0', { files: { 'known.yml': 'plugin: {}\n' } });
      expect(judged).toMatchObject({ exitCode: 1, rules: [] });
    });

    test.each([
      ['pull_request', {}],
      ['pull_request_target', { event: target, files: before }],
    ])('cannot lower what the base says a version needs: %s', async (_, difference) => {
      expect(await judge('1.0.0', difference)).toEqual({
        exitCode: 1,
        requires: ['>=2025.2'],
        rules: ['error core-too-old'],
        notices: [],
      });
    });

    test.each([
      ['pull_request', {}],
      ['pull_request_target', { event: target, files: before }],
    ])('may add a version, which is named: %s', async (_, difference) => {
      expect(await judge('1.1.0', difference)).toEqual({
        exitCode: 0,
        requires: ['>=1.0'],
        rules: [],
        notices: [addsEntries('acme-crm@1.1.0')],
      });
    });

    test('is believed on a push, where nothing is changed', async () => {
      expect(await judge('1.0.0', { event: { name: 'push', payload: {} } })).toEqual({
        exitCode: 0,
        requires: ['>=1.0'],
        rules: [],
        notices: [],
      });
    });
  },
);
