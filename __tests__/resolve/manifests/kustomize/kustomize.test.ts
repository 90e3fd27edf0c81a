// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Flux has variables of the same form.
import { expect, test } from '@jest/globals';
import {
  isFluxKustomization,
  isKustomization,
  readFluxKustomization,
  readKustomization,
} from '../../../../src/resolve/manifests/kustomize/kustomize.js';
import { inserted } from '../../../../src/resolve/manifests/passage.js';
import { parseYaml } from '../../../../src/resolve/manifests/yaml/parse.js';
import { firstMap, type ReadYaml } from '../../../../src/resolve/manifests/yaml/run.js';
import { mapOf } from '../../../../src/resolve/manifests/yaml/value.js';
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
    'a base of old, in a folder called after a host',
    {
      'kustomization.yaml': 'bases: [vendored/github.com/core]',
      'vendored/github.com/core/kustomization.yml': 'resources: [core.yml]',
      'vendored/github.com/core/core.yml': base,
    },
    [
      'core v1.2.0 vendored/github.com/core/core.yml:9:32-38',
      'c@1.0.0 vendored/github.com/core/core.yml:10:59-64',
    ],
  ],
  [
    'what nobody sees here',
    {
      'kustomization.yaml':
        'resources:\n- git@github.com:acme/a.git\n- github.com/acme/b\n- ssh://c/d\n- d?ref=v1\n- gone\n- gone.yaml\n- ../e.yaml',
    },
    [
      'image git@github.com:acme/a.git kustomization.yaml:2:3-28',
      'image github.com/acme/b kustomization.yaml:3:3-20',
      'image ssh://c/d kustomization.yaml:4:3-12',
      'image d?ref=v1 kustomization.yaml:5:3-11',
      'image gone kustomization.yaml:6:3-7',
      'image gone.yaml kustomization.yaml:7:3-12',
      'image ../e.yaml kustomization.yaml:8:3-12',
    ],
  ],
  [
    'resources beside what nobody sees',
    {
      'kustomization.yaml': 'resources: [a.json, gone.yaml]\ncomponents: [gone]',
      'a.json':
        '{ "apiVersion": "v1", "kind": "Pod", "spec": { "containers": [{ "image": "kestra/kestra:v1.2.0" }] } }\n--- text',
    },
    [
      'core v1.2.0 a.json:1:89-95',
      'image gone.yaml kustomization.yaml:1:21-30',
      'image gone kustomization.yaml:2:14-18',
    ],
  ],
  [
    'all that lies straight in a folder without a kustomization',
    {
      'kustomization.yaml': 'resources: [all]',
      'all/core.yaml': base,
      'all/notes.md': base,
      'all/more/other.yaml': base.replace('kestra/kestra', 'acme/other'),
    },
    ['core v1.2.0 all/core.yaml:9:32-38', 'c@1.0.0 all/core.yaml:10:59-64'],
  ],
  [
    'a folder whose kustomization is empty',
    { 'kustomization.yaml': 'resources: [all]', 'all/Kustomization': '', 'all/core.yaml': base },
    ['image all kustomization.yaml:1:13-16'],
  ],
  ['an empty kustomization', { 'kustomization.yaml': '' }, []],
  [
    'values of a chart that an inline tag is laid over',
    {
      'kustomization.yaml':
        'helmCharts:\n  - { name: a, valuesFile: v.yaml, valuesInline: { image: { tag: v1.2.0 } } }',
      'v.yaml': 'image: { repository: kestra/kestra, tag: v1.1.0 }',
    },
    ['core v1.2.0 kustomization.yaml:2:66-72'],
  ],
  [
    'values of a chart in the kustomization alone',
    {
      'kustomization.yaml':
        'helmCharts: [{ name: a, valuesInline: { image: { repository: kestra/kestra, tag: v1.2.0 } } }]',
    },
    ['core v1.2.0 kustomization.yaml:1:82-88'],
  ],
  [
    'the core’s own chart without values',
    { 'kustomization.yaml': 'helmCharts: [{ name: kestra, valuesFile: ../v.yaml }, text]' },
    ['floating kestra kustomization.yaml:1:22-28'],
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
  [
    'the root, where it names no path',
    {
      'clusters/flux.yaml': 'spec:\n  images: [{ name: kestra/kestra, newTag: v1.1.0 }]',
      'kustomization.yaml': 'resources: [base/core.yaml]',
      'base/core.yaml': base,
    },
    ['core v1.1.0 clusters/flux.yaml:2:43-49', plugin],
  ],
  [
    'a folder outside, of which its own images are all that is seen',
    { 'flux.yaml': 'spec: { path: ../base, images: [{ name: kestra/kestra, newTag: v1.1.0 }] }' },
    ['core v1.1.0 flux.yaml:1:64-70'],
  ],
  [
    'values of its own, over those of a ConfigMap',
    {
      'flux.yaml':
        'spec:\n  path: base\n  postBuild:\n    substitute: { TAG: v1.1.0 }\n    substituteFrom: [{ kind: ConfigMap, name: vars }]',
      'vars.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: vars }\ndata: { TAG: v1.0.0, C: 2.0.0 }',
      'base/kustomization.yaml': kustomization(),
      'base/core.yaml': base.replace('v1.2.0', '${TAG}').replace('1.0.0', '${C:=1.0.0}'),
    },
    ['core v1.1.0 flux.yaml:4:24-30', 'c@2.0.0 vars.yaml:4:25-30'],
  ],
  [
    'defaults where it sets nothing',
    {
      'flux.yaml': 'spec: { path: base, postBuild: { substitute: { A: b } } }',
      'base/kustomization.yaml': kustomization(),
      'base/core.yaml': base.replace('v1.2.0', '${TAG:=v1.1.0}'),
    },
    ['core v1.1.0 base/core.yaml:9:39-45', plugin],
  ],
  [
    'no default where the cluster may set another',
    {
      'flux.yaml':
        'spec: { path: base, postBuild: { substituteFrom: [{ kind: Secret, name: vars }] } }',
      'base/kustomization.yaml': kustomization(),
      'base/core.yaml': base.replace('v1.2.0-slim', '${TAG:=v1.1.0}'),
    },
    ['floating ${TAG} nowhere', plugin],
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

const mapIn = (text: string) => mapOf(parseYaml(inserted(text)).roots[0]);

test.each([
  ['a/kustomization.yaml', '', true],
  ['Kustomization', '', true],
  ['a/base.yaml', '', false],
  ['base.yaml', 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Component', true],
  ['base.yaml', 'apiVersion: kustomize.config.k8s.io/v1beta1', false],
  ['base.yaml', 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization', false],
  ['base.yaml', 'kind: Kustomization', false],
])('%s with %j: a kustomization? %s', (path, text, expected) => {
  expect(isKustomization(path, mapIn(text))).toBe(expected);
});

test.each([
  ['apiVersion: kustomize.toolkit.fluxcd.io/v1', true],
  ['apiVersion: kustomize.config.k8s.io/v1beta1', false],
  ['kind: Kustomization', false],
])('%s is a Kustomization of Flux: %s', (text, expected) => {
  const map = mapIn(text);
  expect(map !== null && isFluxKustomization(map)).toBe(expected);
});
