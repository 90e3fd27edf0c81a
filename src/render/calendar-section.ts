import { dayInWords } from '../model/day.js';
import type { Report } from '../model/report.js';
import { calendarEntries, weekdayName } from './calendar.js';
import { code, escapeMarkdown } from './markdown.js';
import type { Section } from './section.js';
import { dueWords, isCalendarAlone } from './verdict.js';
import { countOf } from './words.js';

/**
 * The days around the target date as a table, folded below a picture where the answer depends on
 * days; null without days.
 */
export function calendarSection(report: Report, picture: string): Section | null {
  const entries = calendarEntries(report);
  if (report.targetDate === null || entries.length === 0) return null;
  const lines = entries.map(({ date, what, version }) => {
    const name = what === 'target date' ? '**this day**' : what;
    const words = version === null ? name : `${name}: ${code(version)}`;
    return `| ${date} ${weekdayName(date).slice(0, 3)} | ${words} |`;
  });
  const shown = picture !== '' && isAboutDays(report);
  const title = titleOf(report);
  const table = ['| Day | What |', '|---|---|'];
  return {
    title,
    unfolded: shown,
    lead: shown ? [picture, '', `<details>\n<summary>${title}</summary>`, '', ...table] : table,
    rows: lines,
    tail: shown ? ['', '</details>'] : [],
    leftOut: (kept) => `and ${countOf(lines.length - kept, 'day')} not shown.`,
  };
}

/** Whether the answer depends on days: something is released, or the calendar alone was asked. */
function isAboutDays(report: Report): boolean {
  return report.releasing.length > 0 || isCalendarAlone(report);
}

function titleOf(report: Report): string {
  const { nextCoreBugfix, nextCoreMajor } = report.calendar;
  const due = dueWords(report);
  const next = [
    ...(nextCoreBugfix === null ? [] : [`next bugfix ${dayInWords(nextCoreBugfix.date)}`]),
    ...(nextCoreMajor === null
      ? []
      : [
          `next major ${nextCoreMajor.version === null ? '' : `${escapeMarkdown(nextCoreMajor.version)} on `}${dayInWords(nextCoreMajor.date)}`,
        ]),
  ];
  const told = [
    ...(due === null ? [] : [`due on this day: ${escapeMarkdown(due)}`]),
    ...(next.length === 0 ? [] : [next.join(', ')]),
  ];
  return told.length === 0 ? 'Calendar' : `Calendar: ${told.join('; ')}`;
}
