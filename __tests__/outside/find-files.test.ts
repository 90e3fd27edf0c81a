import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findFiles } from '../../src/outside/find-files.js';
import { inFolder, writeTexts } from '../support/folder.js';

const texts = {
  Dockerfile: '',
  '.plugins': '',
  'prod/compose.yaml': '',
  'test/compose.yaml': '',
  '.ci/compose.yaml': '',
  'node_modules/x/compose.yaml': '',
  '.git/compose.yaml': '',
};

test.each([
  ['**/compose.yaml', ['.ci/compose.yaml', 'prod/compose.yaml', 'test/compose.yaml']],
  ['{prod,test}/*.yaml', ['prod/compose.yaml', 'test/compose.yaml']],
  ['*.plugins', ['.plugins']],
  ['prod', []],
  ['linked/**', []],
  ['*.linked', []],
])('%s finds %j', async (pattern, expected) => {
  await inFolder(async (folder) => {
    await inFolder(async (outside) => {
      writeTexts(folder, texts);
      writeTexts(outside, { 'compose.yaml': '' });
      symlinkSync(outside, join(folder, 'linked'));
      symlinkSync(join(outside, 'compose.yaml'), join(folder, 'file.linked'));
      expect((await findFiles(folder, pattern)).toSorted()).toEqual(expected);
    });
  });
});
