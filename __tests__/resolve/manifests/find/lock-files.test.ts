import { describe, expect, test } from '@jest/globals';
import { lockBeside } from '../../../../src/resolve/manifests/find/lock-files.js';

/** What the lock beside a file takes of a package, where these files are there. */
function taken(path: string, files: Readonly<Record<string, string>>, name: string, range: string) {
  const open = (each: string) => {
    const text = files[each];
    return text === undefined ? null : { path: each, text };
  };
  return (
    lockBeside(path, open, { peek: open, marks: { name: 'acme' } })?.(name, range)?.version ?? null
  );
}

const npm = JSON.stringify({
  packages: {
    '': { name: 'root' },
    'packages/app': { name: 'app' },
    'node_modules/@acme/a': { version: '1.2.3' },
    'packages/app/node_modules/@acme/a': { version: '2.0.1' },
    'node_modules/@acme/b': { resolved: 'packages/b', link: true },
    'node_modules/@acme/d': { resolved: 'packages/d' },
    'node_modules/@acme/e': { version: 1, resolved: 'packages/d', link: false },
    'node_modules/@acme/f': null,
  },
});

describe("npm's lock", () => {
  test.each([
    ['package.json', '@acme/a', '1.2.3'],
    ['packages/app/package.json', '@acme/a', '2.0.1'],
    ['packages/other/package.json', '@acme/a', '1.2.3'],
    ['package.json', '@acme/b', null],
    ['package.json', '@acme/c', null],
    ['package.json', '__proto__', null],
    ['package.json', '@acme/d', null],
    ['package.json', '@acme/e', null],
    ['package.json', '@acme/f', null],
  ])('%s takes of %s %s', (path, name, version) => {
    const own = { 'packages/d/package.json': '{ "version": "0.3.0" }' };
    const inFolder = { ...own, 'web/package-lock.json': npm };
    expect(taken(path, { ...own, 'package-lock.json': npm }, name, '^1.0.0')).toBe(version);
    expect(taken(`web/${path}`, inFolder, name, '^1.0.0')).toBe(version);
  });

  test('the nearest one counts', () => {
    const inner = JSON.stringify({ packages: { 'node_modules/@acme/a': { version: '3.0.0' } } });
    const files = { 'package-lock.json': npm, 'app/package-lock.json': inner };
    expect(taken('app/package.json', files, '@acme/a', '*')).toBe('3.0.0');
  });

  test.each(['', '<html>', '{ "packages": [] }', '{ "packages": null }', npm.slice(0, 40)])(
    '%s takes nothing',
    (text) => {
      expect(taken('package.json', { 'package-lock.json': text }, '@acme/a', '*')).toBeNull();
    },
  );
});

test.each([
  [
    'yarn.lock',
    '# yarn lockfile v1\n\n"@acme/a@^1.0.0", "@acme/a@^1.1.0":\n  version "1.2.3"\n  resolved "https://a.example"\n',
  ],
  [
    'yarn.lock',
    '__metadata:\n  version: 8\n\n"@acme/a@npm:^1.0.0, @acme/a@npm:^1.1.0":\n  version: 1.2.3\n  resolution: "@acme/a@npm:1.2.3"\n',
  ],
  [
    'pnpm-lock.yaml',
    "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      '@acme/a':\n        specifier: ^1.1.0\n        version: 1.2.3(react@18.0.0)\n\n  app:\n    dependencies:\n      '@acme/a':\n        specifier: ^2\n        version: 2.0.0\n\npackages:\n\n  '@acme/a@2.0.0': {}\n",
  ],
])('%s decides', (path, text) => {
  expect(taken('package.json', { [path]: text }, '@acme/a', '^1.1.0')).toBe('1.2.3');
  expect(taken('package.json', { [path]: text }, '@acme/b', '^1.1.0')).toBeNull();
});

test('what Yarn wrote on Windows, and a name of another package, is read as well', () => {
  const text = 'b@^1.0.0, "c@npm:^1.0.0":\r\n  version "1.2.3"\r\n\r\nd@1:\r\n  resolved "x"\r\n';
  expect(taken('package.json', { 'yarn.lock': text }, 'c', 'npm:^1.0.0')).toBe('1.2.3');
  expect(taken('package.json', { 'yarn.lock': text }, 'd', '1')).toBeNull();
});

