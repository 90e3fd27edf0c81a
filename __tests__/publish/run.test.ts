import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { publishRun, type Runner, writeAsked, writeReports } from '../../src/publish/run.js';
import type { Annotation } from '../../src/render/annotations.js';
import { json } from '../../src/render/json.js';
import { outputs } from '../../src/render/pages.js';
import type { Files } from '../../src/world.js';
import { inFolder } from '../support/folder.js';
import { makeReport } from '../support/make-report.js';
import { filesOf } from '../support/make-world.js';

const annotation: Annotation = {
  level: 'error',
  title: 'core-too-old: plugin-aws@2.0.0',
  message: 'It does not run.',
  location: null,
};

const pages = {
  outputs: outputs(makeReport(), 'report.json'),
  annotations: [annotation, { ...annotation, level: 'notice' as const }],
  summary: '## ✅ All well\n',
};

/** A runner that notes what it is told, in order. */
function notingRunner(writeSummary: Runner['writeSummary']) {
  const told: string[] = [];
  const runner: Runner = {
    info: (line) => told.push(`info: ${line}`),
    annotate: ({ level, message }) => told.push(`${level}: ${message}`),
    setOutput: (name, value) => told.push(`output: ${name}=${value}`),
    writeSummary: async (markdown) => {
      await writeSummary(markdown);
      told.push(`summary: ${markdown}`);
    },
  };
  return { told, runner };
}

describe('a workflow run', () => {
  test('is told the outputs first, then annotations, then the summary', async () => {
    const { told, runner } = notingRunner(async () => {});
    await publishRun(runner, pages);
    const names = Object.entries(pages.outputs);
    expect(told.slice(0, names.length)).toEqual(
      names.map(([name, value]) => `output: ${name}=${value}`),
    );
    expect(told.slice(names.length)).toEqual([
      'error: It does not run.',
      'notice: It does not run.',
      'summary: ## ✅ All well\n',
    ]);
  });

  test('that takes no summary says so in its log, and nothing fails', async () => {
    const { told, runner } = notingRunner(async () => {
      throw new Error('no room');
    });
    await publishRun(runner, pages);
    expect(told.at(-1)).toBe('info: The job summary could not be written: no room');
  });
});

const report = makeReport();

/** Files that take any path but those that begin with `..`, in memory. */
function notingFiles() {
  const written: Record<string, string> = {};
  const write: Files['write'] = async (path, text) => {
    if (path.startsWith('..')) return 'it lies outside the workspace';
    written[path] = text;
    return null;
  };
  return { written, files: { ...filesOf({}), write } };
}

describe('the files that were asked for', () => {
  test.each([
    ['', '', []],
    ['report.json', '', ['report.json']],
    ['', 'gate.sarif', ['gate.sarif']],
    ['report.json', 'gate.sarif', ['report.json', 'gate.sarif']],
  ])('report-file %j and sarif-file %j are %j', async (reportFile, sarifFile, paths) => {
    const { written, files } = notingFiles();
    const refused = await writeAsked(report, { reportFile, sarifFile }, () => null, files);
    expect(Object.keys(written)).toEqual(paths);
    expect([...refused]).toEqual([]);
  });

  test('hold the report as JSON and as SARIF', async () => {
    const { written, files } = notingFiles();
    const settings = { reportFile: 'report.json', sarifFile: 'gate.sarif' };
    await writeAsked(report, settings, () => null, files);
    expect(written['report.json']).toBe(json(report));
    expect(JSON.parse(written['gate.sarif'] ?? '').version).toBe('2.1.0');
  });

  test('that are refused are told with the reason', async () => {
    const settings = { reportFile: '../report.json', sarifFile: '../gate.sarif' };
    const refused = await writeAsked(report, settings, () => null, notingFiles().files);
    expect([...refused.values()]).toEqual([
      '../report.json was not written: it lies outside the workspace.',
      '../gate.sarif was not written: it lies outside the workspace.',
    ]);
  });
});

describe('the report of a workflow', () => {
  const none = { reportFile: '', sarifFile: '' };

  test('lies where it was asked for, and nowhere else', async () => {
    await inFolder(async (temporary) => {
      const { written, files } = notingFiles();
      const settings = { reportFile: 'report.json', sarifFile: '' };
      const reports = await writeReports(report, settings, () => null, files, temporary);
      expect(reports).toEqual({ path: 'report.json', refused: [] });
      expect(written).toEqual({ 'report.json': json(report) });
    });
  });

  test.each([
    ['was not asked for', '', 0],
    ['was refused its place', '../report.json', 1],
  ])('that %s lies in a fresh temporary folder', async (_, reportFile, refusals) => {
    await inFolder(async (temporary) => {
      const { files } = notingFiles();
      const settings = { ...none, reportFile };
      const first = await writeReports(report, settings, () => null, files, temporary);
      const second = await writeReports(report, settings, () => null, files, temporary);
      expect(first.refused).toHaveLength(refusals);
      expect(first.path.startsWith(join(temporary, 'release-gate-'))).toBe(true);
      expect(first.path).not.toBe(second.path);
      expect(readFileSync(first.path, 'utf8')).toBe(json(report));
    });
  });

  test('that can lie nowhere is told, and has no path', async () => {
    const { files } = notingFiles();
    const { path, refused } = await writeReports(report, none, () => null, files, '/nowhere/temp');
    expect(path).toBe('');
    expect(refused).toEqual([expect.stringMatching(/^The report could not be written: ENOENT/)]);
  });
});
