import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { outputNames } from '../src/model/input.js';
import { startGitHub } from './support/github/server.js';
import { removeChunk } from './support/remove-chunk.js';
import { commit, pullRequest, runAction } from './support/run-action.js';
import { runtimes } from './support/runtimes.js';

const offCadence = { 'core-version': '2025.1.0', 'target-date': '2025-08-06' };
const policy = { '.github/release-gate.yml': 'name: acme\n' };

describe.each(runtimes)('the door of the action on Node $version', (runtime) => {
  test('writes the whole report into the log, without colours', async () => {
    const { log } = await runAction({ runtime, inputs: offCadence });
    expect(log).toMatch(/^FAIL {2}Do not release core 2025\.1\.0: Wed 6 Aug 2025 is not its day/);
    expect(log).not.toContain('\u001b');
  });

  test('says in its first error what not to do, why, and what to do instead', async () => {
    const { annotations } = await runAction({ runtime, inputs: offCadence });
    expect(annotations[0]?.message).toMatch(
      /^Do not release core 2025\.1\.0: Wed 6 Aug 2025 is not its day .*\ncore 2025\.1\.0 was due on .*\nFix: /,
    );
  });

  test('links each rule to its page, in the version of the action that judged', async () => {
    const { summary } = await runAction({ runtime, inputs: offCadence });
    expect(summary).toContain(
      '(https://github.com/acme/release-gate/blob/v1/docs/rules/core-major-off-cadence.md)',
    );
  });

  test('points at the file and line of a policy that is wrong', async () => {
    const files = {
      '.github/release-gate.yml': 'name: acme\nfreezes:\n  - { from: 2025-02-30 }\n',
    };
    const { annotations } = await runAction({ runtime, files });
    expect(annotations[0]?.properties).toMatchObject({
      file: '.github/release-gate.yml',
      line: '3',
    });
  });

  test.each([
    'plugin-x%0A::error::planted@1.0.0 >=2030.1',
    '::add-mask::x@1.0.0 >=2030.1',
    'plugin##[error]planted@1.0.0 >=2030.1',
    'plugin-\u001b[31mred@1.0.0 >=2030.1',
    '<!--`|$(id)@1.0.0 >=2030.1',
  ])('lets %j into no command of the runner', async (plugin) => {
    const inputs = { ...offCadence, 'core-version': '2025.1.1', 'plugin-versions': plugin };
    const { annotations, log, outputs } = await runAction({ runtime, inputs });
    expect(annotations.map(({ level }) => level)).toEqual(['error', 'warning']);
    const commands = log.split('\n').filter((line) => /^\s*::|##\[/.test(line));
    expect(commands).toHaveLength(2);
    expect(log).not.toContain('\u001b');
    expect(Object.keys(outputs).sort()).toEqual([...outputNames].sort());
  });

  test('keeps its verdict when the runner takes no summary', async () => {
    const variables = { GITHUB_STEP_SUMMARY: '/nowhere/summary.md' };
    const { exitCode, outputs, log } = await runAction({ runtime, inputs: offCadence, variables });
    expect(exitCode).toBe(1);
    expect(outputs.verdict).toBe('fail');
    expect(log).toContain('The job summary could not be written: ');
  });

  test('keeps its verdict when no report can be written', async () => {
    const variables = { RUNNER_TEMP: '/nowhere' };
    const { exitCode, outputs, annotations } = await runAction({
      runtime,
      inputs: { 'core-version': '2025.1.0', 'target-date': '2025-08-05' },
      variables,
    });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ verdict: 'pass', 'report-path': '' });
    expect(annotations[0]?.message).toMatch(/^The report could not be written: /);
  });

  test('says that a crash is its own bug, sets every output and shows no stack', async () => {
    const { exitCode, annotations, outputs, summary, log, stderr } = await runAction({
      runtime,
      inputs: offCadence,
      files: policy,
      prepare: (machine) => removeChunk(machine, 'YAMLParseError'),
    });
    expect(exitCode).toBe(1);
    expect(annotations).toHaveLength(1);
    expect(annotations[0]?.message).toMatch(
      /^Release Gate could not judge: Release Gate itself failed, which is a bug: /,
    );
    expect(Object.keys(outputs).sort()).toEqual([...outputNames].sort());
    expect(outputs).toMatchObject({ verdict: 'fail', compatible: 'false', errors: '0' });
    expect(summary).toMatch(/^## ❌ Release Gate could not judge/);
    expect(`${log}${stderr}`).not.toMatch(/at .*\(.*:\d+:\d+\)/);
  });
});

