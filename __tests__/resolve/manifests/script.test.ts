// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the variables of shells.
import { expect, test } from '@jest/globals';
import { readScript, repositoryContext } from '../../../src/resolve/manifests/script.js';
import { beside, linesOf } from '../../support/manifest-lines.js';

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

test('files are looked for beside the script, then from the root', () => {
  const { fileAt } = repositoryContext(beside({ 'x/a': 'beside', a: 'root', b: 'root' }), 'x');
  expect(fileAt('x/a')?.text).toBe('beside');
  expect(fileAt('x/b')?.text).toBe('root');
  expect(fileAt('x/c')).toBeNull();
  expect(fileAt('/a')).toBeNull();
  expect(fileAt('../a')).toBeNull();
});
