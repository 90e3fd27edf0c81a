import type { Annotation } from '../render/annotations.js';
import type { Pages } from '../render/pages.js';

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
