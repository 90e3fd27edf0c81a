import { expect, test } from '@jest/globals';
import { readArgo } from '../../../src/resolve/manifests/kubernetes.js';
import { firstMap, type ReadYaml } from '../../../src/resolve/manifests/yaml/run.js';
import { readYamlManifest } from '../../../src/resolve/manifests/yaml/yaml.js';
import { linesOf } from '../../support/manifest-lines.js';
import { placesOf } from '../../support/manifest-places.js';

const release = (...lines: string[]) =>
  [
    'apiVersion: helm.toolkit.fluxcd.io/v2',
    'kind: HelmRelease',
    'spec:',
    ...lines.map((line) => `  ${line}`),
  ].join('\n');
const application = (...lines: string[]) =>
  [
    'apiVersion: argoproj.io/v1alpha1',
    'kind: Application',
    'spec:',
    '  source:',
    '    chart: kestra',
    '    helm:',
    ...lines.map((line) => `      ${line}`),
  ].join('\n');
const pod = (...lines: string[]) =>
  [
    'apiVersion: v1',
    'kind: Pod',
    'spec:',
    '  containers:',
    ...lines.map((line, index) => `    ${index === 0 ? '-' : ' '} ${line}`),
  ].join('\n');

test.each<[string, string, string[]]>([
  [
    'a container',
    pod('image: kestra/kestra:v1.2.0'),
    ['core v1.2.0 in 5|     - image: kestra/kestra:«v1.2.0»'],
  ],
  [
    'containers before it',
    'apiVersion: batch/v1\nkind: CronJob\nspec: { a: { b: { initContainers: [{ image: "kestra/kestra:v1.2.0" }] } } }',
    [
      'core v1.2.0 in 3| spec: { a: { b: { initContainers: [{ image: "kestra/kestra:«v1.2.0»" }] } } }',
    ],
  ],
  [
    'a resource of a kind that nobody knows',
    'apiVersion: acme.io/v1\nkind: Core\nspec:\n  image: { repository: kestra/kestra, tag: v1.2.0 }',
    ['core v1.2.0 in 4|   image: { repository: kestra/kestra, tag: «v1.2.0» }'],
  ],
  [
    'a list',
    `apiVersion: v1\nkind: List\nitems:\n  - ${release('values:', '  image: { repository: kestra/kestra, tag: v1.2.0 }').replaceAll('\n', '\n    ')}`,
    ['core v1.2.0 in 8|         image: { repository: kestra/kestra, tag: «v1.2.0» }'],
  ],
  [
    'a command and its arguments',
    pod('command: [kestra, plugins]', 'args: [install, "a.b:c:1.0.0"]'),
    ['c@1.0.0 in 6|       args: [install, "a.b:c:«1.0.0»"]'],
  ],
  [
    'a variable of a container',
    pod('command: [sh, -c, "plugins install a.b:c:$V"]', 'env: [{ name: V, value: 1.0.0 }]'),
    ['c@1.0.0 in 6|       env: [{ name: V, value: «1.0.0» }]'],
  ],
  [
    'a variable that Kubernetes puts in',
    pod('args: [plugins, install, "a.b:c:$(V)"]', 'env: [{ name: V, value: 1.0.0 }]'),
    ['c@1.0.0 in 6|       env: [{ name: V, value: «1.0.0» }]'],
  ],
  [
    'a script in a ConfigMap',
    'apiVersion: v1\nkind: ConfigMap\ndata:\n  install.sh: |\n    #!/bin/sh\n    kestra plugins install a.b:c:1.0.0',
    ['c@1.0.0 in 6|     kestra plugins install a.b:c:«1.0.0»'],
  ],
  [
    'documents of every kind',
    `${pod('image: kestra/kestra:v1.2.0')}\n---\n---\n${pod('image: kestra/kestra:v1.1.0')}`,
    [
      'core v1.2.0 in 5|     - image: kestra/kestra:«v1.2.0»',
      'core v1.1.0 in 12|     - image: kestra/kestra:«v1.1.0»',
    ],
  ],
  [
    'values of a release',
    release('values:', '  image: { repository: kestra/kestra, tag: v1.2.0 }'),
    ['core v1.2.0 in 5|     image: { repository: kestra/kestra, tag: «v1.2.0» }'],
  ],
  [
    'values of a release that renames images afterwards',
    release(
      'values: { image: { repository: kestra/kestra, tag: v1.2.0 } }',
      'postRenderers: [{ kustomize: { images: [{ name: kestra/kestra, newTag: v1.1.0 }] } }]',
    ),
    [
      'core v1.1.0 in 5|   postRenderers: [{ kustomize: { images: [{ name: kestra/kestra, newTag: «v1.1.0» }] } }]',
    ],
  ],
  [
    "a tag alone in values of the core's own chart",
    release('chart: { spec: { chart: kestra } }', 'values: { image: { tag: v1.2.0 } }'),
    ['core v1.2.0 in 5|   values: { image: { tag: «v1.2.0» } }'],
  ],
  [
    "values without a tag of the core's own chart, which decides",
    release('chart: { spec: { chart: kestra } }', 'values: { replicas: 2 }'),
    ['floating core kestra in 4|   chart: { spec: { chart: «kestra» } }'],
  ],
  [
    "no values of the core's own chart",
    release('chart: { spec: { chart: kestra } }'),
    ['floating core kestra in 4|   chart: { spec: { chart: «kestra» } }'],
  ],
  [
    'a list of applications',
    `apiVersion: v1\nkind: List\nitems:\n  - ${application('values: "image: kestra/kestra:v1.2.0"').replaceAll('\n', '\n    ')}`,
    ['core v1.2.0 in 10|           values: "image: kestra/kestra:«v1.2.0»"'],
  ],
  [
    'a tag alone in values of another chart',
    release('chart: { spec: { chart: other } }', 'values: { image: { tag: v1.2.0 } }'),
    [],
  ],
  [
    'values as a text',
    application('values: |', '  image:', '    repository: kestra/kestra', '    tag: v1.2.0'),
    ['core v1.2.0 in 10|           tag: «v1.2.0»'],
  ],
  [
    'values as a text in quotes',
    application(String.raw`values: "image:\n  repository: kestra/kestra\n  tag: v1.2.0"`),
    [
      String.raw`core v1.2.0 in 7|       values: "image:\n  repository: kestra/kestra\n  tag: «v1.2.0»"`,
    ],
  ],
  [
    'values as a text with an indentation',
    application('values: |2', '    image: { repository: kestra/kestra, tag: v1.2.0 }'),
    ['core v1.2.0 in 8|           image: { repository: kestra/kestra, tag: «v1.2.0» }'],
  ],
  [
    'values as a map',
    application('valuesObject: { image: { repository: kestra/kestra, tag: v1.2.0 } }'),
    [
      'core v1.2.0 in 7|       valuesObject: { image: { repository: kestra/kestra, tag: «v1.2.0» } }',
    ],
  ],
  [
    'a map instead of a text',
    application(
      'values: "image: { repository: kestra/kestra, tag: v1.1.0 }"',
      'valuesObject: { image: { repository: kestra/kestra, tag: v1.2.0 } }',
    ),
    [
      'core v1.2.0 in 8|       valuesObject: { image: { repository: kestra/kestra, tag: «v1.2.0» } }',
    ],
  ],
  [
    'a parameter over values',
    application(
      'values: "image: { repository: kestra/kestra, tag: v1.1.0 }"',
      'parameters: [{ name: image.tag, value: v1.2.0 }]',
    ),
    ['core v1.2.0 in 8|       parameters: [{ name: image.tag, value: «v1.2.0» }]'],
  ],
  [
    'parameters alone',
    application(
      'parameters:',
      '  - { name: image.repository, value: kestra/kestra }',
      '  - { name: image.tag, value: v1.2.0 }',
    ),
    ['core v1.2.0 in 9|         - { name: image.tag, value: «v1.2.0» }'],
  ],
  [
    "a parameter of the core's own chart",
    application('parameters: [{ name: image.tag, value: v1.2.0 }]'),
    ['core v1.2.0 in 7|       parameters: [{ name: image.tag, value: «v1.2.0» }]'],
  ],
  [
    'several sources',
    'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  sources:\n    - ref: values\n    - helm: { valuesObject: { image: "kestra/kestra:v1.2.0" } }',
    ['core v1.2.0 in 6|     - helm: { valuesObject: { image: "kestra/kestra:«v1.2.0»" } }'],
  ],
  [
    'a set of applications',
    'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nspec:\n  template:\n    spec:\n      source:\n        helm: { values: "image: { repository: kestra/kestra, tag: \'{{ tag }}\' }" }',
    [
      'floating core {{ tag }} in 7|         helm: { values: "image: { repository: kestra/kestra, tag: \'«{{ tag }}»\' }" }',
    ],
  ],
  [
    'images of a kustomization',
    'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec: { source: { kustomize: { images: ["app=kestra/kestra:v1.2.0"] } } }',
    [
      'core v1.2.0 in 3| spec: { source: { kustomize: { images: ["app=kestra/kestra:«v1.2.0»"] } } }',
    ],
  ],
  [
    'values that are not YAML',
    application('values: "a: ["'),
    [
      expect.stringMatching(/^floating core kestra /) as unknown as string,
      expect.stringMatching(/^This is not valid YAML/) as unknown as string,
    ],
  ],
])('%s', (_, text, expected) => {
  expect(linesOf(readYamlManifest, text, 'deploy.yaml')).toEqual(expected);
});

