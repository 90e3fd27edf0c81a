import { expect, test } from '@jest/globals';
import {
  isLockFile,
  lockNames,
  marksOf,
  maxLengthOf,
  maxManifestLength,
  noFiles,
  nothingSaid,
  nothingSeen,
  pathBeside,
  settingsNames,
} from '../../src/model/manifest.js';
import { readPolicy } from '../support/make-facts.js';

test('a manifest has a megabyte at most', () => {
  expect(maxManifestLength).toBe(1_000_000);
});

test('Gradle names what it publishes in a settings file, in either of its languages', () => {
  expect(settingsNames).toEqual(['settings.gradle', 'settings.gradle.kts']);
});

test.each([
  ['package-lock.json', true],
  ['web/npm-shrinkwrap.json', true],
  ['a/b/yarn.lock', true],
  ['pnpm-lock.yaml', true],
  ['uv.lock', true],
  ['poetry.lock', true],
  ['package.json', false],
  ['yarn.lock/a.json', false],
  ['my-yarn.lock', false],
])('%s is a lock file, which may be larger: %s', (path, isLock) => {
  expect(isLockFile(path)).toBe(isLock);
  expect(maxLengthOf(path) > maxManifestLength).toBe(isLock);
});

test.each([
  ['package.json', ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml']],
  ['pyproject.toml', ['uv.lock', 'poetry.lock']],
])('what %s comes to is decided by the first there is of %j', (name, locks) => {
  expect(lockNames[name]).toEqual(locks);
});

test('a core is marked by what its policy says of it', () => {
  const policy = readPolicy('kestra-calver');
  const { name, images, properties, numbering, first, find } = policy.core;
  expect(marksOf(policy)).toEqual({
    ...{ name, images, properties, numbering, first },
    finders: { core: find, plugins: policy.plugins.find, own: policy.plugins.own },
  });
});

test.each([
  ['a/b/package.json', 'yarn.lock', 'a/b/yarn.lock'],
  ['package.json', 'yarn.lock', 'yarn.lock'],
])('beside %s lies %s as %s', (path, name, beside) => {
  expect(pathBeside(path, name)).toBe(beside);
});

test('where nothing was read, nothing is said, and nothing was asked for', () => {
  const isEmpty = (value: unknown) =>
    value === null || value === false || (Array.isArray(value) && value.length === 0);
  const { sight, ...said } = nothingSaid(nothingSeen);
  const { asked, ...seen } = sight;
  expect(asked).toBe('not');
  for (const part of [noFiles, said, seen]) {
    expect(Object.keys(part).length).toBeGreaterThan(5);
    expect(Object.entries(part).filter(([, value]) => !isEmpty(value))).toEqual([]);
  }
});
