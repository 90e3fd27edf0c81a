import { expect, test } from '@jest/globals';
import type { Policy } from '../../src/model/policy.js';
import {
  declarationOf,
  declaredByProperties,
  declaredIn,
  releaseOf,
  releasesOf,
  type TagNode,
  tagFragments,
  tagsOf,
} from '../../src/read/catalogue-tags.js';
import { resolvePreset } from '../../src/resolve/policy/apply-defaults.js';

const properties = ['kestraVersion', 'coreVersion'];

const commit = (text: string | null) => ({
  committedDate: '2026-02-12T23:59:59Z',
  file: text === null ? null : { object: { text } },
});

async function read(node: TagNode) {
  const release = await releaseOf(node, declaredByProperties(properties), ['plugin-a']);
  return release === null ? null : [release.version.version, release.requires, release.released];
}

test.each<[string, TagNode, unknown]>([
  [
    'a tag of a commit',
    { name: 'v1.2.0', target: commit('version=1.2.0\nkestraVersion=[1.0,)') },
    ['1.2.0', '[1.0,)', '2026-02-12'],
  ],
  [
    'an annotated tag',
    { name: 'v1.2.0', target: { target: commit('kestraVersion = 1.0.4 ') } },
    ['1.2.0', '1.0.4', '2026-02-12'],
  ],
  [
    'a second name of the property',
    { name: '1.2.0', target: commit('kestraVersion=\ncoreVersion=2025.1') },
    ['1.2.0', '2025.1', '2026-02-12'],
  ],
  [
    'a remark that looks like a requirement',
    { name: 'v1.2.0', target: commit('# kestraVersion=1.0.4') },
    ['1.2.0', null, '2026-02-12'],
  ],
  ['no file', { name: 'v1.2.0', target: commit(null) }, ['1.2.0', null, '2026-02-12']],
  [
    'a prerelease',
    { name: 'v1.2.0-rc.1', target: commit('kestraVersion=1.2') },
    ['1.2.0-rc.1', '1.2', '2026-02-12'],
  ],
  [
    'a file that Java cannot read either',
    { name: 'v1.2.0', target: commit('kestraVersion=1.2\nx=\\u00') },
    ['1.2.0', null, '2026-02-12'],
  ],
  [
    'a file that is too long to be one',
    { name: 'v1.2.0', target: commit(`kestraVersion=1.2\n${'#'.repeat(1_000_000)}`) },
    ['1.2.0', null, '2026-02-12'],
  ],
  ['a tag of no version', { name: 'nightly', target: commit('kestraVersion=1.2') }, null],
  ['a version of two numbers', { name: 'v1.2', target: commit('kestraVersion=1.2') }, null],
  ['a tag of a tree', { name: 'v1.2.0', target: {} as TagNode['target'] }, null],
  ['a tag of nothing', { name: 'v1.2.0', target: null }, null],
])('%s', async (_, node, expected) => {
  expect(await read(node)).toEqual(expected);
});

const hacs = {
  ...declaredByProperties([]),
  file: 'hacs.json',
  keys: [['homeassistant']],
  versions: 'natural',
} as const;

test.each([
  ['a value of JSON', '{ "homeassistant": "2024.11.0" }', '2024.11.0'],
  ['another document', '{ "name": "a" }', null],
  ['a number', '{ "homeassistant": 2024.11 }', null],
  ['JSON that is cut off', '{ "homeassistant": "2024', null],
  ['null', 'null', null],
])('%s at a tag', async (_, text, expected) => {
  const release = await releaseOf({ name: 'v1.4', target: commit(text) }, hacs, []);
  expect([release?.version.version, release?.requires]).toEqual(['1.4', expected]);
});

test.each([
  ['git-5.10.1', ['git', 'git-plugin'], '5.10.1'],
  ['git-plugin-447.v97d1a_3', ['git', 'git-plugin'], '447.v97d1a_3'],
  ['447.v97d1a_3', ['git'], '447.v97d1a_3'],
  ['v1.4', ['git'], '1.4'],
  ['parent-1.0', ['git'], undefined],
  ['git-parent-1.0', ['git'], undefined],
])('the tag %s of %j is of the version %s', async (name, called, version) => {
  const release = await releaseOf({ name, target: commit(null) }, hacs, called);
  expect(release?.version.version).toBe(version);
});

