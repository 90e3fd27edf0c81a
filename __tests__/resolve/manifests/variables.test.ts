// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the variables of shells.
import { expect, test } from '@jest/globals';
import { inserted, passageIn, placeOf } from '../../../src/resolve/manifests/passage.js';
import { expand, hasVariable } from '../../../src/resolve/manifests/variables.js';

const values: Readonly<Record<string, string>> = { A: 'one', B_2: 'two', EMPTY: '' };

function expanded(text: string): string {
  const lookUp = (name: string) =>
    Object.hasOwn(values, name) ? inserted(`${values[name]}`) : null;
  return expand(passageIn({ path: 'p', text }, 0, text.length), lookUp).text;
}

test.each([
  ['$A', 'one'],
  ['${A}', 'one'],
  ['v${A}-${B_2}!', 'vone-two!'],
  ['${A:-x}', 'one'],
  ['${NONE:-x}', 'x'],
  ['${NONE-x}', 'x'],
  ['${NONE:-}', ''],
  ['${EMPTY:-x}', 'x'],
  ['${EMPTY-x}', ''],
  ['$EMPTY', ''],
  ['$NONE', '$NONE'],
  ['${NONE}', '${NONE}'],
  ['${A:?must be set}', '${A:?must be set}'],
  ['${toString}', '${toString}'],
  ['$1 $ ${} $$', '$1 $ ${} $$'],
  ['${NONE:-${A}}', '${NONE:-one}'],
])('%s becomes %s', (text, expected) => {
  expect(expanded(text)).toBe(expected);
});

test('a fallback stands where it is written', () => {
  const fallback = expand(passageIn({ path: 'p', text: 'x${V:-ab}' }, 0, 9), () => null);
  expect(fallback.text).toBe('xab');
  expect(placeOf(fallback)).toEqual({ path: 'p', line: 1, column: 7, endColumn: 9 });
});

test.each([
  ['v1.2.0', false],
  ['${V}', true],
])('whether %s has a variable: %s', (text, expected) => {
  expect(hasVariable(text)).toBe(expected);
});
