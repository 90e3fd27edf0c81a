import { expect, test } from '@jest/globals';
import { show } from '../../../src/tools/catalog/catalog-show-command.js';
import { inFolder, type Texts, writeTexts } from '../../support/folder.js';

const own = JSON.stringify({
  plugins: {
    'plugin-own': {
      repository: 'acme/plugin-own',
      artifacts: ['plugin-own-core'],
      versions: { '1.0.0': { requires: '>=1.0', released: '2026-01-01' }, '1.1.0': {} },
      knownBad: [{ versions: '1.0.0', core: '[1.2,1.3)', reason: 'it breaks\u001b[31m' }],
    },
  },
});

function call(operand: string, values: Readonly<Record<string, string>> = {}, files: Texts = {}) {
  return inFolder(async (folder) => {
    writeTexts(folder, { 'own.json': own, ...files });
    const said: string[] = [];
    const terminal = {
      folder,
      now: new Date('2026-03-01T09:00:00Z'),
      paint: (_: string, words: string) => words,
      print: (text: string) => said.push(text),
      warn: (line: string) => said.push(line),
    };
    const operands = operand === '' ? [] : operand.split(' ');
    const exitCode = await show({ values, switches: [], operands }, terminal);
    return { exitCode, said: said.join('') };
  });
}

test('a plugin is shown with all its versions and what breaks, and nothing that a terminal obeys', async () => {
  expect(await call('plugin-own-core', { catalog: 'own.json' })).toEqual({
    exitCode: 0,
    said: `plugin-own  acme/plugin-own
1.0.0  requires >=1.0    2026-01-01
1.1.0  declares nothing
1.0.0 is known to break on core [1.2,1.3): it breaks\\u{1b}[31m
`,
  });
});

test('one version of the built-in catalogue is shown as JSON', async () => {
  const { said } = await call('plugin-dbt@1.7.3', { format: 'json' });
  expect(JSON.parse(said)).toEqual({
    name: 'plugin-dbt',
    group: 'io.kestra.plugin',
    repository: 'kestra-io/plugin-dbt',
    versions: [{ version: '1.7.3', requires: '1.3.26', released: expect.any(String) }],
    knownBad: [],
  });
});

test.each([
  'plugin-dbt@1.7.3',
  'io.kestra.plugin:plugin-dbt:1.7.3',
  'io.kestra.plugin:plugin-dbt@1.7.3',
])('a version is asked for as %s', async (operand) => {
  const { said } = await call(operand);
  expect(said).toMatch(/^plugin-dbt {2}.*\n1\.7\.3 {2}requires 1\.3\.26 .*\n$/);
});

test('coordinates without a version ask for all of them', async () => {
  expect(await call('io.kestra.plugin:plugin-dbt')).toEqual(await call('plugin-dbt'));
});

test('a name of the own catalogue, or of an artifact, is offered as well', async () => {
  const asked = call('plugin-own-cor', { catalog: 'own.json' });
  await expect(asked).rejects.toThrow('Did you mean plugin-own-core?');
});

test.each([
  ['plugin-nobody', 'plugin-nobody is not in any catalogue.'],
  [
    'plugin-dbt@99.0.0',
    '99.0.0 of plugin-dbt is not in any catalogue. The newest that is known is ',
  ],
  ['plugin-dtb', 'plugin-dtb is not in any catalogue. Did you mean plugin-dbt?'],
  ['io.kestra.plugin:plugin-dtb', 'plugin-dtb is not in any catalogue. Did you mean plugin-dbt?'],
  ['io.kestra.plugin:plugin-dbt:99.0.0', '99.0.0 of plugin-dbt is not in any catalogue.'],
  ['plugin-dbt@latest', 'latest of plugin-dbt is not in any catalogue.'],
  ['', 'catalog show needs one plugin, such as plugin-dbt or plugin-dbt@1.7.3.'],
  ['plugin-dbt plugin-git', 'catalog show needs one plugin'],
])('refuses "%s"', async (operand, message) => {
  await expect(call(operand)).rejects.toThrow(message);
});

test('a catalogue that cannot be read is reported', async () => {
  const { exitCode, said } = await call('plugin-dbt', { catalog: 'none.json' });
  expect(exitCode).toBe(2);
  expect(said).toContain('The catalogue none.json cannot be read: there is no such file.');
});

test('the built-in catalogue is not asked under a policy of another platform', async () => {
  const acme = { 'acme.yml': 'extends: none\nname: acme\n' };
  await expect(call('plugin-dbt', { policy: 'acme.yml' }, acme)).rejects.toThrow(
    'plugin-dbt is not in any catalogue. The built-in catalogue is not asked: acme extends none of the presets it belongs to.',
  );
  const { said } = await call('plugin-own', { policy: 'acme.yml', catalog: 'own.json' }, acme);
  expect(said).toContain('plugin-own  acme/plugin-own');
});

test('a policy that cannot be read is reported', async () => {
  const { exitCode, said } = await call('plugin-dbt', { policy: 'none.yml' });
  expect(exitCode).toBe(2);
  expect(said).toContain('The policy none.yml cannot be read: there is no such file.');
});

test('how old a catalogue is stands below, where it says so', async () => {
  const dated = `{ "made": "2026-02-28", ${own.slice(1)}`;
  const { said } = await call('plugin-own@1.1.0', { catalog: 'own.json' }, { 'own.json': dated });
  expect(said.split('\n').slice(-2)).toEqual(['own.json was made on 2026-02-28.', '']);
});

test("a copy of a policy's index stands for it, and says how old it is itself", async () => {
  const copy = JSON.stringify({
    generationTimestamp: '2026-02-27T05:00:00Z',
    plugins: { git: { name: 'git', version: '5.10.1', requiredCore: '2.504.3' } },
  });
  const values = { policy: 'jenkins-lts', catalog: 'uc.json' };
  expect(await call('git', values, { 'uc.json': copy })).toEqual({
    exitCode: 0,
    said: 'git\n5.10.1  requires 2.504.3\nuc.json was made on 2026-02-27.\n',
  });
});
