import type { Subject } from './breach.js';
import type { Line } from './core-version.js';
import type { Day } from './day.js';
import type { Location } from './location.js';
import type { Plan } from './plan.js';
import type { Change } from './plugin-version.js';
import type { Severity } from './policy.js';
import type { RuleId } from './rule-id.js';

/** What the gate found, and its verdict. Fields are added, never changed. */
export interface Report {
  readonly schemaVersion: 1;
  readonly verdict: Verdict;
  /** Null only when a problem hides it. */
  readonly targetDate: Day | null;
  readonly timeZone: string;
  readonly policy: {
    readonly name: string;
    readonly source: string;
    /** Why it judges although nobody named it; null where somebody did, or as ever. */
    readonly reason: string | null;
  };
  /** In the order read, then what came close and was left out. */
  readonly seen: readonly SeenReport[];
  readonly releasing: readonly string[];
  readonly releasingReason: string;
  readonly core: CoreReport | null;
  readonly latest: { readonly line: Line; readonly date: Day } | null;
  readonly plugins: readonly PluginReport[];
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  /** Not empty when the gate could not judge. */
  readonly problems: readonly Problem[];
  readonly counts: Counts;
  /** Null when not asked: no core or no plugin. An undecided plugin is not compatible. */
  readonly compatible: boolean | null;
  /** Null when nothing is being released. */
  readonly onCadence: boolean | null;
  /** The lowest core that fits every plugin. */
  readonly minimumCore: string | null;
  readonly calendar: Calendar;
  readonly labels: readonly string[];
  /** What has to move with the core's upgrade; null when there is none, or no baseline. */
  readonly plan: Plan | null;
}

export type Verdict = 'pass' | 'warn' | 'fail';

/** A file that was read, and what it names. */
export interface SeenReport {
  readonly path: string;
  readonly core: boolean;
  /** How many plugins it names. */
  readonly plugins: number;
  /** Why it was not read after all, as a clause after "because"; only where it was not. */
  readonly leftOut?: string;
}

export type CoreKind = 'core-major' | 'core-bugfix' | 'core-backport' | 'core-prerelease';

export interface CoreReport {
  readonly version: string;
  /** Where its version is written; null where it was given by hand. */
  readonly location: Location | null;
  readonly line: Line | null;
  readonly kind: CoreKind | null;
  /** The day the schedule gives this version; only the first release of a line has one. */
  readonly plannedDate: Day | null;
  /** Whether this release becomes `latest`. */
  readonly movesLatest: boolean;
}

export type Compatibility = 'compatible' | 'incompatible' | 'undecided';

export interface PluginReport {
  readonly name: string;
  readonly version: string;
  readonly requires: string | null;
  readonly compatibility: Compatibility | null;
  /** The newest catalogued version that fits the core. */
  readonly newestCompatible: string | null;
  readonly lowestCore: string | null;
  /** The day the lowest core's line is due. */
  readonly lowestCoreDate: Day | null;
  /** Null without a baseline. */
  readonly change: Change | null;
  /** Where its version is written; null where it was given by hand, and where it is no more. */
  readonly location: Location | null;
}

/** One breach of one rule. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly status: 'open' | 'waived';
  /** Whether the rule could not be judged. */
  readonly undecided: boolean;
  /** `core 2025.1.0`, `plugin-dbt@1.1.5`, `plugins`, `repository` or a file's path. */
  readonly subject: string;
  /** The same as data; several where one finding gathers them. */
  readonly about: readonly Subject[];
  readonly message: string;
  readonly remedy: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly location: Location | null;
  /** False when the change under judgement does not touch what is wrong. */
  readonly touched: boolean;
  /** Why and until when it is excused; null while it is open. */
  readonly waiver: { readonly reason: string; readonly until: Day } | null;
}

/** Worth saying and no finding: not counted, shown everywhere. */
export interface Notice {
  readonly message: string;
  readonly location: Location | null;
}

/** Why the gate could not judge. */
export interface Problem {
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  readonly location: Location | null;
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly notice: number;
  readonly undecided: number;
  readonly waived: number;
}

export type ReleaseKind =
  | 'core-major'
  | 'core-bugfix'
  | 'plugin-major'
  | 'plugin-minor'
  | 'plugin-patch';

export interface Calendar {
  /** Kinds whose day is the target date. */
  readonly due: readonly ReleaseKind[];
  readonly previousCoreMajor: DatedVersion | null;
  readonly nextCoreMajor: DatedVersion | null;
  /** The next slots, nearest first. */
  readonly nextCoreMajors: readonly DatedVersion[];
  readonly nextCoreBugfix: { readonly date: Day } | null;
}

/** A day and the version it belongs to; null where no number is known. */
export interface DatedVersion {
  readonly version: string | null;
  readonly date: Day;
}
