import { expect, test } from '@jest/globals';
import { isFetched, readCatalogueFile } from '../../../src/resolve/catalogue/catalogue-file.js';
import { rememberRequirements } from '../../../src/resolve/catalogue/catalogue-requirements.js';
import { problemLines } from '../../support/problem-lines.js';

function read(path: string, text: string) {
  const { written, problems } = readCatalogueFile({ path, text }, rememberRequirements());
  return { written, problems: problemLines(problems) };
}

test('a catalogue is read as it is written', () => {
  const plugins = { a: { versions: { '1.0.0': '1.0' } } };
  expect(read('c.json', JSON.stringify({ plugins }))).toEqual({
    written: { plugins },
    problems: [],
  });
});

test.each([
  ['https://a.org/c.json', true],
  ['HTTPS://a.org/c.json', true],
  ['c.json', false],
  ['https/c.json', false],
  ['mirror/https://a.org/c.json', false],
])('%s is fetched: %s', (path, fetched) => {
  expect(isFetched({ path })).toBe(fetched);
});

test('a list without a core is told how to name one', () => {
  expect(read('list.json', '[]').problems).toEqual([
    "1:1-2 The catalogue list.json is a list. A vendor's list says which versions fit one core, so name that core: catalog: 1.3.26=list.json.",
  ]);
  expect(read('https://a.org/list', ' []').problems).toEqual([
    expect.stringMatching(
      /^nowhere .* name that core: catalog: 1\.3\.26=https:\/\/a\.org\/list\.$/,
    ),
  ]);
});

test.each([
  [
    'a page for people',
    '<!DOCTYPE html>\n<html lang="en">',
    'The file is `<!DOCTYPE html>`; it should be a map of keys and values.',
  ],
  [
    'what is neither JSON nor YAML',
    '{"plugins": {',
    expect.stringMatching(/^nowhere The catalogue https:\/\/a\.org\/c cannot be used, line 1: /),
  ],
  [
    'several mistakes',
    'plugins:\n  a: []\n  b: []',
    'The catalogue https://a.org/c cannot be used, line 2: `plugins.a` is a list; it should be a map of keys and values. It has 1 more fault.',
  ],
  [
    'even more of them',
    'plugins:\n  a: []\n  b: []\n  c: []',
    'it should be a map of keys and values. It has 2 more faults.',
  ],
  [
    'one mistake',
    'plugins:\n  a: []',
    expect.stringMatching(/line 2: .*it should be a map of keys and values\.$/),
  ],
])('%s at an address is one problem, which names the address', (_, text, message) => {
  const { written, problems } = read('https://a.org/c', text);
  expect(written).toBeNull();
  expect(problems).toHaveLength(1);
  if (typeof message !== 'string') expect(problems[0]).toEqual(message);
  else expect(problems[0]).toContain(message);
});
