import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { commands } from '../../src/command/commands.js';
import { completion } from '../../src/command/completion.js';
import { UsageError } from '../../src/command/flags.js';
import type { Terminal } from '../../src/command/terminal.js';
import { callCommand } from '../support/call-command.js';

/** The script that is printed for a shell. */
async function scriptOf(...operands: readonly string[]): Promise<string> {
  let printed = '';
  const terminal: Terminal = {
    folder: '.',
    now: new Date('2025-08-05T12:00:00Z'),
    paint: (_, words) => words,
    print: (text) => {
      printed += text;
    },
    warn: () => {},
  };
  await completion({ values: {}, switches: [], operands }, terminal, commands);
  return printed;
}

/** What bash offers for words of which the last is not finished. */
function offered(script: string, words: readonly string[]): readonly string[] {
  const called = `${script}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
_release_gate; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return spawnSync('bash', ['-c', called], { encoding: 'utf8' }).stdout.trim().split('\n');
}

describe('completion', () => {
  test.each([
    [
      ['release-gate', 'ca'],
      ['calendar', 'catalog'],
    ],
    [['release-gate', '--fail'], ['--fail-on']],
    [
      ['release-gate', 'check', '--fail-on', ''],
      ['error', 'warning', 'never'],
    ],
    [
      ['release-gate', 'plan', '--t'],
      ['--to', '--target-date'],
    ],
    [
      ['release-gate', 'explain', 'core-too'],
      ['core-too-old', 'core-too-new'],
    ],
    [['release-gate', 'check', '--policy', 'home'], ['home-assistant']],
    [
      ['release-gate', 'completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [
      ['release-gate', 'help', 'ca'],
      ['calendar', 'catalog'],
    ],
    [['release-gate', '--format', 's'], ['sarif']],
    [['release-gate', 'check', '--format', '=', 'j'], ['json']],
    [
      ['release-gate', 'calendar', '--format', '='],
      ['text', 'json', 'markdown', 'ics'],
    ],
    [['release-gate', 'catalog', 'up'], ['update']],
    [['release-gate', 'catalog', 'show', '--f'], ['--format']],
    [['release-gate', 'merge', 'a.json', '--f'], ['--format']],
    [['release-gate', '--manifests', 'Dockerfile', '--verb'], ['--verbose']],
  ])('of %j in bash offers %j', async (words, expected) => {
    expect(offered(await scriptOf('bash'), words)).toEqual(expected);
  });

  test.each([
    ['a value that is the user’s own', ['check', '--core-version', '']],
    ['the same at the first word', ['--manifests', '']],
    ['the same behind a sign', ['check', '--report-file', '=', '']],
    ['a file of another command', ['backtest', '--releases', '']],
    ['reports to join', ['merge', '']],
    ['a catalogue', ['catalog', 'update', '']],
    ['a command that does not exist', ['nope', '']],
  ])('offers files alone for %s', async (_, words) => {
    expect(offered(await scriptOf('bash'), ['release-gate', ...words])).toEqual(['']);
  });

  test.each(['check', 'plan', 'calendar', 'backtest', 'merge', 'catalog'])(
    'offers the formats that %s takes, and no others',
    async (name) => {
      const operands = { merge: ['a.json'], catalog: ['show', 'a'] }[name] ?? [];
      const values = { format: 'xyzzy', ...(name === 'plan' ? { to: '1.0.0' } : {}) };
      const refused = await callCommand(name, { values, operands }).catch(
        ({ message }: Error) => message,
      );
      const formats = offered(await scriptOf('bash'), ['release-gate', name, '--format', '']);
      expect(refused).toBe(`--format is "xyzzy"; choose one of ${formats.join(', ')}.`);
    },
  );

  test('zsh runs what bash runs, fish has a line for each flag', async () => {
    expect(await scriptOf('zsh')).toContain('bashcompinit');
    const fish = await scriptOf('fish');
    for (const [name, { flags }] of Object.entries(commands)) {
      for (const flag of flags) {
        expect(fish).toContain(`__fish_seen_subcommand_from ${name}' -l ${flag}`);
      }
    }
  });

  test.each([[[]], [['tcsh']], [['bash', 'zsh']]])('of %j is refused', async (operands) => {
    await expect(scriptOf(...operands)).rejects.toThrow(UsageError);
  });
});
