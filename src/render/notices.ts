import type { Location } from '../model/location.js';
import type { Report } from '../model/report.js';
import { countOf } from './counts.js';
import { code, prose, tableLines } from './markdown.js';
import { placeOf } from './place.js';
import type { Section } from './section.js';

/** Why the gate could not judge, as a table; null when it could. */
export function problemSection({ problems }: Report): Section | null {
  if (problems.length === 0) return null;
  const heading = ['Problem', 'Found', 'Expected', 'Where'];
  const rows = problems.map(({ message, found, expected, location }) => {
    return [prose(message), code(found), prose(expected), whereCell(location)];
  });
  const [head = '', rule = '', ...lines] = tableLines(heading, rows);
  return {
    title: 'Problems',
    unfolded: true,
    lead: [head, rule],
    rows: lines,
    tail: [],
    leftOut: (kept) => `and ${countOf(problems.length - kept, 'problem')} not shown.`,
  };
}

/** What is worth saying and no finding, as a list; null when there is nothing. */
export function noticeSection({ notices }: Report): Section | null {
  if (notices.length === 0) return null;
  return {
    title: 'Worth knowing',
    unfolded: false,
    lead: [],
    rows: notices.map(({ message, location }) => {
      return location === null
        ? `- ${prose(message)}`
        : `- ${prose(message)} (${whereCell(location)})`;
    }),
    tail: [],
    leftOut: (kept) => `and ${countOf(notices.length - kept, 'notice')} not shown.`,
  };
}

function whereCell(location: Location | null): string {
  return location === null ? '' : code(placeOf(location));
}
