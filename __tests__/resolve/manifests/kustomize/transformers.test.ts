import { expect, test } from '@jest/globals';
import { readKustomization } from '../../../../src/resolve/manifests/kustomize/kustomize.js';
import { placesOf } from '../../../support/manifest-places.js';

const core =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: core }\nspec: { image: "kestra/kestra:v1.2.0" }';
const other = core.replace('kestra/kestra:v1.2.0', 'acme/other:v1.2.0');
const pinned = 'core v1.2.0 core.yaml:4:31-37';
const kustomization = (...lines: string[]) => ['resources: [core.yaml]', ...lines].join('\n');
const problem = (what: string, place: string) =>
  `What is deployed may be set by a transformer or a replacement that is not evaluated here (${what}); give the image its tag in \`images\` or in a patch. ${place}`;

test.each<[string, string, Record<string, string>, string[]]>([
  [
    'an ImageTagTransformer gives the tag',
    kustomization('transformers: [tag.yaml]'),
    { 'tag.yaml': 'kind: ImageTagTransformer\nimageTag: { name: kestra/kestra, newTag: v1.1.0 }' },
    ['core v1.1.0 tag.yaml:2:42-48'],
  ],
  [
    'one that stands in the kustomization',
    kustomization(
      'transformers:',
      '  - |-',
      '    kind: ImageTagTransformer',
      '    imageTag: { name: kestra/kestra, newTag: v1.1.0 }',
    ),
    {},
    ['core v1.1.0 kustomization.yaml:5:46-52'],
  ],
  [
    'what changes labels changes no core',
    kustomization('transformers: [labels.yaml]'),
    { 'labels.yaml': 'kind: LabelTransformer\nlabels: { a: b }' },
    [pinned],
  ],
  [
    'any other may change it',
    kustomization('transformers: [any.yaml]'),
    { 'any.yaml': 'kind: PatchTransformer\npatch: x' },
    [pinned, problem('PatchTransformer', 'any.yaml:1:7-23')],
  ],
  [
    'so may one that nobody sees',
    kustomization('transformers: [https://acme.example/t.yaml]'),
    {},
    [pinned, problem('https://acme.example/t.yaml', 'kustomization.yaml:2:16-43')],
  ],
  [
    'a replacement may set an image',
    kustomization(
      'replacements:',
      '  - source: { kind: ConfigMap, name: v }',
      '    targets: [{ fieldPaths: [metadata.labels.a, spec.image] }]',
    ),
    {},
    [pinned, problem('spec.image', 'kustomization.yaml:4:49-59')],
  ],
  [
    'one in a file, too',
    kustomization('replacements: [{ path: r.yaml }]'),
    { 'r.yaml': '- targets: [{ fieldPaths: [spec.image] }]' },
    [pinned, problem('spec.image', 'r.yaml:1:28-38')],
  ],
  [
    'one of something else does not',
    kustomization('replacements:', '  - targets: [{ fieldPaths: [metadata.namespace] }]'),
    {},
    [pinned],
  ],
])('%s', (_, text, files, expected) => {
  const all = { 'kustomization.yaml': text, 'core.yaml': core, ...files };
  expect(placesOf(readKustomization, all)).toEqual(expected);
});

test('where there is no core, it is nobody’s business here', () => {
  const text = kustomization('transformers: [any.yaml]');
  const files = { 'kustomization.yaml': text, 'core.yaml': other, 'any.yaml': 'kind: Any' };
  expect(placesOf(readKustomization, files)).toEqual(['image acme/other:v1.2.0 core.yaml:4:17-34']);
});
