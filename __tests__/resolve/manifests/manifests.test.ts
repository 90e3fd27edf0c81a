import { describe, expect, test } from '@jest/globals';
import { noFiles } from '../../../src/model/manifest.js';
import { readBothManifests, readManifests } from '../../../src/resolve/manifests/manifests.js';
import { alone } from '../../support/manifest-lines.js';
import { marksUnder } from '../../support/policy-marks.js';

const dockerfile = { path: 'Dockerfile', text: 'FROM kestra/kestra:v1.2.0' };
const compose = { path: 'compose.yaml', text: 'services: { k: { image: kestra/kestra:v1.3.0 } }' };
const list = { path: 'plugins.txt', text: 'plugin-a@1.0.0\nplugin-b@2.0.0' };
const plugin = { path: 'gradle.properties', text: 'version=1.1.5\nkestraVersion=1.0.0' };
const core = { path: 'gradle.properties', text: 'version=1.3.0' };
const service = { path: 'Dockerfile', text: 'FROM alpine' };

type File = typeof dockerfile;

function given(...files: readonly File[]) {
  return readManifests({ ...noFiles, files, searched: false }, alone.marks, 'plugin-x');
}

function found(files: readonly File[], repository = 'plugin-x') {
  return readManifests({ ...noFiles, files, searched: true }, alone.marks, repository);
}

test('pins and lists join to a deployment', async () => {
  const { paths, core, plugins, releasing, conflict, problems } = await given(dockerfile, list);
  expect(paths).toEqual(['Dockerfile', 'plugins.txt']);
  expect(core?.text).toBe('v1.2.0');
  expect(plugins.map(({ name }) => name)).toEqual(['plugin-a', 'plugin-b']);
  expect(releasing).toEqual({
    names: [],
    reason: 'Dockerfile, plugins.txt pin versions that are out already',
  });
  expect([conflict, problems]).toEqual([null, []]);
});

test("a plugin's own repository is a release of what it publishes, beside pins too", async () => {
  const settings = { path: 'settings.gradle', text: "include 'plugin-a', 'plugin-b'" };
  const { paths, releasing, problems } = await given(plugin, list, settings);
  expect(problems).toEqual([]);
  expect(paths).toEqual(['gradle.properties', 'plugins.txt']);
  expect(releasing).toEqual({
    names: ['plugin-a', 'plugin-b'],
    reason: "gradle.properties is a plugin's own, as it declares the core that it needs",
  });
});

test("the settings are those of the manifest's own folder", async () => {
  const file = { ...plugin, path: 'b/gradle.properties' };
  const settings = ['a', 'b'].map((folder) => ({
    path: `${folder}/settings.gradle`,
    text: `rootProject.name = 'plugin-${folder}'`,
  }));
  const { plugins } = await given(...settings, file);
  expect(plugins.map(({ name }) => name)).toEqual(['plugin-b']);
});

test("the core's own repository is a release of the core", async () => {
  const { core: written, releasing } = await found([core], 'kestra');
  expect(written?.text).toBe('1.3.0');
  expect(releasing).toEqual({ names: ['core'], reason: "gradle.properties is the core's own" });
});

test.each([
  ['a plugin', plugin, 'plugin-x'],
  ['the core', core, 'kestra'],
])('a repository of %s ends the search, whatever its tests pin', async (_, own, repository) => {
  const manifests = await found([own, dockerfile, compose, { ...compose, text: '[' }], repository);
  expect(manifests.paths).toEqual(['gradle.properties']);
  expect([manifests.conflict, manifests.problems]).toEqual([null, []]);
});

test('a search leaves out files that name no version', async () => {
  const { paths, notices } = await found([core, service, compose, list]);
  expect(paths).toEqual(['compose.yaml', 'plugins.txt']);
  expect(notices).toEqual([]);
});

test('a search that finds nothing says nothing', async () => {
  expect(await found([service])).toMatchObject({
    paths: [],
    core: null,
    plugins: [],
    releasing: null,
    conflict: null,
    problems: [],
    notices: [],
  });
});

test('different cores are several environments, at the second place', async () => {
  const { core: first, conflict } = await given(dockerfile, compose);
  expect(first?.text).toBe('v1.2.0');
  expect(conflict?.location).toEqual({ path: 'compose.yaml', line: 1, column: 39, endColumn: 45 });
});

test('a change is read beside its base', async () => {
  const files = (...all: File[]) => ({ ...noFiles, files: all, searched: true });
  const { marks } = alone;
  const both = await readBothManifests(files(dockerfile), files(dockerfile, list), marks, null);
  expect(both.before?.plugins).toHaveLength(2);
  expect(both.now.vanished).toMatchObject([{ path: 'plugins.txt' }]);
  const alonePart = await readBothManifests(files(dockerfile), null, marks, null);
  expect(alonePart.before).toBeNull();
  expect(alonePart.now.vanished).toEqual([]);
  expect(alonePart.now.cores.map(({ text }) => text)).toEqual(['v1.2.0']);
});

test('a declaration that its base does not have does not end the search, and is told', async () => {
  const base = await found([dockerfile]);
  const given = { ...noFiles, files: [plugin, dockerfile], searched: true };
  const { notices, paths } = await readManifests(given, alone.marks, 'plugin-x', base);
  expect(paths).toEqual(['gradle.properties', 'Dockerfile']);
  expect(notices).toEqual([
    {
      message:
        "gradle.properties declares a release and the base has no such declaration, so the repository's other files are judged as well.",
      location: { path: 'gradle.properties', line: 1, column: 1, endColumn: 1 },
    },
  ]);
});

