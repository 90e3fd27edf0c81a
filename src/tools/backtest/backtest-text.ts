import { weekdayName } from '../../render/calendar.js';
import { columns, type Paint, type Style, terminal } from '../../render/terminal.js';
import { adviceText, backtestSentence, brokenText, daysOffText } from './backtest-words.js';
import { type DayMark, type Year, years } from './backtest-years.js';
import type { Backtest } from './replay.js';

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
