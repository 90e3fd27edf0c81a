import { expect, test } from '@jest/globals';
import { type InputName, inputNames } from '../../src/model/input.js';
import {
  nameManifests,
  readManifestFiles,
  wellKnownManifests,
  withSettings,
} from '../../src/read/manifests.js';
import type { FileRead } from '../../src/world.js';

/** A folder of texts; a file whose text is an error is refused for that reason. */
function folderOf(texts: Readonly<Record<string, string | Error>>) {
  return async (path: string): Promise<FileRead> => {
    const text = texts[path];
    if (text === undefined) return { kind: 'missing' };
    return typeof text === 'string'
      ? { kind: 'text', text }
      : { kind: 'refused', why: text.message };
  };
}

const find = async () => ['b.yaml', 'a.yaml'];
const searched = { paths: wellKnownManifests, searched: true, problems: [] };

function named(...paths: readonly string[]) {
  return { paths, searched: false, problems: [] };
}

function inputsWith(given: Partial<Record<InputName, string>>) {
  const none = Object.fromEntries(inputNames.map((name) => [name, '']));
  return { ...none, ...given } as Record<InputName, string>;
}

test('without versions and manifests the well-known names are tried', async () => {
  expect(await nameManifests(inputsWith({}), find)).toEqual(searched);
});

test('a baseline by hand is no version to judge: names are tried', async () => {
  const inputs = inputsWith({ 'current-core-version': '1.2.0' });
  expect(await nameManifests(inputs, find)).toEqual(searched);
});

test.each([
  ['a core by hand', { 'core-version': '1.2.0' }],
  ['plugins by hand', { 'plugin-versions': 'a@1.0.0' }],
  ['none', { manifests: 'none' }],
] as const)('with %s nothing is looked for', async (_, given) => {
  expect(await nameManifests(inputsWith(given), find)).toEqual(named());
});

test('paths and patterns name files, beside versions by hand, too', async () => {
  const inputs = inputsWith({ manifests: 'Dockerfile, *.yaml', 'core-version': '1.2.0' });
  expect(await nameManifests(inputs, find)).toEqual(named('Dockerfile', 'a.yaml', 'b.yaml'));
});

test('a pattern that matches nothing is a problem', async () => {
  const { problems } = await nameManifests(inputsWith({ manifests: '*.toml' }), async () => []);
  expect(problems.map(({ message }) => message)).toEqual([
    'The pattern *.toml in manifests matches no file.',
  ]);
});

test('files that are named are read in that order, and settings beside them last', async () => {
  const read = folderOf({
    'x/gradle.properties': 'a',
    'x/settings.gradle.kts': 'b',
    'plugins.txt': 'c',
  });
  expect(await readManifestFiles(named('x/gradle.properties', 'plugins.txt'), read)).toMatchObject({
    manifests: {
      files: [
        { path: 'x/gradle.properties', text: 'a' },
        { path: 'plugins.txt', text: 'c' },
        { path: 'x/settings.gradle.kts', text: 'b' },
      ],
      searched: false,
    },
    problems: [],
  });
});

test('of well-known files those that are there are read', async () => {
  const read = folderOf({ 'compose.yml': 'a', Dockerfile: 'b', 'docker/Dockerfile': 'c' });
  expect(await readManifestFiles(searched, read)).toMatchObject({
    manifests: {
      files: [
        { path: 'Dockerfile', text: 'b' },
        { path: 'compose.yml', text: 'a' },
      ],
      searched: true,
    },
    problems: [],
  });
});

test('no file of more than a megabyte is asked for', async () => {
  const bounds = new Set<number>();
  await readManifestFiles(searched, async (_, mostBytes) => {
    bounds.add(mostBytes);
    return { kind: 'missing' };
  });
  expect([...bounds]).toEqual([1_000_000]);
});

test.each([
  ['a missing file', {}, 'there is no such file'],
  ['a refused file', { Dockerfile: new Error('a symlink leads out') }, 'a symlink leads out'],
])('%s that was named is a problem', async (_, texts, why) => {
  expect((await readManifestFiles(named('Dockerfile'), folderOf(texts))).problems).toEqual([
    {
      message: `The manifest Dockerfile cannot be read: ${why}.`,
      found: 'Dockerfile',
      expected: 'a file of at most 1000000 bytes inside the workspace',
      location: null,
    },
  ]);
});

test('files that cannot be read for one reason are one problem', async () => {
  const texts = {
    'a.txt': new Error('there is no token'),
    'b.txt': new Error('it is too large'),
    'c.txt': new Error('there is no token'),
  };
  const { problems } = await readManifestFiles(named('a.txt', 'b.txt', 'c.txt'), folderOf(texts));
  expect(problems.map(({ message }) => message)).toEqual([
    'The manifests a.txt, c.txt cannot be read: there is no token.',
    'The manifest b.txt cannot be read: it is too large.',
  ]);
});

test('at a base a file that was named may be missing', async () => {
  expect((await readManifestFiles(named('Dockerfile'), folderOf({}), true)).problems).toEqual([]);
});

test('a well-known file that is refused is a problem, for nobody knows what it pins', async () => {
  const read = folderOf({ '.plugins': new Error('it is too large') });
  const { problems } = await readManifestFiles(searched, read);
  expect(problems.map(({ message }) => message)).toEqual([
    'The manifest .plugins cannot be read: it is too large.',
  ]);
});

test('settings are looked for in the folder of each gradle.properties', () => {
  expect(withSettings(['gradle.properties', 'a/b/gradle.properties', 'Dockerfile'])).toEqual([
    'gradle.properties',
    'a/b/gradle.properties',
    'Dockerfile',
    'settings.gradle',
    'settings.gradle.kts',
    'a/b/settings.gradle',
    'a/b/settings.gradle.kts',
  ]);
});
