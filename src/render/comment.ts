import { maxMarkersLength } from '../model/comment-marker.js';
import type { CommentPage } from '../model/pages.js';
import type { Report } from '../model/report.js';
import { escapeMarkdown } from './markdown.js';
import { type PageOptions, reportPage } from './summary.js';
import { needsAction } from './verdict.js';

/** The most that naming the step takes, in characters: a key has at most 100, and each may be an element. */
const maxSignatureLength = 2000;

/**
 * GitHub refuses a comment above 65,536 characters; bytes are never fewer. The rest is room for
 * the markers by which the comment is found again, and for its key.
 */
const commentLimit = 65_536 - maxMarkersLength - maxSignatureLength;

/** The pull request's comment: the summary without the picture. */
export function comment(report: Report, options: PageOptions): CommentPage {
  return {
    body: reportPage(report, options, '', commentLimit),
    startsOne: report.problems.length > 0 || report.findings.some(needsAction),
  };
}

/** Markdown that names the step, above the comment where a pull request has several. */
export function signature(key: string): string {
  return `<sub>Release Gate · ${escapeMarkdown(key)}</sub>`;
}
