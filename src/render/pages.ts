import type { Pages } from '../model/pages.js';
import type { Report } from '../model/report.js';
import type { SourceFile } from '../model/written.js';
import { annotations } from './annotations.js';
import { comment } from './comment.js';
import { json } from './json.js';
import { outputs } from './outputs.js';
import { suggestions } from './suggestions.js';
import { type PageOptions, summary } from './summary.js';

/** What the pages need to know beside the report. */
export interface RenderOptions extends PageOptions {
  /** Where the JSON report will be written, for the output of that name. */
  readonly reportPath: string;
  /** The files that findings may lie in, as they were judged. */
  readonly files: readonly SourceFile[];
}

/** What each surface will say; what only some runs deliver is written when it is asked for. */
export function render(report: Report, options: RenderOptions): Pages {
  return {
    annotations: annotations(report, options.surroundings),
    summary: summary(report, options),
    labels: report.labels,
    outputs: outputs(report, options.reportPath),
    get comment() {
      return comment(report, options);
    },
    get suggestions() {
      return suggestions(report, options.pageOf, options.files);
    },
    get json() {
      return json(report);
    },
  };
}
