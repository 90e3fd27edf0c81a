import { type Day, dateInWords, dayInWords, daysBetween } from '../model/day.js';
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
import {
  bestSteps,
  findingsToFix,
  isHelped,
  openWorstFirst,
  reasonFor,
  stopAhead,
} from './groups.js';
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
  const [worst] = findingsToFix(report);
  if (report.problems.length > 0 || worst === undefined) return null;
  const stop = stopAhead(report);
  if (stop?.severity === worst.severity) return stop.remedy;
  const isAdvised = isHelped(report) && !isOneRemedy(worst, report);
  return (isAdvised ? report.firstStep : undefined) ?? worst.remedy;
}

/** Whether one remedy says it all: that of the worst findings, and of the first step. */
function isOneRemedy(worst: Finding, report: Report): boolean {
  const { severity, remedy } = worst;
  const asGrave = findingsToFix(report).filter((each) => each.severity === severity);
  // What closes nothing by itself is told with what it leads to.
  const first = bestSteps(report).find(({ closes }) => closes.length > 0);
  const isFirst = first?.closes.includes(findingKey(worst)) === true;
  return isFirst && asGrave.every((each) => each.remedy === remedy);
}

/** Whether there is neither a core nor a plugin to judge, as where the calendar alone is asked. */
export function isCalendarAlone({ core, plugins }: Report): boolean {
  return core === null && plugins.every(isRemoved);
}

/** The kinds whose day the target date is: `core 2025.2.0 and plugin majors`; null where there is none. */
export function dueWords({ calendar, latest, targetDate }: Report): string | null {
  const { due } = calendar;
  if (due.length === 0) return null;
  const major = calendar.dueCoreMajor ?? (latest?.date === targetDate ? latest.line : undefined);
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
  const { problems, verdict, targetDate } = report;
  if (problems.length > 0 || targetDate === null) {
    return `${couldNotJudgeWords}: ${countOf(problems.length, 'problem')}, nothing was judged`;
  }
  if (isCalendarAlone(report)) {
    const nothing = nothingJudged(report);
    if (nothing !== undefined) return nothing;
    if (verdict === 'pass') return calendarSentence(report, targetDate, asked);
  }
  if (verdict === 'pass') return consent(report, asked);
  const toFix = findingsToFix(report);
  if (verdict === 'warn') return warned(report, asked, toFix);
  return `Do not ${deedOf(report, asked)}${shippedWords(report, toFix)}: ${reasonFor(toFix, report)}`;
}

/** Where nothing was found that could be judged, that is the answer, however the policy ranks it. */
function nothingJudged({ findings }: Report): string | undefined {
  const open = openWorstFirst(findings);
  return open.flatMap(({ rule, data }) => ruleOf(rule).nothingJudged?.(data) ?? [])[0];
}

function calendarSentence(report: Report, targetDate: Day, { today }: Asked): string {
  const day = dayInWords(targetDate);
  const when = today === targetDate ? `today (${day})` : `on ${day}`;
  const due = dueWords(report);
  if (due !== null) return `Due ${when}: ${due}`;
  const next = nextDays(report.calendar).map(({ what, date }) => `${what} on ${dayInWords(date)}`);
  return `Nothing is due ${when}${next.length === 0 ? '' : `; next: ${listed(next)}`}`;
}

/** The next days of the core, the earlier one first. */
function nextDays({ nextCoreBugfix, nextCoreMajor }: Report['calendar']) {
  const days = [];
  if (nextCoreBugfix !== null) days.push({ what: 'core bugfixes', date: nextCoreBugfix.date });
  if (nextCoreMajor !== null) {
    const { version, date } = nextCoreMajor;
    days.push({ what: version === null ? 'a core major' : `core ${version}`, date });
  }
  return days.sort((a, b) => daysBetween(b.date, a.date));
}

/** What a reader who follows the verdict does or leaves. */
function deedOf({ releasing }: Report, { isChange }: Asked): string {
  if (releasing.length > 0) return 'release';
  return isChange ? 'merge' : 'deploy';
}

/** What is released, behind the verb; of a refusal what the worst finding is about, where it ships. */
function shippedWords({ releasing, core, plugins }: Report, [worst]: readonly Finding[]): string {
  if (releasing.length === 0) return '';
  const cores = core !== null && releasing.includes('core') ? [`core ${core.version}`] : [];
  const shipped = plugins
    .filter((plugin) => !isRemoved(plugin))
    .filter(({ name }) => releasing.includes('plugins') || releasing.includes(name))
    .map(({ name, version }) => `${name} ${version}`);
  const names = [...cores, ...shipped];
  if (worst !== undefined && names.includes(subjectWords(worst))) return ` ${subjectWords(worst)}`;
  if (names.length === 0) return ` ${listed(releasing.slice(0, maxNamed))}`;
  if (names.length <= maxNamed) return ` ${listed(names)}`;
  return ` ${listed([...cores, countOf(shipped.length, 'plugin')])}`;
}

/** How many names a headline holds before it counts them. */
const maxNamed = 3;

function warned(report: Report, asked: Asked, toFix: readonly Finding[]): string {
  const ok = `OK to ${deedOf(report, asked)}${shippedWords(report, toFix)}`;
  const why = reasonFor(toFix, report);
  const before = toFix.some(({ touched }) => touched) ? '' : ', as before this change';
  const rules = new Set(toFix.map(({ rule }) => rule)).size;
  if (rules === 1) return `${ok}, but ${why}${before}`;
  return `${ok}, with ${countOf(toFix.length, 'warning')}${before}: ${why}`;
}

function consent(report: Report, asked: Asked): string {
  const { core, plugins, releasing, counts, findings } = report;
  const ok = `OK to ${deedOf(report, asked)}${shippedWords(report, [])}`;
  const [until] = findings.flatMap(({ waiver }) => waiver?.until ?? []).sort();
  if (until !== undefined) {
    return `${ok}, ${countOf(counts.waived, 'finding')} waived until ${dateInWords(until)}`;
  }
  if (releasing.length > 0 || core === null) return ok;
  if (report.compatible !== true) return `${ok} core ${core.version}`;
  const running = plugins
    .filter((plugin) => !isRemoved(plugin))
    .map(({ name, version }) => (version === '' ? name : `${name} ${version}`));
  const run = running.length === 1 ? `${running[0]} runs` : `${running.length} plugins run`;
  return `${run} on core ${core.version}`;
}

/** A removed plugin does not count. */
function isRemoved({ change }: PluginReport): boolean {
  return change === 'removed';
}

/** `a`, `a and b`, `a, b and c` */
function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join();
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
