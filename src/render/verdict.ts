import type { Finding, PluginReport, Report, Verdict } from '../model/report.js';
import { ruleOf } from '../rules/index.js';
import { dueSentence } from './calendar.js';
import { countOf } from './counts.js';
import { openWorstFirst } from './groups.js';

/** The verdict in one sentence. */
export interface Headline {
  readonly verdict: Verdict;
  readonly mark: string;
  /** Plain text, which may hold text from outside. */
  readonly sentence: string;
}

const marks = { pass: '✅', warn: '⚠️', fail: '❌' } as const satisfies Record<Verdict, string>;

export const couldNotJudge = 'Release Gate could not judge';

/** What the reader must know first. */
export function headlineOf(report: Report): Headline {
  return { verdict: report.verdict, mark: marks[report.verdict], sentence: sentenceOf(report) };
}

/**
 * The one thing to do: the remedy of the worst open finding, or to correct what kept the gate from
 * judging; null when nothing has to be done.
 */
export function adviceOf(report: Report): string | null {
  const { length: problems } = report.problems;
  if (problems > 0)
    return `Correct ${problems === 1 ? 'the problem' : `the ${problems} problems`} below.`;
  const [worst] = openWorstFirst(report.findings).filter(needsAction);
  return worst === undefined ? null : worst.remedy;
}

/** How the advice is announced: where more than one thing has to be done, it is only the first. */
export function adviceLabel({ findings, problems }: Report): string {
  const [worst, ...others] = openWorstFirst(findings).filter(needsAction);
  const more = others.some(
    ({ severity, remedy }) => severity === worst?.severity && remedy !== worst.remedy,
  );
  return problems.length === 0 && more ? 'What to do first' : 'What to do';
}

/** Whether a finding is more than a notice. */
export function needsAction({ severity, status }: Finding): boolean {
  return status === 'open' && severity !== 'notice';
}

function sentenceOf(report: Report): string {
  if (report.problems.length > 0) return `${couldNotJudge}.`;
  const nothing = nothingJudged(report);
  if (nothing !== null) return nothing;
  if (report.core === null && report.plugins.every(isRemoved)) return dueSentence(report);
  const counted = countedBreaches(report);
  if (report.verdict === 'fail') return `${refusal(report)}: ${counted}.`;
  if (report.verdict === 'pass') return `${consent(report)}.`;
  return `${consent(report)}, with ${counted}${sinceBefore(report)}.`;
}

/** Where nothing was found that could be judged, that is the answer, however the policy ranks it. */
function nothingJudged({ core, plugins, findings }: Report): string | null {
  if (core !== null || !plugins.every(isRemoved)) return null;
  const open = findings.filter(({ status }) => status === 'open');
  const [why] = open.flatMap(({ rule, data }) => ruleOf(rule).nothingJudged?.(data) ?? []);
  return why ?? null;
}

/** Nothing for a change to answer for, if all of it was there before. */
function sinceBefore({ findings }: Report): string {
  const wrong = findings.filter(needsAction);
  if (wrong.length === 0 || wrong.some(({ touched }) => touched)) return '';
  return ` that ${wrong.length === 1 ? 'was' : 'were'} there before`;
}

/** What is no more counts for nothing. */
function isRemoved({ change }: PluginReport): boolean {
  return change === 'removed';
}

function countedBreaches({ counts }: Report): string {
  const counted = [];
  if (counts.error > 0) counted.push(countOf(counts.error, 'error'));
  if (counts.warning > 0) counted.push(countOf(counts.warning, 'warning'));
  return counted.join(' and ');
}

function consent(report: Report): string {
  if (report.releasing.length > 0) return `This may ship on ${report.targetDate}`;
  if (report.compatible !== true) return `This may be deployed on ${report.targetDate}`;
  return `These plugins run on core ${report.core?.version}`;
}

function refusal(report: Report): string {
  if (report.releasing.length > 0) return `This must not ship on ${report.targetDate}`;
  if (report.compatible !== false || report.plugins.every(isRemoved))
    return `This must not be deployed on ${report.targetDate}`;
  const on = report.core === null ? '' : ` on core ${report.core.version}`;
  return report.plugins.some(({ compatibility }) => compatibility === 'incompatible')
    ? `Not all of these plugins run${on}`
    : `It is not known whether these plugins run${on}`;
}
