import type { Severity } from '../model/policy.js';
import type { Finding, Report, Verdict } from '../model/report.js';
import { calendarEntries, dueSentence, weekdayName } from './calendar.js';
import { circumstances } from './circumstances.js';
import { columns } from './columns.js';
import { countsSentence } from './counts.js';
import { findingGroups } from './groups.js';
import type { Paint, Style } from './paint.js';
import { placeOf } from './place.js';
import { planLines } from './plan-text.js';
import { pluginsWorstFirst } from './plugin-order.js';
import { labelled, problemLines } from './problem-lines.js';
import { readWords } from './seen.js';
import { terminal } from './terminal.js';
import { adviceLabel, adviceOf, headlineOf } from './verdict.js';

const verdictStyles = {
  pass: 'green',
  warn: 'yellow',
  fail: 'red',
} as const satisfies Record<Verdict, Style>;

const severityStyles = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
} as const satisfies Record<Severity, Style>;

/** The report for a terminal: the verdict, what to do, then details, and the counts at the end. */
export function text(report: Report, paint: Paint): string {
  const parts = [
    openingLines(report, paint),
    problemLines(report.problems, paint),
    ...findingGroups(report).map(({ title, findings }) => [
      paint('bold', title),
      ...findings.flatMap((finding) => findingLines(finding, paint)),
    ]),
    planLines(report, paint),
    pluginLines(report, paint),
    calendarLines(report, paint),
    noticeLines(report, paint),
    [countsSentence(report.counts)],
  ];
  const shown = parts.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function openingLines(report: Report, paint: Paint): readonly string[] {
  const { verdict, sentence } = headlineOf(report);
  const advice = adviceOf(report);
  const read = readWords(report);
  const facts = circumstances(report).map(({ name, value }) => [`${name}:`, terminal(value)]);
  return [
    paint(verdictStyles[verdict], paint('bold', `${verdict.toUpperCase()}  ${terminal(sentence)}`)),
    ...(advice === null ? [] : labelled(`${adviceLabel(report)}: `, advice)),
    ...(facts.length === 0 ? [] : ['', ...columns(facts).map((line) => paint('dim', line))]),
    ...(read === null ? [] : [paint('dim', `Read: ${terminal(read)}`)]),
  ];
}

function findingLines(finding: Finding, paint: Paint): readonly string[] {
  const { rule, severity, undecided, subject, message, remedy, location, waiver } = finding;
  const mark = paint(severityStyles[severity], severity.padEnd('warning'.length));
  const doubt = undecided ? '  undecided' : '';
  return [
    `  ${mark}  ${rule}  ${terminal(subject)}${doubt}`,
    ...labelled('    ', message),
    ...(waiver === null
      ? labelled('    → ', remedy)
      : labelled('    ', `Waived until ${waiver.until}: ${waiver.reason}`)),
    ...(location === null ? [] : [`    ${paint('dim', `at ${terminal(placeOf(location))}`)}`]),
  ];
}

function pluginLines({ plugins, minimumCore }: Report, paint: Paint): readonly string[] {
  if (plugins.length === 0) return [];
  const rows = pluginsWorstFirst(plugins).map((plugin) => [
    `  ${terminal(plugin.name)}`,
    terminal(plugin.version),
    plugin.compatibility ?? '',
    plugin.requires === null ? '' : `requires ${terminal(plugin.requires)}`,
    plugin.change ?? '',
  ]);
  const lowest =
    minimumCore === null ? [] : [`  lowest core that fits them all: ${terminal(minimumCore)}`];
  return [paint('bold', 'Plugins'), ...columns(rows), ...lowest];
}

function calendarLines(report: Report, paint: Paint): readonly string[] {
  if (report.targetDate === null) return [];
  const rows = calendarEntries(report).map(({ date, what, version }) => {
    return [`  ${date}`, weekdayName(date), what, version === null ? '' : terminal(version)];
  });
  return [paint('bold', 'Calendar'), ...columns(rows), `  ${dueSentence(report)}`];
}

/** What is worth saying and no finding; no line when there is nothing. */
export function noticeLines({ notices }: Report, paint: Paint): readonly string[] {
  if (notices.length === 0) return [];
  const lines = notices.flatMap(({ message, location }) => [
    ...labelled('  ', message),
    ...(location === null ? [] : [`    ${paint('dim', `at ${terminal(placeOf(location))}`)}`]),
  ]);
  return [paint('bold', 'Worth knowing'), ...lines];
}
