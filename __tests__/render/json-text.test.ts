import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonText } from '../../src/render/json-text.js';

test.each([
  ['two spaces and a final newline', { a: [1] }, '{\n  "a": [\n    1\n  ]\n}\n'],
  ['a one-character ANSI introducer is escaped', '\u009b31m', '"\\u009b31m"\n'],
  ['a bidi override is escaped', '\u202e', '"\\u202e"\n'],
  ['an invisible character of two units is escaped', '\u{e0041}', '"\\udb40\\udc41"\n'],
])('%s', (_, value, expected) => {
  expect(jsonText(value)).toBe(expected);
});

test('what is written reads back as it was, and hides nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(JSON.parse(jsonText(text))).toBe(text);
      expect(jsonText(text).trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }),
  );
});

test('holds nothing that a runner takes for a command, and says the same', () => {
  const value = { '##[a]': ['x ##[error]y', '###[[', '::error::z', '\n::error::z'] };
  const text = jsonText(value);
  expect(text).not.toMatch(/##\[|^\s*::/m);
  expect(JSON.parse(text)).toEqual(value);
});

test('hides nothing, and says the same', () => {
  const value = 'a\u00a0\u2800\u3164\ufe0f\u{e0041}\ue000\uffff b';
  const text = jsonText(value);
  expect(text).toMatch(/^[ -~]*\n$/);
  expect(JSON.parse(text)).toBe(value);
});
