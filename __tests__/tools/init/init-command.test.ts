import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { UsageError } from '../../../src/command/flags.js';
import { callCommand } from '../../support/call-command.js';
import { readPolicy } from '../../support/make-facts.js';

const policyPath = '.github/release-gate.yml';
const workflowPath = '.github/workflows/release-gate.yml';

/** What the step that runs the gate is given, in a workflow's text. */
function stepInputs(workflow: string | undefined): Record<string, string> {
  const { jobs } = parse(workflow ?? '');
  return jobs.gate.steps.at(-1).with;
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
    [
      'anything else',
      { 'README.md': 'Hello\n' },
      ['No core and no plugin was found in 1 file.', ''],
      {
        'core-version': '2025.1.0',
        'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+\n',
        releasing: 'none',
      },
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
    const { printed, exitCode } = await callCommand('init', {}, { '.github': 'a file' });
    expect(printed).toContain(`failed  ${policyPath}`);
    expect(exitCode).toBe(2);
  });

  test('extends the preset that it is told, and no unknown one', async () => {
    const { files } = await callCommand('init', { values: { policy: 'home-assistant' } });
    expect(readPolicy(files[policyPath] ?? '').core.name).toBe('home-assistant');
    await expect(callCommand('init', { values: { policy: 'home-asistant' } })).rejects.toThrow(
      new UsageError(
        'home-asistant is not known. Did you mean home-assistant? See release-gate --help.',
      ),
    );
  });
});
