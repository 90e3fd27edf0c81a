import { expect, test } from '@jest/globals';
import { configOf, configsOf } from '../../../../src/resolve/manifests/kustomize/config.js';
import { inserted, placeOf } from '../../../../src/resolve/manifests/passage.js';
import { parseYaml } from '../../../../src/resolve/manifests/yaml/parse.js';
import { beginRun } from '../../../../src/resolve/manifests/yaml/run.js';
import { mapOf, textOf } from '../../../../src/resolve/manifests/yaml/value.js';
import { beside } from '../../../support/manifest-lines.js';

const map = (text: string) => mapOf(parseYaml(inserted(text)).roots[0]);

function config(files: Readonly<Record<string, string>>, reference: string) {
  const found = configOf(map(reference), beginRun('a.yaml', beside(files)));
  if (found === null) return null;
  return Object.fromEntries(found.keys().map((key) => [key, textOf(found.get(key))?.text]));
}

const held = 'kind: ConfigMap\nmetadata: { name: n }\ndata: { a: "1" }\n';

test.each<
  [string, Readonly<Record<string, string>>, Readonly<Record<string, string | undefined>> | null]
>([
  ['one in any file', { 'x/cm.yaml': held }, { a: '1' }],
  ['one among other documents', { 'x.yaml': `kind: Pod\n---\n${held}` }, { a: '1' }],
  ['one in a list', { 'x.yaml': `items:\n- ${held.trim().replaceAll('\n', '\n  ')}` }, { a: '1' }],
  [
    'one that a kustomization makes',
    {
      'o/kustomization.yaml':
        'configMapGenerator:\n- name: n\n  files: [f.yaml, b=g.yaml]\n  literals: [c=3]',
      'o/f.yaml': 'one',
      'o/g.yaml': 'two',
    },
    { 'f.yaml': 'one', b: 'two', c: '3' },
  ],
  [
    'one of several that a kustomization at the root makes, of the files that are there',
    {
      Kustomization:
        'configMapGenerator:\n- { name: other, literals: [a=1] }\n- { name: n, files: [../f.yaml, gone.yaml], literals: [b=2] }\n- text',
      'notes.md': held,
    },
    { b: '2' },
  ],
  ['one in a file of the other ending', { 'x.yml': held }, { a: '1' }],
  ['one beside others without a name', { 'x.yaml': `kind: ConfigMap\n---\n${held}` }, { a: '1' }],
  ['one that holds nothing', { 'x.yaml': 'kind: ConfigMap\nmetadata: { name: n }' }, null],
  ['none', { 'x.yaml': 'kind: ConfigMap\nmetadata: { name: other }\n' }, null],
  ['another kind', { 'x.yaml': held.replace('ConfigMap', 'Secret') }, null],
  ['two of one name', { 'x.yaml': held, 'y.yaml': held }, null],
])('%s', (_, files, expected) => {
  expect(config(files, 'kind: ConfigMap\nname: n')).toEqual(expected);
});

test('one without a name is none', () => {
  expect(config({ 'x.yaml': 'kind: ConfigMap\ndata: { a: b }' }, 'kind: ConfigMap')).toBeNull();
});

test('a Secret that a kustomization makes', () => {
  const files = { 'kustomization.yaml': 'secretGenerator: [{ name: n, literals: [a=b=c] }]' };
  expect(config(files, 'kind: Secret\nname: n')).toEqual({ a: 'b=c' });
});

test.each([
  ['a file of nothing else', held, true],
  ['several of them', `${held}---\nkind: Secret\nmetadata: { name: m }`, true],
  ['a file of other resources, too', `kind: Pod\n---\n${held}`, false],
  ['a file of another one', held.replace('name: n', 'name: other'), false],
  ['a list', `kind: ConfigMapList\nitems:\n- ${held.trim().replaceAll('\n', '\n  ')}`, false],
])('%s is a part of what takes it', (_, text, expected) => {
  const opened: string[] = [];
  const around = beside({ 'x.yaml': text });
  const open = (path: string) => {
    opened.push(path);
    return around.open(path);
  };
  configOf(map('kind: ConfigMap\nname: n'), beginRun('a.yaml', { ...around, open }));
  expect(opened).toEqual(expected ? ['x.yaml'] : []);
});

test('of a Secret what is written plainly, and what is encoded', () => {
  const secret = 'kind: Secret\nmetadata: { name: n }\n';
  const reference = 'kind: Secret\nname: n';
  expect(config({ 'x.yaml': `${secret}stringData: { a: b }` }, reference)).toEqual({ a: 'b' });
  expect(config({ 'x.yaml': `${secret}data: { a: Yg==, c: '%%', d: /w== }` }, reference)).toEqual({
    a: 'b',
  });
});

test('what is encoded stands where its code does', () => {
  const text = 'kind: Secret\nmetadata: { name: n }\ndata: { a: YmM= }';
  const run = beginRun('a.yaml', beside({ 'x.yaml': text }));
  const found = textOf(configOf(map('kind: Secret\nname: n'), run)?.get('a'));
  expect(found === null ? null : placeOf(found)).toMatchObject({ line: 3, column: 12 });
});

test('several lie over each other, and are not known where one is not', () => {
  const files = { 'x.yaml': held, 'y.yaml': held.replace('name: n', 'name: m').replace('1', '2') };
  const run = beginRun('a.yaml', beside(files));
  const references = (...names: readonly string[]) =>
    names.flatMap((name) => map(`kind: ConfigMap\nname: ${name}`) ?? []);
  expect(textOf(configsOf(references('n', 'm'), run)?.get('a'))?.text).toBe('2');
  expect(configsOf(references('n', 'gone'), run)).toBeNull();
});
