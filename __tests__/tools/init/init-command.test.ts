import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { UsageError } from '../../../src/command/flags.js';
import { presetNames } from '../../../src/packs/index.js';
import { callCommand } from '../../support/call-command.js';
import { readPolicy } from '../../support/make-facts.js';

const policyPath = '.github/release-gate.yml';
const workflowPath = '.github/workflows/release-gate.yml';

/** What the step that runs the gate is given, in a workflow's text. */
function stepInputs(workflow: string | undefined): Record<string, string> {
  const { jobs } = parse(workflow ?? '');
  return jobs.gate.steps.at(-1).with;
}

/** So many environments of one core each. */
function manyDockerfiles(count: number): Record<string, string> {
  const folders = Array.from({ length: count }, (_, index) => `environment-${index}`);
  return Object.fromEntries([
    [workflowPath, 'x'],
    ...folders.map((each, index) => [`${each}/Dockerfile`, `FROM kestra/kestra:v1.0.${index}\n`]),
  ]);
}

describe('the command init', () => {
  test.each([
    [
      'a plugin’s repository',
      { 'gradle.properties': 'version=1.1.5\nkestraVersion=2025.1.0\n' },
      ["This is a plugin's own repository.", 'Read: gradle.properties (1 plugin).'],
      { manifests: 'gradle.properties\n' },
    ],
    [
      'the core’s repository',
      {
        'gradle.properties': 'version=2025.1.0\n',
        'settings.gradle': "rootProject.name = 'kestra'\n",
      },
      ["This is the core's own repository.", 'Read: gradle.properties (core).'],
      { manifests: 'gradle.properties\n' },
    ],
    [
      'a deployment',
      { Dockerfile: 'FROM kestra/kestra:v2025.1.0\n' },
      ['This repository pins a core or plugins.', 'Read: Dockerfile (core).'],
      { manifests: 'Dockerfile\n' },
    ],
  ])('writes a policy and a workflow for %s', async (_, given, found, inputs) => {
    const { printed, files, exitCode } = await callCommand('init', {}, given);
    expect(printed.split('\n').slice(0, 2)).toEqual(found);
    expect(stepInputs(files[workflowPath])).toEqual(inputs);
    expect(readPolicy(files[policyPath] ?? '').name).toBe('kestra-calver');
    expect(exitCode).toBe(0);
  });

  test('leaves a file that is there as it is, and says so', async () => {
    const { printed, files, exitCode } = await callCommand(
      'init',
      {},
      { [policyPath]: 'name: mine\n' },
    );
    expect(files[policyPath]).toBe('name: mine\n');
    expect(files[workflowPath]).toContain('name: Release gate');
    expect(printed).toContain(`kept     ${policyPath}            it is there already\n`);
    expect(printed).toContain(`written  ${workflowPath}\n`);
    expect(exitCode).toBe(0);
  });

  test('says when it cannot write', async () => {
    const { printed, exitCode } = await callCommand(
      'init',
      {},
      { '.github': 'a file', Dockerfile: 'FROM kestra/kestra:v2025.1.0\n' },
    );
    expect(printed).toContain(`failed  ${policyPath}`);
    expect(exitCode).toBe(2);
  });

  test('extends the preset that it is told, and no unknown one', async () => {
    const { files } = await callCommand('init', { values: { policy: 'home-assistant' } });
    expect(readPolicy(files[policyPath] ?? '').core.name).toBe('home-assistant');
    await expect(callCommand('init', { values: { policy: 'home-asistant' } })).rejects.toThrow(
      new UsageError(
        `--policy is "home-asistant"; choose one of ${presetNames.join(', ')}. Did you mean home-assistant?`,
      ),
    );
    await expect(callCommand('init', { values: { policy: './mine.yml' } })).rejects.toThrow(
      '--policy is "./mine.yml"; choose one of kestra-calver, ',
    );
  });

  test.each([
    [
      'jenkins-lts',
      {
        Dockerfile: 'FROM jenkins/jenkins:2.528.3-lts\n',
        'plugins.txt': 'git:5.10.1\ncredentials:1.0\n',
      },
      'core 2.528.3, 2 plugins in plugins.txt',
    ],
    ['jenkins-weekly', { Dockerfile: 'FROM jenkins/jenkins:2.570\n' }, 'core 2.570, 0 plugins'],
    [
      'grafana',
      { 'compose.yaml': 'services: { a: { image: "grafana/grafana:10.4.3" } }\n' },
      'core 10.4.3, 0 plugins',
    ],
    [
      'sonarqube-server',
      { Dockerfile: 'FROM sonarqube:2025.4.1-developer\n' },
      'core 2025.4.1, 0 plugins',
    ],
    ['backstage', { 'backstage.json': '{ "version": "1.43.3" }' }, 'core 1.43.3, 0 plugins'],
    ['home-assistant', { '.HA_VERSION': '2026.6.4' }, 'core 2026.6.4, 0 plugins'],
    [
      'gitlab',
      { 'compose.yaml': 'services: { a: { image: "gitlab/gitlab-ee:18.3.1-ee.0" } }\n' },
      'core 18.3.1, 0 plugins',
    ],
    [
      'kestra-calver',
      { Dockerfile: 'FROM kestra/kestra:v2025.1.0\n' },
      'core v2025.1.0, 0 plugins',
    ],
    ['kestra-semver', { Dockerfile: 'FROM kestra/kestra:v1.3.20\n' }, 'core v1.3.20, 0 plugins'],
  ])('recognises %s by its files', async (preset, given, read) => {
    const { printed, files, exitCode } = await callCommand('init', {}, given);
    expect(printed).toContain(`Policy: ${preset}; it reads ${read}.`);
    expect(files[policyPath]).toContain(`extends: ${preset}\n`);
    expect(exitCode).toBe(0);
  });

  test.each([
    ['v1.0.3', 'kestra-calver', '1.0 is a line of kestra-semver too: if t'],
    ['v0.22.1', 'kestra-calver', '0.22 is a line of kestra-semver too: if '],
    ['v1.3.20', 'kestra-semver', 'It was chosen because nobody named a pol'],
  ])('says what speaks for another preset, or for this one: %s', async (tag, preset, remark) => {
    const given = { Dockerfile: `FROM kestra/kestra:${tag}\n` };
    const { printed } = await callCommand('init', {}, given);
    const [, policy, remarked] = /^Policy: ([\w-]+);.*\n(.{0,40})/m.exec(printed) ?? [];
    expect([policy, remarked]).toEqual([preset, remark]);
  });

  test('says nothing of another preset where only one knows the line, or one was named', async () => {
    const given = { Dockerfile: 'FROM kestra/kestra:v1.0.3\n' };
    const named = await callCommand('init', { values: { policy: 'kestra-calver' } }, given);
    const alone = await callCommand('init', {}, { Dockerfile: 'FROM kestra/kestra:v2025.1.0\n' });
    for (const { printed } of [named, alone]) expect(printed).not.toContain('kestra-semver');
  });

  test.each(presetNames)(
    'leaves nothing in a workflow that passes by itself under %s',
    async (policy) => {
      const { files } = await callCommand('init', { values: { policy } });
      const placeholders = stepInputs(files[workflowPath]);
      const { 'core-version': core = '', 'plugin-versions': plugins = '' } = placeholders;
      for (const said of [placeholders, { ...placeholders, 'core-version': '' }]) {
        const { printed, exitCode } = await callCommand('check', { values: { ...said, policy } });
        expect(exitCode).toBe(2);
        expect(printed).toContain('FILL IN your plugins');
      }
      const values = { 'core-version': core, releasing: 'none', policy };
      const { printed, exitCode } = await callCommand('check', { values });
      expect(exitCode).toBe(2);
      expect(printed).toContain('core-version is not a core version: "FILL IN the core you run"');
      expect(plugins.trim()).toBe('FILL IN your plugins');
    },
  );

  test('asks which policy is meant where several could be', async () => {
    const given = { 'plugins.txt': 'git:5.10.1\n' };
    const { printed, files, exitCode } = await callCommand('init', {}, given);
    expect(printed.split('\n')).toEqual([
      'Several policies could judge this repository, so nothing was written. Say which',
      '  one:',
      '  release-gate init --policy jenkins-lts     no core, 1 plugin in plugins.txt',
      '  release-gate init --policy jenkins-weekly  no core, 1 plugin in plugins.txt',
      '',
    ]);
    expect([files[policyPath], exitCode]).toEqual([undefined, 2]);
  });

  test('asks where the core stands, and takes no platform for granted', async () => {
    const { printed, files, exitCode } = await callCommand('init', {}, { 'README.md': 'Hello' });
    expect(printed).toContain('No platform was recognised by its files, so nothing was written.');
    expect(printed).toContain("say where the core's version stands");
    expect([files[policyPath], files[workflowPath], exitCode]).toEqual([undefined, undefined, 2]);
  });

  test.each([
    [
      'a deployment with a policy of its own',
      { [policyPath]: 'name: mine\n', [workflowPath]: 'x' },
    ],
    ['nothing at all', {}],
    ['more files than a line holds', manyDockerfiles(12)],
  ])('fits its page to the terminal: %s', async (_, given) => {
    const { printed } = await callCommand('init', {}, given);
    const isPasted = (line: string) => line.startsWith('      ');
    const lines = printed.split('\n').filter((line) => !isPasted(line));
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(printed).toContain('release-gate init');
  });

  test('reads by the policy that is there already', async () => {
    const policy = 'extends: none\ncore: { name: acme, find: [{ in: versions.yaml, at: core }] }\n';
    const given = { [policyPath]: policy, 'versions.yaml': 'core: "1.2.0"\n' };
    const { files, exitCode } = await callCommand('init', {}, given);
    expect(files[policyPath]).toBe(policy);
    expect(stepInputs(files[workflowPath])).toEqual({ manifests: 'versions.yaml\n' });
    expect(exitCode).toBe(0);
  });
});
