import { expect, test } from '@jest/globals';
import {
  appOf,
  isCalledAfter,
  isOfOther,
} from '../../../../src/resolve/manifests/helm/releases.js';

test.each([
  ['kestra.yaml', true],
  ['deploy/Kestra-prod.yaml', true],
  ['kestra/values.yaml', true],
  ['kestra/values-prod.yaml', true],
  ['kestra/values-prod.yml', true],
  ['kestra/postgres-values.yaml', false],
  ['values.yaml', false],
])('%s is called after the core: %s', (path, expected) => {
  expect(isCalledAfter('kestra', path)).toBe(expected);
});

test.each([
  ['minio-values.yaml', true],
  ['redis/values.yaml', true],
  ['env/prod/postgres.yaml', true],
  ['grafana/kestra.yaml', false],
  ['prod-values.yaml', false],
  ['redisson/values.yaml', false],
  ['predis/values.yaml', false],
])('%s is called after another program: %s', (path, expected) => {
  expect(isOfOther(path, 'kestra')).toBe(expected);
});

test('the core is not another program', () => {
  expect(isOfOther('grafana-values.yaml', 'grafana')).toBe(false);
});

test.each([
  ['apps/web/values.yaml', 'apps/web/'],
  ['app/web/values.yaml', 'app/web/'],
  ['myapps/web/values.yaml', ''],
  ['k8s/services/web/env/prod.yaml', 'k8s/services/web/'],
  ['apps/kestra/values.yaml', ''],
  ['apps/prod/values.yaml', ''],
  ['apps/values.yaml', ''],
  ['web/values.yaml', ''],
])('%s is of the application in %j', (path, expected) => {
  expect(appOf(path, 'kestra')).toBe(expected);
});

test('a core without a name has no folders of its own', () => {
  expect(isOfOther('redis/null.yaml', null)).toBe(true);
  expect(appOf('apps/null/values.yaml', null)).toBe('apps/null/');
});
