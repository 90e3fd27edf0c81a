// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the variables of shells.
import { expect, test } from '@jest/globals';
import { inserted, passageIn, placeOf } from '../../../src/resolve/manifests/passage.js';
import { dockerDialect, expand, hasVariable } from '../../../src/resolve/manifests/variables.js';

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
  ['${A:?must be set}', 'one'],
  ['${NONE:?must be set}', '${NONE:?must be set}'],
  ['${A:+x}', 'x'],
  ['${A+x}', 'x'],
  ['${NONE:+x}', ''],
  ['${EMPTY:+x}', ''],
  ['${EMPTY+x}', 'x'],
  ['${toString}', '${toString}'],
  // Compose means one `$` by two.
  ['$1 $ ${} $$A', '$1 $ ${} $A'],
  ['${NONE:-${A}}', 'one'],
  ['${NONE:-${EMPTY:-${A}}}-x', 'one-x'],
  ['${NONE:-${NEITHER}}', '${NEITHER}'],
  ['${NONE:-a}b}', 'ab}'],
  ['"${A}"', '"one"'],
])('%s becomes %s', (text, expected) => {
  expect(expanded(text)).toBe(expected);
});

const docker = dockerDialect('\\');

test.each([
  ['${V#v}', '1.2.0-rc1'],
  ['${V##*.}', '0-rc1'],
  ['${V#*.}', '2.0-rc1'],
  ['${V%-*}', 'v1.2.0'],
  ['${V%.*}', 'v1.2'],
  ['${V%%.*}', 'v1'],
  ['${V%[0-9]}', 'v1.2.0-rc'],
  ['${V%?}', 'v1.2.0-rc'],
  ['${V#x}', 'v1.2.0-rc1'],
  ['${V/-rc1/}', 'v1.2.0'],
  ['${V/./_}', 'v1_2.0-rc1'],
  ['${V//./_}', 'v1_2_0-rc1'],
  ['${V:1}', '1.2.0-rc1'],
  ['${V:1:3}', '1.2'],
  ['${V^^}', 'V1.2.0-RC1'],
  ['${V/*/x}', '${V/*/x}'],
  ['"$V" $V', 'v1.2.0-rc1 v1.2.0-rc1'],
  ["'$V'", '$V'],
  ['\\$V', '$V'],
  ['"a b"', 'a b'],
  ['${N:-"a b"}', 'a b'],
  ['$(cat x)', '$(cat x)'],
])('in Docker, %s becomes %s', (text, expected) => {
  const lookUp = (name: string) => (name === 'V' ? inserted('v1.2.0-rc1') : null);
  expect(expand(passageIn({ path: 'p', text }, 0, text.length), lookUp, docker).text).toBe(
    expected,
  );
});

test('what a pattern leaves keeps its place', () => {
  const file = { path: 'p', text: 'ARG V=v1.2.0' };
  const value = passageIn(file, 6, 12);
  const expanded = expand(inserted('${V#v}'), () => value, docker);
  expect(placeOf(expanded)).toEqual({ path: 'p', line: 1, column: 8, endColumn: 13 });
});

test('variables in variables are followed to a hundred, and the rest stays', () => {
  const text = '${N:-'.repeat(100_000);
  expect(expand(passageIn({ path: 'p', text }, 0, text.length), () => null).text).toContain(
    '${N:-',
  );
});

test('a value is put in until two hundred thousand characters are full', () => {
  const text = '$V'.repeat(5);
  const value = inserted('x'.repeat(60_000));
  expect(expand(passageIn({ path: 'p', text }, 0, 10), () => value).text).toHaveLength(180_004);
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
