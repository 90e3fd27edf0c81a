import { expect, test } from '@jest/globals';
import type { HelmStart } from '../../../../src/resolve/manifests/format.js';
import {
  mapTo,
  readHelmStart,
  readHelmValues,
} from '../../../../src/resolve/manifests/helm/values.js';
import { inserted } from '../../../../src/resolve/manifests/passage.js';
import { mapOf, textUnder } from '../../../../src/resolve/manifests/yaml/value.js';
import { beside } from '../../../support/manifest-lines.js';
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
    'values in a folder deeper in one chart’s than in another’s',
    {
      'a/b/env/prod.yaml': 'image: { tag: v1.1.0 }',
      'a/b/chart/Chart.yaml': '',
      'a/b/chart/values.yaml': whole,
      'a/c/chart/Chart.yaml': '',
      'a/c/chart/values.yaml': 'image: { repository: acme/web }',
    },
    ['core v1.1.0 a/b/env/prod.yaml:1:15-21'],
  ],
  [
    'values in a folder whose name only begins like that of a chart',
    {
      'product/live.yaml': 'image: { tag: v1.1.0 }',
      'prod/Chart.yaml': '',
      'prod/values.yaml': whole,
      'web/Chart.yaml': '',
      'web/values.yaml': 'image: { repository: acme/web }',
    },
    [
      'product/live.yaml sets the tag of an image alone, which may be that of prod/values.yaml, web/values.yaml: name the file together with the one it is for in `manifests`, or take it away with `!product/live.yaml`. product/live.yaml:1:1-1',
    ],
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
  [
    'a tag alone for the chart of the core under the name that another gives it',
    {
      'values.yaml':
        'engine: { image: { tag: v1.2.0 } }\ncache: { image: { tag: 7.2.0 } }\nweb: { image: { tag: 2.0.0 } }',
      'Chart.yaml':
        'dependencies: [{ name: kestra, alias: engine }, { name: redis, alias: cache }, { name: web }, { name: kestra }]',
    },
    ['core v1.2.0 values.yaml:1:25-31'],
  ],
  [
    'a tag alone beside the settings of the core',
    { 'deploy/prod.yaml': 'image: { tag: v1.1.0 }\nconfiguration: { kestra: { queue: a } }' },
    ['core v1.1.0 deploy/prod.yaml:1:15-21'],
  ],
  [
    'a tag alone beside the settings of something else',
    { 'deploy/prod.yaml': 'image: { tag: v1.1.0 }\nconfiguration: { queue: kestra }' },
    [],
  ],
  ...[
    ['image: acme/web', '17-25'],
    ['name: acme/web', '16-24'],
  ].map(([name, columns]): [string, Readonly<Record<string, string>>, string[]] => [
    `a tag beside ${name}, which is not alone`,
    { 'prod.yaml': `image: { ${name}, tag: v1.1.0 }`, 'values.yaml': whole },
    [`image acme/web:v1.1.0 prod.yaml:1:${columns}`],
  ]),
  [
    'a tag alone over the nearest values above, of no chart',
    {
      'env/eu/prod.yaml': 'image: { tag: v1.1.0 }',
      'env/values.yml': whole,
      'values.yaml': 'image: { repository: acme/web }',
    },
    ['core v1.1.0 env/eu/prod.yaml:1:15-21'],
  ],
  [
    'values over those of a chart above, of no chart between',
    {
      'a/b/values-prod.yaml': 'image: { tag: v1.1.0 }',
      'a/values.yaml': 'image: { repository: acme/web }',
      'values.yaml': whole,
      'Chart.yaml': '',
    },
    ['core v1.1.0 a/b/values-prod.yaml:1:15-21'],
  ],
  ...[
    ['env/kestra-db-prod.yaml', 'image acme/db:v1.1.0 charts/kestra-db/values.yaml:1:22-29'],
    ['env/prod/kestra_db.yaml', 'image acme/db:v1.1.0 charts/kestra-db/values.yaml:1:22-29'],
    ['env/kestra.prod.yaml', 'core v1.1.0 env/kestra.prod.yaml:1:15-21'],
  ].map(([path = '', found = '']): [string, Readonly<Record<string, string>>, string[]] => [
    `${path} beside charts of which one has the name of the other within its own`,
    {
      [path]: 'image: { tag: v1.1.0 }',
      'charts/kestra/Chart.yaml': '',
      'charts/kestra/values.yaml': whole,
      'charts/kestra-db/Chart.yaml': '',
      'charts/kestra-db/values.yaml': 'image: { repository: acme/db }',
    },
    [found],
  ]),
  [
    'values beside charts of which one has none',
    {
      'env/prod.yaml': 'image: { tag: v1.1.0 }',
      'charts/a/Chart.yaml': '',
      'charts/a/values.yaml': '# none',
      'charts/b/Chart.yaml': '',
      'charts/b/values.yaml': 'replicas: 2',
      'charts/k/Chart.yaml': '',
      'charts/k/values.yaml': whole,
    },
    ['core v1.1.0 env/prod.yaml:1:15-21'],
  ],
  [
    'values in the folder of an application, whose chart lies farther than another',
    {
      'apps/flows/env/prod.yaml': 'image: { tag: v1.1.0 }',
      'apps/flows/c/d/Chart.yaml': '',
      'apps/flows/c/d/values.yaml': whole,
      'apps/web/Chart.yaml': '',
      'apps/web/values.yaml': 'image: { repository: acme/web }',
    },
    ['core v1.1.0 apps/flows/env/prod.yaml:1:15-21'],
  ],
])('%s', (_, files, expected) => {
  expect(placesOf(readHelmValues, files)).toEqual(expected);
});

