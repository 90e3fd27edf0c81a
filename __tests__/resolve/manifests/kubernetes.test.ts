import { expect, test } from '@jest/globals';
import { isResource, readArgo } from '../../../src/resolve/manifests/kubernetes.js';
import { passageIn } from '../../../src/resolve/manifests/passage.js';
import { parseYaml } from '../../../src/resolve/manifests/yaml/parse.js';
import { firstMap, type ReadYaml } from '../../../src/resolve/manifests/yaml/run.js';
import { mapOf, type YamlMap } from '../../../src/resolve/manifests/yaml/value.js';
import { readYamlManifest } from '../../../src/resolve/manifests/yaml/yaml.js';
import { alone, beside, linesOf } from '../../support/manifest-lines.js';
import { placesOf } from '../../support/manifest-places.js';
import { marksUnder } from '../../support/policy-marks.js';

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

const handed = (...lines: string[]) =>
  [
    'apiVersion: helm.toolkit.fluxcd.io/v2',
    'kind: HelmRelease',
    'metadata: { namespace: a }',
    'spec:',
    '  chartRef: { kind: OCIRepository, name: kestra }',
    ...lines.map((line) => `  ${line}`),
    '---',
    'apiVersion: v1',
    'kind: ConfigMap',
    'metadata: { name: c, namespace: a }',
    'data:',
    '  values.yaml: "image: { tag: v1.2.0 }"',
    '  tag: v1.3.0',
    '  other.yaml: "image: { tag: v1.4.0 }"',
  ].join('\n');

test.each<[string, string[], string]>([
  ['by its usual name', ['valuesFrom: [{ kind: ConfigMap, name: c }]'], 'core v1.2.0'],
  [
    'by another',
    ['valuesFrom: [{ kind: ConfigMap, name: c, valuesKey: other.yaml }]'],
    'core v1.4.0',
  ],
  [
    'for one value',
    ['valuesFrom: [{ kind: ConfigMap, name: c, valuesKey: tag, targetPath: image.tag }]'],
    'core v1.3.0',
  ],
  [
    'under its own values',
    ['valuesFrom: [{ kind: ConfigMap, name: c }]', 'values: { image: { tag: v1.5.0 } }'],
    'core v1.5.0',
  ],
  [
    'one after the other',
    [
      'valuesFrom: [{ kind: ConfigMap, name: c }, { kind: ConfigMap, name: c, valuesKey: other.yaml }]',
    ],
    'core v1.4.0',
  ],
  [
    'not at all',
    [
      'valuesFrom: [1, { kind: ConfigMap, name: d }, { kind: ConfigMap, name: c, valuesKey: none }]',
    ],
    'floating core kestra',
  ],
])('what a ConfigMap hands to a release %s', (_, lines, expected) => {
  const text = handed(...lines);
  const around = beside({ 'deploy.yaml': text });
  const read = linesOf(readYamlManifest, text, 'deploy.yaml', around);
  expect(read.map((line) => line.split(' in ')[0])).toEqual([expected]);
});

test.each([
  [
    'a Secret, decoded',
    `apiVersion: v1\nkind: Secret\ndata: { x: ${Buffer.from('image: kestra/kestra:v1.2.0').toString('base64')} }`,
    ['core v1.2.0'],
  ],
  ['a release of nothing', 'apiVersion: v1\nkind: HelmRelease', []],
  [
    'a release that renames nothing',
    'apiVersion: v1\nkind: HelmRelease\nspec: { postRenderers: [a, { kustomize: 1 }], values: { image: "kestra/kestra:v1.2.0" } }',
    ['core v1.2.0'],
  ],
  [
    'lists in lists, with items that are none',
    `${'apiVersion: v1\nkind: List\nitems:\n- a\n- '.replaceAll('\n', '\n')}{ apiVersion: v1, kind: PodList, items: [{ apiVersion: v2, kind: HelmRelease, spec: { chart: { spec: { chart: kestra } } } }] }`,
    ['floating core kestra'],
  ],
])('of a resource: %s', (_, text, expected) => {
  const read = linesOf(readYamlManifest, text, 'deploy.yaml');
  expect(read.map((line) => line.split(' in ')[0])).toEqual(expected);
});

test('resources that finders of a policy read', () => {
  const marks = marksUnder(
    'plugins: { find: [{ in: plugins.ini, at: a.p, text: "{name}@{version}" }, { in: plugins.json, at: p, text: "{name}@{version}" }, { in: plugins.cfg, at: p, name: n }] }',
  );
  const text =
    'apiVersion: v1\nkind: ConfigMap\ndata:\n  plugins.ini: |\n    [a]\n    p = b@1.0.0\n  plugins.json: \'{ "p": "c@2.0.0" }\'\n  plugins.cfg: x';
  const lines = linesOf(readYamlManifest, text, 'c.yaml', { ...alone, marks });
  expect(lines.map((line) => line.split(' in ')[0])).toEqual([
    'b@1.0.0',
    'c@2.0.0',
    expect.stringContaining('nothing is known about the structure of such a file') as unknown,
  ]);
});

test.each([
  ['{ apiVersion: v1, kind: Pod }', true],
  ['{ apiVersion: v1 }', false],
  ['{ kind: Pod }', false],
])('%s is a resource: %s', (text, expected) => {
  const { roots } = parseYaml(passageIn({ path: 'a.yml', text }, 0, text.length));
  expect(isResource(mapOf(roots[0]) as YamlMap)).toBe(expected);
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
  [
    'parameters, of which the last wins, and others that say nothing',
    {
      'app.yaml': source(
        'helm:',
        '  parameters:',
        '    - { name: image.tag, value: v1.1.0 }',
        '    - { name: image.tag, value: v1.2.0 }',
        '    - { name: image.repository, value: kestra/kestra }',
        '    - { name: image.tag }',
        '    - { value: v1.0.0 }',
        '    - 1',
      ),
    },
    ['core v1.2.0 app.yaml:7:37-43'],
  ],
  [
    'the tag alone of a chart that lies in the folder of the core',
    {
      'app.yaml':
        'spec: { source: { path: charts/kestra, helm: { valuesObject: { image: { tag: v1.2.0 } } } } }',
    },
    ['core v1.2.0 app.yaml:1:78-84'],
  ],
  [
    'a folder that is no chart',
    { 'app.yaml': 'spec: { source: { path: charts/kestra, plugin: { image: { tag: v1.2.0 } } } }' },
    [],
  ],
  [
    'a file of values that lies outside',
    {
      'app.yaml': source('helm: { valueFiles: [../../../a.yaml, x$v/b.yaml, $values/c.yaml] }'),
      'charts/core/x$v/b.yaml': 'image: { repository: kestra/kestra, tag: v1.1.0 }',
      'c.yaml': 'image: { tag: v1.2.0 }',
    },
    ['core v1.2.0 c.yaml:1:15-21'],
  ],
  ['a path that is no text', { 'app.yaml': 'spec: { source: { path: [a], helm: 1 } }' }, []],
  ['nothing', { 'app.yaml': 'spec: { source: 1 }' }, []],
  ['no more than that', { 'app.yaml': 'kind: Application' }, []],
])('%s', (_, files, expected) => {
  expect(placesOf(read, files)).toEqual(expected);
});
