import { describe, expect, test } from '@jest/globals';
import { changesIn, compare, findingsIn } from '../support/compare-commits.js';
import { makeRepository } from '../support/git.js';
import { runCommand } from '../support/run-command.js';

/** Lines with which real plugins are judged as they were on that day. */
const lines = ['--policy=kestra-semver', '--target-date=2026-07-01'];

const dockerfile = (...plugins: string[]) => `FROM kestra/kestra:v1.3.0-no-plugins
RUN /app/kestra plugins install ${plugins.map((each) => `\\\n  io.kestra.plugin:${each}`).join(' ')}
`;

describe('the pins of a platform, compared with a commit', () => {
  const before = {
    Dockerfile: dockerfile('plugin-git:1.1.4', 'plugin-dbt:1.5.0', 'plugin-aws:1.1.0'),
  };

  test('are known as added, removed, upgraded and downgraded', async () => {
    const after = {
      Dockerfile: dockerfile('plugin-gcp:1.1.0', 'plugin-git:1.1.3', 'plugin-dbt:1.7.3'),
    };
    const { exitCode, report } = await compare(before, after, ...lines);
    expect(exitCode).toBe(1);
    expect(changesIn(report)).toEqual([
      'plugin-gcp 1.1.0 added',
      'plugin-git 1.1.3 downgrade',
      'plugin-dbt 1.7.3 minor',
      'plugin-aws 1.1.0 removed',
    ]);
    expect(findingsIn(report)).toEqual([
      'error core-too-old plugin-dbt@1.7.3',
      'warning plugin-downgraded plugin-git@1.1.3',
    ]);
    expect(report.findings[0]?.location).toEqual({
      path: 'Dockerfile',
      line: 5,
      column: 31,
      endColumn: 36,
    });
  });

  test('are the same in a file of another well-known name', async () => {
    const compose = `services:
  kestra:
    image: kestra/kestra:v1.3.0-no-plugins
    command: plugins install io.kestra.plugin:plugin-git:1.1.4 io.kestra.plugin:plugin-dbt:1.6.0
`;
    const { report } = await compare(before, { 'compose.yaml': compose }, ...lines);
    expect(changesIn(report)).toEqual([
      'plugin-git 1.1.4 none',
      'plugin-dbt 1.6.0 minor',
      'plugin-aws 1.1.0 removed',
    ]);
  });

  test('are all removed with the file, which leaves nothing to judge and does not pass', async () => {
    const { exitCode, report } = await compare(before, {}, ...lines);
    expect(exitCode).toBe(1);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['nothing-found']);
    expect(changesIn(report)).toEqual([
      'plugin-git 1.1.4 removed',
      'plugin-dbt 1.5.0 removed',
      'plugin-aws 1.1.0 removed',
    ]);
    expect(report.core).toBeNull();
  });

  test('are no problem with a file that was named and that the change takes away', async () => {
    const { report } = await compare(before, {}, ...lines, '--manifests=Dockerfile');
    expect(report.problems).toEqual([]);
    expect(changesIn(report)).toEqual([
      'plugin-git 1.1.4 removed',
      'plugin-dbt 1.5.0 removed',
      'plugin-aws 1.1.0 removed',
    ]);
  });

  test('are new in a file that was not there yet', async () => {
    const after = { 'prod/Dockerfile': dockerfile('plugin-git:1.1.4') };
    const { report } = await compare({}, after, ...lines, '--manifests=**/Dockerfile');
    expect(changesIn(report)).toEqual(['plugin-git 1.1.4 added']);
  });

  test('are compared with nothing where the commit’s file cannot be read, and that is said', async () => {
    const broken = { Dockerfile: 'FROM kestra/kestra:v1.2.3.4.5-x\n' };
    const { report, notices } = await compare(broken, before, ...lines);
    expect(report.plugins.map(({ change }) => change)).toEqual([null, null, null]);
    expect(notices).toContainEqual(
      expect.stringMatching(
        /^The base's manifests cannot be read, so nothing is compared with them: /,
      ),
    );
  });
});

describe('a plugin’s own repository, compared with a commit', () => {
  const repository = (version: string, minimum: string, name = 'plugin-acme') => ({
    'gradle.properties': `version=${version}\nkestraVersion=${minimum}\n`,
    'settings.gradle': `rootProject.name = '${name}'\n`,
  });
  const before = repository('1.2.0', '1.0.0');

  test.each([
    ['1.2.1', '1.2.3', 'error minimum-raised-in-patch plugin-acme@1.2.1'],
    ['1.3.0', '1.2.3', 'warning minimum-raised-in-minor plugin-acme@1.3.0'],
    ['1.2.1-SNAPSHOT', '1.2.3', 'error minimum-raised-in-patch plugin-acme@1.2.1-SNAPSHOT'],
  ])(
    '%s that needs %s raises its minimum, at the line that says so',
    async (version, minimum, finding) => {
      const { report } = await compare(before, repository(version, minimum), ...lines);
      const raised = report.findings.filter(({ rule }) => rule.startsWith('minimum-raised'));
      expect(findingsIn({ ...report, findings: raised })).toEqual([finding]);
      expect(raised[0]?.location).toEqual({
        path: 'gradle.properties',
        line: 2,
        column: 15,
        endColumn: 20,
      });
    },
  );

  test('is another plugin under another name', async () => {
    const after = repository('1.2.1', '1.0.0', 'plugin-other');
    const { report } = await compare(before, after, ...lines);
    expect(changesIn(report)).toEqual(['plugin-other 1.2.1 added', 'plugin-acme 1.2.0 removed']);
  });
});

test('a commit that git does not know is a mistake in the call', async () => {
  const { exitCode, stdout, stderr } = await runCommand(['--base=gone'], {
    variables: { PATH: process.env.PATH ?? '' },
    prepare: (folder) => makeRepository(folder, {}),
  });
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toBe('--base is "gone", and git knows no such commit in this folder.\n');
});