describe.each(runtimes)('a bug in telling the pull request, on Node $version', (runtime) => {
  test('is said and does not touch the verdict', async () => {
    const github = await startGitHub({ commits: { [`${commit}^1`]: {} } });
    const { exitCode, outputs, annotations } = await runAction({
      runtime,
      github,
      event: pullRequest,
      inputs: { 'core-version': '2025.1.0', 'target-date': '2025-08-05' },
      prepare: (machine) => removeChunk(machine, 'The comment could not be created'),
    });
    await github.close();
    expect([exitCode, outputs.verdict]).toEqual([0, 'pass']);
    expect(annotations.at(-1)?.message).toMatch(
      /^The pull request could not be updated, which is a bug: .* The verdict stands\.$/s,
    );
  });
});

describe.each(runtimes)('a payload that cannot be read, on Node $version', (runtime) => {
  test.each([
    ['is not JSON', '{'],
    ['is empty', ''],
    ['is missing', null],
  ])('because it %s does not crash the network client', async (_, payload) => {
    const github = await startGitHub();
    const { exitCode, log, stderr } = await runAction({
      ...{ runtime, github, inputs: { manifests: 'plugins.txt', policy: 'kestra-calver' } },
      prepare: (machine) => {
        rmSync(join(machine, 'workspace', '.git'), { recursive: true });
        const path = join(machine, 'event.json');
        if (payload === null) rmSync(path);
        else writeFileSync(path, payload);
      },
    });
    await github.close();
    expect([exitCode, stderr]).toEqual([1, '']);
    expect(log).not.toMatch(/which is a bug|GITHUB_EVENT_PATH/);
  });
});

describe.each(runtimes)('what a run on Node $version needs not, it does not load', (runtime) => {
  const networkClient = 'octokit-request.js';
  const yamlReader = 'YAMLParseError';

  test('without a pull request, not the network client', async () => {
    const prepare = (machine: string) => removeChunk(machine, networkClient);
    const { annotations } = await runAction({ runtime, inputs: offCadence, prepare });
    expect(annotations.map(({ properties }) => properties.title)).toEqual([
      'core-major-off-cadence: core 2025.1.0',
    ]);
  });

  test('with a pull request but no token, not the network client either', async () => {
    const { exitCode, outputs } = await runAction({
      runtime,
      event: pullRequest,
      inputs: { 'core-version': '2025.1.0', 'target-date': '2025-08-05', token: '' },
      prepare: (machine) => removeChunk(machine, networkClient),
    });
    expect(exitCode).toBe(0);
    expect(outputs.verdict).toBe('pass');
  });

  test('with a pull request and a token, the client is missed', async () => {
    const github = await startGitHub();
    const { annotations } = await runAction({
      runtime,
      github,
      event: pullRequest,
      inputs: offCadence,
      prepare: (machine) => removeChunk(machine, networkClient),
    });
    await github.close();
    expect(annotations[0]?.message).toContain('which is a bug');
  });

  test('and nothing of Node’s own for the network and for processes', async () => {
    const { stderr } = await runAction({ runtime, inputs: offCadence, prepare: tellLoaded });
    const loaded = stderr.split('\n');
    expect(loaded).toContain('NativeModule fs');
    for (const name of ['assert', 'child_process', 'http', 'https', 'tls']) {
      expect(loaded).not.toContain(`NativeModule ${name}`);
    }
  });

  test('without files, not their readers', async () => {
    const prepare = (machine: string) => removeChunk(machine, yamlReader);
    const { outputs } = await runAction({ runtime, inputs: offCadence, prepare });
    expect(outputs.errors).toBe('1');
  });
});

