import { expect, test } from '@jest/globals';
import { readLock } from '../../../src/resolve/catalogue/catalogue-lock.js';

const npm = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { name: 'app', version: '1.0.0', peerDependencies: { '@acme/core': '*' } },
    'node_modules/@acme/plugin-a': {
      version: '1.2.0',
      peerDependencies: { '@acme/core': '^2.0.0' },
    },
    'node_modules/b': { version: '3.0.0', engines: { acme: '>=2.1' } },
    'node_modules/b/node_modules/b': { version: '2.0.0', engines: { acme: '>=2.0' } },
    'node_modules/c': { version: '1.0.0' },
    'node_modules/d': { engines: { acme: '>=2.0' } },
    'node_modules/e': null,
    'node_modules/f': { version: 'none', engines: { acme: '>=2.0' } },
    'node_modules/g': { version: '1.0.0', engines: { acme: 2 }, peerDependencies: null },
    'node_modules/h': { version: '1.0.0', engines: ['acme'] },
    'node_modules/i': { version: '1.0.0', engines: { acme: `>=${'2'.repeat(299)}` } },
    'node_modules/j': { version: `1.0.0-${'1'.repeat(300)}`, engines: { acme: '>=2.0' } },
    'node_modules/': { version: '1.0.0', engines: { acme: '>=2.0' } },
    'packages/k': { version: '1.0.0', engines: { acme: '>=2.0' } },
  },
});

test("npm's lock says what each package asks of its core", () => {
  const locks = [{ core: '@acme/core' }, { core: 'acme' }];
  expect(readLock({ path: 'package-lock.json', text: npm }, locks, 'semver')).toEqual({
    plugins: {
      '@acme/plugin-a': { versions: { '1.2.0': '^2.0.0' } },
      b: { versions: { '3.0.0': '>=2.1', '2.0.0': '>=2.0' } },
    },
  });
});

test("Poetry's lock says what each package depends on", () => {
  const text = [
    ...['[[package]]', 'name = "plugin-a"', 'version = "9.12.0"', ''],
    ...['[package.dependencies]', 'Acme-Core = ">=2.10.0,<4"', 'other = "*"', ''],
    ...['[[package]]', 'name = "plugin-b"', 'version = "1.0"', ''],
    ...['[package.dependencies]', 'acme-core = {version = ">=2.0", extras = ["x"]}', ''],
    ...['[[package]]', 'name = "plugin-c"', 'version = "2.0"', '', '[package.dependencies]'],
    ...[
      'acme_core = [',
      '    {version = ">=2.1", markers = "a"},',
      '    {version = ">=2.1"},',
      ']',
      '',
    ],
    ...['[[package]]', 'name = "plugin-d"', 'version = "2.0"', '', '[package.dependencies]'],
    ...[
      'acme-core = [',
      '    {version = ">=2.1", markers = "a"},',
      '    {version = ">=3.0"},',
      ']',
      '',
    ],
    ...['[[package]]', 'name = "c"', 'version = "1.0"', '', '[metadata]', 'acme-core = "1"'],
    ...['[[package]]', 'name = "no-version"', '[package.dependencies]', 'acme-core = "1"'],
    ...['[[package]]', 'version = "1.0"', '[package.dependencies]', 'acme-core = "1"'],
    ...['[[package]]', 'name = "e"', 'version = "1.0"', 'description = "a.[[package]]"'],
    ...['[package.dependencies]', '"acme--core" = "<3"', '[package.extras]', 'acme-core = "2"'],
  ].join('\n');
  expect(readLock({ path: 'poetry.lock', text }, [{ core: 'acme-core' }], 'pep440')).toEqual({
    plugins: {
      'plugin-a': { versions: { '9.12.0': '>=2.10.0,<4' } },
      'plugin-b': { versions: { '1.0': '>=2.0' } },
      'plugin-c': { versions: { '2.0': '>=2.1' } },
      e: { versions: { '1.0': '<3' } },
    },
  });
});

test("uv's lock says what its own packages ask for", () => {
  const text = [
    ...['version = 1', 'requires-python = ">=3.9"', ''],
    ...['[[package]]', 'name = "acme-core"', 'version = "2.10.5"'],
    ...['source = { registry = "https://pypi.example/simple" }', ''],
    ...['[[package]]', 'name = "plugin-a"', 'version = "9.12.0"', 'source = { editable = "." }'],
    ...['dependencies = [', '    { name = "acme-core" },', ']', '', '[package.metadata]'],
    ...['requires-dist = [', '    { name = "acme-core", specifier = ">=2.10.0,<4" },'],
    ...['    { name = "other", specifier = ">=1" },', '    { name = "acme-core" },'],
    ...['    { url = "https://example.org/acme-core" },', ']', ''],
    ...[
      '[package.dev-dependencies]',
      'dev = [',
      '    { name = "acme-core", specifier = "<9" },',
      ']',
    ],
    ...['[[package]]', 'name = "plugin-b"', 'version = "1.0"'],
    ...['dependencies = [', '    { name = "acme-core" },', ']', ''],
  ].join('\n');
  expect(readLock({ path: 'uv.lock', text }, [{ core: 'Acme_Core' }], 'pep440')).toEqual({
    plugins: { 'plugin-a': { versions: { '9.12.0': '>=2.10.0,<4' } } },
  });
});

test.each([
  ['package-lock.json', '{ "a": 1 }'],
  ['package-lock.json', '<html>'],
  ['package-lock.json', '{ "packages": null }'],
  ['package-lock.json', '{ "packages": "none" }'],
  ['poetry.lock.json', '[[package]]\nname = "a"\nversion = "1"'],
  ['poetry.lock', 'a = 1'],
])('%s that is another document is no lock', (path, text) => {
  expect(readLock({ path, text }, [{ core: 'a' }], 'semver')).toBeNull();
});
