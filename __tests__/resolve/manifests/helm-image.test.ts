import { expect, test } from '@jest/globals';
import { readYamlManifest } from '../../../src/resolve/manifests/yaml.js';
import { linesOf } from '../../support/manifest-lines.js';

test.each([
  [
    'repository and tag',
    'image:\n  repository: kestra/kestra\n  tag: "v1.2.0-no-plugins"',
    ['core v1.2.0 in 3|   tag: "«v1.2.0»-no-plugins"'],
  ],
  [
    'an image one level down, beside others',
    'kestra:\n  image: { repository: kestra/kestra, tag: v1.2.0 }\nminio:\n  image: { repository: minio/minio, tag: 2025 }',
    ['core v1.2.0 in 2|   image: { repository: kestra/kestra, tag: «v1.2.0» }'],
  ],
  [
    'a registry that stands apart',
    'image: { registry: registry.kestra.io, repository: docker/kestra-ee, tag: 1.2.0 }',
    [
      'core 1.2.0 in 1| image: { registry: registry.kestra.io, repository: docker/kestra-ee, tag: «1.2.0» }',
    ],
  ],
  [
    'a tag that moves',
    'image: { repository: kestra/kestra, tag: latest-lts }',
    ['floating core latest-lts in 1| image: { repository: kestra/kestra, tag: «latest-lts» }'],
  ],
  [
    'one tag for two images',
    'a: { repository: minio/minio, tag: &t v1.2.0 }\nb: { repository: kestra/kestra, tag: *t }',
    ['core v1.2.0 in 1| a: { repository: minio/minio, tag: &t «v1.2.0» }'],
  ],
  [
    'no tag: the chart decides',
    'image:\n  repository: kestra/kestra\n  tag: ""',
    ['floating core kestra/kestra in 2|   repository: «kestra/kestra»'],
  ],
  [
    'an unquoted number',
    'image:\n  repository: kestra/kestra\n  tag: 2025.10',
    [
      'The tag 2025.10 is an unquoted number; quote it, because YAML drops zeros from numbers: "2025.10". In 3|   tag: «2025.10»',
    ],
  ],
  ['another image', 'image: { repository: bitnami/postgresql, tag: 16 }', []],
  ['a tag alone', 'image: { tag: v1.2.0 }', []],
  [
    "a chart's own versions",
    'apiVersion: v2\nname: kestra\nversion: 1.2.0\nappVersion: "1.3.0"',
    [],
  ],
])('%s', (_, text, expected) => {
  expect(linesOf(readYamlManifest, text, 'values.yaml')).toEqual(expected);
});
