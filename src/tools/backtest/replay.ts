import { evaluate } from '../../evaluate/evaluate.js';
import { isPrerelease, type Line, lineOf } from '../../model/core-version.js';
import { addDays, type Day, daysBetween } from '../../model/day.js';
import type { Facts } from '../../model/facts.js';
import type { Policy, Released } from '../../model/policy.js';
import type { Problem } from '../../model/report.js';
import { type KnownLine, latestOn } from '../../model/timeline.js';
import { coreKindOf } from '../../resolve/facts/core.js';
import { resolveFacts } from '../../resolve/facts/facts.js';
import { plannedDayFor } from './planned-day.js';
import type { Backtest, ReplayedRelease } from './replayed-release.js';
import { replayedRules } from './replayed-rules.js';
import { releaseSources } from './sources.js';

/**
 * Judges each release of a history, given in its order, as the gate would have on its day: by the
 * policy, with the releases before it as the ones that shipped. Those before `since` only count as
 * out. A policy that cannot be laid out is a problem.
 */
export function replay(
  policy: Policy,
  history: readonly Released[],
  since: Day | null,
): { readonly backtest: Backtest | null; readonly problems: readonly Problem[] } {
  const releases: ReplayedRelease[] = [];
  for (const [index, release] of history.entries()) {
    if (since !== null && release.date < since) continue;
    const core = { ...policy.core, releases: history.slice(0, index) };
    const { facts, problems } = resolveFacts(
      releaseSources(release),
      { ...policy, core },
      { find: () => null },
    );
    if (facts === null) return { backtest: null, problems };
    releases.push(replayRelease(asShipped(facts), release));
  }
  const { name, source } = policy;
  const rules = replayedRules(policy, releases);
  return { backtest: { policy: { name, source }, releases, rules }, problems: [] };
}

function replayRelease(facts: Facts, { version, date }: Released): ReplayedRelease {
  const { findings, onCadence } = evaluate(facts);
  const kind = coreKindOf(version, facts.timeline, facts.policy.core, date);
  const planned = plannedDayFor(version, kind, date, facts.policy.core, facts.timeline.slots);
  const open = findings.filter(({ status }) => status === 'open').map(({ rule }) => rule);
  return {
    version,
    date,
    kind,
    onCadence,
    planned,
    daysOff: planned === null ? null : daysBetween(planned, date),
    findings: [...new Set(open)],
  };
}

/**
 * A history knows what came out, and a plan is no proof of it: a line is out once any final of it
 * is, and until then it is not, whatever its slot.
 */
function asShipped(facts: Facts): Facts {
  const { core, policy, targetDate } = facts;
  const finals = policy.core.releases.filter(({ version }) => !isPrerelease(version));
  const shipped = new Set(finals.map(({ version }) => lineOf(version)));
  const lines = new Map<Line, KnownLine>();
  for (const [line, known] of facts.timeline.lines) {
    lines.set(line, shipped.has(line) ? known : { ...known, out: addDays(targetDate, 1) });
  }
  const timeline = { ...facts.timeline, lines, latest: latestOn(lines, targetDate) };
  const version = core?.version ?? null;
  if (core === null || version === null) return { ...facts, timeline };
  const kind = coreKindOf(version, timeline, policy.core, targetDate);
  return { ...facts, timeline, core: { ...core, kind } };
}
