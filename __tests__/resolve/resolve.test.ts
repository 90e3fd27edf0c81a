import { describe, expect, test } from '@jest/globals';
import { noFiles } from '../../src/model/manifest.js';
import type { PolicySource, Sources } from '../../src/model/sources.js';
import type { SourceFile } from '../../src/model/written.js';
import { policyOf, resolve } from '../../src/resolve/resolve.js';
import { makeSources } from '../support/make-facts.js';

function file(path: string, text: string): SourceFile {
  return { path, text };
}

function policyFile(text: string): PolicySource {
  return { kind: 'files', files: [file('.github/release-gate.yml', text)] };
}

const inputs = { 'core-version': '2025.1.0', 'plugin-versions': 'acme-crm@1.0.0' };
const catalogue = file(
  'catalogue.yml',
  'plugins: { acme-crm: { versions: { "1.0.0": ">=1.0" } } }',
);

describe('raw texts become facts', () => {
  test('under a preset', async () => {
    const { facts, policy, problems } = await resolve(makeSources({ inputs }));
    expect([facts?.policy.name, policy?.source, problems]).toEqual([
      'kestra-calver',
      'built-in',
      [],
    ]);
  });

  test('under a policy file', async () => {
    const sources = { ...makeSources({ inputs }), policy: policyFile('name: acme') };
    const { facts } = await resolve(sources);
    expect(facts?.policy).toMatchObject({ name: 'acme', source: '.github/release-gate.yml' });
  });

  test('with what a catalogue declares', async () => {
    const sources = { ...makeSources({ inputs }), catalogues: [catalogue] };
    const { facts } = await resolve(sources);
    expect(facts?.plugins[0]?.requirement?.text).toBe('>=1.0');
  });

  test('with what manifests pin', async () => {
    const dockerfile = file('Dockerfile', 'FROM kestra/kestra:v1.0.3\n');
    const manifests = { ...noFiles, files: [dockerfile], searched: true };
    const { facts } = await resolve({ ...makeSources(), manifests });
    expect(facts?.core).toMatchObject({
      version: { text: '1.0.3' },
      released: false,
      location: { path: 'Dockerfile', line: 1 },
    });
  });

  test('with what the base pinned', async () => {
    const pinned = (version: string) => ({
      ...noFiles,
      files: [file('Dockerfile', `FROM kestra/kestra:v${version}\n`)],
      searched: true,
    });
    const base = { manifests: pinned('1.0.3'), catalogues: [] };
    const { facts } = await resolve({ ...makeSources(), manifests: pinned('1.0.4'), base });
    expect([facts?.core?.version?.text, facts?.core?.before?.text]).toEqual(['1.0.4', '1.0.3']);
  });

  test('with the built-in catalogue, for plugins by hand and in manifests alike', async () => {
    const text =
      'FROM kestra/kestra:v1.1.0\nRUN kestra plugins install io.kestra.plugin:plugin-git:1.1.5\n';
    const manifests = { ...noFiles, files: [file('Dockerfile', text)], searched: true };
    const byHand = makeSources({ inputs: { 'plugin-versions': 'plugin-git@1.1.5' } });
    for (const sources of [byHand, { ...makeSources(), manifests }]) {
      const { facts } = await resolve(sources);
      expect(facts?.plugins.map(({ name, entry }) => [name, entry === null])).toEqual([
        ['plugin-git', false],
      ]);
    }
  });

  test('with the built-in catalogue for what ran before', async () => {
    const given = { 'core-version': '1.1.0', 'current-plugin-versions': 'plugin-git@1.1.5' };
    const { facts } = await resolve(makeSources({ inputs: given }));
    expect(facts?.catalogue.find('plugin-git')).not.toBeNull();
  });

  test('guarded by the base: a change to the catalogue cannot excuse itself, and a new entry is named', async () => {
    const before = {
      ...catalogue,
      text: 'plugins: { acme-crm: { versions: { "1.0.0": ">=2025.2" } } }',
    };
    const added = {
      ...catalogue,
      text: catalogue.text.replace('"1.0.0"', '"1.1.0": ">=1.0", "1.0.0"'),
    };
    const base = { manifests: noFiles, catalogues: [before] };
    const requirementOf = async (version: string) => {
      const given = { ...inputs, 'plugin-versions': `acme-crm@${version}` };
      const sources: Sources = { ...makeSources({ inputs: given }), catalogues: [added], base };
      const { facts } = await resolve(sources);
      return [facts?.plugins[0]?.requirement?.text, facts?.notices.length];
    };
    expect(await requirementOf('1.0.0')).toEqual(['>=2025.2', 0]);
    expect(await requirementOf('1.1.0')).toEqual(['>=1.0', 1]);
  });
});

