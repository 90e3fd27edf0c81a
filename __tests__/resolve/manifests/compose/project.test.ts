// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose files have variables of the same form.
import { expect, test } from '@jest/globals';
import {
  definedIn,
  dotenvAt,
  interpolating,
  projectIn,
  readDotenv,
} from '../../../../src/resolve/manifests/compose/project.js';
import { inserted, type Passage, placeOf } from '../../../../src/resolve/manifests/passage.js';
import { parseYaml } from '../../../../src/resolve/manifests/yaml/parse.js';
import { ending } from '../../../support/ending.js';
import { alone, markedIn } from '../../../support/manifest-lines.js';

const project = projectIn('', new Map([['A', inserted('a')]]));

test.each([
  ['a map', '{ B: b, C: "${A}", D: 1 }', { B: 'b', C: 'a', D: '1' }],
  ['a list', '[B=b, "C=${A}", D=]', { B: 'b', C: 'a', D: '' }],
  ['names of a map without a value', '{ A: , B: }', { A: 'a' }],
  ['names of a list without a value', '[A, B]', { A: 'a' }],
  ['a text, which is none', 'A=b', {}],
])('%s', (_, text, expected) => {
  const [value = null] = parseYaml(inserted(text)).roots;
  const defined = [...definedIn(value, project)].map(([name, { text }]) => [name, text]);
  expect(Object.fromEntries(defined)).toEqual(expected);
});

test('the last file that sets a variable wins, and sees what those before it set', () => {
  const files = new Map([
    ['a', 'A=1\nB=2'],
    ['b', 'B=3\nC=$A$D'],
  ]);
  const open = (path: string) => ({ path, text: files.get(path) ?? '' });
  const variables = dotenvAt(['a', 'b', 'c'], { ...alone, open }, (name) =>
    name === 'D' ? inserted('4') : null,
  );
  expect([...variables].map(([name, { text }]) => `${name}=${text}`)).toEqual([
    'A=1',
    'B=3',
    'C=14',
  ]);
});

function read(text: string) {
  return readDotenv({ path: '.env', text }, (name) => (name === 'GIVEN' ? inserted('g') : null));
}

test.each([
  ['a value', 'A=v1', 'v1'],
  ['blanks around it', ' A = v1 ', 'v1'],
  ['an export', 'export A=v1', 'v1'],
  ['an export farther away', 'export  A=v1', 'v1'],
  ['a colon', 'A: v1', 'v1'],
  ['quotes inside', `A=x'v1'"y"`, `x'v1'"y"`],
  ['a name without a value above', 'B\nA=v1', 'v1'],
  ['escapes of ends of lines', String.raw`A="a\nb\rc"`, 'a\nb\rc'],
  ['an escaped variable that is set', 'B=v1\nA="\\$B"', '$B'],
  ['a quote behind an escaped one', String.raw`A="a\"b" # c`, 'a"b'],
  ['a remark behind it', 'A=v1 # why', 'v1'],
  ['a hash inside', 'A=v#1', 'v#1'],
  ['a remark before it', '# A=v0\n\nA=v1', 'v1'],
  ['a remark that is all', 'A= # v1', ''],
  ['double quotes', 'A="v1 # x" # y', 'v1 # x'],
  ['single quotes', "A='v1 ${B}'", 'v1 ${B}'],
  ['lines in quotes', 'A="v1\nB=x"', 'v1\nB=x'],
  ['escapes', String.raw`A="a\tb\"\\\$B"`, 'a\tb"\\$B'],
  ['a quote without an end', 'A="v1\nB=x', '"v1'],
  ['a variable above', 'B=v1\nA=$B', 'v1'],
  ['a variable above, in quotes', 'B=v1\nA="x${B}"', 'xv1'],
  ['a variable given', 'A=${GIVEN}', 'g'],
  ['a variable with a fallback', 'A=${B:-v1}', 'v1'],
  ['a variable below', 'A=$B\nB=v1', '$B'],
  ['the last of two', 'A=v0\nA=v1', 'v1'],
  ['an end of a line of Windows', 'A=v1\r\nB=x', 'v1'],
  ['a name with a dot', 'a.b=x\nA=v1', 'v1'],
  ['a name without a value', 'A', undefined],
  ['nothing', '', undefined],
])('%s', (_, text, expected) => {
  expect(read(text).get('A')?.text).toBe(expected);
});

test.each([
  ['A=v1', '1| A=«v1»'],
  ["A='v1'", "1| A='«v1»'"],
  ['B=v1\nA=${B}', '1| B=«v1»'],
])('the place of %j', (text, expected) => {
  const value = read(text).get('A');
  expect(value && markedIn(text, placeOf(value))).toBe(expected);
});

test.each(['A="\n', "A='\n", 'A=${', 'A=$A\n', 'A="\\'])('a long file of %j is read', (line) => {
  const text = line.repeat(200_000 / line.length);
  expect([...ending(() => read(text)).keys()]).toEqual(['A']);
});

const values: Readonly<Record<string, Passage>> = {
  A: inserted('a'),
  E: inserted(''),
  D: inserted('$A'),
};
const interpolate = interpolating((name) => values[name] ?? null);

test.each([
  ['no variable', 'no variable'],
  ['$A', 'a'],
  ['x${A}y', 'xay'],
  ['$A-$A', 'a-a'],
  ['$AB', '$AB'],
  ['$$A', '$A'],
  ['$$$A', '$a'],
  ['${N}', '${N}'],
  ['${N-x}', 'x'],
  ['${N:-x}', 'x'],
  ['${E-x}', ''],
  ['${E:-x}', 'x'],
  ['${A:-x}', 'a'],
  ['${N:-${A}}', 'a'],
  ['${N:-${M:-x}}y', 'xy'],
  ['${N:-$$x}', '$x'],
  ['${N:-${M}}', '${M}'],
  ['${A:+x}', 'x'],
  ['${E:+x}', ''],
  ['${E+x}', 'x'],
  ['${N+x}', ''],
  ['${A:+${E:-x}}', 'x'],
  ['${N:?why}', '${N:?why}'],
  ['${A?why}', 'a'],
  ['${N:-}', ''],
  ['${A', '${A'],
  ['${}', '${}'],
  ['${A!x}', '${A!x}'],
  ['$D', '$A'],
  ['$', '$'],
  ['a}b', 'a}b'],
  [`${'${N:-'.repeat(30)}x${'}'.repeat(30)}`, 'x'],
])('%s is %s', (text, expected) => {
  expect(interpolate(inserted(text)).text).toBe(expected);
});

test('values that are put in are bounded for a file, and beyond that stay as they are written', () => {
  const long = inserted('x'.repeat(90_000));
  const bounded = interpolating(() => long);
  const lengths = Array.from({ length: 13 }, () => bounded(inserted('$A')).text.length);
  expect(lengths).toEqual([...Array.from({ length: 11 }, () => 90_000), 2, 2]);
});

test.each(['${A:-', '${A', '}', '$', '${A:-$'])('a long text of %j is read', (part) => {
  const text = part.repeat(300_000 / part.length);
  // Two signs stand for one.
  const read = part === '$' ? text.slice(text.length / 2) : text;
  expect(ending(() => interpolate(inserted(text))).text).toBe(read);
});
