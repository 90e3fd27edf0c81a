import { expect, test } from '@jest/globals';
import { passageIn } from '../../../../src/resolve/manifests/passage.js';
import { parseYaml } from '../../../../src/resolve/manifests/yaml/parse.js';
import {
  entriesOf,
  itemsOf,
  mapOf,
  textOf,
  type YamlValue,
} from '../../../../src/resolve/manifests/yaml/value.js';
import { ending } from '../../../support/ending.js';

function parse(text: string) {
  return parseYaml(passageIn({ path: 'a.yaml', text }, 0, text.length));
}

/** A value as plain data, texts as they are written. */
function plain(value: YamlValue | null | undefined): unknown {
  if (value?.kind === 'map') {
    return Object.fromEntries(entriesOf(value).map(([key, part]) => [key, plain(part)]));
  }
  return value?.kind === 'list' ? itemsOf(value).map(plain) : (textOf(value)?.text ?? null);
}

function problemsIn(text: string): string[] {
  const yaml = parse(text);
  // What is looked at again tells nothing anew.
  for (const root of [...yaml.roots, ...yaml.roots]) plain(root);
  return yaml
    .problems()
    .map(({ message, location }) => `${location?.line}:${location?.column} ${message}`);
}

test.each([
  ['an alias of a text', 'a: &x v1\nb: *x', { a: 'v1', b: 'v1' }],
  ['an alias of a list', 'a: &x [v1]\nb: *x', { a: ['v1'], b: ['v1'] }],
  ['an alias of a map', 'a: &x { k: v1 }\nb: *x', { a: { k: 'v1' }, b: { k: 'v1' } }],
  [
    'an anchor written twice',
    'a: &x v1\nb: *x\nc: &x v2\nd: *x',
    { a: 'v1', b: 'v1', c: 'v2', d: 'v2' },
  ],
  ['an alias as a key', 'a: &x k\nb: { *x : v1 }', { a: 'k', b: { k: 'v1' } }],
  ['an anchor at a key', '&x k: v1\nb: *x', { k: 'v1', b: 'k' }],
  [
    'a merged map',
    'a: &x { k: v1, l: v2 }\nb: { <<: *x, k: v3 }',
    { a: { k: 'v1', l: 'v2' }, b: { k: 'v3', l: 'v2' } },
  ],
  [
    'a merged map behind its own key',
    'a: &x { k: v1 }\nb: { k: v3, <<: *x }',
    { a: { k: 'v1' }, b: { k: 'v3' } },
  ],
  [
    'merged maps, the first of which wins',
    'x: &x { k: v1 }\ny: &y { k: v2, l: v3 }\nb: { <<: [*x, *y] }',
    { x: { k: 'v1' }, y: { k: 'v2', l: 'v3' }, b: { k: 'v1', l: 'v3' } },
  ],
  [
    'merged maps of merged maps',
    'x: &x { k: v1 }\ny: &y { <<: *x }\nb: { <<: *y }',
    { x: { k: 'v1' }, y: { k: 'v1' }, b: { k: 'v1' } },
  ],
  ['a merge of a text, which has no keys', 'b: { <<: v1, k: v2 }', { b: { k: 'v2' } }],
  ['a merged map written out', 'b: { <<: { k: v1 } }', { b: { k: 'v1' } }],
  ['a number as a key', '80: v1', { 80: 'v1' }],
  [
    'an empty key that wins over a merged one',
    'a: &x { k: v1 }\nb: { <<: *x, k: }',
    { a: { k: 'v1' }, b: { k: null } },
  ],
  ['a tag that nobody knows', 'a: !vault v1\nb: !reference [x]', { a: 'v1', b: ['x'] }],
  ['a version of YAML', '%YAML 1.1\n---\na: v1', { a: 'v1' }],
  ['a key of lists, which has no name', '? [a]\n: v1\nb: v2', { b: 'v2' }],
])('%s', (_, text, expected) => {
  const yaml = parse(text);
  expect(plain(yaml.roots[0])).toEqual(expected);
  expect(yaml.problems()).toEqual([]);
});

