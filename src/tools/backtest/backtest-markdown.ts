import { type Day, daysBetween, yearOf } from '../../model/day.js';
import { weekdayName } from '../../render/calendar.js';
import { code, escapeMarkdown, tableLines } from '../../render/markdown.js';
import { countOf } from '../../render/words.js';
import {
  adviceText,
  backtestSentence,
  brokenText,
  daysOffText,
  keptWords,
} from './backtest-words.js';
import { type DayMark, type Year, years } from './backtest-years.js';
import type { Backtest, ReplayedRelease } from './replay.js';

const squares = {
  'on its day': '🟩',
  late: '🟧',
  early: '🟦',
  refused: '🟥',
  'no day': '⬜',
} as const satisfies Record<DayMark, string>;

/** A backtest as a Markdown page: pictures of each year, every release, and how each rule fared. */
export function backtestMarkdown(backtest: Backtest): string {
  const { policy, releases, rules } = backtest;
  const rows = rules.map((rule) => [code(rule.rule), brokenText(rule), adviceText(rule)]);
  const lines = [
    `# Backtest of ${escapeMarkdown(policy.name)}: ${backtestSentence(backtest)}`,
    ...(releases.length === 0 ? [] : [legend()]),
    ...years(releases).flatMap((year) => yearParts(year, releases)),
    ...releaseParts(releases),
    '## What severity each rule could have',
    tableLines(['Rule', 'Broken by', 'Severity it could have'], rows).join('\n'),
  ];
  return `${lines.join('\n\n')}\n`;
}

function legend(): string {
  return Object.entries(squares)
    .map(([mark, square]) => `${square} ${mark}`)
    .join(' · ');
}

function yearParts(year: Year, releases: readonly ReplayedRelease[]): readonly string[] {
  const kinds = year.kinds.map((kind) => kind.replace('core-', ''));
  const rows = year.months.map(({ name, marks }) => [
    name,
    ...marks.map((cell) => cell.map((mark) => squares[mark]).join('')),
  ]);
  const majors = releases.filter(({ kind, date, planned }) => {
    return kind === 'core-major' && planned !== null && yearOf(date) === year.year;
  });
  return [
    `## ${year.year}${keptWords(releases.filter(({ date }) => yearOf(date) === year.year))}`,
    ...(majors.length === 0 ? [] : [majorPicture(majors)]),
    tableLines([`${year.year}`, ...kinds], rows).join('\n'),
  ];
}

/** A Mermaid chart with a bar from the day planned to the day it came; a day kept is a milestone. */
function majorPicture(majors: readonly ReplayedRelease[]): string {
  return [
    '```mermaid',
    'gantt',
    '  title Core majors: from the day planned to the day they came',
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %b %Y',
    '  todayMarker off',
    ...majors.map(majorTask),
    '```',
  ].join('\n');
}

/** Mermaid paints a late or refused one red and an early one grey. */
function majorTask(release: ReplayedRelease): string {
  const { version, date, planned, daysOff, onCadence } = release;
  if (planned === null || daysOff === null || daysOff === 0) {
    return `  ${version.text} (${date}) :${onCadence === false ? 'crit, ' : ''}milestone, ${date}, 0d`;
  }
  const [from, tag]: [Day, string] = daysOff > 0 ? [planned, 'crit'] : [date, 'done'];
  const days = Math.abs(daysBetween(planned, date));
  return `  ${version.text} (${date}) ${countOf(days, 'day')} ${daysOff > 0 ? 'late' : 'early'} :${tag}, ${from}, ${days}d`;
}

function releaseParts(releases: readonly ReplayedRelease[]): readonly string[] {
  if (releases.length === 0) return [];
  const rows = releases.map((release) => [
    code(release.version.text),
    release.date,
    weekdayName(release.date),
    release.kind.replace('core-', ''),
    daysOffText(release),
    release.findings.map(code).join(', '),
  ]);
  const head = ['Version', 'Date', 'Weekday', 'Kind', 'Against the calendar', 'Findings'];
  return ['## Every release', tableLines(head, rows).join('\n')];
}
