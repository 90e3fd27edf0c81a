import type { Links } from '../model/policy.js';
import type { Report } from '../model/report.js';
import { calendarPicture, calendarSection } from './calendar-section.js';
import { compatibilitySection } from './compatibility.js';
import { findingSections, type PageOf } from './findings.js';
import { noticeSection, planSection, problemSection } from './lists.js';
import { closing, opening, seenSection } from './opening.js';
import { pasteSections } from './paste.js';
import { type Frame, fitSections, type Section } from './section.js';
import { nowhere, type PageSurroundings } from './surroundings.js';
import { bytesOf } from './words.js';

/** What a Markdown page needs to know beside the report. */
export interface PageOptions {
  readonly pageOf: PageOf;
  readonly links: Links;
  /** Left out where nothing is known, as on a command line. */
  readonly surroundings?: PageSurroundings;
}

/** GitHub drops a job summary above 1,048,576 bytes whole; the rest is room for line ends. */
const summaryLimit = 1_048_576 - 1024;

/** The job summary, Markdown that ends in a newline. */
export function summary(report: Report, options: PageOptions): string {
  return reportPage(report, options, calendarPicture(report), summaryLimit);
}

/** A page about a report: what there is to fix unfolded, and all else behind a title that tells it. */
export function reportPage(
  report: Report,
  { pageOf, links, surroundings = nowhere }: PageOptions,
  picture: string,
  limit: number,
): string {
  const sections = pageSections(report, pageOf, surroundings, picture);
  const last = closing(report, links, surroundings);
  return page(opening(report, surroundings), sections, last, folded, limit);
}

/** The sections that summary and comment share, in their order. */
function pageSections(
  report: Report,
  pageOf: PageOf,
  surroundings: PageSurroundings,
  picture: string,
): readonly Section[] {
  const sections = [
    problemSection(report, surroundings),
    ...findingSections(report, pageOf, surroundings),
    ...pasteSections(report, surroundings),
    planSection(report),
    compatibilitySection(report),
    calendarSection(report, picture),
    noticeSection(report, surroundings),
    seenSection(report),
  ];
  return sections.filter((section) => section !== null);
}

/** First lines, sections and last lines as Markdown of at most so many bytes. */
export function page(
  first: string,
  sections: readonly Section[],
  last: string,
  frame: Frame,
  limit: number,
): string {
  // Each section is parted from the one before by an empty line, two bytes.
  const taken = bytesOf(first) + bytesOf(last) + 2 * (sections.length + 2);
  return `${[first, ...fitSections(sections, frame, limit - taken), last].join('\n\n')}\n`;
}

/** What stands unfolded needs no title above it: the headline and the table's own say it. */
function folded({ title }: Section, body: string): string {
  if (title === null) return body;
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
