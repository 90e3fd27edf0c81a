import { describe, expect, test } from '@jest/globals';
import type { ManifestPaths } from '../../src/read/manifest-paths.js';
import { readManifestFiles } from '../../src/read/manifests.js';
import type { ReadFile, Snapshot } from '../../src/read/snapshot.js';
import type { Searched } from '../../src/world.js';
import { noFinders } from '../support/no-finders.js';

/** Files by path; an error refuses its file, and a symlink is one. */
type Folder = Readonly<Record<string, string | Error>>;

const symlink = new Error('it is a symlink');
const absent = new Error('it is not checked out');

function readIn(folder: Folder): ReadFile {
  return async (path) => {
    const text = folder[path];
    if (text === undefined) return { kind: 'missing' };
    return typeof text === 'string'
      ? { kind: 'text', text }
      : { kind: 'refused', why: text.message, ...(text.name === 'unseen' ? unseen : {}) };
  };
}

const unseen = { unseen: 'failed' } as object;

function snapshotOf(folder: Folder): Snapshot {
  const came = (path: string, holds: (path: string, text: string) => boolean): Searched[] => {
    const text = folder[path];
    if (text === symlink) return ['symlink'];
    if (text === absent) return ['absent'];
    if (text === undefined) return [];
    return typeof text !== 'string' || holds(path, text) ? ['found'] : [];
  };
  return {
    list: async () => ({ paths: Object.keys(folder), cut: false }),
    walk: async () => ({ paths: [], cut: false }),
    read: readIn(folder),
    search: async (paths, holds) =>
      new Map(paths.flatMap((path) => came(path, holds).map((each) => [path, each]))),
  };
}

const marks = {
  name: 'kestra',
  images: ['kestra/kestra'],
  properties: ['kestraVersion'],
  finders: noFinders,
};

function named(...head: readonly string[]): ManifestPaths {
  return {
    kind: 'named',
    head,
    before: [],
    isTouched: () => false,
    named: head.map((path) => ({ pattern: path, paths: [path] })),
    leftOut: [],
    listed: null,
    unmatched: [],
    problems: [],
  };
}

const searched = (...head: readonly string[]): ManifestPaths => ({
  ...named(...head),
  kind: 'searched',
  named: [],
  listed: 7,
});

const inDocs = (path: string) => ({ path, why: 'it lies in a folder named docs' });

const touching = (paths: ManifestPaths, ...before: string[]): ManifestPaths => ({
  ...paths,
  before,
  isTouched: (path) => before.includes(path),
});

const read = (paths: ManifestPaths, folder: Folder, before: Folder | null = null) =>
  readManifestFiles(paths, snapshotOf(folder), before === null ? null : readIn(before), marks);

const messages = (problems: readonly { readonly message: string }[]) =>
  problems.map(({ message }) => message);

describe('files that are named', () => {
  test('are read in that order, and settings beside them last', async () => {
    const folder = {
      'x/gradle.properties': 'a',
      'x/settings.gradle.kts': 'b',
      'plugins.txt': 'c',
    };
    const { now, before, problems } = await read(
      named('x/gradle.properties', 'plugins.txt'),
      folder,
    );
    expect(now.files).toEqual([
      { path: 'x/gradle.properties', text: 'a' },
      { path: 'plugins.txt', text: 'c' },
      { path: 'x/settings.gradle.kts', text: 'b' },
    ]);
    expect([now.searched, now.searchedFiles, before, problems]).toEqual([false, null, null, []]);
  });

  test.each([
    ['a missing one', {}, 'there is no such file'],
    [
      'a refused one',
      { Dockerfile: new Error('it is not a text in UTF-8') },
      'it is not a text in UTF-8',
    ],
    ['a symlink', { Dockerfile: symlink }, 'it is a symlink'],
    [
      'a pointer of Git LFS',
      { Dockerfile: 'version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 3\n' },
      'it is a Git LFS pointer, and its file was not fetched',
    ],
  ])('%s is a problem', async (_, folder, why) => {
    expect((await read(named('Dockerfile'), folder)).problems).toEqual([
      {
        message: `The manifest Dockerfile cannot be read: ${why}.`,
        found: 'Dockerfile',
        expected: 'a file of at most 1000000 bytes inside the workspace',
        location: null,
      },
    ]);
  });

  test('a pattern that matches nothing is a problem', async () => {
    const { problems } = await read({ ...named(), unmatched: ['*.toml'] }, {});
    expect(messages(problems)).toEqual(['The pattern *.toml in manifests matches no file.']);
  });

  test.each([
    ['a path', touching(named('a.txt'), 'a.txt')],
    ['a pattern', touching({ ...named(), unmatched: ['*.txt'] }, 'a.txt')],
  ])('that only stood there before are no problem: %s', async (_, paths) => {
    const { now, before, problems } = await read(paths, {}, { 'a.txt': 'was' });
    expect([now.files, problems]).toEqual([[], []]);
    expect(before?.files).toEqual([{ path: 'a.txt', text: 'was' }]);
  });

  test('that stood nowhere are a problem on a change, too', async () => {
    const paths = touching({ ...named('a.txt'), unmatched: ['*.toml'] }, 'a.txt');
    const { problems } = await read(paths, {}, {});
    expect(messages(problems)).toEqual([
      'The pattern *.toml in manifests matches no file.',
      'The manifest a.txt cannot be read: there is no such file.',
    ]);
  });
});

