import { afterEach, describe, expect, test } from '@jest/globals';
import { addedLines, placeInDiff } from '../../src/publish/place-in-diff.js';
import { clientOf } from '../support/github/run.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';

let github: LoopbackGitHub;
afterEach(() => github.close());

/** Where a suggestion for this line of `plugins.txt` would go in a diff. */
async function place(line: string, patches: Readonly<Record<string, string | undefined>>) {
  github = await startGitHub({ patches });
  const number = { owner: 'acme', repo: 'platform', pull_number: 7 };
  return placeInDiff(
    await clientOf(github),
    [{ path: 'plugins.txt', line, body: 'b', nth: 0 }],
    number,
  );
}

describe('a suggestion', () => {
  test.each<[string, Readonly<Record<string, string | undefined>>, number | null]>([
    [
      'goes to the added line',
      { 'plugins.txt': '@@ -4,2 +4,2 @@\n a@1.0.0\n-x@1.0.0\n+x@2.0.0' },
      5,
    ],
    [
      'goes to an added line that ends as on Windows',
      { 'plugins.txt': '@@ -1 +1 @@\n-x\r\n+x@2.0.0\r' },
      1,
    ],
    [
      'has no place at a line around the change',
      { 'plugins.txt': '@@ -1,2 +1,2 @@\n x@2.0.0\n-a\n+b' },
      null,
    ],
    ['has no place in another file', { 'other.txt': '@@ -1 +1 @@\n-a\n+x@2.0.0' }, null],
    ['has no place where GitHub shows no patch', { 'plugins.txt': undefined }, null],
  ])('%s', async (_, patches, line) => {
    const expected = line === null ? [] : [{ path: 'plugins.txt', line, side: 'RIGHT', body: 'b' }];
    expect(await place('x@2.0.0', patches)).toEqual(expected);
    expect(github.requests).toHaveLength(1);
  });

  test.each([
    [99, 1],
    [100, 2],
    [205, 3],
  ])('behind %i other files is found with %i requests', async (count, requests) => {
    const others = Array.from({ length: count }, (_, index) => [
      `file-${index}`,
      '@@ -1 +1 @@\n-a\n+b',
    ]);
    const patches = { ...Object.fromEntries(others), 'plugins.txt': '@@ -1 +1 @@\n-a\n+x@2.0.0' };
    expect(await place('x@2.0.0', patches)).toHaveLength(1);
    expect(github.requests).toHaveLength(requests);
  });
});

test('where the list of files never ends, it is not read for ever', async () => {
  const files = Array.from({ length: 100 }, (_, index) => ({ filename: `file-${index}` }));
  let requests = 0;
  const request = async () => {
    requests++;
    return { data: files };
  };
  const client = { graphql: () => Promise.reject(), request };
  const wanted = [{ path: 'plugins.txt', line: 'x', body: 'b', nth: 0 }];
  expect(await placeInDiff(client, wanted, {})).toEqual([]);
  expect(requests).toBe(30);
});

test.each([null, 'a page', {}])('a list of files that is %j is a fault', async (data) => {
  const client = { graphql: () => Promise.reject(), request: async () => ({ data }) };
  const wanted = [{ path: 'plugins.txt', line: 'x', body: 'b', nth: 0 }];
  await expect(placeInDiff(client, wanted, {})).rejects.toThrow('a page without the data');
});

describe('the lines that a patch adds', () => {
  test.each<[string, string, [number, string][]]>([
    ['a changed line', '@@ -1,2 +1,2 @@\n plugins:\n-  old\n+  new', [[2, '  new']]],
    [
      'a new file',
      '@@ -0,0 +1,2 @@\n+one\n+two',
      [
        [1, 'one'],
        [2, 'two'],
      ],
    ],
    [
      'hunks of one line',
      '@@ -3 +3 @@ jobs:\n-a\n+b\n@@ -9 +9 @@\n-c\n+d',
      [
        [3, 'b'],
        [9, 'd'],
      ],
    ],
    [
      'a line that looks like a heading',
      '@@ -1 +1,2 @@\n-x\n+@@ -1 +7 @@\n+y',
      [
        [1, '@@ -1 +7 @@'],
        [2, 'y'],
      ],
    ],
    ['no end of line at the end', '@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of file', [[1, 'b']]],
    ['only deletions', '@@ -1,2 +1 @@\n-a\n b', []],
    ['no patch', '', []],
  ])('%s', (_, patch, expected) => {
    expect(addedLines(patch).map(({ line, text }) => [line, text])).toEqual(expected);
  });
});
