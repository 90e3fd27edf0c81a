import { expect, test } from '@jest/globals';
import { parseProperties } from '../../../src/resolve/document/properties-text.js';

test.each([
  ['an equals sign', 'a.b=1', '1'],
  ['a colon', 'a.b: 1', '1'],
  ['blanks alone', 'a.b 1', '1'],
  ['a line that goes on', 'a.b=1,\\\n    2', '1,2'],
  ['an escaped separator in the key', 'a\\=b=1\na.b=2', '2'],
  ['an escape', 'a.b=\\u0031', '1'],
  ['a line end of Windows', 'a.b=1\r\nc=2', '1'],
  ['a key that stands twice', 'a.b=1\na.b=2', '2'],
])('%s', (_, text, value) => {
  expect(parseProperties(text)?.getEffectiveProperty('a.b')?.value).toBe(value);
});

test('what no Java program can read is no property file', () => {
  expect(parseProperties('a=\\u00')).toBeNull();
});
