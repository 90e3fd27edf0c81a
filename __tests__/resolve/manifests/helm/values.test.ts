import { expect, test } from '@jest/globals';
import { readHelmValues } from '../../../../src/resolve/manifests/helm/values.js';
import { placesOf } from '../../../support/manifest-places.js';

const whole = 'image:\n  repository: kestra/kestra\n  tag: v1.2.0';

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  ['values alone', { 'values.yaml': whole }, ['core v1.2.0 values.yaml:3:8-14']],
  [
    'a tag over the values beside it',
    { 'values-prod.yaml': 'image: { tag: v1.1.0 }', 'values.yaml': whole },
    ['core v1.1.0 values-prod.yaml:1:15-21'],
  ],
  [
    'the old ending of a name',
    { 'values.prod.yml': 'image: { tag: v1.1.0 }', 'values.yml': whole },
    ['core v1.1.0 values.prod.yml:1:15-21'],
  ],
  [
    'what the values beside it say alone',
    { 'values_prod.yaml': 'replicas: 2', 'values.yaml': whole },
    ['core v1.2.0 values.yaml:3:8-14'],
  ],
  [
    'values in a folder of the chart’s',
    { 'a/values-prod.yaml': 'image: { tag: v1.1.0 }', 'values.yaml': whole, 'Chart.yaml': '' },
    ['core v1.1.0 a/values-prod.yaml:1:15-21'],
  ],
  [
    'values of another release in a folder below',
    { 'db/values.yaml': 'image: { tag: 16.1.0 }', 'values.yaml': whole },
    [],
  ],
  [
    'values outside the only chart',
    {
      'env/prod.yaml': 'image: { tag: v1.1.0 }',
      'chart/Chart.yaml': '',
      'chart/values.yaml': whole,
    },
    ['core v1.1.0 env/prod.yaml:1:15-21'],
  ],
  [
    'values called after one chart of several',
    {
      'env/web.yaml': 'image: { tag: v1.1.0 }',
      'charts/k/Chart.yaml': '',
      'charts/k/values.yaml': whole,
      'charts/web/Chart.yaml': '',
      'charts/web/values.yaml': 'image: { repository: acme/web }',
    },
    ['image acme/web:v1.1.0 charts/web/values.yaml:1:22-30'],
  ],
  [
    'values nearer to one chart than to another',
    {
      'a/prod.yaml': 'image: { tag: v1.1.0 }',
      'a/chart/Chart.yaml': '',
      'a/chart/values.yaml': whole,
      'b/chart/Chart.yaml': '',
      'b/chart/values.yaml': 'image: { repository: acme/web }',
    },
    ['core v1.1.0 a/prod.yaml:1:15-21'],
  ],
  [
    'values of charts inside another, under their names',
    {
      'prod.yaml': 'k: { image: { tag: v1.1.0 } }\nweb: { image: { tag: v2 } }',
      'charts/k/Chart.yaml': '',
      'charts/k/values.yaml': whole,
      'charts/web/Chart.yaml': '',
      'charts/web/values.yaml': 'image: { repository: acme/web }',
    },
    ['core v1.1.0 prod.yaml:1:20-26', 'image acme/web:v2 charts/web/values.yaml:1:22-30'],
  ],
  [
    'values that may be for the core’s chart or for another',
    {
      'prod.yaml': 'image: { tag: v1.1.0 }',
      'charts/k/Chart.yaml': '',
      'charts/k/values.yaml': whole,
      'charts/web/Chart.yaml': '',
      'charts/web/values.yaml': 'image: { repository: acme/web }',
    },
    [
      'prod.yaml sets the tag of an image alone, which may be that of charts/k/values.yaml, charts/web/values.yaml: name the file together with the one it is for in `manifests`, or take it away with `!prod.yaml`. prod.yaml:1:1-1',
    ],
  ],
  [
    'values that may be for one of several other charts',
    {
      'prod.yaml': 'image: { tag: v1.1.0 }',
      'charts/a/Chart.yaml': '',
      'charts/a/values.yaml': 'image: { repository: acme/a }',
      'charts/web/Chart.yaml': '',
      'charts/web/values.yaml': 'image: { repository: acme/web }',
    },
    [],
  ],
  [
    'values of another release than that of a chart from elsewhere',
    { 'apps/web/values.yaml': 'image: { tag: v1.1.0 }', 'apps/k/values.yaml': whole },
    [],
  ],
  [
    'values over those for all environments',
    { 'env/prod/values.yaml': 'image: { tag: v1.1.0 }', 'env/base/values.yaml': whole },
    ['core v1.1.0 env/prod/values.yaml:1:15-21'],
  ],
  [
    'values of a chart whose templates name the image',
    {
      'web/values.yaml': 'image: { tag: v1.1.0 }',
      'web/Chart.yaml': 'name: web',
      'k/Chart.yaml': '',
      'k/values.yaml': whole,
    },
    [],
  ],
  [
    'a tag alone in a file called after the core',
    { 'deploy/kestra.yaml': 'image: { tag: v1.1.0 }' },
    ['core v1.1.0 deploy/kestra.yaml:1:15-21'],
  ],
  [
    'a tag alone in values whose folder is called after the core',
    { 'kestra/values-prod.yaml': 'image: { tag: v1.1.0 }' },
    ['core v1.1.0 kestra/values-prod.yaml:1:15-21'],
  ],
  [
    'a tag alone of something else in such a folder',
    { 'kestra/postgres-values.yaml': 'image: { tag: 16.2.0 }' },
    [],
  ],
  ...['redis/values', 'infra/postgres/prod', 'apps/billing/values', 'services/web/prod'].map(
    (name): [string, Readonly<Record<string, string>>, string[]] => [
      `${name} beside the only chart`,
      {
        [`${name}.yaml`]: 'image: { tag: v1.1.0 }',
        'charts/kestra/Chart.yaml': '',
        'charts/kestra/values.yaml': whole,
      },
      [],
    ],
  ),
  ...['apps/kestra/prod', 'apps/prod/values', 'apps/flows/prod'].map(
    (name): [string, Readonly<Record<string, string>>, string[]] => [
      `${name} for the only chart`,
      {
        [`${name}.yaml`]: 'image: { tag: v1.1.0 }',
        'apps/flows/chart/Chart.yaml': '',
        'apps/flows/chart/values.yaml': whole,
      },
      [`core v1.1.0 ${name}.yaml:1:15-21`],
    ],
  ),
  ...['minio-values', 'postgresql-values', 'redis_prod', 'ingress-nginx.values'].map(
    (name): [string, Readonly<Record<string, string>>, string[]] => [
      `${name} beside the core’s chart`,
      { [`${name}.yaml`]: 'image: { tag: 16.2.0 }', 'values.yaml': whole, 'Chart.yaml': '' },
      [],
    ],
  ),
  [
    'values of one environment whose name begins like a program’s',
    { 'natso-values.yaml': 'image: { tag: v1.1.0 }', 'values.yaml': whole },
    ['core v1.1.0 natso-values.yaml:1:15-21'],
  ],
  [
    'values of the core’s chart inside another, called after a program',
    { 'redis-kestra-values.yaml': 'image: { tag: v1.1.0 }', 'values.yaml': whole },
    ['core v1.1.0 redis-kestra-values.yaml:1:15-21'],
  ],
  [
    'values of another name, which stand alone',
    { 'prod-values.yaml': whole, 'values.yaml': 'image: { tag: v1.1.0 }' },
    ['core v1.2.0 prod-values.yaml:3:8-14'],
  ],
  [
    'commands',
    { 'values.yaml': 'command: [sh, -c, plugins install a.b:c:$V]\nenv: { V: 1.0.0 }' },
    ['c@1.0.0 values.yaml:2:11-16'],
  ],
  [
    'a tag alone for a part that is the chart of the core',
    { 'values.yaml': 'kestra: { image: { tag: v1.2.0 } }' },
    ['core v1.2.0 values.yaml:1:25-31'],
  ],
  [
    'a tag alone for a part that is another chart',
    { 'values.yaml': 'other: { image: { tag: v1.2.0 } }' },
    [],
  ],
  ['a list, which is none', { 'values.yaml': '- a' }, []],
])('%s', (_, files, expected) => {
  expect(placesOf(readHelmValues, files)).toEqual(expected);
});
