import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  listFiles,
  searchCheckout,
  searchFiles,
  siftFiles,
  walkFiles,
} from '../../src/outside/find-files.js';
import { inFolder, writeTexts } from '../support/folder.js';
import { git, makeRepository } from '../support/git.js';

const tracked = {
  Dockerfile: '',
  '.plugins': '',
  'a b/ü "x".yaml': '',
  'deep/er/and/deeper/values.yaml': '',
  '.gitignore': 'ignored/\n*.log\n',
};

/** A repository with a symlink, another repository inside, and files that nobody has added yet. */
async function inRepository<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  return inFolder(async (folder) => {
    makeRepository(folder, tracked);
    symlinkSync('Dockerfile', join(folder, 'linked'));
    symlinkSync('deep', join(folder, 'deep-linked'));
    mkdirSync(join(folder, 'other'));
    makeRepository(join(folder, 'other'), { 'compose.yaml': '' });
    writeTexts(folder, { 'new/compose.yaml': '', 'ignored/compose.yaml': '', 'a.log': '' });
    return use(folder);
  });
}

const seen = [...Object.keys(tracked), 'deep-linked', 'linked', 'new/compose.yaml'].sort();

describe('the files of a folder', () => {
  test('are those that git tracks, and those that it does not ignore', async () => {
    await inRepository(async (folder) => {
      expect(await listFiles(folder)).toEqual({ paths: seen, cut: false });
    });
  });

  test('are those below it where it is a part of a repository', async () => {
    await inRepository(async (folder) => {
      expect((await listFiles(join(folder, 'deep'))).paths).toEqual(['er/and/deeper/values.yaml']);
    });
  });

  test('are all where there is no git, in the same order', async () => {
    await inRepository(async (folder) => {
      rmSync(join(folder, '.git'), { recursive: true });
      const ignored = ['a.log', 'ignored/compose.yaml'];
      expect((await listFiles(folder)).paths).toEqual([...seen, ...ignored].sort());
    });
  });

  test('are all where git ignores the folder as a whole', async () => {
    await inRepository(async (folder) => {
      expect((await listFiles(join(folder, 'ignored'))).paths).toEqual(['compose.yaml']);
    });
  });

  test('hold those once that are in conflict', async () => {
    await inRepository(async (folder) => {
      git(folder, 'checkout', '--quiet', '-b', 'theirs');
      for (const [branch, text] of [
        ['theirs', '1'],
        ['main', '2'],
      ] as const) {
        git(folder, 'checkout', '--quiet', branch);
        writeFileSync(join(folder, 'Dockerfile'), text);
        git(folder, 'commit', '--quiet', '--message=x', 'Dockerfile');
      }
      expect(() => git(folder, 'merge', '--quiet', 'theirs')).toThrow();
      expect((await listFiles(folder)).paths).toEqual(seen);
    });
  });

  test('leave a submodule to its own repository', async () => {
    await inRepository(async (folder) => {
      git(folder, '-c', 'advice.addEmbeddedRepo=false', 'add', 'other');
      const { paths } = await listFiles(folder);
      expect(paths).toEqual([...seen, 'other'].sort());
      const { came } = searchFiles(folder, ['other'], () => true);
      expect(came.get('other')).toBeUndefined();
    });
  });
});

describe('a walk', () => {
  test('finds below a folder what git ignores', async () => {
    await inRepository(async (folder) => {
      expect(walkFiles(folder, 'ignored').paths).toEqual(['ignored/compose.yaml']);
      expect(walkFiles(folder, 'nowhere').paths).toEqual([]);
    });
  });
});

describe('a search', () => {
  const word = (_: string, text: string) => text.includes('kestra');

  test.each([
    ['a text that holds it', 'FROM kestra/kestra\n', 'found'],
    ['one that does not', 'FROM node\n', undefined],
    ['one that is empty', '', undefined],
    ['at the end of a long one', `${'x'.repeat(3_000_000)}kestra`, 'found'],
    ['across the end of a window', `${'x'.repeat(1_048_573)}kestra${'x'.repeat(9)}`, 'found'],
    ['a long one that does not', 'x'.repeat(2_097_152), undefined],
  ])('%s', async (_, text, came) => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'file'), text);
      expect(searchFiles(folder, ['file'], word).came.get('file')).toBe(came);
    });
  });

  test('follows no symlink, and passes over what is gone', async () => {
    await inRepository(async (folder) => {
      const looked = searchFiles(folder, ['linked', 'gone', 'Dockerfile/gone'], () => true);
      expect([...looked.came]).toEqual([['linked', 'symlink']]);
      expect(looked.gone).toEqual(['gone', 'Dockerfile/gone']);
    });
  });

  test('reads bytes, so that no encoding hides a letter', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'file'), Buffer.from('é kestra', 'latin1'));
      expect(searchFiles(folder, ['file'], word).came.get('file')).toBe('found');
    });
  });

  test('in git looks at what a sparse checkout leaves out, and not at what is deleted', async () => {
    await inFolder(async (folder) => {
      const texts = {
        'a/x.yaml': 'kestra',
        'b/x.yaml': 'kestra',
        'b/y.yaml': '',
        'c.yaml': 'kestra',
      };
      makeRepository(folder, texts);
      git(folder, 'sparse-checkout', 'set', '--no-cone', '/a/', '/c.yaml');
      rmSync(join(folder, 'c.yaml'));
      const { paths } = await listFiles(folder);
      expect(Object.fromEntries(await searchCheckout(folder, paths, word))).toEqual({
        'a/x.yaml': 'found',
        'b/x.yaml': 'absent',
      });
    });
  });
});

