import { addDays, dayInWords, daysBetween } from '../../model/day.js';
import { firstOf } from '../../model/first-release.js';
import { escapeMarkdown, tableLines } from '../../render/markdown.js';
import type { ReleaseCalendar } from './planned-release.js';
import { calendarRows } from './release-calendar-rows.js';

/** A calendar as a Markdown page: a picture of its landmarks, then every day. */
export function calendarMarkdown(calendar: ReleaseCalendar): string {
  const { policy, from, until, timeZone } = calendar;
  const rows = calendarRows(calendar).map(({ when, weekday, what, basis, latest, look }) => {
    const shown = escapeMarkdown(what);
    return [when, weekday, look === 'major' ? `**${shown}**` : shown, basis, latest];
  });
  const days = rows.length === 0 ? [] : tableLines(heading, rows);
  return [
    `# Release calendar of ${escapeMarkdown(policy.name)}${nextWords(calendar)}`,
    '',
    `${dayInWords(from)} to ${dayInWords(until)}, days in ${escapeMarkdown(timeZone)}.`,
    '',
    ...landmarkPicture(calendar),
    ...(days.length === 0 ? ['The policy plans no release in these days.'] : days),
    '',
  ].join('\n');
}

/** The first core major of these days: what most readers look for. */
function nextWords({ releases, core }: ReleaseCalendar): string {
  const next = releases.find(({ kind, frozen }) => kind === 'core-major' && frozen === null);
  if (next === undefined) return '';
  const name = next.line === null ? 'a core major' : `core ${firstOf(next.line, core).text}`;
  return `: next is ${name} on ${dayInWords(next.date)}`;
}

const heading = ['Days', 'Weekday', 'What', 'Date is', 'Latest line'];

/**
 * Majors, freezes and ends of support as a Mermaid Gantt chart; nothing without any. Its text
 * comes from numbers and dates alone. Weekly days would bury it.
 */
function landmarkPicture(calendar: ReleaseCalendar): readonly string[] {
  const sections = [
    ...chartSection('Core majors', majorTasks(calendar)),
    ...chartSection('Latest line', latestTasks(calendar)),
    ...chartSection('Freezes', freezeTasks(calendar)),
    ...chartSection('Support ends', supportTasks(calendar)),
  ];
  if (sections.length === 0) return [];
  const axis = ['gantt', '  dateFormat YYYY-MM-DD', '  axisFormat %b %Y', '  todayMarker off'];
  return ['```mermaid', ...axis, ...sections, '```', ''];
}

function chartSection(title: string, tasks: readonly string[]): readonly string[] {
  return tasks.length === 0 ? [] : [`  section ${title}`, ...tasks];
}

function majorTasks({ releases, core }: ReleaseCalendar): readonly string[] {
  const majors = releases.filter(({ kind }) => kind === 'core-major');
  return majors.map(({ date, line, frozen }) => {
    const name = line === null ? 'core major' : firstOf(line, core).text;
    return `  ${name} (${date}) :${frozen === null ? '' : 'done, '}milestone, ${date}, 0d`;
  });
}

function latestTasks({ latest }: ReleaseCalendar): readonly string[] {
  return latest.flatMap(({ line, from, until }) => {
    const days = daysBetween(from, addDays(until, 1));
    return line === null ? [] : [`  ${line} :active, ${from}, ${days}d`];
  });
}

function freezeTasks({ freezes }: ReleaseCalendar): readonly string[] {
  return freezes.map(({ from, to }) => {
    return `  freeze (${from} to ${to}) :crit, ${from}, ${daysBetween(from, addDays(to, 1))}d`;
  });
}

function supportTasks({ supportEnds }: ReleaseCalendar): readonly string[] {
  return supportEnds.map(({ line, until }) => `  ${line} (${until}) :milestone, ${until}, 0d`);
}
