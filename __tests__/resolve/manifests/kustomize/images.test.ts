import { expect, test } from '@jest/globals';
import { renamed, renamesIn } from '../../../../src/resolve/manifests/kustomize/images.js';
import { inserted } from '../../../../src/resolve/manifests/passage.js';
import { parseYaml } from '../../../../src/resolve/manifests/yaml/parse.js';
import { mapOf, textOf } from '../../../../src/resolve/manifests/yaml/value.js';

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
])('%s by %s is %s', (image, entry, expected) => {
  const renames = renamesIn(mapIn(`images: [${entry}]`).get('images'));
  const resource = renamed(mapIn(`image: "${image}"\nother: "${image}"`), renames);
  expect(textOf(resource.get('image'))?.text).toBe(expected);
  expect(textOf(resource.get('other'))?.text).toBe(image);
  expect(renames.some(({ isUsed }) => isUsed)).toBe(image !== expected);
});

test.each([
  ['{ repository: a, tag: "1" }', 'undefined/a:2'],
  ['{ registry: c.io, repository: a, tag: "1" }', 'c.io/a:1'],
])('the parts of an image of a chart: %s', (image, expected) => {
  const renames = renamesIn(mapIn('images: [{ name: a, newTag: "2" }]').get('images'));
  const parts = mapOf(renamed(mapIn(`image: ${image}`), renames).get('image'));
  const [registry, repository, tag] = ['registry', 'repository', 'tag'].map(
    (key) => textOf(parts?.get(key))?.text,
  );
  expect(`${registry}/${repository}:${tag}`).toBe(expected);
});
