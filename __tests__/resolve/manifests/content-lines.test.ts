import { expect, test } from '@jest/globals';
import { contentLines } from '../../../src/resolve/manifests/content-lines.js';
import { passageIn } from '../../../src/resolve/manifests/passage.js';

test('a line has its content without blanks and remarks', () => {
  const text = '# a\r\n  b#c # d\n\n\t#e\nf';
  const lines = contentLines(passageIn({ path: 'p', text }, 0, text.length));
  expect(lines.map((line) => line.text)).toEqual(['b#c', 'f']);
});
