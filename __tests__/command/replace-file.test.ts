import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { UsageError } from '../../src/command/flags.js';
import { replaceFile } from '../../src/command/replace-file.js';
import { inFolder, readTexts, writeTexts } from '../support/folder.js';

test('a file is replaced, and nothing is left beside it', async () => {
  await inFolder(async (folder) => {
    writeTexts(folder, { 'c.json': 'old', '.c.json.new': 'left by a run that was cut off' });
    await replaceFile(folder, 'c.json', 'new');
    expect(readTexts(folder)).toEqual({ 'c.json': 'new' });
  });
});

test('missing folders are made', async () => {
  await inFolder(async (folder) => {
    await replaceFile(folder, 'a/b/c.json', 'new');
    expect(readTexts(folder)).toEqual({ 'a/b/c.json': 'new' });
  });
});

test('what cannot be replaced stays, and the reason is told', async () => {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, 'c.json'));
    writeTexts(folder, { 'c.json/inside': 'old' });
    const replacing = replaceFile(folder, 'c.json', 'new');
    await expect(replacing).rejects.toThrow(/^c\.json cannot be written: /);
    await expect(replacing).rejects.toBeInstanceOf(UsageError);
    expect(readTexts(folder)).toEqual({ 'c.json/inside': 'old' });
  });
});