const read: ReadYaml = (yaml, _, run) => {
  const map = firstMap(yaml);
  return map === null ? {} : readArgo(map, run);
};

const source = (...lines: string[]) =>
  ['spec:', '  source:', '    path: charts/core', ...lines.map((line) => `    ${line}`)].join('\n');

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  [
    "values files of this repository, under the application's own",
    {
      'app.yaml': source(
        'helm:',
        '  valueFiles: [prod.yaml, ../../envs/prod.yaml]',
        '  values: "image: { registry: a.io }"',
      ),
      'charts/core/values.yaml': 'image: { repository: kestra/kestra, tag: v1.0.0 }',
      'charts/core/prod.yaml': 'image: { tag: v1.1.0 }',
      'envs/prod.yaml': 'image: { tag: v1.2.0 }',
    },
    ['core v1.2.0 envs/prod.yaml:1:15-21'],
  ],
  [
    'a parameter over the values of the chart',
    {
      'app.yaml': source('helm: { parameters: [{ name: image.tag, value: v1.2.0 }] }'),
      'charts/core/values.yaml': 'image: { repository: kestra/kestra, tag: v1.0.0 }',
    },
    ['core v1.2.0 app.yaml:4:52-58'],
  ],
  [
    'values files of another source',
    {
      'app.yaml':
        'spec:\n  sources:\n    - ref: v\n    - chart: core\n      helm: { valueFiles: [$v/prod.yaml, other.yaml] }',
      'prod.yaml': 'image: { repository: kestra/kestra, tag: v1.2.0 }',
      'other.yaml': 'image: { tag: v1.1.0 }',
    },
    ['core v1.2.0 prod.yaml:1:42-48'],
  ],
  [
    'a parameter that reaches too deep',
    { 'app.yaml': source(`helm: { parameters: [{ name: ${'a.'.repeat(30)}b, value: v1 }] }`) },
    [],
  ],
  ['nothing', { 'app.yaml': 'spec: { source: 1 }' }, []],
])('%s', (_, files, expected) => {
  expect(placesOf(read, files)).toEqual(expected);
});
