import { expect, test } from '@jest/globals';
import type { Terminal } from '../../../src/command/terminal.js';
import type { Policy } from '../../../src/model/policy.js';
import { resolvePreset } from '../../../src/resolve/policy/apply-defaults.js';
import { catalog } from '../../../src/tools/catalog/catalog-command.js';
import { learntFrom, readSources } from '../../../src/tools/catalog/read-learnt.js';
import { inFolder, readTexts, type Texts, writeTexts } from '../../support/folder.js';

const index = JSON.stringify({
  plugins: { git: { name: 'git', version: '447.v97d1a_3', requiredCore: '2.504.3' } },
  warnings: [{ name: 'git', message: 'XSS', versions: [{ lastVersion: '4.2' }] }],
});

function terminalIn(folder: string, answer: string) {
  const printed: string[] = [];
  const warned: string[] = [];
  const fetched: string[] = [];
  const terminal: Terminal = {
    folder,
    now: new Date('2026-03-01T09:00:00Z'),
    paint: (_, words) => words,
    print: (text) => printed.push(text),
    warn: (text) => warned.push(text),
    download: async (address) => {
      fetched.push(address);
      return { kind: 'text', text: answer };
    },
  };
  return { terminal, printed, warned, fetched };
}

async function call(
  operands: readonly string[],
  values: Readonly<Record<string, string>>,
  files: Texts = {},
  answer = index,
) {
  return inFolder(async (folder) => {
    writeTexts(folder, files);
    const { terminal, printed, warned } = terminalIn(folder, answer);
    const exitCode = await catalog({ values, switches: [], operands }, terminal);
    return { exitCode, printed: printed.join(''), warned, files: readTexts(folder) };
  });
}

const values = { output: 'copy.json', policy: 'jenkins-lts' };

test('a copy of an index is built in our own form', async () => {
  const { exitCode, printed, files } = await call(['build'], values);
  expect([exitCode, printed]).toEqual([0, 'copy.json: 1 new version.\n']);
  expect(JSON.parse(files['copy.json'] ?? '')).toEqual({
    made: '2026-03-01',
    plugins: {
      git: {
        versions: { '447.v97d1a_3': '2.504.3' },
        knownBad: [{ versions: '<=4.2', core: '*', reason: 'XSS' }],
      },
    },
  });
});

test('a copy is updated with what is new, and what it says stands', async () => {
  const old =
    '{ "plugins": { "git": { "versions": { "447.v97d1a_3": "1.0", "446.v1": "1.0" } } } }';
  const { printed, files } = await call(
    ['update', 'copy.json'],
    { policy: 'jenkins-lts' },
    { 'copy.json': old },
  );
  expect(printed).toBe('copy.json: nothing new.\n');
  expect(JSON.parse(files['copy.json'] ?? '').plugins.git.versions).toEqual({
    '446.v1': '1.0',
    '447.v97d1a_3': '1.0',
  });
});

test('an index is shown', async () => {
  const { exitCode, printed } = await call(['show', 'git'], { policy: 'jenkins-lts' });
  expect(printed).toContain('447.v97d1a_3  requires 2.504.3');
  expect(exitCode).toBe(0);
});

test('an index that is none is one problem, and nothing is written', async () => {
  const { exitCode, warned, files } = await call(['build'], values, {}, '<html>');
  expect(exitCode).toBe(2);
  expect(warned.join('')).toContain('The index https://updates.jenkins.io/');
  expect(files['copy.json']).toBeUndefined();
});

test('a policy without files or addresses has nothing to build from', async () => {
  const { terminal, fetched } = terminalIn('.', index);
  expect(await learntFrom(resolvePreset('gitlab') as Policy, terminal)).toBeNull();
  expect(await learntFrom(resolvePreset('grafana') as Policy, terminal)).toBeNull();
  expect((await readSources(resolvePreset('gitlab') as Policy, terminal)).catalogues).toEqual([]);
  expect(fetched).toEqual([]);
});

test('what is built is as old as the index that it is made of', async () => {
  const dated = JSON.stringify({
    ...JSON.parse(index),
    generationTimestamp: '2026-02-27T05:00:00Z',
  });
  const { files } = await call(['build'], values, {}, dated);
  expect(JSON.parse(files['copy.json'] ?? '').made).toBe('2026-02-27');
});
