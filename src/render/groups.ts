import type { Severity } from '../model/policy.js';
import {
  type AdviceStep,
  type Compatibility,
  type Finding,
  findingKey,
  isAboutOnePlugin,
  type PluginReport,
  type Report,
  subjectWords,
} from '../model/report.js';
import type { Location } from '../model/written.js';
import { willNotRun } from '../questions/wording.js';
import { ruleOf } from '../rules/index.js';
import { countOf } from './words.js';

/** Findings that are shown together, worst first. */
export interface FindingGroup {
  readonly title: string;
  readonly kind: 'change' | 'before' | 'waived';
  readonly findings: readonly Finding[];
}

const ranks = { error: 0, warning: 1, notice: 2 } as const satisfies Record<Severity, number>;

/**
 * What the change did, what was wrong before it, and what is excused; no empty group. The order is
 * that of the advice, where it does something about the worst; a stop that no advice leads through
 * comes before all that is as grave.
 */
export function findingGroups(report: Report): readonly FindingGroup[] {
  const { findings } = report;
  const stop = stopAhead(report);
  const turnOf = turns(isHelped(report) ? bestSteps(report) : []);
  const open = openWorstFirst(findings).toSorted(
    (a, b) =>
      ranks[a.severity] - ranks[b.severity] ||
      Number(b === stop) - Number(a === stop) ||
      turnOf(a) - turnOf(b),
  );
  const before = open.filter(({ touched }) => !touched);
  const groups: readonly FindingGroup[] = [
    {
      title: before.length > 0 ? 'What this change did' : 'What to fix',
      kind: 'change',
      findings: open.filter(({ touched }) => touched),
    },
    { title: 'Already there before this change', kind: 'before', findings: before },
    { title: 'Waived', kind: 'waived', findings: findings.filter(isWaived) },
  ];
  return groups.filter((group) => group.findings.length > 0);
}

/** The open findings, errors first, of equals what the change did, otherwise in the report's order. */
export function openWorstFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .filter((finding) => !isWaived(finding))
    .sort((a, b) => ranks[a.severity] - ranks[b.severity] || Number(b.touched) - Number(a.touched));
}

/** What has to be fixed: the open findings that are more than a notice, worst first. */
export function findingsToFix({ findings }: Report): readonly Finding[] {
  return openWorstFirst(findings).filter(({ severity }) => severity !== 'notice');
}

/** A skipped stop that no advice leads through: without it, nothing else that is done holds. */
export function stopAhead(report: Report): Finding | null {
  const closed = closedByAdvice(report);
  const isAhead = (finding: Finding) =>
    finding.status === 'open' &&
    ruleOf(finding.rule).closedBy.includes('stop') &&
    !closed.has(findingKey(finding));
  return report.findings.find(isAhead) ?? null;
}

/** Whether the advice does anything about what a headline about the worst finding says. */
export function isHelped(report: Report): boolean {
  const closed = closedByAdvice(report);
  return likeFirst(openWorstFirst(report.findings)).some((each) => closed.has(findingKey(each)));
}

/** The steps of the better way; none without advice. */
export function bestSteps({ advice }: Report): readonly AdviceStep[] {
  return advice.slice(0, 1).flatMap(({ steps }) => steps);
}

/** What the better way closes, by the keys of findings. */
function closedByAdvice(report: Report): ReadonlySet<string> {
  return new Set(bestSteps(report).flatMap(({ closes }) => closes));
}

/** The number of the step that closes a finding; what none closes comes after them. */
function turns(steps: readonly AdviceStep[]): (finding: Finding) => number {
  const byKey = new Map(
    steps.flatMap(({ closes }, index) => closes.map((key) => [key, index] as const)),
  );
  return (finding) => byKey.get(findingKey(finding)) ?? steps.length;
}

function isWaived({ status }: Finding): boolean {
  return status === 'waived';
}

const pluginRanks = { incompatible: 0, undecided: 1, compatible: 2 } as const satisfies Record<
  Compatibility,
  number
>;

/** The plugins in the report's order, except that those that need attention come first. */
export function pluginsWorstFirst(plugins: readonly PluginReport[]): readonly PluginReport[] {
  return [...plugins].sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ compatibility }: PluginReport): number {
  return pluginRanks[compatibility ?? 'compatible'];
}

/** Findings that say the same and are fixed the same way: one row of a page. */
export interface AlikeFindings {
  readonly first: Finding;
  readonly findings: readonly Finding[];
  /** Each subject once. */
  readonly subjects: readonly Finding[];
  /** Each place once. */
  readonly places: readonly Location[];
}

/** Findings put together where rule, weight and fix are the same, in the order of the first of each. */
export function alikeFindings(findings: readonly Finding[]): readonly AlikeFindings[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group) => ({
    first: group[0] as Finding,
    findings: group,
    subjects: [...new Map(group.map((each) => [each.subject, each])).values()],
    places: [...new Map(group.flatMap(placeEntry)).values()],
  }));
}

/** The subject stands at the start of most messages; behind it, alike findings say the same. */
export function afterSubject(finding: Finding): string | null {
  const { message } = finding;
  const subject = [finding.subject, subjectWords(finding)].find((each) => message.startsWith(each));
  return subject === undefined ? null : message.slice(subject.length);
}

function keyOf(finding: Finding): string {
  const { rule, severity, status, undecided, touched, remedy, waiver } = finding;
  const said = isToldTogether(finding) ? null : (afterSubject(finding) ?? finding.message);
  return JSON.stringify([rule, severity, status, undecided, touched, remedy, said, waiver]);
}

function placeEntry({ location }: Finding): [string, Location][] {
  return location === null ? [] : [[`${location.path}\n${location.line}`, location]];
}

/** Why the worst of these findings is one, as a clause: of all that share its rule. */
export function reasonFor(findings: readonly Finding[], report: Report): string {
  const alike = likeFirst(findings);
  const [worst] = alike;
  if (worst === undefined) return '';
  const count = new Set(alike.map(({ subject }) => subject)).size;
  const { one, many } = inShort(worst);
  const those = isIncompatible(worst) ? willNotRun(report) : many?.(alike, report);
  return count === 1 || those === undefined || !alike.every(isAboutOnePlugin)
    ? one(worst, report)
    : `${countOf(count, 'plugin')} ${those}`;
}

/** What plugins with findings of one rule do, as a predicate; null where each is told by itself. */
export function sharedReason(findings: readonly Finding[], report: Report): string | null {
  const [first] = findings;
  const many = first && isToldTogether(first) ? inShort(first).many : undefined;
  return many?.(findings, report) ?? null;
}

/** Whether findings of this rule may be told of several plugins at once. */
function isToldTogether(finding: Finding): boolean {
  return inShort(finding).many !== undefined && isAboutOnePlugin(finding);
}

/**
 * Those as grave as the first that share its rule. To a reader, plugins that will not run on the
 * core are alike, whichever rule says so.
 */
function likeFirst(findings: readonly Finding[]): readonly Finding[] {
  const [first] = findings;
  if (first === undefined) return [];
  return findings
    .filter(({ severity }) => severity === first.severity)
    .filter((each) => each.rule === first.rule || [each, first].every(isIncompatible));
}

function isIncompatible({ rule }: Finding): boolean {
  return ruleOf(rule).affects === 'compatibility';
}

function inShort({ rule }: Finding) {
  return ruleOf(rule).inShort;
}
