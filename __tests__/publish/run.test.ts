import { describe, expect, test } from '@jest/globals';
import { publishRun, type Runner } from '../../src/publish/run.js';
import type { Annotation } from '../../src/render/annotations.js';
import { outputs } from '../../src/render/pages.js';
import { makeReport } from '../support/make-report.js';

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
