// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the variables of shells.
import { describe, expect, test } from '@jest/globals';
import { inserted, passageIn, placeOf } from '../../../src/resolve/manifests/passage.js';
import type { ParameterPart } from '../../../src/resolve/manifests/shell/syntax.js';
import { readerOf, readWord } from '../../../src/resolve/manifests/shell/word.js';
import {
  dockerDialect,
  expand,
  hasVariable,
  isUnknown,
  parameterValue,
  type Scope,
  type Value,
} from '../../../src/resolve/manifests/variables.js';

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
  ['${V%%[0-9]*}', 'v'],
  ['${V#[!0-9]}', '1.2.0-rc1'],
  ['${V#[^u-w]}', 'v1.2.0-rc1'],
  ['${V#[abv]}', '1.2.0-rc1'],
  ['${V#[v-z]}', '1.2.0-rc1'],
  ['${V#[a-v]}', '1.2.0-rc1'],
  ['${V#[a-u]}', 'v1.2.0-rc1'],
  ['${V#[w-z]}', 'v1.2.0-rc1'],
  ['${V#[abc]}', 'v1.2.0-rc1'],
  ['${V#v1.2.0-rc1?}', 'v1.2.0-rc1'],
  ['${V#?1}', '.2.0-rc1'],
  ['${V#*}', 'v1.2.0-rc1'],
  ['${V##*}', ''],
  ['${V%%*c?}', ''],
  ['${V/rc}', 'v1.2.0-1'],
  ['${V//}', '${V//}'],
  ['${V//[0-9]/x}', '${V//[0-9]/x}'],
  ['${V:12}', ''],
  ['${V: -3}', 'rc1'],
  ['${V: -10:2}', 'v1'],
  ['${V:0:10}', 'v1.2.0-rc1'],
  ['${V:1:3x}', '${V:1:3x}'],
  ['${V:x1}', '${V:x1}'],
  ['${V^}', 'V1.2.0-rc1'],
  ['${V^^v}', '${V^^v}'],
  ['${U,}', 'aBC'],
  ['${U,,}', 'abc'],
  ['${S^}', 'ß'],
  ['${L#x}', '${L#x}'],
  ['${N#v}', '${N#v}'],
  ['${N:=x}', 'x'],
  ['$@ ${1}', '$@ ${1}'],
  ['"$V" $V', 'v1.2.0-rc1 v1.2.0-rc1'],
  ["'$V'", '$V'],
  ['\\$V', '$V'],
  ['"a b"', 'a b'],
  ['${N:-"a b"}', 'a b'],
  ['$(cat x)', '$(cat x)'],
])('in Docker, %s becomes %s', (text, expected) => {
  const known: Readonly<Record<string, string>> = {
    ...{ V: 'v1.2.0-rc1', U: 'ABC', S: 'ß', L: 'x'.repeat(501) },
  };
  const lookUp = (name: string) => (name in known ? inserted(`${known[name]}`) : null);
  expect(expand(passageIn({ path: 'p', text }, 0, text.length), lookUp, docker).text).toBe(
    expected,
  );
});

describe('what one variable stands for', () => {
  const shell = { escape: '\\', quotes: true, doubledDollar: false, commands: true };

  function said(text: string, value: Value | null, set: string[] = [], left = 100) {
    const word = readWord(readerOf(inserted(text), shell), () => false);
    const scope: Scope = {
      get: () => value,
      set: (name, to) => set.push(`${name}=${isUnknown(to) ? to.why : to[0]?.text}`),
      spend: (characters) => characters <= left,
      textOf: ({ parts }) => {
        const [only] = parts;
        return only?.kind === 'text' ? only.passage : { why: 'of the word', remedy: '' };
      },
    };
    const read = parameterValue(word.parts[0] as ParameterPart, scope);
    return isUnknown(read) ? `${read.why}; ${read.remedy}` : read.map((each) => each.text);
  }

  test.each<[string, Value | null, string[] | string]>([
    ['$V', [inserted('a'), inserted('b')], ['a', 'b']],
    ['${V:-x}', [inserted(''), inserted('b')], ['', 'b']],
    ['${V:-x}', [inserted(''), inserted('')], ['x']],
    ['${V+x}', null, ['']],
    [
      '$V',
      null,
      'V has no value in the repository; Give V a value where it is used, such as a default, or write it out.',
    ],
    ['$1', null, 'nothing in the repository says what $1 stands for; Write it out.'],
    [
      '${V@Q}',
      [inserted('a')],
      'nothing in the repository says what ${V@Q} stands for; Write it out.',
    ],
    ['$V', { why: 'why', remedy: 'what to do' }, 'why; what to do'],
    ['${V#$X}', [inserted('a')], 'of the word; '],
    ['${V:-$X}', null, 'of the word; '],
    [
      '$V',
      [inserted('a'.repeat(101))],
      'its variables stand for too much to be read; Write it out.',
    ],
    [
      '${V#aaaa}',
      [inserted('a'.repeat(21))],
      'its variables stand for too much to be read; Write it out.',
    ],
    ['${V#aaaa}', [inserted('a'.repeat(20))], ['a'.repeat(16)]],
  ])('%s', (text, value, expected) => {
    expect(said(text, value)).toEqual(expected);
  });

  test('is kept only where `=` says so', () => {
    const set: string[] = [];
    said('${V:=x}', null, set);
    said('${W:-y}', null, set);
    said('${X=$Y}', null, set);
    expect(set).toEqual(['V=x', 'X=of the word']);
  });
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
