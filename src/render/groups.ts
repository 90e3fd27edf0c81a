import type { Severity } from '../model/policy.js';
import {
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
  const { findings, advice } = report;
  const ranked = openWorstFirst(findings);
  const [worst] = ranked;
  const stop = stopAhead(report);
  const ordered =
    worst !== undefined && isHelped(worst, report) ? inOrderOfAdvice(ranked, advice[0]) : ranked;
  const open = ordered.toSorted(
    (a, b) => ranks[a.severity] - ranks[b.severity] || Number(b === stop) - Number(a === stop),
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

/** A skipped stop that no advice leads through: without it, nothing else that is done holds. */
export function stopAhead(report: Report): Finding | null {
  const closed = closedByAdvice(report);
  const isAhead = (finding: Finding) =>
    finding.status === 'open' &&
    ruleOf(finding.rule).closedBy.includes('stop') &&
    !closed.has(findingKey(finding));
  return report.findings.find(isAhead) ?? null;
}

/** Whether the advice does anything about what a headline about this finding says. */
export function isHelped(worst: Finding, report: Report): boolean {
  const closed = closedByAdvice(report);
  return report.findings.some(
    (each) =>
      each.status === 'open' &&
      each.severity === worst.severity &&
      matterOf(each) === matterOf(worst) &&
      closed.has(findingKey(each)),
  );
}

/** What the better way closes, by the keys of findings. */
function closedByAdvice({ advice }: Report): ReadonlySet<string> {
  return new Set(advice[0]?.steps.flatMap(({ closes }) => closes));
}

/** To a reader all that keeps a plugin from running is one matter. */
function matterOf({ rule }: Finding): string {
  return ruleOf(rule).affects === 'compatibility' ? 'compatibility' : rule;
}

/** Of findings as grave as each other, what the better way closes first comes first. */
function inOrderOfAdvice(
  open: readonly Finding[],
  best: Report['advice'][number] | undefined,
): readonly Finding[] {
  const steps = new Map(
    best?.steps.flatMap(({ closes }, index) => closes.map((key) => [key, index] as const)),
  );
  const stepOf = (finding: Finding) => steps.get(findingKey(finding)) ?? steps.size;
  return open.toSorted((a, b) => ranks[a.severity] - ranks[b.severity] || stepOf(a) - stepOf(b));
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
  const said = isToldTogether(finding) ? '' : (afterSubject(finding) ?? finding.message);
  const excuse = waiver === null ? [] : [waiver.reason, waiver.until];
  return JSON.stringify([rule, severity, status, undecided, touched, remedy, said, ...excuse]);
}

function placeEntry({ location }: Finding): [string, Location][] {
  return location === null ? [] : [[`${location.path}\n${location.line}`, location]];
}

/** Why the worst of these findings is one, as a clause: of all that share its rule. */
export function reasonFor(findings: readonly Finding[], report: Report): string {
  const [worst] = findings;
  if (worst === undefined) return '';
  const alike = findings.filter((each) => each.severity === worst.severity && isAlike(each, worst));
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
  if (first === undefined || !findings.every(isAboutOnePlugin)) return null;
  return inShort(first).many?.(findings, report) ?? null;
}

/** Whether findings of this rule may be told of several plugins at once. */
export function isToldTogether(finding: Finding): boolean {
  return inShort(finding).many !== undefined && isAboutOnePlugin(finding);
}

/** To a reader, plugins that will not run on the core are alike, whichever rule says so. */
function isAlike(one: Finding, other: Finding): boolean {
  return one.rule === other.rule || (isIncompatible(one) && isIncompatible(other));
}

function isIncompatible({ rule }: Finding): boolean {
  return ruleOf(rule).affects === 'compatibility';
}

function inShort({ rule }: Finding) {
  return ruleOf(rule).inShort;
}
