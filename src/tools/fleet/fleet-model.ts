import type { Day } from '../../model/day.js';
import type { Location } from '../../model/location.js';
import type { Severity } from '../../model/policy.js';
import type { RuleId } from '../../model/rule-id.js';

/** What one shard of a fleet run found so far. Fields are added, never changed. */
export interface FleetReport {
  readonly schemaVersion: 1;
  readonly question: FleetQuestion;
  readonly shard: Shard;
  /** The shard's share of the list, in its order; those not read yet are here too. */
  readonly repositories: readonly RepositoryReport[];
}

/** What every shard of a run is asked; reports of different questions must not be mixed. */
export interface FleetQuestion {
  /** The coming core. */
  readonly core: string;
  readonly targetDate: Day;
  readonly policy: { readonly name: string; readonly source: string };
  /** A hash of the list, the policy, the catalogues and the program: all that decides the answer. */
  readonly digest: string;
}

/** One part of a list, such as the second of four. */
export interface Shard {
  /** From 1 on. */
  readonly index: number;
  readonly count: number;
}

/** `undecided` is a repository of which nobody can say whether it is ready. */
export type Readiness = 'ready' | 'breaks' | 'undecided';

export interface RepositoryReport {
  /** `owner/name` */
  readonly repository: string;
  readonly status: Readiness;
  /** Why nobody can say; null for the others. */
  readonly reason: string | null;
  /** Whether GitHub showed its files; what it did not show is asked for again by the next run. */
  readonly read: boolean;
  /** The core that it pins today. */
  readonly core: string | null;
  /** How many plugins it pins. */
  readonly plugins: number;
  /** Those of them that do not run on the coming core, or of which nothing says so. */
  readonly heldBack: readonly HeldBack[];
  /** The open errors. */
  readonly findings: readonly FleetFinding[];
  /** How many warnings are open. */
  readonly warnings: number;
}

/** A plugin version that keeps a repository from the coming core. */
export interface HeldBack {
  readonly name: string;
  readonly version: string;
  readonly requires: string | null;
  readonly compatibility: 'incompatible' | 'undecided';
  /** The newest catalogued version that fits the coming core. */
  readonly newestCompatible: string | null;
}

export interface FleetFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly undecided: boolean;
  readonly subject: string;
  readonly message: string;
  readonly remedy: string;
  readonly location: Location | null;
}

/** What all shards found together. It does not tell how many shards there were. */
export interface Fleet {
  readonly schemaVersion: 1;
  readonly core: string;
  readonly targetDate: Day;
  readonly policy: FleetQuestion['policy'];
  readonly counts: Readonly<Record<Readiness, number>>;
  /** Shards without a report, such as `3/8`: their repositories are not even known. */
  readonly missing: readonly string[];
  /** In the order to upgrade them. */
  readonly plugins: readonly HoldingPlugin[];
  /** By name. */
  readonly repositories: readonly RepositoryReport[];
}

/** A plugin that keeps repositories from the coming core. */
export interface HoldingPlugin {
  readonly name: string;
  /** The version to take: the newest catalogued one that fits; null when none is known. */
  readonly upgradeTo: string | null;
  /** How many repositories pin a version that does not run on the coming core. */
  readonly incompatible: number;
  /** How many pin a version of which nothing says so. */
  readonly undecided: number;
  /** The versions that they pin, the most frequent first. */
  readonly versions: readonly { readonly version: string; readonly repositories: number }[];
  /** How many repositories no plugin holds back any more once this one and those before it moved. */
  readonly frees: number;
}

/** Whether there are repositories, and every one is known to be ready. */
export function isReady({ counts, missing }: Fleet): boolean {
  return counts.ready > 0 && counts.breaks === 0 && counts.undecided === 0 && missing.length === 0;
}