test('one file that pins is one', async () => {
  const { releasing } = await given(dockerfile);
  expect(releasing?.reason).toBe('Dockerfile pins versions that are out already');
});

describe('a policy whose versions have two numbers', () => {
  const numbering = marksUnder(
    'core: { name: kestra, images: [kestra/kestra], numbering: [{ from: "1.0", format: N.N }] }',
  );

  test.each([
    ['1.2', [['1.2', false]], []],
    ['1.2.3', [], ['kestra:1.2.3']],
    ['latest', [['latest', true]], []],
  ])('its tag %s', async (tag, cores, images) => {
    const text = `services: { k: { image: kestra/kestra:${tag} }, p: { image: 'postgres:16' } }`;
    const files = [{ path: 'compose.yaml', text }];
    const read = await readManifests({ ...noFiles, files }, numbering, null);
    expect(read.cores.map(({ text, floats }) => [text, floats])).toEqual(cores);
    expect(read.sight.images.map(({ text }) => text)).toEqual(['postgres:16', ...images]);
  });

  test('among others of one file', async () => {
    const text =
      'services: { a: { image: kestra/kestra:1.2 }, b: { image: kestra/kestra:1.2.3 }, c: { image: kestra/kestra:edge } }';
    const files = [{ path: 'compose.yaml', text }];
    const read = await readManifests({ ...noFiles, files }, numbering, null);
    expect(read.cores.map(({ text, floats }) => [text, floats])).toEqual([
      ['1.2', false],
      ['edge', true],
    ]);
    expect(read.sight.images.map((each) => each.text)).toEqual(['kestra:1.2.3']);
  });

  test('what is no tag is as it is written', async () => {
    const files = [{ path: 'versions.yml', text: 'core: 1.2.3' }];
    const read = await readManifests({ ...noFiles, files }, numbering, null);
    expect(read.cores).toMatchObject([{ text: '1.2.3' }]);
    expect(read.cores[0]?.floats).toBeUndefined();
  });
});

test('a workflow that counts not yet may count by the values that it puts over others', async () => {
  const workflow = {
    path: '.github/workflows/d.yml',
    text: 'jobs: { a: { runs-on: x, steps: [{ run: "helm upgrade k charts/k -f envs/prod.yaml && sh gone.sh" }] } }',
  };
  const { wanted } = await found([workflow, dockerfile]);
  expect(wanted).toContain('envs/prod.yaml');
  expect(wanted).not.toContain('gone.sh');
  expect((await found([workflow, plugin, dockerfile])).wanted).not.toContain('envs/prod.yaml');
});

test('what stands in another file of the repository is found', async () => {
  const release = {
    path: 'a/release.yaml',
    text: 'apiVersion: v2\nkind: HelmRelease\nspec: { chartRef: { name: kestra }, valuesFrom: [{ kind: ConfigMap, name: kestra-values }] }',
  };
  const config = {
    path: 'b/config.yaml',
    text: 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: kestra-values }\ndata: { values.yaml: "image: { tag: v1.2.0 }" }',
  };
  const { cores } = await given(release, config, { ...config, path: 'b/config.txt' });
  expect(cores.map(({ text }) => text)).toEqual(['v1.2.0']);
});

test('what is missing is asked for once, unless it is known to be absent', async () => {
  const files = [
    { path: 'compose.yaml', text: 'services: { k: { build: ./app, env_file: a.env } }' },
  ];
  const { wanted } = await readManifests({ ...noFiles, files }, alone.marks, null);
  expect(wanted).toContain('app/Dockerfile');
  const known = { ...noFiles, files, absent: ['app/Dockerfile'] };
  expect((await readManifests(known, alone.marks, null)).wanted).not.toContain('app/Dockerfile');
});

test('the problems of all files are there at once', async () => {
  const { problems } = await given({ ...compose, text: '[' }, { path: 'a.xml', text: '' }, list);
  expect(problems.map(({ location }) => location?.path)).toEqual(['compose.yaml', 'a.xml']);
});

describe('a folder that a kustomization names', () => {
  const overlay = {
    path: 'overlays/prod/kustomization.yaml',
    text: 'resources: [../../base]\nimages: [{ name: kestra/kestra, newTag: v1.1.0 }]\n',
  };
  const deployment = {
    path: 'base/deployment.yaml',
    text: 'kind: Deployment\nspec: { template: { spec: { containers: [{ image: "kestra/kestra:v1.2.0", command: [kestra, plugins, install, "io.a:plugin-a:1.0.0"] }] } } }\n',
  };

  test('is all its files where it has no kustomization', async () => {
    const job = { ...deployment, path: 'base/z.yaml' };
    const all = await given(job, deployment, { ...job, path: 'base/b.yaml' }, overlay);
    expect(all.paths).toEqual([overlay.path]);
    const { paths, core, plugins, conflict } = await given(deployment, overlay);
    expect([paths, core?.text, conflict]).toEqual([[overlay.path], 'v1.1.0', null]);
    expect(plugins.map(({ name }) => name)).toEqual(['plugin-a']);
  });

  test('is what its kustomization names where it has one, which is asked for', async () => {
    const own = { path: 'base/kustomization.yaml', text: 'resources: []\n' };
    const { paths, wanted } = await given(deployment, overlay);
    expect([paths, wanted]).toEqual([[overlay.path], expect.arrayContaining([own.path])]);
    const { conflict } = await given(deployment, overlay, own);
    expect(conflict?.found).toBe('core v1.2.0; core v1.1.0');
  });
});
