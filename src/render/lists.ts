import { isWorthTelling, type Problem, type Report } from '../model/report.js';
import type { Location } from '../model/written.js';
import { code, escapeMarkdown, link, prose } from './markdown.js';
import { planEntries, planPath } from './plan-words.js';
import type { Section } from './section.js';
import { nowhere, type PageSurroundings } from './surroundings.js';
import { guesses } from './text.js';
import { countOf, cut, placeText } from './words.js';

/** Why the gate could not judge, as a list; null when it could. */
export function problemSection(
  { problems }: Report,
  surroundings: PageSurroundings = nowhere,
): Section | null {
  if (problems.length === 0) return null;
  return {
    title: null,
    rows: problems.map((problem, index) => `${index + 1}. ${problemWords(problem, surroundings)}`),
    leftOut: (kept) => `and ${countOf(problems.length - kept, 'problem')} not shown.`,
  };
}

/** Where the right word is known, what was expected says nothing more. */
function problemWords(problem: Problem, surroundings: PageSurroundings): string {
  const { message, found, expected, location } = problem;
  const told = [
    ...(message.includes(found) ? [] : [`Found ${code(found)}.`]),
    ...(expected === '' || guesses(problem) ? [] : [`Expected ${prose(expected)}.`]),
  ];
  const where = location === null ? [] : [`<sub>${placeLink(location, surroundings)}</sub>`];
  return [[prose(message), ...told].join(' '), ...where].join('<br>');
}

/** What is worth saying and is not a finding, as a list; null when there is nothing. */
export function noticeSection(
  { notices }: Report,
  surroundings: PageSurroundings = nowhere,
): Section | null {
  const [first, ...others] = notices;
  if (first === undefined) return null;
  return {
    title:
      others.length === 0
        ? `Worth knowing: ${escapeMarkdown(cut(first.message))}`
        : `Worth knowing: ${notices.length} notes`,
    rows: notices.map(({ message, location }) => {
      return location === null
        ? `- ${prose(message)}`
        : `- ${prose(message)} (${placeLink(location, surroundings)})`;
    }),
    leftOut: (kept) => `and ${countOf(notices.length - kept, 'notice')} not shown.`,
  };
}

function placeLink(location: Location, { addressOf }: PageSurroundings): string {
  return link(code(placeText(location)), addressOf(location.path, location.line));
}

/** The plan as a section of a page; null without one, or where the new core is all that changes. */
export function planSection(report: Report): Section | null {
  if (report.plan === null || !isWorthTelling(report.plan)) return null;
  const rows = planRows(report);
  return {
    title: `Upgrade path: ${planPath(report.plan).map(escapeMarkdown).join(' → ')}`,
    rows,
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
