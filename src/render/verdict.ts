import { dateInWords, dayInWords } from '../model/day.js';
import {
  type Finding,
  findingKey,
  type PluginReport,
  type ReleaseKind,
  type Report,
  subjectWords,
  type Verdict,
} from '../model/report.js';
import { ruleOf } from '../rules/index.js';
import { isHelped, openWorstFirst, reasonFor, stopAhead } from './groups.js';
import { nowhere, type PageSurroundings } from './surroundings.js';
import { countOf } from './words.js';

/** The verdict in one sentence. */
interface Headline {
  readonly verdict: Verdict;
  readonly mark: string;
  /** Plain text, which may hold text from outside. */
  readonly sentence: string;
}

/** What a headline depends on beside the report. */
export type Asked = Pick<PageSurroundings, 'isChange' | 'today'>;

const marks = { pass: '✅', warn: '⚠️', fail: '❌' } as const satisfies Record<Verdict, string>;

export const couldNotJudgeWords = 'Release Gate could not judge';

/** What the reader must know first: what not to do, or what is well, and why. */
export function headlineOf(report: Report, asked: Asked = nowhere): Headline {
  const { verdict } = report;
  const isCalendar = verdict === 'pass' && isCalendarAlone(report);
  return { verdict, mark: isCalendar ? '📅' : marks[verdict], sentence: sentenceOf(report, asked) };
}

/**
 * The one thing to do first: a stop, the first step of the advice, or the remedy of the worst open finding
 * where that is all there is; null when nothing has to be done, or where the gate could not judge,
 * since the problems say it themselves.
 */
export function adviceOf(report: Report): string | null {
  if (report.problems.length > 0) return null;
  const [worst] = openWorstFirst(report.findings).filter(needsAction);
  if (worst === undefined) return null;
  const stop = stopAhead(report);
  if (stop?.severity === worst.severity) return stop.remedy;
  return isOneRemedy(report) || !isHelped(worst, report)
    ? worst.remedy
    : (report.firstStep ?? worst.remedy);
}

/** Whether one remedy says it all: that of the worst findings, and of the first step. */
function isOneRemedy({ findings, advice }: Report): boolean {
  const [worst, ...others] = openWorstFirst(findings).filter(needsAction);
  const isAlike = others.every(
    ({ severity, remedy }) => severity !== worst?.severity || remedy === worst.remedy,
  );
  const steps = advice[0]?.steps ?? [];
  // What closes nothing by itself is told with what it leads to.
  const first = steps.find(({ closes }) => closes.length > 0);
  const isAdvised = worst === undefined || first?.closes.includes(findingKey(worst));
  return isAlike && (first === undefined || isAdvised === true);
}

/** Whether a finding is more than a notice. */
export function needsAction({ severity, status }: Finding): boolean {
  return status === 'open' && severity !== 'notice';
}

/** Whether the calendar alone was asked: there is no core and no plugin to judge. */
export function isCalendarAlone({ core, plugins, problems, targetDate }: Report): boolean {
  return problems.length === 0 && targetDate !== null && core === null && plugins.every(isRemoved);
}

/** The kinds whose day the target date is: `core 2025.2.0 and plugin majors`; null where there is none. */
export function dueWords({ calendar, latest, targetDate }: Report): string | null {
  const { due } = calendar;
  if (due.length === 0) return null;
  const line = latest !== null && latest.date === targetDate ? latest.line : undefined;
  const major = calendar.dueCoreMajor ?? line;
  return listed(
    due.map((kind) =>
      kind === 'core-major' && major !== undefined ? `core ${major}` : kindWords[kind],
    ),
  );
}

const kindWords = {
  'core-major': 'a core major',
  'core-bugfix': 'core bugfixes',
  'plugin-major': 'plugin majors',
  'plugin-minor': 'plugin minors',
  'plugin-patch': 'plugin patches',
} as const satisfies Record<ReleaseKind, string>;

function sentenceOf(report: Report, asked: Asked): string {
  const { problems, verdict } = report;
  if (problems.length > 0) {
    return `${couldNotJudgeWords}: ${countOf(problems.length, 'problem')}, nothing was judged`;
  }
  const nothing = nothingJudged(report);
  if (nothing !== null) return nothing;
  if (verdict === 'pass' && isCalendarAlone(report)) return calendarSentence(report, asked);
  const open = openWorstFirst(report.findings).filter(needsAction);
  if (verdict === 'fail') {
    const [worst] = open;
    const why = reasonFor(open, report);
    return `Do not ${deedOf(report, asked)}${shippedWords(report, worst)}${why === '' ? '' : `: ${why}`}`;
  }
  return verdict === 'warn' ? warned(report, asked, open) : consent(report, asked);
}