describe('problems', () => {
  test('of reading alone leave no facts, though all that was read is right', async () => {
    const unread = { message: 'no file', found: 'nothing', expected: 'a file', location: null };
    const { facts, policy, problems } = await resolve({
      ...makeSources({ inputs }),
      problems: [unread],
    });
    expect([facts, policy?.name, problems]).toEqual([null, 'kestra-calver', [unread]]);
  });

  test('of reading, policy, catalogue and versions are reported at once', async () => {
    const unread = { message: 'no file', found: 'nothing', expected: 'a file', location: null };
    const { facts, policy, problems } = await resolve({
      ...makeSources({ inputs: { ...inputs, 'core-version': '2025.01.0' } }),
      policy: policyFile('nmae: acme'),
      catalogues: [file('catalogue.yml', 'plugins: [')],
      problems: [unread],
    });
    expect([facts, policy]).toEqual([null, null]);
    expect(problems[0]).toBe(unread);
    const paths = problems.map(({ location }) => location?.path ?? null);
    expect([...new Set(paths)]).toEqual([null, '.github/release-gate.yml', 'catalogue.yml']);
    expect(problems.map(({ found }) => found)).toContain('2025.01.0');
  });
});

describe('a policy alone', () => {
  test.each<[string, PolicySource, string | null]>([
    ['of a preset', { kind: 'preset', name: 'home-assistant' }, 'home-assistant'],
    ['of a file', policyFile('name: acme'), 'acme'],
    ['of no file', { kind: 'files', files: [] }, null],
    ['that is wrong', policyFile('nmae: acme'), null],
  ])('%s', async (_, source, name) => {
    const { policy, problems } = await policyOf(source);
    expect(policy?.name ?? null).toBe(name);
    expect(problems).toHaveLength(
      source.kind === 'files' && name === null ? source.files.length : 0,
    );
  });
});

describe('the sources of a policy', () => {
  const policy = policyFile('catalogues: [{ file: catalogue.yml }]');

  test('are asked for when there are plugins, and then judge', async () => {
    const sources = { ...makeSources({ inputs }), policy };
    expect((await resolve(sources)).wanted.now).toEqual(['catalogue.yml']);
    const read = { ...sources, manifests: { ...noFiles, companions: [catalogue] } };
    const { facts, wanted } = await resolve(read);
    expect([facts?.plugins[0]?.requirement?.text, wanted.now]).toEqual(['>=1.0', []]);
  });

  test('are asked for without a plugin only where they may speak of the core', async () => {
    const text = 'catalogues: [{ file: catalogue.yml }, { lock: package-lock.json, core: a }]';
    const bare = makeSources({ inputs: { 'core-version': '2025.1.0' } });
    const { wanted } = await resolve({ ...bare, policy: policyFile(text) });
    expect(wanted.now).toEqual(['catalogue.yml']);
  });

  test('that are not there are a problem, unless they are lock files', async () => {
    const manifests = { ...noFiles, absent: ['catalogue.yml', 'package-lock.json'] };
    const text = 'catalogues: [{ file: catalogue.yml }, { lock: package-lock.json, core: a }]';
    const sources = { ...makeSources({ inputs }), policy: policyFile(text), manifests };
    const { problems } = await resolve(sources);
    expect(problems.map(({ found }) => found)).toEqual(['catalogue.yml']);
  });
});

test('beside a broken policy that says how files are read, nothing is told of the files', async () => {
  const list = file('plugins.txt', 'git:5.10.1');
  const manifests = { ...noFiles, files: [list], searched: true };
  const broken = policyFile('plugins: { find: [{ in: plugins.txt, line: "{name" }] }');
  const { problems } = await resolve({ ...makeSources(), policy: broken, manifests });
  expect(problems.map(({ location }) => location?.path)).toEqual(['.github/release-gate.yml']);
});
