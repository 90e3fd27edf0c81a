import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bytesOf, cut, cutToBytes } from '../../src/render/size.js';

describe('cut', () => {
  test.each([
    ['a text of the length stays', 'abcde', 5, 'abcde'],
    ['a longer text ends in an ellipsis', 'abcdef', 5, 'abcd…'],
    ['characters are counted, not UTF-16 units', '😀😀😀', 3, '😀😀😀'],
    ['no character is cut in two', '😀😀😀😀', 3, '😀😀…'],
  ])('%s', (_, text, characters, expected) => {
    expect(cut(text, characters)).toBe(expected);
  });

  test('a name from outside is cut at 100 characters', () => {
    expect(cut('x'.repeat(101))).toBe(`${'x'.repeat(99)}…`);
  });
});

describe('cutToBytes', () => {
  test.each([
    ['a text of the size stays', 'äöü', 6, 'äöü'],
    ['a larger text ends in an ellipsis', 'abcdef', 5, 'ab…'],
    ['a character that does not fit whole is left out', 'ääää', 6, 'ä…'],
  ])('%s', (_, text, bytes, expected) => {
    expect(cutToBytes(text, bytes)).toBe(expected);
  });

  test('the result is never larger than asked', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 50 }), (whole, bytes) => {
        expect(Buffer.byteLength(cutToBytes(whole, bytes))).toBeLessThanOrEqual(bytes);
      }),
    );
  });
});

test('bytesOf agrees with Node', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(bytesOf(text)).toBe(Buffer.byteLength(text));
    }),
  );
});
