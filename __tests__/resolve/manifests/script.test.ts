// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the variables of shells.
import { expect, test } from '@jest/globals';
import { inserted } from '../../../src/resolve/manifests/passage.js';
import { readScript, repositoryContext } from '../../../src/resolve/manifests/script.js';
import { alone, beside, linesOf } from '../../support/manifest-lines.js';

test('reads a script with exact places', () => {
  const script = [
    '#!/usr/bin/env bash',
    'set -euo pipefail',
    'VERSION="v1.2.0" # the core',
    'docker pull "kestra/kestra:${VERSION}"',
    "docker exec k bash -c '",
    '  kestra plugins install \\',
    "    io.kestra.plugin:plugin-aws:1.2.0'",
  ];
  expect(linesOf(readScript, script.join('\n'), 'x/deploy.sh')).toEqual([
    'core v1.2.0 in 3| VERSION="«v1.2.0»" # the core',
    "plugin-aws@1.2.0 in 7|     io.kestra.plugin:plugin-aws:«1.2.0»'",
  ]);
});

const outside = { 'x/a': 'beside', a: 'root', b: 'root', '/a': 'no', '../a': 'no', '': 'no' };

test('files are looked for beside the script, then from the root', () => {
  const { fileAt } = repositoryContext(beside(outside), 'x');
  expect(fileAt('x/a')?.text).toBe('beside');
  expect(fileAt('x/b')?.text).toBe('root');
  expect(fileAt('x/c')).toBeNull();
  expect(fileAt('/a')).toBeNull();
  expect(fileAt('../a')).toBeNull();
  expect(fileAt('')).toBeNull();
  expect(fileAt('y/b')).toBeNull();
  expect(repositoryContext(beside(outside), '').fileAt('/b')).toBeNull();
});

test('a script may ask for the folder it runs in, and for what it is told', () => {
  const { lookUp } = repositoryContext(alone, 'x', (name) =>
    name === 'V' ? inserted('1.0.0') : null,
  );
  const names = ['V', 'PWD', 'CURDIR', 'GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'HOME'];
  expect(names.map((name) => lookUp(name)?.text)).toEqual(['1.0.0', '.', '.', '.', '.', undefined]);
  expect(repositoryContext(alone, 'x').lookUp('V')).toBeNull();
});

test.each([
  ['plugins', true],
  ['a/plugins/', true],
  ['myplugins', false],
  ['plugins/a', false],
])('%s is a folder of plugins: %s', (path, expected) => {
  expect(repositoryContext(alone, '').isPluginFolder(path)).toBe(expected);
});

test('what a script builds is read as its Dockerfile says, with what it is handed', () => {
  const text = 'ARG V=1.0.0\nFROM kestra/kestra:$V AS a\nFROM alpine';
  const { build } = repositoryContext(beside({ 'x/Dockerfile': text }), 'x');
  const args = new Map([['V', inserted('2.0.0')]]);
  const built = { path: 'x/./Dockerfile', args, target: 'a', contextFolder: 'x' };
  expect(build(built).cores).toMatchObject([{ text: '2.0.0' }]);
  expect(build({ ...built, path: 'y/Dockerfile' })).toEqual({
    images: [{ text: 'y/Dockerfile', location: null }],
  });
});