test('a version may stand under several tags, of Gradle under one', () => {
  expect(tagsOf('1.4', hacs, ['git', 'git-plugin'])).toEqual([
    'v1.4',
    '1.4',
    'git-1.4',
    'git-plugin-1.4',
  ]);
  expect(tagsOf('1.4.0', declaredByProperties(properties), ['a'])).toEqual(['v1.4.0']);
});

test('the releases of many tags keep their order, and what is none is left out', async () => {
  const nodes = ['v1.5', 'nightly', 'v1.4'].map((name) => ({ name, target: commit(null) }));
  const releases = await releasesOf([...nodes, null, undefined], hacs, []);
  expect(releases.map(({ version }) => version.version)).toEqual(['1.5', '1.4']);
});

test('a policy says which file declares it, or its properties do', () => {
  const policy = resolvePreset('kestra-calver') as Policy;
  expect(declarationOf(policy)).toMatchObject({
    file: 'gradle.properties',
    keys: [['kestraVersion']],
  });
  const source = { kind: 'tag', file: 'hacs.json', at: ['homeassistant'] } as const;
  expect(declarationOf({ ...policy, catalogues: [source] })).toMatchObject({
    file: 'hacs.json',
    keys: [['homeassistant']],
  });
});

test('a path is a text in a query, whatever is in it', () => {
  expect(tagFragments({ file: 'a"b\\c.json' })).toContain('file(path: "a\\"b\\\\c.json")');
});

const pom = `<project>
  <parent><version>5.9</version></parent>
  <artifactId>git</artifactId>
  <properties>
    <jenkins.baseline>2.504</jenkins.baseline>
    <jenkins.version>\${jenkins.baseline}.3</jenkins.version>
    <endless>\${endless}</endless>
    <unknown>\${nothing}</unknown>
    <of.parent>\${project.version}</of.parent>
  </properties>
</project>`;

test.each([
  ['pom.xml', pom, ['properties', 'jenkins.version'], '2.504.3'],
  ['pom.xml', pom, ['properties', 'jenkins', 'version'], '2.504.3'],
  ['pom.xml', pom, ['properties', 'of.parent'], '5.9'],
  ['pom.xml', pom, ['properties', 'endless'], null],
  ['pom.xml', pom, ['properties', 'unknown'], null],
  ['pom.xml', pom, ['properties', 'none'], null],
  ['pom.xml', pom.slice(0, 250), ['properties', 'jenkins.version'], null],
  [
    'src/plugin.json',
    '{"dependencies":{"grafanaDependency":">=10"}}',
    ['dependencies', 'grafanaDependency'],
    '>=10',
  ],
  ['hacs.json', '{ "homeassistant": "2024', ['homeassistant'], null],
  ['hacs.json', '<html>', ['homeassistant'], null],
  ['a.yaml', 'core: ">=1.2"', ['core'], '>=1.2'],
  ['a.yaml', 'core: 1.2', ['core'], null],
  ['pyproject.toml', '[tool.acme]\ncore = ">=1.2"', ['tool', 'acme', 'core'], '>=1.2'],
  ['gradle.properties', 'acme.core = [1.0,)', ['acme', 'core'], '[1.0,)'],
  ['README', 'core 1.2', ['core'], null],
])('%s with %j at %j declares %j', async (path, text, at, expected) => {
  expect(await declaredIn({ path, text }, [at])).toBe(expected);
});

test('of several keys the first that says something counts', async () => {
  const file = { path: 'gradle.properties', text: 'a=\nb=1.0' };
  expect(await declaredIn(file, [['a'], ['b']])).toBe('1.0');
});

test('properties that name each other over and over cost nothing', async () => {
  const many = Array.from({ length: 20 }, (_, n) => `<p${n}>${`\${p${n + 1}}`.repeat(20)}</p${n}>`);
  const text = `<project><properties>${many.join('')}</properties></project>`;
  expect(await declaredIn({ path: 'pom.xml', text }, [['properties', 'p0']])).toBeNull();
});