/** Where nothing was found that could be judged, that is the answer, however the policy ranks it. */
function nothingJudged({ core, plugins, findings }: Report): string | null {
  if (core !== null || !plugins.every(isRemoved)) return null;
  const open = findings.filter(({ status }) => status === 'open');
  const [why] = open.flatMap(({ rule, data }) => ruleOf(rule).nothingJudged?.(data) ?? []);
  return why ?? null;
}

function calendarSentence(report: Report, { today }: Asked): string {
  const { targetDate, calendar } = report;
  if (targetDate === null) return '';
  const day = dayInWords(targetDate);
  const when = today === targetDate ? `today (${day})` : `on ${day}`;
  const due = dueWords(report);
  if (due !== null) return `Due ${when}: ${due}`;
  const next = nextDays(calendar).map(({ what, date }) => `${what} on ${dayInWords(date)}`);
  return `Nothing is due ${when}${next.length === 0 ? '' : `; next: ${listed(next)}`}`;
}

/** The next days of the core, the earlier one first. */
function nextDays({ nextCoreBugfix, nextCoreMajor }: Report['calendar']) {
  const version = nextCoreMajor?.version ?? null;
  const major = version === null ? 'a core major' : `core ${version}`;
  const days = [
    ...(nextCoreBugfix === null ? [] : [{ what: 'core bugfixes', date: nextCoreBugfix.date }]),
    ...(nextCoreMajor === null ? [] : [{ what: major, date: nextCoreMajor.date }]),
  ];
  return days.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** What a reader who follows the verdict does or leaves. */
function deedOf({ releasing }: Report, { isChange }: Asked): string {
  if (releasing.length > 0) return 'release';
  return isChange ? 'merge' : 'deploy';
}

/** What is released, behind the verb; of a refusal what the worst finding is about, where it ships. */
function shippedWords(report: Report, worst: Finding | undefined): string {
  const { releasing, core, plugins } = report;
  if (releasing.length === 0) return '';
  const shipped = plugins.filter(
    (plugin) =>
      !isRemoved(plugin) && (releasing.includes('plugins') || releasing.includes(plugin.name)),
  );
  const names = [
    ...(releasing.includes('core') && core !== null ? [`core ${core.version}`] : []),
    ...shipped.map(({ name, version }) => `${name} ${version}`),
  ];
  const subject = worst === undefined ? '' : subjectWords(worst);
  if (names.includes(subject)) return ` ${subject}`;
  if (names.length === 0) return ` ${listed(releasing.slice(0, maxNamed))}`;
  if (names.length <= maxNamed) return ` ${listed(names)}`;
  const [first = '', ...others] = names;
  return releasing.includes('core') && core !== null
    ? ` ${first} and ${countOf(others.length, 'plugin')}`
    : ` ${countOf(names.length, 'plugin')}`;
}

/** How many names a headline holds before it counts them. */
const maxNamed = 3;

function warned(report: Report, asked: Asked, open: readonly Finding[]): string {
  const ok = `OK to ${deedOf(report, asked)}${shippedWords(report, open[0])}`;
  const why = reasonFor(open, report);
  const before =
    open.length > 0 && open.every(({ touched }) => !touched) ? ', as before this change' : '';
  const rules = new Set(open.map(({ rule }) => rule)).size;
  if (rules <= 1) return `${ok}, but ${why}${before}`;
  return `${ok}, with ${countOf(open.length, 'warning')}${before}: ${why}`;
}

function consent(report: Report, asked: Asked): string {
  const { core, plugins, releasing, counts, findings } = report;
  const ok = `OK to ${deedOf(report, asked)}${shippedWords(report, undefined)}`;
  if (counts.waived > 0) {
    const ends = findings.flatMap(({ waiver }) => waiver?.until ?? []).toSorted();
    const until = ends[0] === undefined ? '' : ` until ${dateInWords(ends[0])}`;
    return `${ok}, ${countOf(counts.waived, 'finding')} waived${until}`;
  }
  if (releasing.length > 0 || core === null) return ok;
  const judged = plugins.filter((plugin) => !isRemoved(plugin));
  const [only] = judged;
  if (only === undefined || report.compatible !== true) return `${ok} core ${core.version}`;
  if (judged.length === 1) {
    const name = only.version === '' ? only.name : `${only.name} ${only.version}`;
    return `${name} runs on core ${core.version}`;
  }
  return `${countOf(judged.length, 'plugin')} run on core ${core.version}`;
}

/** A removed plugin does not count. */
function isRemoved({ change }: PluginReport): boolean {
  return change === 'removed';
}

/** `a`, `a and b`, `a, b and c` */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
