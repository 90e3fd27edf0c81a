import { expect, test } from '@jest/globals';
import { patched } from '../../../../src/resolve/manifests/kustomize/patches.js';
import { inserted } from '../../../../src/resolve/manifests/passage.js';
import { parseYaml } from '../../../../src/resolve/manifests/yaml/parse.js';
import { beginRun } from '../../../../src/resolve/manifests/yaml/run.js';
import { itemsOf, mapOf, textOf, textsOf } from '../../../../src/resolve/manifests/yaml/value.js';
import { alone } from '../../../support/manifest-lines.js';

function mapIn(text: string) {
  const map = mapOf(parseYaml(inserted(text)).roots[0]);
  if (map === null) throw new Error('a map is needed');
  return map;
}

const resource =
  'kind: Pod\nmetadata: { name: core }\ncontainers: [{ name: a, image: a1, args: [x] }, { name: b, image: b1 }]';

/** The images of all containers, of every form that the resource may have. */
function imagesWith(patches: string): string[] {
  const run = beginRun('kustomization.yaml', {
    ...alone,
    open: (path) => ({ path, text: 'kind: Pod\ncontainers: [{ name: a, image: file }]' }),
  });
  const results = patched([mapIn(resource)], mapIn(patches), '', run);
  return results.map((result) =>
    itemsOf(result.get('containers'))
      .flatMap((item) => [
        textOf(mapOf(item)?.get('image'))?.text,
        ...textsOf(mapOf(item)?.get('args') ?? null).map(({ text }) => text),
      ])
      .join(' '),
  );
}

const inline = (patch: string, target = '{}') =>
  `patches: [{ patch: '${patch}', target: ${target} }]`;
const image = '[{ op: replace, path: /containers/0/image, value: a2 }]';

test.each([
  ['nothing', 'a: 1', ['a1 x b1']],
  ['a container by its name', inline('{ containers: [{ name: b, image: b2 }] }'), ['a1 x b2']],
  ['a container more', inline('{ containers: [{ name: c, image: c2 }] }'), ['a1 x b1 c2']],
  ['a list without names', inline('{ containers: [{ name: a, args: [y, z] }] }'), ['a1 y z b1']],
  ['a file', 'patches: [{ path: p.yaml }]', ['file x b1']],
  ['a file of old', 'patchesStrategicMerge: [p.yaml]', ['file x b1']],
  ['a file outside', 'patches: [{ path: ../p.yaml }]', ['a1 x b1']],
  ['an operation', inline(image), ['a2 x b1']],
  [
    'an operation of old',
    `patchesJson6902: [{ patch: '${image}', target: { kind: Pod, name: core } }]`,
    ['a2 x b1'],
  ],
  [
    'an operation that adds',
    inline('[{ op: add, path: /containers/-, value: { image: c2 } }]'),
    ['a1 x b1 c2'],
  ],
  [
    'an operation that adds before another',
    inline('[{ op: add, path: /containers/0, value: { image: c2 } }]'),
    ['c2 a1 x b1'],
  ],
  [
    'an operation that adds behind the last',
    inline('[{ op: add, path: /containers/2, value: { image: c2 } }]'),
    ['a1 x b1 c2'],
  ],
  [
    'an operation that adds far behind the last',
    inline('[{ op: add, path: /containers/4, value: { image: c2 } }]'),
    ['a1 x b1'],
  ],
  [
    'an operation that adds a part of an item',
    inline('[{ op: add, path: /containers/1/image, value: b2 }]'),
    ['a1 x b2'],
  ],
  [
    'an operation that replaces an item',
    inline('[{ op: replace, path: /containers/0, value: { image: c2 } }]'),
    ['c2 b1'],
  ],
  ['an operation that takes away', inline('[{ op: remove, path: /containers/0 }]'), ['b1']],
  [
    'an operation that takes a key away, whatever it says of a value',
    inline('[{ op: remove, path: /containers/0/image, value: a2 }]'),
    [' x b1'],
  ],
  [
    'operations that change nothing here',
    inline(
      '[{ op: test, path: /containers/0/image, value: a2 }, { op: replace, path: /kind/image, value: a2 }, { op: replace, path: /containers/a/image, value: a2 }, text]',
    ),
    ['a1 x b1'],
  ],
  [
    'an operation on nothing',
    inline('[{ op: replace, path: /other/0/image, value: a2 }]'),
    ['a1 x b1'],
  ],
  ['another kind', inline(image, '{ kind: Job }'), ['a1 x b1']],
  ['another name', inline(image, '{ name: other }'), ['a1 x b1']],
  ['a pattern of a name', inline(image, '{ name: c.*e }'), ['a2 x b1']],
  ['a pattern of the whole name', inline(image, '{ name: ^core$ }'), ['a2 x b1']],
  ['one of several names', inline(image, '{ name: web|core }'), ['a2 x b1']],
  ['one of several kinds', inline(image, '{ kind: Job|Pod }'), ['a2 x b1']],
  ['several other names', inline(image, '{ name: web|db }'), ['a1 x b1']],
  ['the end of the name', inline(image, '{ name: ore }'), ['a1 x b1']],
  ['the beginning of the name', inline(image, '{ name: cor }'), ['a1 x b1']],
  [
    'a pattern that is not worked out',
    inline(image, '{ name: "c[ou]re" }'),
    ['a1 x b1', 'a2 x b1'],
  ],
  [
    'a pattern where a patch has its own name',
    inline('{ metadata: { name: co.* }, containers: [{ name: a, image: a2 }] }'),
    ['a2 x b1'],
  ],
  ['a pattern of another name', inline(image, '{ name: b.* }'), ['a1 x b1']],
  [
    'annotations, which may be those of the resource or not',
    inline(image, '{ annotationSelector: a=b }'),
    ['a1 x b1', 'a2 x b1'],
  ],
  ['patches that are texts', 'patches: [{ patch: text }, { patch: "" }]', ['a1 x b1']],
  ['a map over a list', inline('{ containers: { a: b } }'), ['']],
  ['a text over a list', inline('{ containers: none }'), ['']],
  ['a list over a text', inline('{ containers: [{ name: a, image: [a2] }] }'), [' x b1']],
  [
    'a list of which one has no name',
    inline('{ containers: [{ name: a, image: a2 }, { image: c2 }] }'),
    ['a2 c2'],
  ],
  [
    'labels, which may be those of the resource or not',
    inline(image, '{ labelSelector: a=b }'),
    ['a1 x b1', 'a2 x b1'],
  ],
])('%s', (_, patches, expected) => {
  expect(imagesWith(patches)).toEqual(expected);
});
