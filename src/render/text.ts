import { dateInWords, dayInWords } from '../model/day.js';
import type { Severity } from '../model/policy.js';
import { type Problem, type Report, subjectWords, type Verdict } from '../model/report.js';
import { calendarEntries, weekdayName } from './calendar.js';
import {
  type AlikeFindings,
  afterSubject,
  alikeFindings,
  findingGroups,
  pluginsWorstFirst,
  sharedReason,
} from './groups.js';
import { firstWords, readWords, releaseWords } from './opening.js';
import { planLines } from './plan-words.js';
import {
  columns,
  fitted,
  type Paint,
  type Style,
  terminal,
  terminalLines,
  usualWidth,
} from './terminal.js';
import { type Asked, adviceOf, dueWords, headlineOf, isCalendarAlone } from './verdict.js';
import { countOf, countsSentence, cut, maxSentenceLength, placeText } from './words.js';

/** How the report is told on a terminal. */
export interface TextOptions {
  /** Characters in a line. */
  readonly width?: number;
  /** Whether what is fine is listed too. */
  readonly verbose?: boolean;
  /** Whether the verdict and what to do are enough. */
  readonly quiet?: boolean;
  readonly asked?: Asked;
}

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

/** How many subjects and places of alike findings are named. */
const maxNamed = 6;