describe.each(runtimes)('a step on Node $version that ends early', (runtime) => {
  const inertSocket = 'return new (require("node:stream").Duplex)({ read() {}, write() {} });';
  const silent = async (meanwhile: string) => {
    const github = await startGitHub();
    github.failAt('every', 'silence');
    const prepare = (machine: string) => interfere(machine, 'node:net', 'connect', meanwhile);
    const inputs = { 'core-version': '2025.1.0', 'target-date': '2025-08-05' };
    const end = await runAction({ runtime, github, event: pullRequest, inputs, prepare });
    await github.close();
    return end;
  };

  test.each([
    ['by SIGTERM', later('process.kill(process.pid, "SIGTERM")'), 'was stopped by SIGTERM'],
    ['by SIGINT', later('process.kill(process.pid, "SIGINT")'), 'was stopped by SIGINT'],
    ['by a rejection', later('Promise.reject(new Error("astray"))'), 'astray, which is a bug'],
    ['by a throw', later('throw new Error("astray")'), 'astray, which is a bug'],
    ['because nothing is left to wait for', inertSocket, 'nothing was left to wait for'],
  ])('%s has failed, with its outputs', async (_, meanwhile, why) => {
    const { exitCode, outputs, annotations } = await silent(meanwhile);
    expect(exitCode).toBe(1);
    expect(Object.keys(outputs).sort()).toEqual([...outputNames].sort());
    expect(outputs).toMatchObject({ verdict: 'fail', compatible: 'false' });
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining(`Release Gate ended early: `),
    ]);
    expect(annotations[0]?.message).toContain(why);
  });

  test('after its outputs has failed too, and keeps them', async () => {
    const never = 'return new Promise(() => {});';
    const prepare = (machine: string) => interfere(machine, 'node:fs/promises', 'access', never);
    const inputs = { 'core-version': '2025.1.0', 'target-date': '2025-08-05' };
    const { exitCode, outputs, annotations } = await runAction({ runtime, inputs, prepare });
    expect([exitCode, outputs.verdict]).toEqual([1, 'pass']);
    expect(annotations.at(-1)?.message).toMatch(
      /^Release Gate ended early: nothing was left .* The verdict is in the outputs\.$/,
    );
  });

  test('where the runner takes no outputs has failed', async () => {
    const variables = { GITHUB_OUTPUT: '/nowhere/output' };
    const inputs = { 'core-version': '2025.1.0', 'target-date': '2025-08-05' };
    const { exitCode, log, stderr } = await runAction({ runtime, inputs, variables });
    expect([exitCode, stderr]).toEqual([1, '']);
    expect(log).toContain('Release Gate could not set its outputs: ');
  });
});

/** Puts something before what a function of one of Node's modules does, and lets no timer hold the process. */
function interfere(machine: string, name: string, method: string, meanwhile: string): void {
  const door = join(machine, 'action', 'dist', 'index.js');
  const lines = [
    'const timer = setTimeout;',
    'setTimeout = (...words) => timer(...words).unref();',
    `const holder = require('${name}');`,
    `const real = holder.${method};`,
    `holder.${method} = (...words) => { ${meanwhile} return real(...words); };`,
  ];
  writeFileSync(door, `${lines.join('\n')}\n${readFileSync(door, 'utf8')}`);
}

function later(statement: string): string {
  return `setImmediate(() => { ${statement}; });`;
}

/** Makes the action tell, when it ends, which of Node's modules it came to load. */
function tellLoaded(machine: string): void {
  const door = join(machine, 'action', 'dist', 'index.js');
  const tell = "process.on('exit', () => process._rawDebug(process.moduleLoadList.join('\\n')));";
  writeFileSync(door, `${tell}\n${readFileSync(door, 'utf8')}`);
}
