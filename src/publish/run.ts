import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../model/report.js';
import { shown } from '../model/shown.js';
import type { Annotation } from '../render/annotations.js';
import type { PageOf } from '../render/findings.js';
import { json } from '../render/json.js';
import type { Pages } from '../render/pages.js';
import type { Settings } from '../resolve/settings.js';
import type { Files } from '../world.js';

/** What reports to a workflow run; the runner's toolkit is one. */
export interface Runner {
  readonly info: (line: string) => void;
  readonly annotate: (annotation: Annotation) => void;
  readonly setOutput: (name: string, value: string) => void;
  /** Rejects when the runner takes no summary. */
  readonly writeSummary: (markdown: string) => Promise<unknown>;
}

/**
 * Reports to the workflow run: outputs first, since later steps depend on them, then annotations
 * and summary. A summary that cannot be written is noted in the log and decides nothing.
 */
export async function publishRun(
  runner: Runner,
  pages: Pick<Pages, 'outputs' | 'annotations' | 'summary'>,
): Promise<void> {
  for (const [name, value] of Object.entries(pages.outputs)) runner.setOutput(name, value);
  for (const annotation of pages.annotations) runner.annotate(annotation);
  try {
    await runner.writeSummary(pages.summary);
  } catch (error) {
    runner.info(`The job summary could not be written: ${(error as Error).message}`);
  }
}

/** Where the JSON report went, and what could not be written; writing decides nothing. */
interface WrittenReports {
  /** Empty when it could be written nowhere. */
  readonly path: string;
  readonly refused: readonly string[];
}

/**
 * Writes the files that were asked for. A JSON report without a place of its own, or whose place
 * refuses it, goes to a fresh folder among the runner's temporary ones: two steps of a job must not
 * overwrite each other.
 */
export async function writeReports(
  report: Report,
  { reportFile, sarifFile }: Pick<Settings, 'reportFile' | 'sarifFile'>,
  pageOf: PageOf,
  files: Files,
  temporary: string | undefined,
): Promise<WrittenReports> {
  const refused = await writeAsked(report, { reportFile, sarifFile }, pageOf, files);
  const taken = reportFile !== '' && !refused.has(reportFile);
  try {
    const path = taken ? reportFile : writeTemporary(json(report), temporary);
    return { path, refused: [...refused.values()] };
  } catch (error) {
    const why = `The report could not be written: ${(error as Error).message}.`;
    return { path: '', refused: [...refused.values(), why] };
  }
}

/** Writes the files that settings name; what was refused, and why, by path. */
export async function writeAsked(
  report: Report,
  { reportFile, sarifFile }: Pick<Settings, 'reportFile' | 'sarifFile'>,
  pageOf: PageOf,
  files: Files,
): Promise<ReadonlyMap<string, string>> {
  const refused = new Map<string, string>();
  const write = async (path: string, content: string) => {
    const why = await files.write(path, content);
    if (why !== null) refused.set(path, `${shown(path)} was not written: ${why}.`);
  };
  if (reportFile !== '') await write(reportFile, json(report));
  if (sarifFile !== '') {
    const { sarif } = await import('../render/sarif.js');
    await write(sarifFile, sarif(report, pageOf));
  }
  return refused;
}

function writeTemporary(content: string, temporary: string | undefined): string {
  const folder = mkdtempSync(join(temporary ?? tmpdir(), 'release-gate-'));
  const path = join(folder, 'report.json');
  writeFileSync(path, content);
  return path;
}