describe('files that are searched for', () => {
  test('count when they hold a word, and some kinds whatever they hold', async () => {
    const folder = {
      Dockerfile: 'FROM node\n',
      'a/Dockerfile': 'FROM kestra/kestra:v1\n',
      'b.yaml': 'kind: Deployment\n',
      'values.yaml': 'image: {tag: v1}\n',
    };
    const { now, problems } = await read(searched(...Object.keys(folder)), folder);
    expect(now.files.map(({ path }) => path)).toEqual(['a/Dockerfile', 'values.yaml']);
    expect([now.searched, now.searchedFiles, problems]).toEqual([true, 7, []]);
  });

  test('that are gone meanwhile are no problem, and refused ones are', async () => {
    const folder = { 'a.yaml': new Error('it is too large') };
    const { problems } = await read(searched('a.yaml', 'gone.yaml'), folder);
    expect(messages(problems)).toEqual(['The manifest a.yaml cannot be read: it is too large.']);
  });

  test('are left out where they are symlinks or in certain folders, and that is told', async () => {
    const folder = { 'a.yaml': symlink, 'docs/b.yaml': 'kestra', 'docs/c.yaml': 'x' };
    const paths = { ...searched('a.yaml'), leftOut: ['docs/b.yaml', 'docs/c.yaml'].map(inDocs) };
    expect((await read(paths, folder)).now).toMatchObject({
      files: [],
      leftOut: [{ path: 'a.yaml', why: 'it is a symlink' }, inDocs('docs/b.yaml')],
    });
  });

  test('are not too many', async () => {
    const paths = Array.from({ length: 1_001 }, (_, n) => `${n}/values.yaml`);
    const folder = Object.fromEntries(paths.map((path) => [path, '']));
    const { now, problems } = await read(searched(...paths), folder);
    expect(now.files).toHaveLength(1_000);
    expect(messages(problems)).toEqual([
      'Versions could stand in 1,001 files, which is more than one run reads; say which count in `manifests`: paths, patterns, or `!pattern` for what to leave out.',
    ]);
  });

  test('are not too much', async () => {
    const paths = Array.from({ length: 30 }, (_, n) => `${n}/values.yaml`);
    const folder = Object.fromEntries(paths.map((path) => [path, ' '.repeat(1_000_000)]));
    const { problems } = await read(searched(...paths), folder);
    expect(problems).toHaveLength(1);
  });
});

test('what each name stands for is what is there', async () => {
  const names = [
    { pattern: 'a.txt', paths: ['a.txt'] },
    { pattern: '*.yml', paths: ['b.yml', 'gone.yml'] },
  ];
  const paths = touching(
    { ...named('b.yml', 'gone.yml', 'a.txt'), named: names },
    'a.txt',
    'gone.yml',
  );
  const { now } = await read(paths, { 'b.yml': 'x' }, { 'a.txt': 'x', 'gone.yml': 'x' });
  expect(now.named).toEqual([
    { pattern: 'a.txt', paths: [] },
    { pattern: '*.yml', paths: ['b.yml'] },
  ]);
});

