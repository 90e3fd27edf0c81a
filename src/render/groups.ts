import type { Severity } from '../model/policy.js';
import type { Finding, Report } from '../model/report.js';

/** Findings that are shown together, worst first. */
export interface FindingGroup {
  readonly title: string;
  readonly kind: 'change' | 'before' | 'waived';
  readonly findings: readonly Finding[];
}

const ranks = { error: 0, warning: 1, notice: 2 } as const satisfies Record<Severity, number>;

/** What the change did, what was wrong before it, and what is excused; no empty group. */
export function findingGroups({ findings }: Report): readonly FindingGroup[] {
  const open = openWorstFirst(findings);
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

function isWaived({ status }: Finding): boolean {
  return status === 'waived';
}
