import type { Facts } from '../model/facts.js';
import type { SeenFile } from '../model/manifest.js';
import { isFinal, pluginKindOf } from '../model/plugin-version.js';
import type { Counts, Finding, Notice, Report, SeenReport, Verdict } from '../model/report.js';
import { compatibilityOf } from '../questions/compatibility.js';
import { isUnseen } from '../questions/not-seen.js';
import { planOf } from '../questions/plan.js';
import { lowestCore } from '../questions/plugin-options.js';
import { findingsOf, isAffected } from './findings.js';
import { calendarOf, coreReportOf, pluginReportsOf } from './report-parts.js';

/**
 * Judges the facts by every rule. The verdict is computed here, once, and nowhere else; what to do
 * about it is worked out afterwards, by `advice/`.
 */
export function evaluate(facts: Facts): Report {
  const { policy, releasing, timeline } = facts;
  const findings = findingsOf(facts);
  const onCadence = isOnCadence(facts, findings);
  const counts = countsOf(findings);
  return {
    schemaVersion: 1,
    verdict: verdictOf(counts),
    targetDate: facts.targetDate,
    timeZone: policy.timeZone,
    policy: { name: policy.name, source: policy.source, reason: facts.choice?.reason ?? null },
    seen: facts.sight.seen.map(seenReportOf),
    releasing: releasing.names,
    releasingReason: releasing.reason,
    core: coreReportOf(facts),
    latest: timeline.latest,
    plugins: pluginReportsOf(facts),
    findings,
    notices: [...facts.notices, ...choiceNotices(facts)],
    problems: [],
    counts,
    compatible: isCompatible(facts),
    onCadence,
    minimumCore: minimumCoreOf(facts),
    calendar: calendarOf(facts),
    labels: labelsOf(facts, findings, onCadence),
    plan: planOf(facts),
    advice: [],
  };
}

/** Where nobody named a policy, another might have been meant. */
function choiceNotices({ choice }: Facts): readonly Notice[] {
  const message = choice?.notice ?? null;
  return message === null ? [] : [{ message, location: null }];
}

function seenReportOf({ path, core, plugins, leftOut }: SeenFile): SeenReport {
  const seen = { path, core, plugins };
  return leftOut === null ? seen : { ...seen, leftOut };
}

function verdictOf({ error, warning }: Counts): Verdict {
  if (error > 0) return 'fail';
  return warning > 0 ? 'warn' : 'pass';
}

function countsOf(findings: readonly Finding[]): Counts {
  const open = findings.filter(({ status }) => status === 'open');
  const ranked = (severity: Finding['severity']) =>
    open.filter((finding) => finding.severity === severity).length;
  return {
    error: ranked('error'),
    warning: ranked('warning'),
    notice: ranked('notice'),
    undecided: open.filter(({ undecided }) => undecided).length,
    waived: findings.length - open.length,
  };
}

/** A waiver changes the verdict, not this fact; neither undecided nor unseen is compatible. */
function isCompatible(facts: Facts): boolean | null {
  if (isUnseen(facts)) return false;
  if (facts.core === null || facts.plugins.length === 0) return null;
  return facts.plugins.every((plugin) => compatibilityOf(facts, plugin) === 'compatible');
}

function isOnCadence({ core, plugins }: Facts, findings: readonly Finding[]): boolean | null {
  const released = core?.released || plugins.some((plugin) => plugin.released);
  if (!released) return null;
  return !isAffected(findings, 'cadence');
}

/** Unknown while any plugin's requirement is. */
function minimumCoreOf(facts: Facts): string | null {
  const requirements = facts.plugins.flatMap(({ requirement }) => requirement ?? []);
  if (requirements.length < facts.plugins.length) return null;
  return lowestCore(facts, requirements)?.text ?? null;
}

/** The labels that a pull request with this outcome carries: what it releases, what is wrong. */
function labelsOf(
  facts: Facts,
  findings: readonly Finding[],
  onCadence: boolean | null,
): readonly string[] {
  return [
    ...releaseLabels(facts),
    ...(isAffected(findings, 'compatibility') ? ['gate: incompatible'] : []),
    ...(onCadence === false ? ['gate: off-cadence'] : []),
    ...(isAffected(findings, 'breaking') ? ['gate: breaking'] : []),
  ];
}

function releaseLabels({ core, plugins }: Facts): string[] {
  const kinds = plugins.flatMap(({ released, version }) =>
    released && version !== null && isFinal(version) ? (pluginKindOf(version) ?? []) : [],
  );
  const released = core?.released && core.kind !== null ? [core.kind, ...kinds] : kinds;
  return [...new Set(released)].map((kind) => `release: ${kind}`);
}
