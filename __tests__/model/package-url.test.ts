import { expect, test } from '@jest/globals';
import { packageName, parsePackageUrl } from '../../src/model/package-url.js';

test.each([
  ['pkg:maven/io.kestra.plugin/plugin-dbt@1.1.5', 'plugin-dbt', '1.1.5'],
  ['pkg:maven/io.kestra.plugin/plugin-dbt@1.1.5?type=jar#lib', 'plugin-dbt', '1.1.5'],
  ['pkg:maven/io.kestra.plugin/plugin-dbt', 'plugin-dbt', null],
  ['pkg:npm/%40acme/plugin-a@1.0.0', '@acme/plugin-a', '1.0.0'],
  ['pkg:npm/@acme/plugin-a@1.0.0', '@acme/plugin-a', '1.0.0'],
  ['pkg:npm/plugin-a@1.0.0', 'plugin-a', '1.0.0'],
  ['pkg:pypi/apache-airflow-providers-http@5.0.0', 'apache-airflow-providers-http', '5.0.0'],
  ['pkg:github/acme/meter@v1.4.0', 'meter', 'v1.4.0'],
  ['pkg://maven/a/b@1.0%2B2', 'b', '1.0+2'],
])('%s is %s in version %s', (text, name, version) => {
  const url = parsePackageUrl(text);
  expect([url?.name, url?.version]).toEqual([name, version]);
  const written = text.slice(...(url?.span ?? [0, 0]));
  expect(decodeURIComponent(written)).toBe(version ?? '');
});

test.each([
  'plugin-dbt@1.1.5',
  'pkg:',
  'pkg:maven',
  'pkg:maven/',
  'pkg:maven/a/@1.0',
  'pkg:maven/a/b@',
  'pkg:maven/a/%zz@1.0',
  'pkg:npm/%zz/a@1.0',
  'pkg:maven/a/b@%zz',
  'a pkg:maven/a/b@1.0',
  'pkg:maven/a b@1.0',
  `pkg:maven/${'a/'.repeat(5000)}b@1.0`,
  'pkg:maven/https://user:secret@a.example/b@1.0',
])('%.60s is none', (text) => {
  expect(parsePackageUrl(text)).toBeNull();
});

test('a name is a package URL’s, or the text itself', () => {
  expect(packageName('pkg:maven/a/plugin-b')).toBe('plugin-b');
  expect(packageName('plugin-b')).toBe('plugin-b');
  expect(packageName('pkg:')).toBe('pkg:');
});
