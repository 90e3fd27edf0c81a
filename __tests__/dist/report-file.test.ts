import { symlinkSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { InputName } from '../../src/model/input.js';
import { runAction, type Step } from '../support/run-action.js';
import { runtimes } from '../support/runtimes.js';

const judged = { 'core-version': '2025.1.0', 'target-date': '2025-08-05' };

describe.each(runtimes)('files that the built action writes on Node $version', (runtime) => {
  const run = (inputs: Partial<Record<InputName, string>>, difference: Partial<Step> = {}) =>
    runAction({ runtime, inputs: { ...judged, ...inputs }, ...difference });

  test('lie where the workflow asks, folders made on the way', async () => {
    const inputs = { 'report-file': 'out/gate/report.json', 'sarif-file': 'out/gate.sarif' };
    const { outputs, files } = await run(inputs);
    expect(outputs['report-path']).toBe('out/gate/report.json');
    expect(JSON.parse(files['workspace/out/gate/report.json'] ?? '')).toMatchObject({
      schemaVersion: 1,
      verdict: 'pass',
    });
    expect(JSON.parse(files['workspace/out/gate.sarif'] ?? '')).toMatchObject({ version: '2.1.0' });
  });

  test('leave the workspace as it was when none is asked for', async () => {
    const { files } = await run({});
    expect(Object.keys(files).filter((path) => path.startsWith('workspace/'))).toEqual([]);
  });

  const places = [
    '../outside.json',
    'folder/../../outside.json',
    '/outside.json',
    'way-out/outside.json',
    'link-out.json',
    'link-in.json',
  ];
  test.each(
    places.flatMap((place) => [['report-file', place] as const, ['sarif-file', place] as const]),
  )('do not lie at %s %s, and the report is in the temporary folder', async (input, place) => {
    const { exitCode, outputs, files, annotations } = await run(
      { [input]: place },
      {
        files: { 'kept.json': 'kept' },
        prepare: (machine) => {
          symlinkSync('..', `${machine}/workspace/way-out`);
          symlinkSync('../outside.json', `${machine}/workspace/link-out.json`);
          symlinkSync('kept.json', `${machine}/workspace/link-in.json`);
        },
      },
    );
    const written = Object.keys(files).filter((path) => /^(?:workspace\/|outside)/.test(path));
    expect(written).toEqual(['workspace/kept.json']);
    expect(files['workspace/kept.json']).toBe('kept');
    expect(outputs['report-path']).toMatch(/\/temp\/release-gate-\w+\/report\.json$/);
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).toMatchObject({ level: 'notice' });
    expect(annotations[0]?.message).toMatch(/ was not written: .*(?:workspace|symlink)\.$/);
    expect(exitCode).toBe(0);
  });

  test.each(['gate.json', './gate.json', 'here/gate.json'])(
    'are not one file: gate.json and %s',
    async (place) => {
      const { exitCode, outputs, report, annotations } = await run(
        { 'report-file': 'gate.json', 'sarif-file': place },
        { prepare: (machine) => symlinkSync('.', `${machine}/workspace/here`) },
      );
      expect(annotations.map(({ level, message }) => [level, message])).toEqual([
        ['error', expect.stringContaining('report-file and sarif-file both name gate.json')],
      ]);
      expect(outputs).toMatchObject({ verdict: 'fail', 'report-path': 'gate.json' });
      expect(report?.problems).toHaveLength(1);
      expect(exitCode).toBe(1);
    },
  );

  test.each([
    ['policy', 'policy'],
    ['catalog', 'catalogue'],
  ] as const)('that the input %s names are read in the workspace only', async (input, called) => {
    const { exitCode, annotations } = await run(
      { [input]: 'leak.yml' },
      { prepare: (machine) => symlinkSync('../event.json', `${machine}/workspace/leak.yml`) },
    );
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toMatch(
      `The ${called} leak.yml cannot be read: a symlink leads out of the workspace.`,
    );
  });
});
