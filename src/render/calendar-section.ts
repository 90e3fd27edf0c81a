import { dayInWords } from '../model/day.js';
import type { Report, Verdict } from '../model/report.js';
import { type CalendarEntry, calendarEntries, weekdayName } from './calendar.js';
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
  if (report.targetDate === null) return null;
  const lines = entries.map(({ date, what, version }) => {
    const name = what === 'target date' ? '**this day**' : what;
    const words = version === null ? name : `${name}: ${code(version)}`;
    return `| ${date} ${weekdayName(date).slice(0, 3)} | ${words} |`;
  });
  const shown = picture !== '' && isAboutDays(report);
  const title = titleOf(report);
  const table = ['| Day | What |', '|---|---|'];
  return {
    title: shown ? null : title,
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

/** What a picture may name: a colon, a hash or a semicolon would end a Mermaid task. */
const plainVersion = /^\d+\.\d[\dA-Za-z.-]{0,40}$/;

/**
 * The days around the target date as a Mermaid Gantt chart of milestones, in a fenced block. Its
 * only text from outside is versions. Mermaid's own line for today would differ by the reader's day.
 */
export function calendarPicture(report: Report): string {
  const entries = calendarEntries(report);
  if (entries.length === 0) return '';
  const majors = entries.filter((entry) => isMajor(entry, report));
  const others = entries.filter(({ what }) => what.endsWith('date') || what.endsWith('bugfix'));
  return [
    '```mermaid',
    'gantt',
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %b',
    '  tickInterval 2month',
    '  todayMarker off',
    ...chartSection('Core majors', majors, report.verdict),
    ...chartSection('Target', others, report.verdict),
    '```',
  ].join('\n');
}

/** The line that comes out on the target date itself is neither the previous one nor a coming one. */
function isMajor({ what, date }: CalendarEntry, { targetDate }: Report): boolean {
  const isOwn = what.includes('core major');
  return isOwn || (what.startsWith('latest line') && date === targetDate);
}

function chartSection(
  title: string,
  entries: readonly CalendarEntry[],
  verdict: Verdict,
): readonly string[] {
  if (entries.length === 0) return [];
  return [`  section ${title}`, ...entries.map((entry) => milestone(entry, verdict))];
}

/** Mermaid paints a critical task red, which only a refused target date deserves. */
function milestone({ what, date, version }: CalendarEntry, verdict: Verdict): string {
  const named = version !== null && plainVersion.test(version) ? version : what;
  const targetTags = verdict === 'fail' ? 'crit, milestone' : 'done, milestone';
  const tags = what === 'target date' ? targetTags : 'milestone';
  return `  ${named} :${tags}, ${date}, 0d`;
}
