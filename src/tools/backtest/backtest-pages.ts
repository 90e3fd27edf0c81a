import { type Day, yearOf } from '../../model/day.js';
import { weekdayName } from '../../render/calendar.js';
import { jsonText } from '../../render/json.js';
import { code, escapeMarkdown, tableLines } from '../../render/markdown.js';
import { columns, type Paint, type Style, terminal } from '../../render/terminal.js';
import { countOf } from '../../render/words.js';
import {
  adviceText,
  backtestSentence,
  brokenText,
  type DayMark,
  daysOffText,
  keptWords,
  type Year,
  years,
} from './backtest-words.js';
import type { Backtest, ReplayedRelease } from './replay.js';

const marks = {
  'on its day': { sign: '●', style: 'green' },
  late: { sign: '+', style: 'yellow' },
  early: { sign: '-', style: 'cyan' },
  refused: { sign: '✕', style: 'red' },
  'no day': { sign: '·', style: 'dim' },
} as const satisfies Record<DayMark, { sign: string; style: Style }>;

/** A backtest for a terminal: a picture of each year, the majors, and how each rule fared. */
export function backtestText(backtest: Backtest, paint: Paint): string {
  const { policy, releases } = backtest;
  const parts = [
    [paint('bold', `Backtest of ${terminal(policy.name)}`), backtestSentence(backtest)],
    ...years(releases).map((year) => yearLines(year, paint)),
    releases.length === 0 ? [] : [legend(paint)],
    majorLines(backtest, paint),
    ruleLines(backtest, paint),
  ];
  const shown = parts.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Columns are laid out by the signs; colours come after, so that they take no place. */
function yearLines({ year, kinds, months }: Year, paint: Paint): readonly string[] {
  const head = [`${year}`, ...kinds.map((kind) => kind.replace('core-', ''))];
  const rows = months.map(({ name, marks: cells }) => [` ${name}`, ...cells.map(signs)]);
  const [first = '', ...lines] = columns([head, ...rows]);
  return [paint('bold', first), ...lines.map((line) => painted(line, paint))];
}

function signs(cell: readonly DayMark[]): string {
  return cell.map((mark) => marks[mark].sign).join('');
}

/** One run of the same sign is painted at once. */
function painted(line: string, paint: Paint): string {
  return line.replace(/●+|\++|-+|✕+|·+/g, (run) => {
    const mark = Object.values(marks).find(({ sign }) => run.startsWith(sign));
    return mark === undefined ? run : paint(mark.style, run);
  });
}

function legend(paint: Paint): string {
  const entries = Object.entries(marks).map(([mark, { sign, style }]) => {
    return `${paint(style, sign)} ${mark}`;
  });
  return entries.join('   ');
}

function majorLines({ releases }: Backtest, paint: Paint): readonly string[] {
  const majors = releases.filter(({ kind }) => kind === 'core-major');
  if (majors.length === 0) return [];
  const rows = majors.map((release) => [
    `  ${release.version.text}`,
    release.date,
    weekdayName(release.date).slice(0, 3),
    daysOffText(release),
    release.findings.join(', '),
  ]);
  return [paint('bold', 'Core majors'), ...columns(rows)];
}

function ruleLines({ rules }: Backtest, paint: Paint): readonly string[] {
  const rows = rules.map((rule) => [`  ${rule.rule}`, brokenText(rule), adviceText(rule)]);
  const head = ['  rule', 'broken by', 'severity it could have'];
  return [paint('bold', 'What severity each rule could have'), ...columns([head, ...rows])];
}

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
    ...(releases.length === 0 ? [] : [squareLegend()]),
    ...years(releases).flatMap((year) => yearParts(year, releases)),
    ...releaseParts(releases),
    '## What severity each rule could have',
    tableLines(['Rule', 'Broken by', 'Severity it could have'], rows).join('\n'),
  ];
  return `${lines.join('\n\n')}\n`;
}

function squareLegend(): string {
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
  if (planned === null || !daysOff) {
    return `  ${version.text} (${date}) :${onCadence === false ? 'crit, ' : ''}milestone, ${date}, 0d`;
  }
  const [from, tag]: [Day, string] = daysOff > 0 ? [planned, 'crit'] : [date, 'done'];
  const days = Math.abs(daysOff);
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

/** A backtest for programs; a field is added, never changed. */
export function backtestJson({ policy, releases, rules }: Backtest): string {
  return jsonText({
    policy,
    total: releases.length,
    onCadence: releases.filter(({ onCadence }) => onCadence).length,
    byRule: Object.fromEntries(rules.map(({ rule, broken }) => [rule, broken])),
    releases: releases.map((release) => ({
      version: release.version.text,
      date: release.date,
      kind: release.kind,
      onCadence: release.onCadence,
      planned: release.planned,
      daysOff: release.daysOff,
      findings: release.findings,
    })),
  });
}
