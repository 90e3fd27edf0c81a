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
    'an operation on nothing',
    inline('[{ op: replace, path: /other/0/image, value: a2 }]'),
    ['a1 x b1'],
  ],
  ['another kind', inline(image, '{ kind: Job }'), ['a1 x b1']],
  ['another name', inline(image, '{ name: other }'), ['a1 x b1']],
  ['a pattern of a name', inline(image, '{ name: c.*e }'), ['a2 x b1']],
  ['a pattern of another name', inline(image, '{ name: b.* }'), ['a1 x b1']],
  [
    'labels, which may be those of the resource or not',
    inline(image, '{ labelSelector: a=b }'),
    ['a1 x b1', 'a2 x b1'],
  ],
])('%s', (_, patches, expected) => {
  expect(imagesWith(patches)).toEqual(expected);
});
