import { describe, expect, test } from '@jest/globals';
import { type InputName, outputNames } from '../../src/model/input.js';
import type { Texts } from '../support/folder.js';
import { runAction } from '../support/run-action.js';
import { runCommand } from '../support/run-command.js';
import { runtimes } from '../support/runtimes.js';

interface Mistake {
  readonly what: string;
  readonly inputs: Partial<Record<InputName, string>>;
  readonly files?: Texts;
  /** The one sentence. */
  readonly says: string;
  readonly found: string;
  readonly expected: string;
  /** File and line, where there is one. */
  readonly where?: { readonly file: string; readonly line: string; readonly col: string };
}

const coreForm = 'two to four numbers without leading zeros, such as 2025.1.0, 1.0 or 2025.1.0-rc1';

const mistakes: readonly Mistake[] = [
  {
    what: 'a leading zero',
    inputs: { 'core-version': '2025.01.0' },
    says: 'core-version is not a core version: "2025.01.0".',
    found: '2025.01.0',
    expected: coreForm,
  },
  {
    what: 'a sentence for a version',
    inputs: { 'core-version': 'build 17 of 2025.2.1' },
    says: 'core-version is not a core version: "build 17 of 2025.2.1".',
    found: 'build 17 of 2025.2.1',
    expected: coreForm,
  },
  {
    what: 'a thirteenth month',
    inputs: { 'core-version': '2025.1.0', 'target-date': '2026-13-01' },
    says: 'target-date is not a day of the calendar: "2026-13-01".',
    found: '2026-13-01',
    expected: 'a day as YYYY-MM-DD such as 2025-08-05, or planned',
  },
  {
    what: 'a misspelt key of the policy',
    inputs: { 'core-version': '2025.1.0' },
    files: { '.github/release-gate.yml': 'name: acme\ntolerance-day: 1\n' },
    says: 'Unknown key `tolerance-day`; did you mean `tolerance-days`?',
    found: 'tolerance-day',
    expected:
      'one of extends, name, time-zone, prereleases, core, plugins, deployments, catalogues, tolerance-days, rules, waivers, freezes, links',
    where: { file: '.github/release-gate.yml', line: '2', col: '1' },
  },
  {
    what: 'a catalogue that is not there',
    inputs: { 'core-version': '2025.1.0', catalog: 'plugins.json' },
    says: 'The catalogue plugins.json cannot be read: there is no such file.',
    found: 'plugins.json',
    expected: 'a catalogue as JSON or YAML, in a file or at a public https address',
  },
];

/** Whether a sentence names the word that was meant: then no list of all words follows. */
const isGuessed = (says: string) => says.includes('did you mean');

const stackTrace = /at .*\(.*:\d+:\d+\)/;

describe.each(runtimes)('the built action on Node $version', (runtime) => {
  test.each(mistakes)('answers $what with one sentence', async (mistake) => {
    const { inputs, files = {}, says, found, expected, where } = mistake;
    const { exitCode, annotations, log, stderr } = await runAction({ runtime, inputs, files });
    expect(exitCode).toBe(1);
    expect(annotations).toHaveLength(1);
    expect(annotations[0]?.message).toBe(
      `Release Gate could not judge: ${says}${isGuessed(says) ? '' : `\nFound: ${found}\nExpected: ${expected}`}`,
    );
    expect(annotations[0]?.properties).toMatchObject(where ?? {});
    expect(`${log}${stderr}`).not.toMatch(stackTrace);
  });

  test('sets every output when it could not judge', async () => {
    const { outputs, report } = await runAction({ runtime, inputs: { 'core-version': '1.x' } });
    const { 'report-path': path, ...others } = outputs;
    expect(Object.keys(outputs).sort()).toEqual([...outputNames].sort());
    expect(others).toEqual({
      verdict: 'fail',
      compatible: 'false',
      'on-cadence': 'false',
      'core-kind': '',
      'moves-latest': 'false',
      'minimum-core': '',
      due: '',
      'next-core-major': '',
      'next-core-major-date': '',
      'next-core-bugfix-date': '',
      errors: '0',
      warnings: '0',
      undecided: '0',
      waived: '0',
      labels: '',
    });
    expect(path).not.toBe('');
    expect(report?.problems).toHaveLength(1);
  });

  test('reports every problem at once', async () => {
    const { annotations } = await runAction({
      runtime,
      inputs: {
        'core-version': '2025.01.0',
        'plugin-versions': 'plugin-dbt',
        'target-date': '2026-13-01',
        releasing: 'cores',
        catalog: 'plugins.json',
        'fail-on': 'always',
      },
      files: { '.github/release-gate.yml': 'rules: { core-to-old: off }\n' },
    });
    expect(annotations.map(({ level }) => level)).toEqual(Array(7).fill('error'));
  });

  test('cannot judge whatever fail-on says', async () => {
    const inputs = { 'core-version': '1.x', 'fail-on': 'never' };
    expect((await runAction({ runtime, inputs })).exitCode).toBe(1);
  });
});

describe('the built command', () => {
  test.each(mistakes)('answers $what with exit code 2', async (mistake) => {
    const { inputs, files = {}, says, found, expected, where } = mistake;
    const flags = Object.entries(inputs).map(([name, value]) => `--${name}=${value}`);
    const { exitCode, stdout, stderr } = await runCommand(flags, { files });
    const { file, line, col } = where ?? {};
    expect(exitCode).toBe(2);
    const unwrapped = stdout.replaceAll(/\n {4,}(?=\S)/g, ' ');
    expect(unwrapped).toContain(
      `problem  ${says}\n${isGuessed(says) ? '' : `  found:    ${found}\n  expected: ${expected}\n`}`,
    );
    expect(stdout.includes('  where:    ')).toBe(where !== undefined);
    if (where !== undefined) expect(stdout).toContain(`  where:    ${file}:${line}:${col}\n`);
    expect(stdout.match(/^problem /gm)).toHaveLength(1);
    expect(stdout).not.toMatch(stackTrace);
    expect(stderr).toBe('');
  });
});