const hints = ['kestra', 'plugin', 'm\u00fcller', '\0'].map((word) =>
  Buffer.from(word).toString('latin1').toLowerCase(),
);

/** What a plain search would find: more than the hints say, and nothing where there is none. */
const holds = (_: string, text: string) =>
  hints.some((hint) => text.toLowerCase().includes(hint)) && text.length % 3 > 0;

/** Bytes of all kinds of texts, with and without hints. */
const contents = fc
  .array(
    fc.constantFrom(
      ...['', 'x', '\n', 'kest', 'ra', 'kestra', 'KESTRA', 'Plugin', 'm\u00fcller', 'M\u00fcLLER'],
      ...[
        '\0',
        '\uFEFF',
        '\u00e9\u00df\u00ff',
        '\u0130\u017f\u212a',
        'x'.repeat(40_000),
        'y'.repeat(65_536),
      ],
      'version https://git-lfs.github.com/spec/v1\n',
    ),
    { maxLength: 3 },
  )
  .map((parts) => parts.join(''))
  .chain((text) =>
    fc.constantFrom(...(['utf8', 'utf16le', 'latin1'] as const)).map((as) => Buffer.from(text, as)),
  );

const kinds = fc.oneof(
  { weight: 6, arbitrary: contents },
  { weight: 1, arbitrary: fc.constantFrom('symlink', 'dangling', 'folder', 'pipe', 'gone') },
);

function make(folder: string, path: string, kind: Buffer | string): void {
  const place = join(folder, path);
  if (typeof kind !== 'string') writeFileSync(place, kind);
  if (kind === 'symlink') symlinkSync('.', place);
  if (kind === 'dangling') symlinkSync('nowhere', place);
  if (kind === 'folder') mkdirSync(place);
  if (kind === 'pipe') execFileSync('mkfifo', [place]);
}

const odd = ['', '-', ' ', '\n', '"', "'", '\\', '\u00fc', '$x', '{}'];

describe.each([1, 3])('sifted by %s threads', (threads) => {
  test('no file is passed over that a plain search finds, and none without a hint is left', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(kinds, { minLength: 1, maxLength: 70 }), async (files) => {
        await inFolder(async (folder) => {
          const paths = files.map((_, n) => `${n}${odd[n % odd.length]}`);
          for (const [n, kind] of files.entries()) make(folder, paths[n] ?? '', kind);
          const kept = await siftFiles(folder, paths, hints, threads);
          const { came, gone } = searchFiles(folder, paths, holds);
          const sifted = searchFiles(folder, kept, holds);
          expect([...sifted.came]).toEqual([...came]);
          expect(sifted.gone).toEqual(gone);
          const plain = files.map((kind) => typeof kind !== 'string' && kind.length < 65_536);
          const small = paths.filter((_, n) => plain[n]);
          const hinted = searchFiles(folder, small, (_, text) =>
            hints.some((hint) => text.toLowerCase().includes(hint)),
          ).came;
          expect(kept.filter((path) => small.includes(path) && !hinted.has(path))).toEqual([]);
        });
      }),
      { numRuns: 25 },
    );
  });
});

test('all of very many files are looked into', async () => {
  await inFolder(async (folder) => {
    const paths = Array.from({ length: 1_000 }, (_, n) => `${n}`);
    for (const path of paths)
      writeFileSync(join(folder, path), path.endsWith('7') ? 'kestra' : 'x');
    for (const threads of [1, 2]) {
      const kept = await siftFiles(folder, paths, hints, threads);
      expect(kept).toEqual(paths.filter((path) => path.endsWith('7')));
    }
  });
});
