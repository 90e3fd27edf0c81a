import { expect, test } from '@jest/globals';
import { readKustomization } from '../../../../src/resolve/manifests/kustomize/kustomize.js';
import { renamed, renamesIn } from '../../../../src/resolve/manifests/kustomize/transformers.js';
import { inserted } from '../../../../src/resolve/manifests/passage.js';
import { parseYaml } from '../../../../src/resolve/manifests/yaml/parse.js';
import { mapOf, textOf } from '../../../../src/resolve/manifests/yaml/value.js';
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
    'an ImageTagTransformer without an image is not known',
    kustomization('transformers: [tag.yaml]'),
    { 'tag.yaml': 'kind: ImageTagTransformer' },
    [pinned, problem('ImageTagTransformer', 'tag.yaml:1:7-26')],
  ],
  [
    'what is only called like one of kustomize may change it',
    kustomization('transformers: [any.yaml]'),
    {
      'any.yaml': 'kind: ImageLabelTransformers\nimageTag: { name: kestra/kestra, newTag: v1.1.0 }',
    },
    [pinned, problem('ImageLabelTransformers', 'any.yaml:1:7-29')],
  ],
  [
    'so may one that does not say what it is',
    kustomization('transformers: [any.yaml]'),
    { 'any.yaml': 'text\n---\na: b' },
    [pinned, problem('any.yaml', 'kustomization.yaml:2:16-24')],
  ],
  [
    'and one outside',
    kustomization('transformers: [../t.yaml]'),
    {},
    [pinned, problem('../t.yaml', 'kustomization.yaml:2:16-25')],
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
    'one in a file that nobody sees',
    kustomization('replacements: [{ path: gone.yaml }]'),
    {},
    [pinned, problem('gone.yaml', 'kustomization.yaml:2:24-33')],
  ],
  [
    'one of a field whose name is only like a telling one does not',
    kustomization(
      'replacements:',
      '  - targets: [text, { fieldPaths: [spec.stage, a.my-tag, a.tags] }]',
    ),
    {},
    [pinned],
  ],
  [
    'one of a tag does',
    kustomization('replacements:', '  - targets: [{ fieldPaths: [spec.core.tag] }]', '  - text'),
    {},
    [pinned, problem('spec.core.tag', 'kustomization.yaml:3:30-43')],
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

test('plugins alone may be set so, too', () => {
  const command = 'command: [sh, -c, "kestra plugins install a.b:c:1.0.0"]';
  const files = {
    'kustomization.yaml': kustomization('transformers: [any.yaml]'),
    'core.yaml': `${other.replace(' }', `, ${command} }`).replace('spec: { image', 'spec: { image')}`,
    'any.yaml': 'kind: Any',
  };
  expect(placesOf(readKustomization, files)).toContain(problem('Any', 'any.yaml:1:7-10'));
});

function mapIn(text: string) {
  const map = mapOf(parseYaml(inserted(text)).roots[0]);
  if (map === null) throw new Error('a map is needed');
  return map;
}

test.each([
  ['a:1', '{ name: a, newTag: "2" }', 'a:2'],
  ['a', '{ name: a, newTag: "2" }', 'a:2'],
  ['a:1@sha256:0', '{ name: a, newTag: "2" }', 'a:2'],
  ['a:1', '{ name: a, digest: "sha256:1" }', 'a@sha256:1'],
  ['a:1', '{ name: a, newName: b }', 'b:1'],
  ['a@sha256:0', '{ name: a, newName: b }', 'b@sha256:0'],
  ['c.io:80/a:1', '{ name: "c.io:80/a", newTag: "2" }', 'c.io:80/a:2'],
  ['c.io:80/a', '{ name: "c.io:80/a", newTag: "2" }', 'c.io:80/a:2'],
  ['c/a:1', '{ name: a, newTag: "2" }', 'c/a:1'],
  ['ab:1', '{ name: a, newTag: "2" }', 'ab:1'],
  ['a:1', '{ newTag: "2" }', 'a:1'],
  ['a:1', '{ name: a, newTag: "", newName: b }', 'b:1'],
  ['a:1', '{ name: a, newTag: [2], newName: b }', 'b:1'],
  ['a:1', 'a', 'a:1'],
])('%s by %s is %s', (image, entry, expected) => {
  const renames = renamesIn(mapIn(`images: [${entry}]`).get('images'));
  const resource = renamed(mapIn(`image: "${image}"\nother: "${image}"`), renames);
  expect(textOf(resource.get('image'))?.text).toBe(expected);
  expect(textOf(resource.get('other'))?.text).toBe(image);
  expect(renames.some(({ isUsed }) => isUsed)).toBe(image !== expected);
});

test.each([
  ['{ repository: a, tag: "1" }', '{ name: a, newTag: "2" }', 'undefined/a:2'],
  ['{ registry: c.io, repository: a, tag: "1" }', '{ name: a, newTag: "2" }', 'c.io/a:1'],
  ['{ registry: c.io, repository: a, tag: "1" }', '{ name: c.io/a, newTag: "2" }', 'c.io/a:2'],
  ['{ registry: c.io, repository: a, tag: "1" }', '{ name: c.io/a, newName: d.io/b }', '/d.io/b:1'],
  ['{ repository: a }', '{ name: a, newTag: "2" }', 'undefined/a:undefined'],
  ['{ tag: "1" }', '{ name: a, newTag: "2" }', 'undefined/undefined:1'],
])('the parts of an image of a chart: %s by %s', (image, entry, expected) => {
  const renames = renamesIn(mapIn(`images: [${entry}]`).get('images'));
  const parts = mapOf(renamed(mapIn(`image: ${image}`), renames).get('image'));
  const [registry, repository, tag] = ['registry', 'repository', 'tag'].map(
    (key) => textOf(parts?.get(key))?.text,
  );
  expect(`${registry}/${repository}:${tag}`).toBe(expected);
  expect(renames.some(({ isUsed }) => isUsed)).toBe(
    /:2|d/.test(expected.replace(/undefined/g, '')),
  );
});
