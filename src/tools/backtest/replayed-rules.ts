import type { Policy } from '../../model/policy.js';
import type { CoreKind } from '../../model/report.js';
import type { RuleId } from '../../model/rule-id.js';
import { rules } from '../../rules/index.js';
import type { Rule } from '../../rules/rule.js';
import type { Advice, ReplayedRelease, ReplayedRule } from './replayed-release.js';

/** Fewer releases than these are an accident, not a habit. */
const fewestToTell = 5;

/**
 * The share of releases that may break a rule that warns. A warning on more than one release in
 * ten is one that people learn not to read.
 */
const mostForWarning = 0.1;

/** Rules that judge one kind of core release; the others judge them all. */
const judgedKinds: Readonly<Partial<Record<RuleId, CoreKind>>> = {
  'core-major-off-cadence': 'core-major',
  'core-bugfix-off-cadence': 'core-bugfix',
  'backport-unrequested': 'core-backport',
};

/** How each rule that judges a released core fared, and what severity it could bear. */
export function replayedRules(
  policy: Policy,
  releases: readonly ReplayedRelease[],
): readonly ReplayedRule[] {
  return rules.filter(judgesReleasedCore).map(({ id }) => {
    const kind = judgedKinds[id];
    const judged = releases.filter((release) => kind === undefined || release.kind === kind).length;
    const broken = releases.filter(({ findings }) => findings.includes(id)).length;
    return { rule: id, broken, judged, advice: adviceFor(policy, id, broken, judged) };
  });
}

function judgesReleasedCore({ judges }: Rule): boolean {
  return judges === 'released core' || judges === 'whatever the freeze is for';
}

/** A rule that no release broke may block; one that many would have broken may only tell. */
function adviceFor(policy: Policy, id: RuleId, broken: number, judged: number): Advice {
  if (policy.rules[id] === 'off') return 'off';
  if (isIdle(policy, id)) return 'not judged';
  // Who asked for a backport is not written in a history.
  if (id === 'backport-unrequested' && policy.core.backport === 'on-request') return 'not known';
  if (judged < fewestToTell) return 'too few';
  if (broken === 0) return 'error';
  return broken / judged <= mostForWarning ? 'warning' : 'notice';
}

/** Whether the policy says nothing that the rule could hold a release against. */
function isIdle({ core, freezes }: Policy, id: RuleId): boolean {
  if (id === 'core-major-off-cadence') return (core.major?.on ?? 'any') === 'any';
  if (id === 'core-bugfix-off-cadence') return (core.bugfix?.on ?? 'any') === 'any';
  if (id === 'backport-unrequested') return core.backport === null || core.backport === 'allowed';
  return id === 'ships-in-freeze' && freezes.length === 0;
}