/** The report for a terminal: the verdict, what to do, then details, and the verdict again at the end. */
export function text(report: Report, paint: Paint, options: TextOptions = {}): string {
  const { width = usualWidth, verbose = false, quiet = false, asked } = options;
  const parts = quiet
    ? [quietLines(report, paint, asked)]
    : [
        openingLines(report, paint, asked),
        problemLines(report.problems, paint),
        ...findingGroups(report).map(({ title, findings }) => [
          paint('bold', title),
          ...alikeFindings(findings).flatMap((alike) => findingLines(alike, report, paint)),
        ]),
        planLines(report, paint),
        pluginLines(report, paint, verbose),
        calendarLines(report, paint, verbose),
        noticeLines(report, paint),
        groundLines(report, paint),
        [lastLine(report, paint)],
      ];
  const shown = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${fitted(shown.join('\n\n'), width)}\n`;
}

function verdictLines(report: Report, paint: Paint, asked: Asked | undefined): readonly string[] {
  const { verdict, sentence } = headlineOf(report, asked);
  const said = `${verdict.toUpperCase()}  ${terminal(sentence, maxSentenceLength)}`;
  return [paint(verdictStyles[verdict], paint('bold', said))];
}

/** The verdict and what to do first, and nothing else; why nothing was judged, where nothing was. */
function quietLines(report: Report, paint: Paint, asked: Asked | undefined): readonly string[] {
  const advice = adviceOf(report);
  return [
    ...verdictLines(report, paint, asked),
    ...problemLines(report.problems.slice(0, 1), paint),
    ...(advice === null ? [] : labelled('Fix: ', advice)),
  ];
}

function openingLines(report: Report, paint: Paint, asked: Asked | undefined): readonly string[] {
  const first = firstWords(report);
  const release = releaseWords(report);
  return [
    ...verdictLines(report, paint, asked),
    ...(first === null ? [] : labelled('First: ', first)),
    ...(release === null ? [] : [paint('dim', terminal(release, maxSentenceLength))]),
  ];
}

function findingLines(alike: AlikeFindings, report: Report, paint: Paint): readonly string[] {
  const { rule, severity, undecided, remedy, waiver } = alike.first;
  const mark = paint(severityStyles[severity], severity.padEnd('warning'.length));
  const doubt = undecided ? '  undecided' : '';
  return [
    `  ${mark}  ${rule}${placesWords(alike)}${doubt}`,
    ...labelled('    ', messageOf(alike, report)),
    ...(waiver !== null
      ? labelled('    ', `Waived until ${dateInWords(waiver.until)}: ${cut(waiver.reason)}`)
      : remedy === ''
        ? []
        : labelled('    Fix: ', remedy)),
  ];
}

/** What several plugins do, in one sentence. */
function messageOf({ first, subjects }: AlikeFindings, report: Report): string {
  if (subjects.length === 1) return first.message;
  const names = namesOf(subjects.map(subjectWords));
  const shared = sharedReason(subjects, report);
  if (shared !== null) return `${countOf(subjects.length, 'plugin')} ${shared}: ${names}.`;
  return `${names}${afterSubject(first) ?? `: ${first.message}`}`;
}

function placesWords({ places }: AlikeFindings): string {
  return places.length === 0 ? '' : `  ${namesOf(places.map(placeText))}`;
}

function namesOf(all: readonly string[]): string {
  const more = all.length > maxNamed ? ` and ${all.length - maxNamed} more` : '';
  const named = all.slice(0, maxNamed).map((name) => terminal(name));
  return `${named.join(', ')}${more}`;
}

/** How many run; each by itself where it is asked for. What does not run is among the findings. */
function pluginLines(report: Report, paint: Paint, verbose: boolean): readonly string[] {
  const { plugins, minimumCore } = report;
  if (plugins.length === 0) return [];
  const counted = (['incompatible', 'undecided', 'compatible'] as const).flatMap((each) => {
    const count = plugins.filter(({ compatibility }) => compatibility === each).length;
    return count === 0 ? [] : [`${count} ${each}`];
  });
  if (!verbose) {
    return counted.length === 0 ? [] : [`Plugins: ${counted.join(', ')}; --verbose lists them`];
  }
  const rows = pluginsWorstFirst(plugins).map((plugin) => [
    `  ${terminal(plugin.name)}`,
    terminal(plugin.version),
    plugin.compatibility ?? '',
    plugin.requires === null ? '' : `needs ${terminal(plugin.requires)}`,
    plugin.change ?? '',
  ]);
  const lowest =
    minimumCore === null ? [] : [`  lowest core that runs them all: ${terminal(minimumCore)}`];
  return [paint('bold', 'Plugins'), ...columns(rows), ...lowest];
}

/** Whole where days are the question, else in one line. */
function calendarLines(report: Report, paint: Paint, verbose: boolean): readonly string[] {
  if (report.targetDate === null) return [];
  const due = dueWords(report);
  const said = due === null ? 'Nothing is due on this day.' : `Due on this day: ${due}.`;
  if (!verbose && report.releasing.length === 0 && !isCalendarAlone(report)) return [];
  const rows = calendarEntries(report).map(({ date, what, version }) => {
    return [
      `  ${date}`,
      weekdayName(date).slice(0, 3),
      what,
      version === null ? '' : terminal(version),
    ];
  });
  return [paint('bold', 'Calendar'), ...columns(rows), `  ${said}`];
}

/** What is worth saying and is not a finding; empty when there is nothing. */
export function noticeLines({ notices }: Report, paint: Paint): readonly string[] {
  if (notices.length === 0) return [];
  const lines = notices.flatMap(({ message, location }) => [
    ...labelled('  ', message),
    ...(location === null ? [] : [`    ${paint('dim', `at ${terminal(placeText(location))}`)}`]),
  ]);
  return [paint('bold', 'Worth knowing'), ...lines];
}

/** What was read, for which day and by which policy, in a line. */
function groundLines(report: Report, paint: Paint): readonly string[] {
  const { targetDate, timeZone, policy, core } = report;
  const read = readWords(report);
  const parts = [
    ...(read === null ? [] : [`Read: ${terminal(read, maxSentenceLength)}`]),
    ...(core === null ? [] : [`core ${terminal(core.version)}`]),
    ...(targetDate === null ? [] : [`for ${dayInWords(targetDate)} (${terminal(timeZone)})`]),
    ...(policy.name === '' ? [] : [`policy ${terminal(policy.name)} (${terminal(policy.source)})`]),
    ...(policy.reason === null ? [] : [terminal(`because ${policy.reason}`, maxSentenceLength)]),
  ];
  return parts.length === 0 ? [] : [paint('dim', parts.join(' · '))];
}

/** The verdict once more, with what was counted and the fix: where a log ends, nobody scrolls up. */
function lastLine(report: Report, paint: Paint): string {
  const { verdict, problems, counts } = report;
  const counted =
    problems.length > 0 ? countOf(problems.length, 'problem') : countsSentence(counts);
  const fix = shortFix(report);
  const parts = [counted, ...(fix === null ? [] : [`fix: ${fix}`])];
  const last = `${verdict.toUpperCase()}  ${parts.join(' · ')}`;
  return paint(verdictStyles[verdict], paint('bold', last));
}

/** What to do first, in its first clause. */
function shortFix(report: Report): string | null {
  const advice = adviceOf(report);
  if (advice === null) return null;
  const first = advice.replace(/(?:[,;.:](?:\s|$)|\s\(|\n).*/s, '');
  return terminal(`${first.charAt(0).toLowerCase()}${first.slice(1)}`);
}

/** Problems for a terminal: what is wrong, what was found and expected, and where. */
export function problemLines(problems: readonly Problem[], paint: Paint): readonly string[] {
  return problems.flatMap((problem) => {
    const { found, expected, location } = problem;
    const isKnown = guesses(problem);
    return [
      ...labelled(`${paint('red', 'problem')}  `, problem.message),
      ...(found === '' || isKnown ? [] : labelled('  found:    ', terminal(found))),
      ...(expected === '' || isKnown ? [] : labelled('  expected: ', expected)),
      ...(location === null ? [] : labelled('  where:    ', terminal(placeText(location)))),
    ];
  });
}

/** Whether a message names the word that was meant; a list of all that there are says nothing more. */
export function guesses({ message }: Problem): boolean {
  return /\bdid you mean\b/i.test(message);
}

/** A message behind its label; further lines stand below the first. */
export function labelled(label: string, message: string): readonly string[] {
  return terminalLines(message).map((line, index) => (index === 0 ? label : '      ') + line);
}