/** What a command deploys: a chart, with values in files one over the other, and what is set over them. */
function started(
  chart: string,
  sources: Readonly<Record<string, string>>,
  files: HelmStart['files'],
  ...set: readonly (readonly [string, string])[]
): string[] | null {
  const start: HelmStart = {
    chart: inserted(chart),
    chartValues: ['up/c/values.yaml', 'c/values.yaml'],
    files,
    set: set.map(([key, value]) => ({ key, value: inserted(value) })),
  };
  const reading = readHelmStart(start, 'up.sh', beside(sources));
  if (reading === null) return null;
  const { cores = [], images = [], problems = [] } = reading;
  return [
    ...cores.map(({ text, floats }) => `${floats ? 'floating' : 'core'} ${text}`),
    ...images.map(({ text }) => `image ${text}`),
    ...problems.map(({ found }) => `problem ${found}`),
  ];
}

const tag = 'image: { tag: v1.1.0 }';

test.each<[string, ReturnType<typeof started>, string[] | null]>([
  ['no file', started('acme/kestra', {}, [['v.yaml']], ['image.tag', 'v1.1.0']), null],
  ['a tag for the core’s chart', started('acme/kestra', { v: tag }, [['v']]), ['core v1.1.0']],
  ['a tag for another', started('acme/web', { v: tag }, [['v']]), []],
  ['an old form of a tag', started('kestra', { v: 'imageTag: v1.1.0' }, [['v']]), ['core v1.1.0']],
  [
    'the last of two files',
    started('kestra', { v: tag, w: 'image: { tag: v1.2.0 }' }, [['v'], ['w']]),
    ['core v1.2.0'],
  ],
  [
    'the first place where a file lies',
    started('kestra', { v: tag, w: 'image: { tag: v1.2.0 }' }, [['gone', 'v', 'w']]),
    ['core v1.1.0'],
  ],
  [
    'what is set over a file',
    started('kestra', { v: tag }, [['v']], ['image.tag', 'v1.0.0'], ['image.tag', 'v1.2.0']),
    ['core v1.2.0'],
  ],
  ['values that the script wrote', started('kestra', {}, [inserted(tag)]), ['core v1.1.0']],
  [
    'a tag over the values of a chart here',
    started('./c', { v: tag, 'c/values.yaml': whole }, [['v']]),
    ['core v1.1.0'],
  ],
  ['a chart here alone', started('./c', { 'c/values.yaml': whole }, []), ['core v1.2.0']],
  [
    'a chart here that names no image',
    started('./kestra', { 'c/values.yaml': 'replicas: 2' }, []),
    [],
  ],
  [
    'no tag, so that the core’s chart decides',
    started('acme/kestra', { v: 'replicas: 2' }, [['v']]),
    ['floating acme/kestra'],
  ],
  [
    'a tag that is not a text',
    started('kestra', { v: 'image: { tag: 1.10 }' }, [['v']]),
    ['problem 1.10'],
  ],
  [
    'the image of somebody else in the core’s chart',
    started('kestra', { v: 'image: { repository: acme/own, tag: v1.1.0 }' }, [['v']]),
    ['image acme/own:v1.1.0'],
  ],
  [
    'another image beside the core’s tag',
    started('kestra', { v: `${tag}\nweb: { image: "acme/web:1" }` }, [['v']]),
    ['core v1.1.0', 'image acme/web:1'],
  ],
  [
    'a file that is not valid',
    started('kestra', { v: `${tag}\nb: *c` }, [['v']]),
    ['core v1.1.0', 'problem *c'],
  ],
])('a command that deploys %s', (_, found, expected) => {
  expect(found).toEqual(expected);
});

test('a key of a thousand parts is one of no chart', () => {
  const map = mapTo(
    Array.from({ length: 1000 }, () => 'a'),
    inserted('v'),
  );
  expect(textUnder(map, ...Array.from({ length: 1000 }, () => 'a'))).toBeUndefined();
  expect(textUnder(mapTo(['a', 'b'], inserted('v')), 'a', 'b')).toBe('v');
  expect(mapOf(map)).toBe(map);
});
