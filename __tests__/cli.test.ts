import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { helpOf } from '../src/command/help.js';
import { version } from '../src/version.js';
import { runCommand } from './support/run-command.js';
import { runtimes } from './support/runtimes.js';
import { start } from './support/start.js';

const offCadence = ['--core-version', '2025.1.0', '--target-date', '2025-08-06'];
const inTime = ['--core-version', '2025.1.0', '--target-date', '2025-08-05'];
const warned = ['--core-version', '2025.1.1', '--target-date', '2025-08-08'];

describe.each(runtimes)('the built command on Node $version', ({ path: node }) => {
  const run = (words: readonly string[], variables = {}) => runCommand(words, { node, variables });

  test.each([[['--help']], [['-h']], [['check', '--help']], [['--help', '--core-version', '1.x']]])(
    'explains itself on %j',
    async (words) => {
      expect(await run(words)).toMatchObject({ exitCode: 0, stdout: helpOf('check'), stderr: '' });
    },
  );

  test.each([[['--version']], [['-v']], [['check', '--version']]])(
    'tells its version on %j',
    async (words) => {
      expect(await run(words)).toMatchObject({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
    },
  );

  test.each([
    ['lets through what passes', inTime, 0],
    ['lets a warning through', warned, 0],
    ['says no to an error', offCadence, 1],
    ['says no to a warning with --fail-on warning', [...warned, '--fail-on', 'warning'], 1],
    ['lets an error through with --fail-on never', [...offCadence, '--fail-on=never'], 0],
    ['could not judge what it cannot read', ['--core-version', '1.x'], 2],
    ['could not judge with --fail-on never', ['--core-version=1.x', '--fail-on=never'], 2],
    ['takes the command’s name or leaves it', ['check', ...offCadence], 1],
    ['tells the calendar alone', ['--manifests', 'none'], 0],
  ])('%s', async (_, words, code) => {
    const { exitCode, stdout, stderr } = await run(words);
    expect(exitCode).toBe(code);
    expect(stdout).toMatch(/^(?:PASS|WARN|FAIL) {2}/);
    expect(stderr).toBe('');
  });

  test.each([
    [['--core-verson', '1.0'], '--core-verson is not known. Did you mean --core-version?'],
    [['--frobnicate'], '--frobnicate is not known.'],
    [['chek'], 'chek is not known. Did you mean check?'],
    [['constructor'], 'constructor is not known.'],
    [['check', '2025.1.0'], '2025.1.0 is not known.'],
    [['--comment', 'never'], '--comment is an input of the action alone'],
  ])('refuses %j', async (words, sentence) => {
    const { exitCode, stdout, stderr } = await run(words);
    expect(stderr).toContain(sentence);
    expect(stderr).toMatch(/^.+ See release-gate --help\.\n$/);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
  });

  test.each([
    [['--core-version'], '--core-version needs a value.\n'],
    [
      ['--format', 'html', ...inTime],
      '--format is "html"; choose one of text, json, markdown, sarif.\n',
    ],
  ])('refuses %j and says what is missing', async (words, sentence) => {
    expect(await run(words)).toMatchObject({ exitCode: 2, stdout: '', stderr: sentence });
  });

  test('shows no colours where nobody looks on', async () => {
    const { stdout } = await run(offCadence, { TERM: 'xterm-256color' });
    expect(stdout).not.toContain('\u001b');
  });
});

describe.each(runtimes)('an answer on Node $version that was not given', ({ path: node }) => {
  const catalogue = ['--catalog', 'https://catalogue.test/c.json', '--plugin-versions', 'a@1.0.0'];
  const hook = (meanwhile: string) => `
    const timer = setTimeout; setTimeout = (...rest) => timer(...rest).unref();
    require('node:net').connect = () => { ${meanwhile}; return new (require('node:stream').Duplex)({ read() {}, write() {} }); };`;

  test.each([
    ['because nothing is left to wait for', '', 'ended before it had an answer, which is a bug'],
    ['after a rejection', 'Promise.reject(new Error("astray"))', 'which is a bug: astray'],
    [
      'after a throw',
      'setImmediate(() => { throw new Error("astray"); })',
      'which is a bug: astray',
    ],
  ])('%s is none that lets through', async (_, meanwhile, why) => {
    const files = { 'hook.cjs': hook(meanwhile) };
    const variables = { NODE_OPTIONS: '--require ./hook.cjs' };
    const ended = await runCommand([...inTime, ...catalogue], { files, variables, node });
    expect([ended.exitCode, ended.stdout]).toEqual([2, '']);
    expect(ended.stderr).toContain(why);
  });

  test('because nobody reads it is none that lets through', async () => {
    const words = ['dist/cli.js', ...inTime];
    const how = { folder: '.', environment: {}, unread: true };
    expect(await start(resolve(node), words, how)).toMatchObject({ exitCode: 2, stderr: '' });
  });

  const onLinux = existsSync('/dev/full') ? test : test.skip;
  onLinux('because the disk is full is none that lets through', async () => {
    const words = ['-c', `"${resolve(node)}" dist/cli.js ${inTime.join(' ')} >/dev/full`];
    const ended = await start('/bin/sh', words, { folder: '.', environment: {} });
    expect([ended.exitCode, ended.stdout]).toEqual([2, '']);
    expect(ended.stderr).toContain('ENOSPC');
  });
});

/** What a terminal shows; util-linux and BSD call their `script` differently, so only one is tried. */
const hasTerminal = process.platform === 'linux' && existsSync('/usr/bin/script');

function onTerminal(variables: Record<string, string>): string {
  const program = [process.execPath, resolve('dist/cli.js'), ...inTime].join(' ');
  return execFileSync('/usr/bin/script', ['-qec', program, '/dev/null'], {
    encoding: 'utf8',
    env: { TERM: 'xterm-256color', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

(hasTerminal ? describe : describe.skip)('on a terminal', () => {
  test('the verdict has a colour', () => {
    const colour = '\u001b[32m';
    expect(onTerminal({})).toContain(colour);
  });

  test.each([
    ['is obeyed', '1', false],
    ['says nothing when it is empty', '', true],
  ])('NO_COLOR %s', (_, value, coloured) => {
    expect(onTerminal({ NO_COLOR: value }).includes('\u001b')).toBe(coloured);
  });
});
