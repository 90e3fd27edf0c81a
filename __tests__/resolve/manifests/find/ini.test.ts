import { expect, test } from '@jest/globals';
import { readIni } from '../../../../src/resolve/manifests/find/ini.js';
import { passageIn, placeOf } from '../../../../src/resolve/manifests/passage.js';
import { nodesAt, textOf } from '../../../../src/resolve/manifests/yaml/value.js';

function at(text: string, ...path: string[]): string | null {
  const file = { path: 'a.ini', text };
  const { roots } = readIni(passageIn(file, 0, text.length));
  const found = textOf(nodesAt(roots[0] ?? null, path)[0] ?? null);
  if (found === null) return null;
  const { line, column, endColumn } = placeOf(found) ?? {};
  return `${found.text} ${line}:${column}-${endColumn}`;
}

test.each([
  ['[plugins]\npreinstall = a, b', 'a, b 2:14-18'],
  ['[plugins]\r\npreinstall=a\r\n', 'a 2:12-13'],
  ['[plugins]\npreinstall : a', 'a 2:14-15'],
  ['[ plugins ] ; a remark\n  preinstall = "a b" ; another', 'a b 2:17-20'],
  ['[plugins]\npreinstall = a;b # a remark', 'a;b 2:14-17'],
  ['  [plugins]\npreinstall = a "b"', 'a "b" 2:14-19'],
  ['[plugins]\npreinstall = "a" b', '"a" b 2:14-19'],
  ['[plugins]\npreinstall = "', '" 2:14-15'],
  ['[plugins]\npreinstall =; a', ' 2:13-13'],
  ['[plugins]\n[other]\n[plugins]\npreinstall = a', 'a 4:14-15'],
  ['[plugins]\npreinstall = a\npreinstall = b', 'b 3:14-15'],
  ['[plugins]\n; preinstall = a', null],
  ['[plugins]\n#preinstall = a', null],
  ['[other]\npreinstall = a', null],
  ['preinstall = a', null],
])('%j', (text, expected) => {
  expect(at(text, 'plugins', 'preinstall')).toBe(expected);
});

test('what stands before the sections', () => {
  expect(at('a = 1\n[b]\na = 2', 'a')).toBe('1 1:5-6');
});

test('a long line without an end takes no longer than its length', () => {
  for (const text of [`a${' '.repeat(500_000)}`, `a = x${' '.repeat(500_000)}y`]) {
    expect(at(text, 'b')).toBeNull();
  }
});
