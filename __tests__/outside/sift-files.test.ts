import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { searchFiles } from '../../src/outside/find-files.js';
import { siftFiles } from '../../src/outside/sift-files.js';
import { inFolder } from '../support/folder.js';

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
