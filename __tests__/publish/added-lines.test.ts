import { describe, expect, test } from '@jest/globals';
import { addedLines } from '../../src/publish/added-lines.js';

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
