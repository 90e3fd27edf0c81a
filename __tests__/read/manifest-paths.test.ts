import { expect, test } from '@jest/globals';
import { findPaths } from '../../src/read/manifest-paths.js';

const matches: Readonly<Record<string, readonly string[]>> = {
  '*.yaml': ['b.yaml', 'a.yaml'],
  '{a,b}.yaml': ['a.yaml', 'b.yaml'],
  'many/**': Array.from({ length: 201 }, (_, n) => `many/${n}`),
};
const find = async (pattern: string) => matches[pattern] ?? [];

test.each([
  ['one path', './docker/Dockerfile', ['docker/Dockerfile']],
  [
    'lines and commas',
    'Dockerfile, plugins.txt\r\n\n .plugins,',
    ['Dockerfile', 'plugins.txt', '.plugins'],
  ],
  ['a pattern: in the order of letters', '*.yaml', ['a.yaml', 'b.yaml']],
  ['a pattern with a comma', '{a,b}.yaml,c.yaml', ['a.yaml', 'b.yaml', 'c.yaml']],
  ['a file twice: once', 'b.yaml\n*.yaml', ['b.yaml', 'a.yaml']],
  ['none', 'none', []],
  ['nothing', '', []],
])('%s', async (_, input, expected) => {
  expect(await findPaths(input, find)).toEqual({ paths: expected, problems: [] });
});

test.each([
  ['*.toml', 'The pattern *.toml in manifests matches no file.'],
  ['many/**', 'The pattern many/** in manifests matches 201 files.'],
  ['../*.yaml', 'The pattern ../*.yaml in manifests leads out of the folder.'],
  ['/etc/*', 'The pattern /etc/* in manifests leads out of the folder.'],
  ['C:\\*', 'The pattern C:\\* in manifests leads out of the folder.'],
])('%s is a problem', async (pattern, message) => {
  expect(await findPaths(`a.yaml\n${pattern}`, find)).toEqual({
    paths: ['a.yaml'],
    problems: [
      {
        message,
        found: pattern,
        expected: 'a pattern that matches 1 to 200 files inside the folder, or none',
        location: null,
      },
    ],
  });
});
