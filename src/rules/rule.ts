import type { Facts } from '../model/facts.js';
import type { InputName } from '../model/input.js';
import type { Links, Policy, RuleId, Severity } from '../model/policy.js';
import type { Breach, CoreKind, Finding } from '../model/report.js';
import { type Scope, type Subjects, scopes } from '../questions/scope.js';
import { outOfTurn } from '../questions/turn.js';
import type { InShort } from '../questions/wording.js';

/** One rule: what it judges, why it exists, what follows from it, and the check itself. */
export interface Rule<Id extends string = RuleId> extends Traits<Id> {
  readonly on: Scope;
  readonly check: (facts: Facts) => readonly Breach[];
}

/** All that the rest of the program knows of a rule; labels, links, docs and advice follow from it. */
interface Traits<Id extends string> {
  /** Named by the wrong it finds. */
  readonly id: Id;
  /** Unless the policy says otherwise. */
  readonly severity: Severity;
  /** Whether a breach means "cannot judge" rather than "no"; no policy may switch such a rule off. */
  readonly undecided: boolean;
  /** The one kind of core release that it judges, where its number can be given; left out, every kind. */
  readonly of?: CoreKind;
  /** Which of the report's answers a breach turns, and with it which label a pull request gets. */
  readonly affects: 'compatibility' | 'cadence' | 'breaking' | null;
  /** What may close a breach; empty where only people can. */
  readonly closedBy: readonly Closing[];
  /** Whether the core that was there before is the way out, so that no other is looked for. */
  readonly backToCore?: true;
  /** Whether its own remedy says best what to do, whatever ways are found; left out, they say it. */
  readonly keepsRemedy?: (data: Breach['data']) => boolean;
  /** What would do as well as the ways that are found, in clauses. */
  readonly otherWays?: (finding: Finding, policy: Policy) => readonly string[];
  /** What is said behind the ways, in sentences: a page that helps. */
  readonly afterWays?: (data: Breach['data'], policy: Policy) => string;
  /** The policy's links that help whoever fixes a breach. */
  readonly links: readonly Exclude<keyof Links, 'others'>[];
  /** Why the rule exists: the harm it prevents. */
  readonly why: string;
  /** What breaks it, one sentence. */
  readonly breaks: string;
  /** What keeps it, one sentence. */
  readonly keeps: string;
  /** What a breach comes to in a headline. */
  readonly inShort: InShort;
  /** The keys of a finding's `data` and their meaning. */
  readonly data: Readonly<Record<string, string>>;
  /** One run that breaks the rule and one that keeps it; documentation and tests use both. */
  readonly examples: { readonly breaks: Example; readonly keeps: Example };
  /** Turns breaches that are one mistake into one; it is never asked of none. */
  readonly gather?: (breaches: readonly Breach[]) => readonly Breach[];
  /** What the verdict says where neither a core nor a plugin was judged because of this. */
  readonly nothingJudged?: (data: Breach['data']) => string;
  /** What a replayed history can tell of it under a policy; left out, how often it was broken. */
  readonly inHistory?: (policy: Policy) => InHistory;
}

/**
 * What closes a breach: another `version` of the plugin; another `core`, only a `newer-core`, or the
 * same one by way of a `stop`; another `number` for what is released; another `day`; or a step that
 * changes none of these.
 */
export type Closing =
  | 'version'
  | 'core'
  | 'newer-core'
  | 'stop'
  | 'number'
  | 'day'
  | 'pin'
  | 'declare'
  | 'name-request'
  | 'name-core'
  | 'name-manifests'
  | 'write-plainly';

/** `not judged` where the policy holds nothing against a release, `not known` where no history tells. */
type InHistory = 'judged' | 'not judged' | 'not known';

/** A run of the gate, by its inputs and the files they name. */
export interface Example {
  readonly says: string;
  readonly inputs: Readonly<Partial<Record<InputName, string>>>;
  readonly files?: Readonly<Record<string, string>>;
  /** The files before the change; left out, nothing is compared. */
  readonly filesBefore?: Readonly<Record<string, string>>;
}

/** A rule as it is written: its check is asked of one subject after the other, and of none that is null. */
interface WrittenRule<Id extends string, S extends Scope, Key extends string> extends Traits<Id> {
  readonly on: S;
  readonly data: Readonly<Record<Key, string>>;
  readonly inShort: InShort<NoInfer<Key>>;
  readonly check: (
    facts: Facts,
    subject: Subjects[S],
  ) => Breach<NoInfer<Key>> | readonly Breach<NoInfer<Key>>[] | null;
}

/**
 * Declares a rule; the compiler holds it to the shape, its check to its scope, and the data of its
 * breaches to the keys whose meaning it tells.
 */
export function defineRule<Id extends string, S extends Scope, Key extends string>(
  rule: WrittenRule<Id, S, Key>,
): Rule<Id> {
  const { subjectsOf } = scopes[rule.on];
  const check = (facts: Facts) =>
    subjectsOf(facts)
      .filter((subject) => isOf(facts, rule, subject))
      .flatMap((subject) => rule.check(facts, subject) ?? []);
  return { ...rule, check };
}

/** A number that can never be given is one mistake, whatever kind of release it would be. */
function isOf(facts: Facts, { of }: { readonly of?: CoreKind }, subject: Subjects[Scope]): boolean {
  if (of === undefined) return true;
  if (!('kind' in subject) || subject.kind !== of || subject.version === null) return false;
  const reason = outOfTurn(facts, subject.version)?.reason;
  return reason !== 'impossible-line' && reason !== 'foreign-number';
}
