import { addDays, type Day, dayInWords, daysBetween, weekdayOf } from '../../model/day.js';
import { firstOf } from '../../model/numbering.js';
import type { Freeze, Support } from '../../model/policy.js';
import { weekdayName } from '../../render/calendar.js';
import { jsonText } from '../../render/json.js';
import { escapeMarkdown, tableLines } from '../../render/markdown.js';
import { columns, type Paint, type Style, terminal } from '../../render/terminal.js';
import { compareDays, type PlannedRelease, type ReleaseCalendar } from './release-calendar.js';

/** One line of a calendar that people read: days of one month on which the same is due. */
interface CalendarRow {
  /** `2025-08-07 14 21 28`: the first in full, then days of the same month. */
  readonly when: string;
  /** The weekday of them all; empty for a span of days. */
  readonly weekday: string;
  /** Text from the policy among it: escape it. */
  readonly what: string;
  /**
   * `published`, `planned`, `any number`, perhaps with the later day it shipped, or `shipped early`
   * with its own day; empty for what recurs.
   */
  readonly basis: string;
  /** The line that is latest on these days; empty for none. */
  readonly latest: string;
  /** How it wants to be seen. */
  readonly look: 'major' | 'usual' | 'frozen';
}

const bases = {
  published: 'published',
  planned: 'planned',
  open: 'any number',
  recurring: '',
  shipped: 'shipped',
} as const satisfies Record<PlannedRelease['basis'], string>;

/** A calendar as rows, ascending by their first day. */
export function calendarRows(calendar: ReleaseCalendar): readonly CalendarRow[] {
  const rows = [
    ...releaseRows(calendar),
    ...calendar.freezes.map(freezeRow),
    ...calendar.supportEnds.map(supportRow),
  ];
  // A stable sort: on one day releases stand before what ends or begins with it.
  return rows.sort((a, b) => compareDays(a.when.slice(0, 10), b.when.slice(0, 10)));
}

function releaseRows({ releases, core }: ReleaseCalendar): CalendarRow[] {
  // On a frozen day nothing is due, and yet a line may have come out on it.
  const days = new Map<string, PlannedRelease[]>();
  for (const release of releases) {
    const key = `${release.date} ${release.frozen ?? ''}`;
    days.set(key, [...(days.get(key) ?? []), release]);
  }
  const rows = new Map<string, CalendarRow>();
  for (const [key, due] of days) {
    const date = key.slice(0, 10) as Day;
    const row = rowOf(date, due, core);
    const { when: _, ...rest } = row;
    const alike = `${date.slice(0, 7)} ${JSON.stringify(rest)}`;
    const before = rows.get(alike);
    rows.set(
      alike,
      before === undefined ? row : { ...before, when: `${before.when} ${date.slice(8)}` },
    );
  }
  return [...rows.values()];
}

/** What is due on one day. */
function rowOf(
  date: Day,
  due: readonly PlannedRelease[],
  core: ReleaseCalendar['core'],
): CalendarRow {
  const [first] = due as readonly [PlannedRelease, ...PlannedRelease[]];
  const { frozen, kind, latest } = first;
  const names = releaseNames(due, core);
  return {
    when: date,
    weekday: weekdayName(date),
    what: frozen === null ? names : `frozen (${frozen}): ${names}`,
    basis: basisOf(first),
    latest: latest ?? '',
    look: frozen !== null ? 'frozen' : kind === 'core-major' ? 'major' : 'usual',
  };
}

/** `published`, of a line that missed its day when it shipped, of one that came early its own day. */
function basisOf({ basis, shipped, due }: PlannedRelease): string {
  if (due !== undefined) return `${bases[basis]} early, due ${due}`;
  return shipped === undefined ? bases[basis] : `${bases[basis]}, shipped ${shipped}`;
}

/** `core major 2025.1.0, plugin major`; the lines of one kind stand behind it. */
function releaseNames(due: readonly PlannedRelease[], core: ReleaseCalendar['core']): string {
  const byKind = new Map<string, string>();
  for (const { kind, line } of due) {
    const number = line !== null && kind === 'core-major' ? firstOf(line, core).text : line;
    const name = (kind === 'core-major' ? core.called : null) ?? kind.replace('-', ' ');
    const before = byKind.get(kind) ?? name;
    byKind.set(kind, number === null ? before : `${before} ${number}`);
  }
  return [...byKind.values()].join(', ');
}

function freezeRow({ from, to, reason, for: what }: Freeze): CalendarRow {
  const name = what === 'all' ? 'releases and deployments' : what;
  return spanRow(`${from} to ${to}`, '', `freeze of ${name}: ${reason}`, 'frozen');
}

function supportRow({ line, until }: Support): CalendarRow {
  return spanRow(until, weekdayName(until), `last day of support for ${line}`, 'usual');
}

function spanRow(
  when: string,
  weekday: string,
  what: string,
  look: CalendarRow['look'],
): CalendarRow {
  return { when, weekday, what, basis: '', latest: '', look };
}

const styles = {
  major: 'bold',
  usual: null,
  frozen: 'dim',
} as const satisfies Record<CalendarRow['look'], Style | null>;

/** A calendar for a terminal: a line for each month's days of the same releases. */
export function calendarText(calendar: ReleaseCalendar, paint: Paint): string {
  const rows = calendarRows(calendar);
  const cells = rows.map(({ when, weekday, what, basis, latest }, index) => {
    // What is latest is told where it changes.
    const before = rows.slice(0, index).findLast((row) => row.latest !== '')?.latest;
    const isNew = latest !== '' && latest !== before;
    const told = [terminal(what), basis, isNew ? `latest ${latest}` : ''];
    return [when, weekday.slice(0, 3), told.filter((words) => words !== '').join(' · ')];
  });
  const lines = columns(cells).map((line, index) => {
    const style = styles[rows[index]?.look ?? 'usual'];
    return style === null ? line : paint(style, line);
  });
  const { policy, from, until, timeZone } = calendar;
  const none = 'The policy plans no release in these days.';
  return [
    paint('bold', `Release calendar of ${terminal(policy.name)}`),
    `${from} to ${until}, days in ${terminal(timeZone)}`,
    '',
    ...(lines.length === 0 ? [none] : lines),
    '',
  ].join('\n');
}

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

/** A calendar for programs; a field is added, never changed. */
export function calendarJson(calendar: ReleaseCalendar): string {
  const { policy, timeZone, from, until, latest, releases, freezes, supportEnds } = calendar;
  return jsonText({
    policy,
    timeZone,
    from,
    until,
    latest,
    releases: releases.map(({ date, kind, line, basis, shipped, due, latest, frozen }) => ({
      date,
      weekday: weekdayOf(date),
      kind,
      line,
      basis,
      ...(shipped === undefined ? {} : { shipped }),
      ...(due === undefined ? {} : { due }),
      latest,
      frozen,
    })),
    freezes,
    supportEnds,
  });
}
