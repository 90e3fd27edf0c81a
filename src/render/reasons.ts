import { type Finding, isAboutOnePlugin, type Report } from '../model/report.js';
import { willNotRun } from '../questions/in-short.js';
import { ruleOf } from '../rules/index.js';
import { countOf } from './words.js';

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
