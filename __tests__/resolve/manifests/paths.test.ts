import { describe, expect, test } from '@jest/globals';
import {
  asFolder,
  chartsWithLock,
  folderOf,
  isEnvironment,
  isWorkflowPath,
  parentOf,
  pathWithin,
  whyLeftOut,
} from '../../../src/resolve/manifests/paths.js';

test.each([
  ['a.yaml', ''],
  ['a/b/c.yaml', 'a/b/'],
])('the folder of %s', (path, expected) => {
  expect(folderOf(path)).toBe(expected);
});

test.each([
  ['a.yaml', '', ''],
  ['a/b/c.yaml', 'a/b', 'a/b/'],
])('what %s lies in', (path, parent, folder) => {
  expect(parentOf(path)).toBe(parent);
  expect(asFolder(parent)).toBe(folder);
});

test.each([
  ['a/', 'b.yaml', 'a/b.yaml'],
  ['a/', './b//c', 'a/b/c'],
  ['a/b/', '../../c', 'c'],
  ['a/', '..', ''],
  ['', '.', ''],
  ['a/', '../../b', null],
  ['a/', '../../a/b', null],
  ['a/', '/b', null],
])('in %j %j is %j', (folder, path, expected) => {
  expect(pathWithin(folder, path)).toBe(expected);
});

test.each([
  ['.github/workflows/a.yml', true],
  ['.github/workflows/a/b.yml', false],
  ['.github/actions/build/action.yml', true],
  ['.gitlab-ci.yml', true],
  ['.gitlab/jobs/deploy.yml', true],
  ['.github/release-gate.yml', false],
  ['gitlab-ci.yml', false],
  ['.forgejo/workflows/deploy.yaml', true],
  ['x/.github/workflows/a.yml', false],
  ['.github/workflows/a.yml.bak', false],
  ['ci/deploy.gitlab-ci.prod.yml', true],
  ['.gitlab-ci.d/jobs.yml', false],
  ['.gitlab-ci.yml.bak', false],
  ['x/.gitlab/jobs/deploy.yml', false],
  ['.gitlab/jobs/deploy.yml.bak', false],
])('%s is a workflow: %s', (path, expected) => {
  expect(isWorkflowPath(path)).toBe(expected);
});

describe('what is left out', () => {
  const charts = chartsWithLock(['Chart.lock', 'deploy/kestra/Chart.lock', 'other/Chart.yaml']);

  test.each([
    ...[
      ...['test', 'tests', '__tests__', 'fixtures', 'examples', 'samples', 'docs', 'vendor'],
      'node_modules',
    ].map((folder): [string, string] => [
      `a/${folder}/b/Dockerfile`,
      `it lies in a folder named ${folder}`,
    ]),
    ['charts/postgresql/values.yaml', 'a Chart.lock brought it'],
    ['deploy/kestra/charts/minio/values.yaml', 'a Chart.lock brought it'],
  ])('%s: %s', (path, why) => {
    expect(whyLeftOut(path, charts)).toBe(why);
  });

  test.each([
    'tests.yaml',
    'a/test',
    'x/test.d/a.yaml',
    'doc/a.yaml',
    'deploy/kestra/values.yaml',
    'other/charts/values.yaml',
    'deploy/charts/x/values.yaml',
  ])('not %s', (path) => {
    expect(whyLeftOut(path, charts)).toBeNull();
  });
});

test.each([
  'env',
  '.envs',
  'prod',
  'prod-eu',
  'Staging',
  'dev2',
  'pre-prod',
  'customers',
  'docker',
  ...['envs', 'environment', 'environments', 'production', 'preprod', 'stage', 'develop'],
  ...['development', 'test', 'tests', 'conf', 'config', 'configs', 'deploy', 'deployment'],
  ...['deployments', 'overlay', 'overlays', 'cluster', 'clusters', 'customer', 'tenant', 'tenants'],
  ...['region', 'regions'],
])('%s is called after environments', (folder) => {
  expect(isEnvironment(folder)).toBe(true);
});

test.each(['', 'web', 'product', 'developer', 'integrations', 'usage', 'api-prod'])(
  '%j is not called after environments',
  (folder) => {
    expect(isEnvironment(folder)).toBe(false);
  },
);
