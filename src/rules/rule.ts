import type { Breach } from '../model/breach.js';
import type { Facts } from '../model/facts.js';
import type { InputName } from '../model/input.js';
import type { Severity } from '../model/policy.js';
import type { RuleId } from '../model/rule-id.js';

/** One rule: what it judges, why it exists, and the check itself. */
export interface Rule {
  /** Named by the wrong it finds. */
  readonly id: RuleId;
  /** Unless the policy says otherwise. */
  readonly severity: Severity;
  /** Whether a breach means "cannot judge" rather than "no". */
  readonly undecided: boolean;
  readonly judges:
    | 'always'
    | 'a change'
    | 'released core'
    | 'released plugin'
    | 'whatever the freeze is for'
    | 'deployment'
    | 'deployment with baseline'
    | 'any core with baseline';
  /** Why the rule exists: the harm it prevents. */
  readonly why: string;
  /** What breaks it, one sentence. */
  readonly breaks: string;
  /** What keeps it, one sentence. */
  readonly keeps: string;
  /** The keys of a finding's `data` and their meaning. */
  readonly data: Readonly<Record<string, string>>;
  /** One run that breaks the rule and one that keeps it; documentation and tests use both. */
  readonly examples: { readonly breaks: Example; readonly keeps: Example };
  readonly check: (facts: Facts) => readonly Breach[];
  /** Turns breaches that are one mistake into one; it is never asked of none. */
  readonly gather?: (breaches: readonly Breach[]) => readonly Breach[];
}

/** A run of the gate, by its inputs and the files they name. */
export interface Example {
  readonly says: string;
  readonly inputs: Readonly<Partial<Record<InputName, string>>>;
  readonly files?: Readonly<Record<string, string>>;
  /** The files before the change; left out, nothing is compared. */
  readonly filesBefore?: Readonly<Record<string, string>>;
}

/** Declares a rule; the compiler holds it to the shape. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
