import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readAnyFile, readPlainFile, realPathOf } from '../../src/outside/read-file.js';
import { inFolder } from '../support/folder.js';

const readers = [readPlainFile, readAnyFile];

async function withFile<Result>(use: (folder: string) => Result): Promise<Result> {
  return inFolder(async (folder) => {
    mkdirSync(join(folder, 'folder'));
    writeFileSync(join(folder, 'file'), 'zwölf');
    return use(folder);
  });
}

test.each(readers)('%o reads a text of just so many bytes', async (read) => {
  await withFile((folder) => {
    expect(read(join(folder, 'file'), 6)).toEqual({ kind: 'text', text: 'zwölf' });
    expect(read(join(folder, 'file'), 5)).toEqual({
      kind: 'refused',
      why: 'it has 6 bytes, more than the 5 allowed',
    });
  });
});

test.each(readers)('%o says what is not there and what is a folder', async (read) => {
  await withFile((folder) => {
    expect(read(join(folder, 'gone'), 9)).toEqual({ kind: 'missing' });
    expect(read(join(folder, 'file', 'below'), 9)).toEqual({ kind: 'missing' });
    expect(read(join(folder, 'folder'), 9)).toEqual({
      kind: 'refused',
      why: 'it is a folder',
      isFolder: true,
    });
  });
});

test.each(readers)('%o refuses what is not UTF-8, and keeps a byte order mark', async (read) => {
  await withFile((folder) => {
    const place = join(folder, 'other');
    for (const bytes of [Buffer.from('zwölf', 'latin1'), Buffer.from('\uFEFFa', 'utf16le')]) {
      writeFileSync(place, bytes);
      expect(read(place, 99)).toEqual({ kind: 'refused', why: 'it is not a text in UTF-8' });
    }
    writeFileSync(place, '\uFEFFa');
    expect(read(place, 99)).toEqual({ kind: 'text', text: '\uFEFFa' });
  });
});

test('a named pipe is refused at once, though nobody writes to it', async () => {
  await withFile((folder) => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const refused = { kind: 'refused', why: 'it is not a plain file' };
    expect(readPlainFile(join(folder, 'pipe'), 9)).toEqual(refused);
  });
});

test.each([
  ['/dev/null', { kind: 'text', text: '' }],
  ['/dev/zero', { kind: 'refused', why: 'it has no end so far, more than the 9 allowed' }],
])('a device that a flag names is read so far as it may be: %s', (device, expected) => {
  expect(readAnyFile(device, 9)).toEqual(expected);
});

test('a path leads where its links lead, and nowhere where nothing is', async () => {
  await withFile((folder) => {
    symlinkSync('file', join(folder, 'link'));
    symlinkSync('gone', join(folder, 'dangling'));
    expect(realPathOf(join(folder, 'link'))).toBe(join(realpathSync(folder), 'file'));
    expect(realPathOf(join(folder, 'dangling'))).toBeNull();
  });
});
