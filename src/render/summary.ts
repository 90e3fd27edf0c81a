import type { Links } from '../model/policy.js';
import type { Report } from '../model/report.js';
import { calendarSection } from './calendar-section.js';
import { compatibilitySection } from './compatibility.js';
import { findingSections, type PageOf } from './findings.js';
import { calendarPicture } from './mermaid.js';
import { noticeSection, problemSection } from './notices.js';
import { closing, opening } from './opening.js';
import { planSection } from './plan.js';
import { type Frame, fitSections, type Section } from './section.js';
import { seenSection } from './seen.js';
import { bytesOf } from './size.js';

/** What a Markdown page needs to know beside the report. */
export interface PageOptions {
  readonly pageOf: PageOf;
  readonly links: Links;
}

/** GitHub drops a job summary above 1,048,576 bytes whole; the rest is room for line ends. */
const summaryLimit = 1_048_576 - 1024;

/** The job summary, Markdown that ends in a newline. */
export function summary(report: Report, { pageOf, links }: PageOptions): string {
  const sections = pageSections(report, pageOf, calendarPicture(report));
  return page(opening(report), sections, closing(report, links), titled, summaryLimit);
}

/** The sections that summary and comment share, in their order. */
export function pageSections(report: Report, pageOf: PageOf, picture: string): readonly Section[] {
  const sections = [
    problemSection(report),
    ...findingSections(report, pageOf),
    planSection(report),
    compatibilitySection(report),
    calendarSection(report, picture),
    noticeSection(report),
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

function titled({ title }: Section, body: string): string {
  return `### ${title}\n\n${body}`;
}
