import { isWorthTelling, type Report } from '../model/report.js';
import { code, escapeMarkdown } from './markdown.js';
import { planEntries, planPath } from './plan-words.js';
import type { Section } from './section.js';
import { countOf } from './words.js';

/** The plan as a section of a page; null without one, or where the new core is all that changes. */
export function planSection(report: Report): Section | null {
  if (report.plan === null || !isWorthTelling(report.plan)) return null;
  const rows = planRows(report);
  return {
    title: `Upgrade path: ${planPath(report.plan).map(escapeMarkdown).join(' → ')}`,
    unfolded: false,
    lead: [],
    rows,
    tail: [],
    leftOut: (kept) => `and ${countOf(rows.length - kept, 'line')} of the plan not shown.`,
  };
}

/** The plan as the lines of a Markdown list, whatever there is to tell. */
export function planRows({ plan, targetDate }: Report): readonly string[] {
  const entries = plan === null ? [] : planEntries(plan, targetDate, code);
  return entries.flatMap(({ isStep, title, details }, index) => [
    `${isStep ? `${index + 1}.` : '-'} ${title}`,
    ...details.map((detail) => `${' '.repeat(4)}- ${detail}`),
  ]);
}
