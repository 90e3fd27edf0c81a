import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../src/resolve/document/document.js';
import { tooManyEntries } from '../../../src/resolve/document/entries.js';

function excessIn(text: string, most = 2) {
  const { document } = readDocument({ path: 'a.yml', text }, 1000);
  if (document === null) throw new Error('The text cannot be read.');
  return tooManyEntries(document, (at) => (at[0] === 'wide' ? 4 : most)).map(
    ({ message, found, location }) => [message.split(' ', 1)[0], found, location?.line],
  );
}

describe('too many entries', () => {
  test.each([
    ['a list at its bound', 'a: [1, 2]', []],
    ['a list beyond it', 'b: 1\na: [1, 2, 3]', [['`a`', '3 entries', 2]]],
    ['a map beyond it', 'a:\n  x: 1\n  y: 2\n  z: 3', [['`a`', '3 entries', 1]]],
    ['the file', 'x: 1\ny: 2\nz: 3', [['The', '3 entries', 1]]],
    ['a part of a list', 'a:\n  - [1, 2, 3]', [['`a.0`', '3 entries', 2]]],
    [
      'each of several',
      'a: [1, 2, 3]\nb: [1, 2, 3, 4]',
      [
        ['`a`', '3 entries', 1],
        ['`b`', '4 entries', 2],
      ],
    ],
    ['one with a bound of its own', 'wide: [1, 2, 3, 4]', []],
    ['JSON', '{ "a": [1, 2, 3] }', [['`a`', '3 entries', 1]]],
    ['nothing', 'null', []],
  ])('are told of %s', (_, text, expected) => {
    expect(excessIn(text)).toEqual(expected);
  });

  test('are told of the first twenty parts only', () => {
    const text = Array.from({ length: 30 }, (_, n) => `k${n}: [1, 2, 3]`).join('\n');
    expect(excessIn(text, 31).length).toBe(0);
    expect(
      excessIn(`[${Array.from({ length: 30 }, () => '[1, 2, 3]').join(', ')}]`, 2),
    ).toHaveLength(1);
  });
});
