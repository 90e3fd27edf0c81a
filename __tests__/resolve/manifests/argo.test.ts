import { expect, test } from '@jest/globals';
import { readArgo } from '../../../src/resolve/manifests/argo.js';
import { firstMap, type ReadYaml } from '../../../src/resolve/manifests/yaml/run.js';
import { placesOf } from '../../support/manifest-places.js';

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
