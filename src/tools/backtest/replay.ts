import { evaluate } from '../../evaluate/evaluate.js';
import { type Cadence, fallsOn, nextRecurrence, previousRecurrence } from '../../model/cadence.js';
import { type CoreVersion, isPrerelease, type Line, lineOf } from '../../model/core-version.js';
import { addDays, type Day, daysBetween } from '../../model/day.js';
import type { Facts } from '../../model/facts.js';
import { type InputName, inputNames } from '../../model/input.js';
import type { CorePolicy, Policy, Released, RuleId } from '../../model/policy.js';
import type { CoreKind, Problem } from '../../model/report.js';
import { nothingRead, type Sources } from '../../model/sources.js';
import { type KnownLine, latestOn, type Timeline } from '../../model/timeline.js';
import { coreKindOf } from '../../resolve/facts/core.js';
import { resolveFacts } from '../../resolve/facts/facts.js';
import { rules } from '../../rules/index.js';
import type { Rule } from '../../rules/rule.js';

/** What the gate would have said to a history of releases under a policy. */
export interface Backtest {
  readonly policy: { readonly name: string; readonly source: string };
  /** By date, then by version. */
  readonly releases: readonly ReplayedRelease[];
  /** How each rule that judges a core release fared, in the order of reports. */
  readonly rules: readonly ReplayedRule[];
}

export interface ReplayedRelease {
  readonly version: CoreVersion;
  readonly date: Day;
  readonly kind: CoreKind;
  /** Null for what was not a release, such as a `-SNAPSHOT`. */
  readonly onCadence: boolean | null;
  /** The day the policy had for it; null where it has none for this kind. */
  readonly planned: Day | null;
  /** How many days after the planned day it came; negative when before. */
  readonly daysOff: number | null;
  /** The rules with an open finding, in the order of reports. */
  readonly findings: readonly RuleId[];
}

export interface ReplayedRule {
  readonly rule: RuleId;
  /** Releases that break it. */
  readonly broken: number;
  /** Releases of the kinds that it judges. */
  readonly judged: number;
  readonly advice: SeverityAdvice;
}

/**
 * What severity a rule could have, or why the history cannot say: too few releases of its kind, a
 * policy that gives it nothing to judge by or switches it off, or facts that no history holds.
 */
export type SeverityAdvice =
  | 'error'
  | 'warning'
  | 'notice'
  | 'too few'
  | 'not judged'
  | 'not known'
  | 'off';

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
    releases.push(replayRelease(asShipped(facts, release), release));
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
 * A history knows what came out, and a plan does not prove it: a line is out once any final of it
 * is, and until then it is not, whatever its slot.
 */
function asShipped(facts: Facts, { version }: Released): Facts {
  const { core, policy, targetDate } = facts;
  const versions = policy.core.releases.map((release) => release.version);
  const shipped = new Set(versions.filter((each) => !isPrerelease(each)).map(lineOf));
  const lines = new Map<Line, KnownLine>();
  for (const [line, known] of facts.timeline.lines) {
    lines.set(line, shipped.has(line) ? known : { ...known, out: addDays(targetDate, 1) });
  }
  const timeline = { ...facts.timeline, lines, latest: latestOn(lines, targetDate) };
  const kind = coreKindOf(version, timeline, policy.core, targetDate);
  return { ...facts, timeline, core: core && { ...core, kind } };
}

/** What a release manager would have given the gate on the day of a release. */
export function releaseSources({ version, date }: Released): Sources {
  const none = Object.fromEntries(inputNames.map((name) => [name, ''])) as Record<
    InputName,
    string
  >;
  return {
    ...nothingRead,
    inputs: {
      ...none,
      'core-version': version.text,
      'target-date': date,
      releasing: 'core',
      manifests: 'none',
    },
    now: new Date(`${date}T00:00:00Z`),
  };
}

/**
 * The day a policy had for a release that came out: a major's published date, else the recurrence
 * nearest to the day it came; null where the policy has no days for its kind.
 */
export function plannedDayFor(
  version: CoreVersion,
  kind: CoreKind,
  came: Day,
  { major, bugfix, schedule }: CorePolicy,
  slots: Timeline['slots'],
): Day | null {
  if (kind === 'core-bugfix') return nearest(bugfix?.on ?? 'any', came, slots);
  if (kind !== 'core-major') return null;
  const published = schedule.find(({ line }) => line === lineOf(version));
  return published?.date ?? nearest(major?.on ?? 'any', came, slots);
}

/** In a tie the earlier one. */
function nearest(on: Cadence, day: Day, slots: Timeline['slots']): Day | null {
  if (fallsOn(on, day, 0, slots)) return day;
  const [before, after] = [previousRecurrence(on, day, slots), nextRecurrence(on, day, slots)];
  if (before === null || after === null) return before ?? after;
  return daysBetween(before, day) <= daysBetween(day, after) ? before : after;
}

/** Fewer releases than these are an accident, not a habit. */
const minToTell = 5;

/**
 * The share of releases that may break a rule that warns. A warning on more than one release in
 * ten is one that people learn not to read.
 */
const maxShareForWarning = 0.1;

/** How each rule that judges a released core fared, and what severity it could have. */
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
  if (judged < minToTell) return 'too few';
  if (broken === 0) return 'error';
  return broken / judged <= maxShareForWarning ? 'warning' : 'notice';
}
