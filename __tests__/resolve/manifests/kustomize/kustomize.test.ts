import { expect, test } from '@jest/globals';
import {
  isKustomization,
  readFluxKustomization,
  readKustomization,
} from '../../../../src/resolve/manifests/kustomize/kustomize.js';
import { firstMap, type ReadYaml } from '../../../../src/resolve/manifests/yaml/run.js';
import { placesOf } from '../../../support/manifest-places.js';

const base = [
  'apiVersion: apps/v1',
  'kind: Deployment',
  'metadata: { name: core }',
  'spec:',
  '  template:',
  '    spec:',
  '      containers:',
  '        - name: core',
  '          image: kestra/kestra:v1.2.0-slim',
  '          command: [sh, -c, "kestra plugins install a.b:c:1.0.0"]',
].join('\n');
const plugin = 'c@1.0.0 base/core.yaml:10:59-64';
const kustomization = (...lines: string[]) => ['resources: [core.yaml]', ...lines].join('\n');

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  [
    'resources',
    { 'base/kustomization.yaml': kustomization(), 'base/core.yaml': base },
    ['core v1.2.0 base/core.yaml:9:32-38', plugin],
  ],
  [
    'a new tag',
    {
      'base/kustomization.yaml': kustomization(
        'images:',
        '  - { name: kestra/kestra, newTag: v1.1.0-slim }',
      ),
      'base/core.yaml': base,
    },
    ['core v1.1.0 base/kustomization.yaml:3:36-42', plugin],
  ],
  [
    'a new name, with the old tag',
    {
      'base/kustomization.yaml': kustomization(
        'images:',
        '  - { name: kestra/kestra, newName: acme.io/kestra/kestra }',
      ),
      'base/core.yaml': base,
    },
    ['core v1.2.0 base/core.yaml:9:32-38', plugin],
  ],
  [
    'a digest alone',
    {
      'base/kustomization.yaml': kustomization(
        'images:',
        '  - { name: kestra/kestra, digest: "sha256:abc" }',
      ),
      'base/core.yaml': base,
    },
    ['floating sha256:abc base/kustomization.yaml:3:37-47', plugin],
  ],
  [
    'a tag with a digest',
    {
      'base/kustomization.yaml': kustomization(
        'images:',
        '  - { name: kestra/kestra, newTag: v1.1.0, digest: "sha256:abc" }',
      ),
      'base/core.yaml': base,
    },
    ['core v1.1.0 base/kustomization.yaml:3:36-42', plugin],
  ],
  [
    'a name for another image',
    {
      'base/kustomization.yaml': kustomization('images:', '  - { name: kestra, newTag: v1.1.0 }'),
      'base/core.yaml': base,
    },
    [
      'core v1.2.0 base/core.yaml:9:32-38',
      plugin,
      'image kestra:v1.1.0 base/kustomization.yaml:3:13-19',
    ],
  ],
  [
    'an image that becomes the core',
    {
      'base/kustomization.yaml': kustomization(
        'images:',
        '  - { name: app, newName: kestra/kestra, newTag: v1.1.0 }',
      ),
      'base/core.yaml': base.replace('kestra/kestra:v1.2.0-slim', 'app'),
    },
    ['core v1.1.0 base/kustomization.yaml:3:50-56', plugin],
  ],
  [
    'an image that nobody here sees',
    {
      'kustomization.yaml':
        'resources: ["https://github.com/acme/core?ref=v1"]\nimages: [{ name: kestra/kestra, newTag: v1.1.0 }]',
    },
    [
      'core v1.1.0 kustomization.yaml:2:41-47',
      'image https://github.com/acme/core?ref=v1 kustomization.yaml:1:14-49',
    ],
  ],
  [
    'an overlay of a base',
    {
      'prod/kustomization.yml':
        'resources:\n  - ../base\nimages:\n  - name: kestra/kestra\n    newTag: v1.0.0',
      'base/kustomization.yaml': kustomization(
        'images:',
        '  - { name: kestra/kestra, newTag: v1.1.0 }',
      ),
      'base/core.yaml': base,
    },
    ['core v1.0.0 prod/kustomization.yml:5:13-19', plugin],
  ],
  [
    'a component',
    {
      'prod/kustomization.yaml': 'resources: [../base]\ncomponents: [../part]',
      'base/kustomization.yaml': kustomization(),
      'base/core.yaml': base,
      'part/kustomization.yaml': 'images: [{ name: kestra/kestra, newTag: v1.1.0 }]',
    },
    ['core v1.1.0 part/kustomization.yaml:1:41-47', plugin],
  ],
  [
    'a patch that lies over a resource',
    {
      'base/kustomization.yaml': kustomization('patches: [{ path: p.yaml }]'),
      'base/core.yaml': base,
      'base/p.yaml': base.replace('v1.2.0', 'v1.1.0').replace(/\n.*command.*/, ''),
    },
    ['core v1.1.0 base/p.yaml:9:32-38', plugin],
  ],
  [
    'a patch of old, written inside',
    {
      'base/kustomization.yaml': kustomization(
        'patchesStrategicMerge:',
        '  - |',
        ...base
          .replace('v1.2.0', 'v1.1.0')
          .replace(/\n.*command.*/, '')
          .split('\n')
          .map((line) => `    ${line}`),
      ),
      'base/core.yaml': base,
    },
    ['core v1.1.0 base/kustomization.yaml:12:36-42', plugin],
  ],
  [
    'a patch of another resource',
    {
      'base/kustomization.yaml': kustomization('patches: [{ path: p.yaml }]'),
      'base/core.yaml': base,
      'base/p.yaml': base.replace('v1.2.0', 'v1.1.0').replace('name: core', 'name: other'),
    },
    ['core v1.2.0 base/core.yaml:9:32-38', plugin],
  ],
  [
    'an operation on a target',
    {
      'base/kustomization.yaml': kustomization(
        'patches:',
        '  - target: { kind: Deployment, name: co.* }',
        '    patch: |-',
        '      - op: replace',
        '        path: /spec/template/spec/containers/0/image',
        '        value: kestra/kestra:v1.1.0',
      ),
      'base/core.yaml': base,
    },
    ['core v1.1.0 base/kustomization.yaml:7:30-36', plugin],
  ],
  [
    'an operation on what has labels, which may be this resource or not',
    {
      'base/kustomization.yaml': kustomization(
        'patches:',
        '  - target: { labelSelector: a=b }',
        '    patch: \'[{ op: replace, path: /spec/template/spec/containers/0/image, value: "kestra/kestra:v1.1.0" }]\'',
      ),
      'base/core.yaml': base,
    },
    ['core v1.2.0 base/core.yaml:9:32-38', 'core v1.1.0 base/kustomization.yaml:4:97-103', plugin],
  ],
  [
    'a new tag of what is patched',
    {
      'base/kustomization.yaml': kustomization(
        'patches: [{ path: p.yaml }]',
        'images: [{ name: kestra/kestra, newTag: v1.0.0 }]',
      ),
      'base/core.yaml': base,
      'base/p.yaml': base.replace('v1.2.0', 'v1.1.0'),
    },
    ['core v1.0.0 base/kustomization.yaml:3:41-47', 'c@1.0.0 base/p.yaml:10:59-64'],
  ],
  [
    'a kustomization of itself',
    { 'kustomization.yaml': 'resources: [., ../, a]', 'a/kustomization.yaml': 'bases: [..]' },
    ['image ../ kustomization.yaml:1:16-19'],
  ],
  [
    'values of a chart over those in a file',
    {
      'kustomization.yaml':
        'helmCharts:\n  - name: a\n    valuesFile: v.yaml\n    valuesInline: { image: { repository: kestra/kestra, tag: v1.2.0 } }',
      'v.yaml': 'image: { repository: postgres, tag: "16" }',
    },
    ['core v1.2.0 kustomization.yaml:4:62-68'],
  ],
  [
    'the core’s own chart with a tag alone in a file',
    {
      'kustomization.yaml': 'helmCharts:\n  - name: kestra\n    valuesFile: v.yaml',
      'v.yaml': 'image: { tag: v1.2.0 }',
    },
    ['core v1.2.0 v.yaml:1:15-21'],
  ],
])('%s', (_, files, expected) => {
  expect(placesOf(readKustomization, files)).toEqual(expected);
});

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  [
    'the folder that it applies',
    {
      'flux.yaml': 'spec:\n  path: ./base\n  images: [{ name: kestra/kestra, newTag: v1.1.0 }]',
      'base/kustomization.yaml': kustomization(),
      'base/core.yaml': base,
    },
    ['core v1.1.0 flux.yaml:3:43-49', plugin],
  ],
  [
    'a folder of another repository',
    { 'flux.yaml': 'spec:\n  path: ./base\n  images: [{ name: kestra/kestra, newTag: v1.1.0 }]' },
    ['core v1.1.0 flux.yaml:3:43-49'],
  ],
  ['nothing', { 'flux.yaml': 'spec: 1' }, []],
])('a Kustomization of Flux: %s', (_, files, expected) => {
  const read: ReadYaml = (yaml, _path, run) => {
    const map = firstMap(yaml);
    return map === null ? {} : readFluxKustomization(map, run);
  };
  expect(placesOf(read, files)).toEqual(expected);
});

test('kustomizations that build on each other twice each come to an end', () => {
  const files = Object.fromEntries(
    Array.from({ length: 20 }, (_, n) => [
      `a${n}/kustomization.yaml`,
      `resources: [../a${n + 1}, ../a${n + 1}]`,
    ]),
  );
  expect(placesOf(readKustomization, files)).toEqual([
    expect.stringMatching(/^a0\/kustomization.yaml is put together from too many parts; /),
  ]);
});

test.each([
  ['a/kustomization.yaml', true],
  ['Kustomization', true],
  ['a/base.yaml', false],
])('%s: a kustomization? %s', (path, expected) => {
  expect(isKustomization(path, null)).toBe(expected);
});
