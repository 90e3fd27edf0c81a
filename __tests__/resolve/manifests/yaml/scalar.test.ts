import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isMap, isScalar, type Scalar } from 'yaml';
import { composeYaml } from '../../../../src/resolve/document/yaml-tree.js';
import {
  inserted,
  type Passage,
  partOf,
  passageIn,
  placeOf,
} from '../../../../src/resolve/manifests/passage.js';
import { passageOfScalar } from '../../../../src/resolve/manifests/yaml/scalar.js';
import { markedIn } from '../../../support/manifest-lines.js';

function firstValue(text: string): Scalar.Parsed | null {
  const { root } = composeYaml(text);
  const value = isMap(root) ? root.items[0]?.value : root;
  return isScalar(value) ? (value as Scalar.Parsed) : null;
}

function passageOfFirst(text: string): Passage {
  const value = firstValue(text);
  if (value === null) throw new Error('the first value must be a scalar');
  return passageOfScalar(value, passageIn({ path: 'a.yaml', text }, 0, text.length));
}

test.each([
  ['a plain text', 'k: a v1', 'a v1', '1| k: a «v1»'],
  ['a plain text over lines', 'k: a\n  b\n\n  v1', 'a b\nv1', '4|   «v1»'],
  ['a plain text over lines of Windows', 'k: a\r\n  v1\r\n', 'a v1', '2|   «v1»'],
  ['single quotes', "k: 'it''s v1'", "it's v1", "1| k: 'it''s «v1»'"],
  ['single quotes over lines', "k: 'a  \n  v1'", 'a v1', "2|   «v1»'"],
  ['double quotes', 'k: "a\n v1"', 'a v1', '2|  «v1»"'],
  ['escapes', 'k: "\\ta\\u003av1"', '\ta:v1', '1| k: "\\ta\\u003a«v1»"'],
  [
    'every escape of one letter',
    'k: "\\0\\a\\b\\e\\f\\n\\r\\v\\N\\_\\L\\P\\/v1"',
    '\0\x07\b\x1b\f\n\r\v\x85\xa0\u2028\u2029/v1',
    '1| k: "\\0\\a\\b\\e\\f\\n\\r\\v\\N\\_\\L\\P\\/«v1»"',
  ],
  [
    'escapes of every length',
    'k: "\\x41\\u0042\\U00000043\\U0010FFFFv1"',
    'ABC\u{10FFFF}v1',
    '1| k: "\\x41\\u0042\\U00000043\\U0010FFFF«v1»"',
  ],
  ['escapes, which stand where they are written', 'k: "\\x76\\x31"', 'v1', '1| k: "«\\x76\\x31»"'],
  ['blanks at the beginning', 'k: "\n\n  a v1"', '\na v1', '3|   a «v1»"'],
  ['backslashes at the end of a line', 'k: "a\\\\\n  v1"', 'a\\ v1', '2|   «v1»"'],
  ['an escaped end of a line of Windows', 'k: "a \\\r\n  v1"', 'a v1', '2|   «v1»"'],
  ['an escaped end of a line', 'k: "a\\\n   \\ v1"', 'a v1', '2|    \\ «v1»"'],
  ['an escaped blank at the end of a line', 'k: "a\\ \n   v1"', 'a  v1', '2|    «v1»"'],
  ['an anchor and a tag before it', 'k: &x !!str v1', 'v1', '1| k: &x !!str «v1»'],
  ['a literal block', 'k: |-\n  a\n    b\n  v1\n', 'a\n  b\nv1', '4|   «v1»'],
  ['a literal block with a remark', 'k: | # why\n  v1\n', 'v1\n', '2|   «v1»'],
  ['a literal block with an indentation', 'k: |1\n   v1\n', '  v1\n', '2|    «v1»'],
  ['a literal block that keeps its end', 'k: |+\n\n  v1\n\n\n', '\nv1\n\n\n', '3|   «v1»'],
  ['a literal block at the end of a file', 'k: |\n  v1', 'v1\n', '2|   «v1»'],
  ['a literal block of Windows', 'k: |\r\n  a\r\n  v1\r\n', 'a\nv1\n', '3|   «v1»'],
  ['a folded block', 'k: >2\n  a\n  v1\n', 'a v1\n', '3|   «v1»'],
  [
    'a folded block with a list',
    'k: >-\n  a\n\n  b\n   - v1\n  c\n',
    'a\nb\n - v1\nc',
    '5|    - «v1»',
  ],
])('%s', (_, text, meaning, place) => {
  const passage = passageOfFirst(text);
  expect(passage.text).toBe(meaning);
  const at = meaning.indexOf('v1');
  expect(markedIn(text, placeOf(partOf(passage, at, at + 2)))).toBe(place);
});

test.each([
  ['an empty block', 'k: |', ''],
  ['a block of empty lines', 'k: |+\n\n\n', '\n\n'],
  ['nothing', 'k:', ''],
  ['a number, as it is written', 'k: 1.10', '1.10'],
])('%s', (_, text, meaning) => {
  expect(passageOfFirst(text).text).toBe(meaning);
});

test('a text that stands in no file is read all the same', () => {
  const text = 'k: "a\\tb"';
  const value = firstValue(text);
  if (value === null) throw new Error('the first value must be a scalar');
  const passage = passageOfScalar(value, inserted(text));
  expect([passage.text, placeOf(passage)]).toEqual(['a\tb', null]);
});

test('a passage is what the library reads, and each letter is found where it is written', () => {
  const piece = fc.constantFrom(
    ...'abcdefgh',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\n \n',
    '\r\n  ',
    "''",
    '\\ ',
    '\\\n',
    '\t',
    ': ',
    '#',
    '- ',
  );
  const frame = fc.constantFrom(
    ['k: ', ''],
    ["k: '", "'"],
    ['k: "', '"'],
    ['k: |\n  ', '\n'],
    ['k: >-\n  ', ''],
    ['k: >+\n  ', '\n\n'],
    ['k: |1\n  ', '\n'],
    ['- x\n- "', '"'],
    ['', ''],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), frame, (pieces, [before = '', after = '']) => {
      const text = before + pieces.join('') + after;
      const value = firstValue(text);
      if (value === null) return;
      const file = { path: 'a.yaml', text };
      const passage = passageOfScalar(value, passageIn(file, 0, text.length));
      expect(passage.text).toBe(value.source);
      for (const { index, 0: letter } of passage.text.matchAll(/[a-h]/g)) {
        const place = placeOf(partOf(passage, index, index + 1));
        const line = text.split(/\r?\n/)[(place?.line ?? 0) - 1] ?? '';
        expect(line.charAt((place?.column ?? 0) - 1)).toBe(letter);
      }
    }),
    { numRuns: 3000, seed: 1 },
  );
});
