import type { Severity } from '../model/policy.js';
import { type Finding, findingKey, type Report } from '../model/report.js';
import { ruleOf } from '../rules/index.js';

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
