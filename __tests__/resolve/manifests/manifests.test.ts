import { describe, expect, test } from '@jest/globals';
import { noFiles } from '../../../src/model/manifest.js';
import { readManifests } from '../../../src/resolve/manifests/manifests.js';
import { alone } from '../../support/manifest-lines.js';

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
  const { paths, releasing } = await given(plugin, list, settings);
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
