import type { Policy } from '../../model/policy.js';
import { rules } from '../../rules/index.js';
import type { Rule } from '../../rules/rule.js';
import type { ReplayedRelease, ReplayedRule, SeverityAdvice } from './replayed-release.js';

/** Fewer releases than these are an accident, not a habit. */
const fewestToTell = 5;

/**
 * The share of releases that may break a rule that warns. A warning on more than one release in
 * ten is one that people learn not to read.
 */
const mostForWarning = 0.1;

/** How each rule that judges a released core fared, and what severity it could bear. */
export function replayedRules(
  policy: Policy,
  releases: readonly ReplayedRelease[],
): readonly ReplayedRule[] {
  return rules.filter(judgesReleasedCore).map((rule) => {
    const { id, of } = rule;
    const judged = releases.filter(({ kind }) => of === undefined || kind === of).length;
    const broken = releases.filter(({ findings }) => findings.includes(id)).length;
    return { rule: id, broken, judged, advice: adviceFor(policy, rule, broken, judged) };
  });
}

function judgesReleasedCore({ on }: Rule): boolean {
  return on === 'releasedCore' || on === 'shipment';
}

/** A rule that no release broke may block; one that many would have broken may only tell. */
function adviceFor(
  policy: Policy,
  { id, inHistory }: Rule,
  broken: number,
  judged: number,
): SeverityAdvice {
  if (policy.rules[id] === 'off') return 'off';
  const told = inHistory?.(policy) ?? 'judged';
  if (told !== 'judged') return told;
  if (judged < fewestToTell) return 'too few';
  if (broken === 0) return 'error';
  return broken / judged <= mostForWarning ? 'warning' : 'notice';
}
