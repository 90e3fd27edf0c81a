import type { InferOutput } from 'valibot';
import type { Frozen } from '../../model/report.js';
import type { fleetReportSchema, fleetSchema } from '../../schema/fleet.js';

/** What one shard of a fleet run found so far. */
export type FleetReport = Frozen<InferOutput<typeof fleetReportSchema>>;

/** What every shard of a run is asked. */
export type FleetQuestion = FleetReport['question'];

/** One part of a list, such as the second of four. */
export type Shard = FleetReport['shard'];

export type RepositoryReport = FleetReport['repositories'][number];

/** A plugin version that keeps a repository from the coming core. */
export type HeldBack = RepositoryReport['heldBack'][number];

/** What all shards found together. */
export type Fleet = Frozen<InferOutput<typeof fleetSchema>>;

/** A plugin that keeps repositories from the coming core. */
export type HoldingPlugin = Fleet['plugins'][number];

/** Whether there are repositories, and every one is known to be ready. */
export function isReady({ counts, missing }: Fleet): boolean {
  return counts.ready > 0 && counts.breaks === 0 && counts.undecided === 0 && missing.length === 0;
}
