import { describe, expect, test } from '@jest/globals';
import { runAction } from '../support/run-action.js';
import { runCommand } from '../support/run-command.js';
import { runtimes } from '../support/runtimes.js';

describe.each(runtimes)('a new user of the built action on Node $version', (runtime) => {
  test('sees one error that names plugin, required core, given core and the day it is planned', async () => {
    const { annotations, exitCode } = await runAction({
      runtime,
      inputs: {
        'core-version': '2025.1.0',
        'plugin-versions': 'plugin-aws@2.0.0 >=2025.2.0',
        'target-date': '2025-08-05',
      },
    });
    expect(exitCode).toBe(1);
    expect(annotations).toHaveLength(1);
    const { level, message, properties } = annotations[0] ?? {};
    expect(level).toBe('error');
    expect(properties?.title).toBe('core-too-old: plugin-aws 2.0.0');
    for (const part of ['plugin-aws@2.0.0', 'core 2025.2.0 or later', 'core 2025.1.0']) {
      expect(message).toContain(part);
    }
    expect(message).toContain('2025.2.0, planned for Tue 7 Oct 2025');
  });

  test('is told how a version of two numbers was read, because YAML may have cut it', async () => {
    const { annotations, exitCode } = await runAction({
      runtime,
      inputs: { 'core-version': '2025.1', 'target-date': '2025-08-05' },
    });
    expect(exitCode).toBe(0);
    expect(annotations.map(({ level, message }) => [level, message])).toEqual([
      ['notice', expect.stringMatching(/^core-version was read as 2025\.1\.0\. .*quotes/)],
    ]);
  });

  test('gets all outputs of a release that passes', async () => {
    const { outputs, files } = await runAction({
      runtime,
      inputs: {
        'core-version': '2025.1.0',
        'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
        'target-date': '2025-08-05',
      },
    });
    const { 'report-path': path, ...others } = outputs;
    expect(others).toEqual({
      verdict: 'pass',
      compatible: 'true',
      'on-cadence': 'true',
      'core-kind': 'core-major',
      'moves-latest': 'true',
      'minimum-core': '2025.1.0',
      due: 'core-major,plugin-major',
      'next-core-major': '2025.2.0',
      'next-core-major-date': '2025-10-07',
      'next-core-bugfix-date': '2025-08-07',
      errors: '0',
      warnings: '0',
      undecided: '0',
      waived: '0',
      labels: 'release: core-major',
    });
    expect(path).toMatch(/\/temp\/release-gate-\w+\/report\.json$/);
    expect(Object.keys(files).filter((file) => file.endsWith('report.json'))).toHaveLength(1);
  });

  test.each([
    ['error', 'a warning', 0],
    ['warning', 'a warning', 1],
    ['never', 'a warning', 0],
    ['error', 'an error', 1],
    ['warning', 'an error', 1],
    ['never', 'an error', 0],
  ])('with fail-on %s and %s ends with %i', async (failOn, worst, code) => {
    const version = worst === 'an error' ? '2025.1.0' : '2025.1.1';
    const { exitCode, outputs } = await runAction({
      runtime,
      inputs: { 'core-version': version, 'target-date': '2025-08-08', 'fail-on': failOn },
    });
    expect(exitCode).toBe(code);
    expect(outputs.verdict).toBe(worst === 'an error' ? 'fail' : 'warn');
  });

  test('gets the same report on the command line, byte for byte', async () => {
    const inputs = {
      'core-version': '2025.1.4',
      'plugin-versions': 'plugin-aws@2.0.0 >=2025.2.0',
      'target-date': '2025-10-09',
    };
    const flags = Object.entries(inputs).map(([name, value]) => `--${name}=${value}`);
    const step = await runAction({ runtime, inputs: { ...inputs, 'report-file': 'report.json' } });
    const call = await runCommand([...flags, '--format', 'json'], { node: runtime.path });
    expect(step.files['workspace/report.json']).toBe(call.stdout);
  });
});

test('the command says nothing of a version of two numbers, which no YAML has cut', async () => {
  const flags = ['--core-version', '2025.1', '--target-date', '2025-08-05', '--format', 'json'];
  const { stdout } = await runCommand(flags);
  expect(JSON.parse(stdout).notices).toEqual([]);
});
