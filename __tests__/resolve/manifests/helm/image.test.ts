import { expect, test } from '@jest/globals';
import { readHelmValues } from '../../../../src/resolve/manifests/helm/values.js';
import { placesOf } from '../../../support/manifest-places.js';

const digest = `sha256:${'ab'.repeat(32)}`;

test.each<[string, string, string[]]>([
  [
    'repository and tag',
    'image: { repository: kestra/kestra, tag: v1.2.0 }',
    ['core v1.2.0 values.yaml:1:42-48'],
  ],
  [
    'a flavour',
    'image: { repository: kestra/kestra, tag: v1.2.0-no-plugins }',
    ['core v1.2.0 values.yaml:1:42-48'],
  ],
  [
    'a tag before the repository, under another key',
    'core: { tag: 1.2.0, repository: docker.io/kestra/kestra }',
    ['core 1.2.0 values.yaml:1:14-19'],
  ],
  [
    'registry, repository and tag',
    'image: { registry: registry.kestra.io, repository: docker/kestra-ee, tag: v1.2.0 }',
    ['core v1.2.0 values.yaml:1:75-81'],
  ],
  [
    'a registry of nobody',
    'image: { registry: "", repository: kestra/kestra, tag: v1.2.0 }',
    ['core v1.2.0 values.yaml:1:56-62'],
  ],
  [
    'a mirror',
    'image: { registry: a.io, repository: mirror/kestra/kestra, tag: v1.2.0 }',
    ['core v1.2.0 values.yaml:1:65-71'],
  ],
  [
    'an image and its tag',
    'image: { image: kestra/kestra, tag: v1.2.0 }',
    ['core v1.2.0 values.yaml:1:37-43'],
  ],
  [
    'an image and its tag in quotes',
    "image:\n  image: 'kestra/kestra'\n  tag: '1.2.0-slim'",
    ['core 1.2.0 values.yaml:3:9-14'],
  ],
  [
    'a name and its tag',
    'image: { name: kestra/kestra, tag: v1.2.0 }',
    ['core v1.2.0 values.yaml:1:36-42'],
  ],
  [
    'a name and its tag under another key',
    'core: { name: kestra/kestra, tag: v1.2.0 }',
    ['core v1.2.0 values.yaml:1:35-41'],
  ],
  ['a name alone', 'core: { name: kestra/kestra }', []],
  [
    'an image side by side with its tag',
    'image: kestra/kestra\ntag: v1.2.0',
    ['core v1.2.0 values.yaml:2:6-12'],
  ],
  [
    'an image side by side with its tag in the old form',
    'image: kestra/kestra\nimageTag: v1.2.0',
    ['core v1.2.0 values.yaml:2:11-17'],
  ],
  ['a whole image', 'image: "kestra/kestra:v1.2.0"', ['core v1.2.0 values.yaml:1:23-29']],
  [
    'a whole image as a repository',
    'image: { repository: "kestra/kestra:v1.2.0" }',
    ['core v1.2.0 values.yaml:1:37-43'],
  ],
  [
    'a whole image under a key of its own',
    'orchestrator_image: kestra/kestra:v1.2.0',
    ['core v1.2.0 values.yaml:1:35-41'],
  ],
  [
    'a name whose version stands elsewhere',
    'orchestrator_name: kestra/kestra\norchestrator_version: v1.2.0',
    ['image kestra/kestra values.yaml:1:20-33'],
  ],
  [
    'a tag with a digest',
    `image:\n  repository: kestra/kestra\n  tag: v1.2.0-no-plugins@${digest}`,
    ['core v1.2.0 values.yaml:3:8-14'],
  ],
  [
    'a tag and a digest',
    `image: { repository: kestra/kestra, tag: v1.2.0, digest: "${digest}" }`,
    ['core v1.2.0 values.yaml:1:42-48'],
  ],
  [
    'a digest alone',
    'image: { repository: kestra/kestra, digest: "sha256:ab" }',
    ['floating sha256:ab values.yaml:1:46-55'],
  ],
  [
    'a digest as a tag',
    'image: { repository: kestra/kestra, tag: "sha256:ab" }',
    ['floating sha256:ab values.yaml:1:43-52'],
  ],
  [
    'no tag: the chart decides',
    'image: { repository: kestra/kestra }',
    ['floating kestra/kestra values.yaml:1:22-35'],
  ],
  [
    'an empty tag',
    'image: { repository: kestra/kestra, tag: "" }',
    ['floating kestra/kestra values.yaml:1:22-35'],
  ],
  [
    'a tag of nothing',
    'image: { repository: kestra/kestra, tag: }',
    ['floating kestra/kestra values.yaml:1:22-35'],
  ],
  [
    'a tag that moves on',
    'image: { repository: kestra/kestra, tag: v1.2 }',
    ['floating v1.2 values.yaml:1:42-46'],
  ],
  [
    'a tag of a template',
    'image: { repository: kestra/kestra, tag: "{{ tag }}" }',
    ['floating {{ tag }} values.yaml:1:43-52'],
  ],
  [
    'a tag that is a number',
    'image: { repository: kestra/kestra, tag: 1.10 }',
    [
      'The tag 1.10 is an unquoted number; quote it, because YAML drops zeros from numbers: "1.10". values.yaml:1:42-46',
    ],
  ],
  [
    'a tag of an anchor',
    'a: &tag v1.2.0\nimage: { repository: kestra/kestra, tag: *tag }',
    ['core v1.2.0 values.yaml:1:9-15'],
  ],
  [
    'merged parts',
    'a: &a { repository: kestra/kestra }\nimage: { <<: *a, tag: v1.2.0 }',
    ['floating kestra/kestra values.yaml:1:21-34', 'core v1.2.0 values.yaml:2:23-29'],
  ],
  [
    'another image',
    'image: { repository: postgres, tag: "16" }',
    ['image postgres:16 values.yaml:1:22-30'],
  ],
  [
    'a tag that moves on, with a digest',
    `image: { repository: kestra/kestra, tag: latest@${digest} }`,
    ['floating latest values.yaml:1:42-48'],
  ],
  [
    'a registry with the folder of the repository',
    'image: { registry: docker.io/kestra, repository: kestra, tag: v1.2.0 }',
    ['core v1.2.0 values.yaml:1:63-69'],
  ],
  [
    'a mirror that is called by one name',
    'image: { registry: mirror, repository: kestra/kestra, tag: v1.2.0 }',
    ['core v1.2.0 values.yaml:1:60-66'],
  ],
  [
    'a registry with a port in the repository',
    'image: { repository: "r.test:5000/kestra/kestra", tag: v1.2.0 }',
    ['core v1.2.0 values.yaml:1:56-62'],
  ],
  [
    'another image in a registry, under another key',
    'db: { registry: r.test, repository: postgres, tag: "16" }',
    ['image r.test/postgres:16 values.yaml:1:37-45'],
  ],
  [
    'another image without a tag',
    'image: { repository: postgres }',
    ['image postgres values.yaml:1:22-30'],
  ],
  ['a repository of something else', 'repository: https://a.b/charts', []],
])('%s', (_, text, expected) => {
  expect(placesOf(readHelmValues, { 'values.yaml': text })).toEqual(expected);
});
