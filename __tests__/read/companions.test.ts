import { describe, expect, test } from '@jest/globals';
import { noFiles } from '../../src/model/manifest.js';
import type { Sources } from '../../src/model/sources.js';
import { type CompanionPlaces, readCompanions } from '../../src/read/companions.js';
import { read } from '../../src/read/read.js';
import { folderSnapshot, type ReadFile } from '../../src/read/snapshot.js';
import { filesOf, makeWorld } from '../support/make-world.js';

const compose = { path: 'compose.yaml', text: 'image: $IMAGE\n' };

async function sourcesWith(change: boolean): Promise<Sources> {
  const { sources } = await read(makeWorld());
  const manifests = { ...noFiles, files: [compose] };
  return { ...sources, manifests, base: change ? { manifests, catalogues: [] } : null };
}

function placesOf(
  now: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>> | null = null,
  asked: unknown[] = [],
): CompanionPlaces {
  return {
    snapshot: folderSnapshot(filesOf(now)),
    readBefore: before === null ? null : filesOf(before).read,
    isTouched: (path) => before?.[path] !== undefined,
    ask: async (paths) => {
      asked.push(paths);
    },
  };
}

describe('files that others are read together with', () => {
  test('are read, and those that are not there are absent', async () => {
    const wanted = { now: ['.env', 'gone.env'], before: [], catalogues: [] };
    const found = await readCompanions(
      await sourcesWith(false),
      wanted,
      placesOf({ '.env': 'A=1' }),
    );
    expect(found.manifests).toMatchObject({
      files: [compose],
      companions: [{ path: '.env', text: 'A=1' }],
      absent: ['gone.env'],
    });
    expect([found.base, found.problems]).toEqual([null, []]);
  });

  test('are absent where a folder has their name, as of a sentence that reads like a command', async () => {
    const places = placesOf({});
    const folder = { kind: 'refused', why: 'it is a folder', isFolder: true } as const;
    const snapshot = { ...places.snapshot, read: async () => folder };
    const wanted = { now: ['flows'], before: [], catalogues: [] };
    const found = await readCompanions(await sourcesWith(false), wanted, { ...places, snapshot });
    expect(found.manifests.absent).toEqual(['flows']);
    expect(found.problems).toEqual([]);
  });

  test('are asked of GitHub all at once, and none twice', async () => {
    const asked: unknown[] = [];
    const places = placesOf({ '.env': '' }, { 'old.env': '' }, asked);
    const wanted = { now: ['.env', 'compose.yaml'], before: ['.env', 'old.env'], catalogues: [] };
    await readCompanions(await sourcesWith(true), wanted, places);
    expect(asked).toEqual([{ head: ['.env'], base: ['old.env'] }]);
  });

  test.each(['../.env', '/etc/env', 'C:/env', 'a/../../b'])(
    'outside the repository are not looked at: %s',
    async (path) => {
      const places = placesOf({ [path]: 'A=1' });
      const found = await readCompanions(
        await sourcesWith(false),
        { now: [path], before: [], catalogues: [] },
        places,
      );
      expect(found.manifests).toMatchObject({ companions: [], absent: [path] });
      expect(found.problems).toEqual([]);
    },
  );

  test('are a problem where they cannot be read, once', async () => {
    const refuse: ReadFile = async () => ({ kind: 'refused', why: 'it is a symlink' });
    const places = { ...placesOf({}), snapshot: { ...placesOf({}).snapshot, read: refuse } };
    const wanted = { now: ['.env'], before: [], catalogues: [] };
    const found = await readCompanions(await sourcesWith(false), wanted, places);
    expect(found.problems.map(({ message }) => message)).toEqual([
      'The manifest .env cannot be read: it is a symlink.',
    ]);
    expect(found.manifests.absent).toEqual(['.env']);
  });

  test('may be large where they are catalogues or lock files, and a lock that is too large is none', async () => {
    const sizes = new Map<string, number>();
    const refuse: ReadFile = async (path, maxBytes) => {
      sizes.set(path, maxBytes);
      return { kind: 'refused', why: 'it is too large' };
    };
    const places = { ...placesOf({}), snapshot: { ...placesOf({}).snapshot, read: refuse } };
    const wanted = { now: ['.env', 'uc.json', 'yarn.lock'], before: [], catalogues: ['uc.json'] };
    const found = await readCompanions(await sourcesWith(false), wanted, places);
    expect(Object.fromEntries(sizes)).toEqual({
      '.env': 1_000_000,
      'uc.json': 20_000_000,
      'yarn.lock': 20_000_000,
    });
    expect(found.manifests.absent).toEqual(['yarn.lock', '.env', 'uc.json']);
    expect(found.problems.map(({ message }) => message)).toEqual([
      'The manifests .env, uc.json cannot be read: it is too large.',
    ]);
  });

  test('are not too many', async () => {
    const paths = Array.from({ length: 501 }, (_, n) => `${n}.env`);
    const places = placesOf(Object.fromEntries(paths.map((path) => [path, ''])));
    const found = await readCompanions(
      await sourcesWith(false),
      { now: paths, before: [], catalogues: [] },
      places,
    );
    expect(found.problems.map(({ found: what }) => what)).toEqual(['501 files']);
  });
});

describe('before a change they', () => {
  test('were as they are where it does not touch them, and else as they stood', async () => {
    const places = placesOf({ same: 'a', changed: 'b' }, { changed: 'was' });
    const wanted = { now: ['changed'], before: ['same', 'changed', 'gone'], catalogues: [] };
    const found = await readCompanions(await sourcesWith(true), wanted, places);
    expect(found.base?.manifests).toMatchObject({
      companions: [
        { path: 'changed', text: 'was' },
        { path: 'same', text: 'a' },
      ],
      absent: ['gone'],
    });
  });

  test('are a problem only where nobody could look', async () => {
    const failed: ReadFile = async (path) =>
      path === 'a'
        ? { kind: 'refused', why: 'GitHub answered 500', unseen: 'failed' }
        : { kind: 'refused', why: 'it is not a text in UTF-8' };
    const places = { ...placesOf({}, {}), readBefore: failed, isTouched: () => true };
    const wanted = { now: [], before: ['a', 'b'], catalogues: [] };
    const found = await readCompanions(await sourcesWith(true), wanted, places);
    expect(found.problems.map(({ message }) => message)).toEqual([
      'The manifest a cannot be read: GitHub answered 500.',
    ]);
    expect(found.base?.manifests.absent).toEqual(['a', 'b']);
  });
});