describe('what stood there before', () => {
  test('is the same where the change does not touch it', async () => {
    const folder = { 'a.txt': 'here', 'b.txt': 'new' };
    const { before } = await read(touching(named('a.txt', 'b.txt'), 'b.txt'), folder, {
      'a.txt': 'elsewhere',
      'b.txt': 'old',
    });
    expect(before?.files).toEqual([
      { path: 'a.txt', text: 'here' },
      { path: 'b.txt', text: 'old' },
    ]);
  });

  test('counts when it held a word, and then the file is read here, whatever it holds', async () => {
    const paths = touching(searched('a.yaml', 'b.yaml', 'c.yaml'), 'a.yaml', 'b.yaml', 'gone.yaml');
    const folder = { 'a.yaml': '# nothing\n', 'b.yaml': 'x\n', 'c.yaml': 'x\n' };
    const old = { 'a.yaml': 'image: kestra/kestra:v1\n', 'b.yaml': 'y\n', 'gone.yaml': 'kestra\n' };
    const { now, before, problems } = await read(paths, folder, old);
    expect(now.files).toEqual([{ path: 'a.yaml', text: '# nothing\n' }]);
    expect(before?.files.map(({ path }) => path)).toEqual(['a.yaml', 'gone.yaml']);
    expect(problems).toEqual([]);
  });

  test('does not hide that the file cannot be read any more', async () => {
    const paths = touching(searched('a.yaml'), 'a.yaml');
    const { problems } = await read(paths, { 'a.yaml': symlink }, { 'a.yaml': 'kestra\n' });
    expect(messages(problems)).toEqual(['The manifest a.yaml cannot be read: it is a symlink.']);
  });

  test('is a problem where nobody could look, and none where it could not be read', async () => {
    const failed = Object.assign(new Error('GitHub answered 500'), { name: 'unseen' });
    const paths = touching(named('a.txt', 'b.txt'), 'a.txt', 'b.txt');
    const now = { 'a.txt': 'a', 'b.txt': 'b' };
    const past = { 'a.txt': failed, 'b.txt': new Error('it is not a text in UTF-8') };
    const { before, problems } = await read(paths, now, past);
    expect(messages(problems)).toEqual(['The manifest a.txt cannot be read: GitHub answered 500.']);
    expect(before?.files).toEqual([]);
  });

  test('has its own settings where the change touches them', async () => {
    const paths = touching(named('gradle.properties'), 'settings.gradle');
    const now = { 'gradle.properties': 'a', 'settings.gradle': 'new', 'settings.gradle.kts': 'b' };
    const { before } = await read(paths, now, { 'settings.gradle': 'old' });
    expect(before?.files.map(({ text }) => text)).toEqual(['a', 'old', 'b']);
  });
});

describe('kustomizations without a word', () => {
  const base = {
    'base/deploy.yaml': 'image: kestra/kestra:v2025.1.0\n',
    'base/kustomization.yaml': 'resources: [deploy.yaml]\n',
    'other/kustomization.yaml': 'resources: [a.yaml]\n',
  };
  const overlay = 'prod/kustomization.yaml';

  test('are read where they build on what holds one', async () => {
    const folder = { ...base, [overlay]: 'resources: [../base]\n' };
    const { now } = await read(searched(...Object.keys(folder)), folder);
    const paths = ['base/deploy.yaml', 'base/kustomization.yaml', overlay];
    expect(now.files.map(({ path }) => path)).toEqual(paths);
  });

  test('are read on both sides where they did so before the change', async () => {
    const folder = { ...base, [overlay]: 'resources: []\n' };
    const was = { [overlay]: 'resources: [../base]\n' };
    const paths = touching(searched(...Object.keys(folder)), overlay);
    const { now, before } = await read(paths, folder, was);
    const textOf = (files: typeof now.files | undefined) =>
      files?.find(({ path }) => path === overlay)?.text;
    expect([textOf(now.files), textOf(before?.files)]).toEqual([folder[overlay], was[overlay]]);
  });
});

test('what matters and is not checked out is a problem', async () => {
  const folder = { 'a/Dockerfile': 'FROM kestra/kestra:v2025.1.0\n', 'b/Dockerfile': absent };
  const { now, problems } = await read(searched(...Object.keys(folder)), folder);
  expect(now.files.map(({ path }) => path)).toEqual(['a/Dockerfile']);
  expect(messages(problems)).toEqual([
    'The manifest b/Dockerfile cannot be read: the sparse checkout leaves it out; check it out too, or say in `manifests` which files count.',
  ]);
});
