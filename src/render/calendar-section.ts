import type { Report } from '../model/report.js';
import { calendarEntries, dueSentence, weekdayName } from './calendar.js';
import { countOf } from './counts.js';
import { code, tableLines } from './markdown.js';
import type { Section } from './section.js';

/** The days around the target date as a table, below a picture of them or nothing; null without days. */
export function calendarSection(report: Report, picture: string): Section | null {
  const entries = calendarEntries(report);
  if (report.targetDate === null || entries.length === 0) return null;
  const rows = entries.map(({ date, what, version }) => {
    const name = what === 'target date' ? '**target date**' : what;
    return [date, weekdayName(date), name, version === null ? '' : code(version)];
  });
  const [head = '', rule = '', ...lines] = tableLines(['Date', 'Weekday', 'What', 'Version'], rows);
  return {
    title: 'Calendar',
    unfolded: false,
    lead: picture === '' ? [head, rule] : [picture, '', head, rule],
    rows: lines,
    tail: ['', dueSentence(report)],
    leftOut: (kept) => `and ${countOf(lines.length - kept, 'day')} not shown.`,
  };
}
