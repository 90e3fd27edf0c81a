import type { CoreVersion } from '../../model/core-version.js';
import type { Day } from '../../model/day.js';
import type { CoreKind } from '../../model/report.js';
import type { RuleId } from '../../model/rule-id.js';

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
  /** Null for what was no release, such as a `-SNAPSHOT`. */
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
 * What severity a rule could bear, or why the history cannot say: too few releases of its kind, a
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
