import { expect, test } from '@jest/globals';
import { listedIn, unreadable } from '../../../src/resolve/manifests/find-in-text.js';
import { passageIn } from '../../../src/resolve/manifests/passage.js';
import { marksUnder } from '../../support/policy-marks.js';

test('items stand between commas and line ends', () => {
  const text = 'a, b c,,\n d ';
  const items = listedIn(passageIn({ path: 'a.txt', text }, 0, text.length));
  expect(items.map((each) => each.text)).toEqual(['a', 'b c', 'd']);
});

test('an install that is not read says what would be', () => {
  const { finders } = marksUnder(
    'plugins: { find: [{ in: a.txt, line: "{name}" }, { archive: "{name}.jar" }] }',
  );
  const text = passageIn({ path: 'p', text: 'x' }, 0, 1);
  expect(unreadable(text, finders.plugins).remedy).toBe('Write it as {name} or {name}.jar.');
});