test('every document is read, each with anchors of its own', () => {
  const { roots } = parse('a: &x v1\n---\n\n---\na: &x v2\nb: *x\n...\n');
  expect(roots.map(plain)).toEqual([{ a: 'v1' }, null, { a: 'v2', b: 'v2' }]);
});

test.each([
  [
    'a doubled key with another value',
    'a: { k: 1, k: 2 }',
    [
      '1:12 The key `k` is written twice in one map, with another value in line 1; keep one of them.',
    ],
  ],
  [
    'a doubled key with lists, which are not compared',
    'a:\n  k: [1]\n  k: [1]',
    [
      '3:3 The key `k` is written twice in one map, with another value in line 2; keep one of them.',
    ],
  ],
  ['a map that is merged into very many', `- &a { k: v }\n${'- { <<: *a }\n'.repeat(300)}`, []],
  ['a doubled key with the same', 'a: { k: 1, k: 1 }', []],
  [
    'an alias of nothing',
    'a: *x',
    ['1:4 The alias `*x` has no anchor before it; write `&x` at the value it repeats.'],
  ],
  [
    'an anchor of another document',
    'a: &x 1\n---\nb: *x',
    ['3:4 The alias `*x` has no anchor before it; write `&x` at the value it repeats.'],
  ],
  [
    'a fault in the second document',
    'a: 1\n---\nb: [',
    [expect.stringContaining('3:5 This is not valid YAML')],
  ],
  [
    'a map that merges itself',
    'a: &x { <<: *x }',
    [expect.stringContaining('Maps and lists are nested too deeply')],
  ],
])('%s', (_, text, expected) => {
  expect(problemsIn(text)).toEqual(expected);
});

test.each([
  ['a: *x', '*x'],
  ['a: { k: 1, k: 2 }', 'k'],
  ['a: [', 'nothing'],
  ['a: &x {\n  <<: *x }', '{'],
])('of a fault in %j, its first line is what was found', (text, expected) => {
  const yaml = parse(text);
  for (const root of yaml.roots) plain(root);
  expect(yaml.problems().map(({ found }) => found)).toEqual([expected]);
});

test('a bomb of aliases comes to an end, and is a problem', () => {
  const levels = Array.from(
    { length: 20 },
    (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}*a${n}]`,
  );
  const text = ['a0: &a0 [v1]', ...levels].join('\n');
  expect(problemsIn(text)).toEqual([
    expect.stringContaining('Aliases repeat too much of the file'),
  ]);
});

test('a bomb of merged maps comes to an end, and is a problem', () => {
  const levels = Array.from(
    { length: 30 },
    (_, n) => `a${n + 1}: &a${n + 1} { <<: [${`*a${n}, `.repeat(9)}*a${n}] }`,
  );
  const yaml = parse(['a0: &a0 { k: v1 }', ...levels].join('\n'));
  mapOf(mapOf(yaml.roots[0])?.get('a30'))?.get('missing');
  expect(yaml.problems()).toHaveLength(1);
});

test.each([
  ['images', 'image: a:v1\n'],
  ['anchors', '- &a x\n'],
  ['aliases', '- *a\n', '- &a x\n'],
  ['directives that nobody knows', '%A\n'],
  ['keys', ''],
  ['documents', '---\n'],
  ['merges', '- { <<: *a }\n', '- &a { k: v }\n'],
  ['blocks', '- |\n  a\n'],
  ['quotes', "- 'a''b'\n"],
])('a long file of %s is read', (name, line, first = '') => {
  const lines =
    name === 'keys'
      ? Array.from({ length: 24_000 }, (_, n) => `k${n}: v\n`).join('')
      : line.repeat(200_000 / line.length);
  const roots = ending(() => parse(first + lines).roots.map((root) => plain(root)));
  expect(roots.length).toBeLessThanOrEqual(1);
});