test('another range of the same package is another entry', () => {
  const text = '"a@^1.0.0":\n  version "1.2.3"\n\n"a@^2.0.0":\n  version "2.0.0"\n';
  expect(taken('package.json', { 'yarn.lock': text }, 'a', '^2.0.0')).toBe('2.0.0');
  expect(taken('package.json', { 'yarn.lock': text }, 'a', '^3.0.0')).toBeNull();
});

test.each(['uv.lock', 'poetry.lock'])(
  '%s decides, by the names that Python takes for one',
  (path) => {
    const text =
      '[[package]]\nname = "acme-plugin-a"\nversion = "1.2.3"\n\n[[package]]\nname = "b"\nversion = "1.0"\n\n[[package]]\nname = "b"\nversion = "2.0"\n\n[[package]]\nname = "c"\nsource = { editable = "." }\n\n[[package]]\nversion = "3.0"\n';
    expect(taken('pyproject.toml', { [path]: text }, 'Acme__Plugin.A', '>=1')).toBe('1.2.3');
    expect(taken('pyproject.toml', { [path]: text }, 'acmeplugina', '>=1')).toBeNull();
    expect(taken('pyproject.toml', { [path]: text }, 'c', '>=1')).toBeNull();
    expect(taken('pyproject.toml', { [path]: text }, 'b', '>=1')).toBeNull();
  },
);

test('no other file has a lock', () => {
  expect(
    lockBeside('values.yaml', () => ({ path: 'package-lock.json', text: npm }), {
      peek: () => null,
      marks: { name: null },
    }),
  ).toBeNull();
});

describe('a package of the repository has the version of its own package.json', () => {
  const own = '{ "version": "0.3.0", "engines": { "acme": ">=2.0", "node": ">=20" } }';
  const berry =
    '"@acme/b@npm:^0.1.0, @acme/b@workspace:^, @acme/b@workspace:plugins/b":\n  version: 0.0.0-use.local\n  resolution: "@acme/b@workspace:plugins/b"\n';
  const pnpm =
    "importers:\n\n  packages/app:\n    dependencies:\n      '@acme/b':\n        specifier: workspace:*\n        version: link:../../plugins/b\n";
  const linked = JSON.stringify({
    packages: { 'node_modules/@acme/b': { resolved: 'plugins/b', link: true } },
  });

  test.each([
    ['yarn.lock', berry, 'workspace:^'],
    ['yarn.lock', berry, '^0.1.0'],
    ['pnpm-lock.yaml', pnpm, 'workspace:*'],
    ['package-lock.json', linked, '*'],
    ['package-lock.json', '{}', 'file:../../plugins/b'],
    ['none', '', 'link:../../plugins/b'],
    ['none', '', 'portal:../../plugins/b/'],
  ])('by %s: %#', (lock, text, range) => {
    const files = { [lock]: text, 'plugins/b/package.json': own };
    expect(taken('packages/app/package.json', files, '@acme/b', range)).toBe('0.3.0');
  });

  test.each([
    ['yarn.lock', berry, 'workspace:^'],
    ['none', '', 'link:../../../../b'],
    ['none', '', 'file:../b-1.0.0.tgz'],
    ['none', '', 'workspace:^'],
    ['none', '', 'git+file:../../plugins/b'],
    ['none', '', 'link:../../plugins/c'],
  ])('and none where that is not there: %s %#', (lock, text, range) => {
    const folder = range.endsWith('b') ? 'plugins/b' : 'plugins/c';
    const files = { [lock]: text, [`${folder}/package.json`]: '{ "name": "b" }' };
    expect(taken('packages/app/package.json', files, '@acme/b', range)).toBeNull();
  });

  test('and needs the cores that its engines name', () => {
    const open = (path: string) => (path === 'plugins/b/package.json' ? { path, text: own } : null);
    const of = (name: string | null) =>
      lockBeside('package.json', open, { peek: open, marks: { name } })?.('b', 'link:plugins/b');
    expect(of('acme')).toEqual({ version: '0.3.0', requires: '>=2.0' });
    expect(of('other')).toEqual({ version: '0.3.0', requires: null });
    expect(of(null)).toEqual({ version: '0.3.0', requires: null });
  });
});
