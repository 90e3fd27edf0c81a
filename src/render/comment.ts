import { longestMarkers } from '../model/comment-marker.js';
import type { CommentPage } from '../model/pages.js';
import type { Report } from '../model/report.js';
import { code } from './markdown.js';
import { closing, opening } from './opening.js';
import type { Section } from './section.js';
import { type PageOptions, page, pageSections } from './summary.js';
import { needsAction } from './verdict.js';

/** The most that naming the step takes, in characters: a key has at most 100, and each may be an element. */
const longestSignature = 2000;

/**
 * GitHub refuses a comment above 65,536 characters; bytes are never fewer. The rest is room for
 * the markers by which the comment is found again, and for its key.
 */
const commentLimit = 65_536 - longestMarkers - longestSignature;

/** The pull request's comment: the summary's sections without the picture, details folded. */
export function comment(report: Report, { pageOf, links }: PageOptions): CommentPage {
  const sections = pageSections(report, pageOf, '');
  return {
    body: page(opening(report), sections, closing(report, links), folded, commentLimit),
    startsOne: report.problems.length > 0 || report.findings.some(needsAction),
  };
}

/** Markdown that names the step, to follow the comment where a pull request has several. */
export function signature(key: string): string {
  return `<sub>Comment of ${code(key)}</sub>`;
}

function folded({ title, unfolded }: Section, body: string): string {
  if (unfolded) return `### ${title}\n\n${body}`;
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
