import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { confinedFiles } from '../../src/outside/workspace.js';
import { readCatalogues } from '../../src/read/catalogues.js';
import type { FileRead, Files } from '../../src/world.js';
import { inFolder } from '../support/folder.js';

const texts: Readonly<Record<string, string>> = {
  'one.json': '1',
  'two.yml': '2',
  'a=b.json': '3',
};

const files: Pick<Files, 'read'> = {
  read: async (path): Promise<FileRead> => {
    const text = texts[path];
    return text === undefined ? { kind: 'missing' } : { kind: 'text', text };
  },
};

const download = async (address: string): Promise<FileRead> =>
  address.includes('broken')
    ? { kind: 'refused', why: 'the server answered 500 Internal Server Error' }
    : { kind: 'text', text: address };

test.each([
  ['files, in the order given', 'two.yml, ./one.json', [['two.yml'], ['one.json']]],
  ['an address among files', 'one.json\nhttps://a.org/c', [['one.json'], ['https://a.org/c']]],
  ["a vendor's list in a file", '1.3.26=one.json', [['one.json', '1.3.26']]],
  ["a vendor's list at an address", '1.3.26 = https://a.org/c', [['https://a.org/c', '1.3.26']]],
  ['a path with = and no core before it', 'a=b.json', [['a=b.json']]],
  ['an address with a query', 'https://a.org/?v=1', [['https://a.org/?v=1']]],
  ['nothing', ' ,\n', []],
])('reads %s', async (_, input, expected) => {
  const { catalogues, problems } = await readCatalogues(input, files, download);
  expect(problems).toEqual([]);
  expect(catalogues.map(({ path, core }) => (core === undefined ? [path] : [path, core]))).toEqual(
    expected,
  );
});

test.each([
  [
    'a file that is not there',
    'no.json',
    'The catalogue no.json cannot be read: there is no such file.',
  ],
  [
    'an HTTP 500',
    'https://broken.org/c',
    'The catalogue https://broken.org/c cannot be read: the server answered 500 Internal Server Error.',
  ],
  [
    'an address without encryption',
    'http://a.org/c',
    'The catalogue http://a.org/c cannot be read: http:// is not https://.',
  ],
])('%s is a problem, and the others are read', async (_, name, message) => {
  const { catalogues, problems } = await readCatalogues(`${name}, one.json`, files, download);
  expect(problems.map((problem) => problem.message)).toEqual([message]);
  expect(catalogues).toEqual([{ path: 'one.json', text: '1' }]);
});

test.each([
  [
    'a file of 20 MB and one byte',
    'large.json',
    'it has 20000001 bytes, more than the 20000000 allowed',
  ],
  ['a path outside the workspace', '../large.json', 'it lies outside the workspace'],
  ['a symlink out of the workspace', 'link.json', 'a symlink leads out of the workspace'],
  ['a folder', 'folder', 'it is a folder'],
])('%s is refused', async (_, name, why) => {
  await inFolder(async (machine) => {
    const folder = join(machine, 'workspace');
    mkdirSync(join(folder, 'folder'), { recursive: true });
    writeFileSync(join(machine, 'outside.json'), '{}');
    symlinkSync(join(machine, 'outside.json'), join(folder, 'link.json'));
    writeFileSync(join(folder, 'large.json'), ' ');
    truncateSync(join(folder, 'large.json'), 20_000_001);
    const { catalogues, problems } = await readCatalogues(name, confinedFiles(folder));
    expect(catalogues).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([
      `The catalogue ${name} cannot be read: ${why}.`,
    ]);
  });
});

test('an address is refused when nobody offers a download', async () => {
  const { problems } = await readCatalogues('https://127.0.0.1/c.json', files);
  expect(problems.map(({ message }) => message)).toEqual([
    'The catalogue https://127.0.0.1/c.json cannot be read: nothing can be downloaded here.',
  ]);
});

test('more catalogues than anybody has are a problem, and none is read', async () => {
  const names = Array.from({ length: 101 }, (_, n) => `c${n}.json`).join(',');
  const { catalogues, problems } = await readCatalogues(names, files, download);
  expect([catalogues, problems.map(({ found }) => found)]).toEqual([[], ['101 catalogues']]);
});
