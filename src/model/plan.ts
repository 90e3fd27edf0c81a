import type { Report } from './report.js';

/** What has to move with an upgrade of the core, step by step. */
export type Plan = NonNullable<Report['plan']>;

export type PlanStep = Plan['steps'][number];

/** A plugin that needs another version on this core, and the version to take. */
export type PluginMove = PlanStep['moves'][number];

/** A plugin without a version that runs on this core. It goes on as it is. */
export type BlockedPlugin = PlanStep['blocked'][number];

/** A core, the version of a plugin that runs on it, and the day the core's line came out or is due. */
export type WayOut = NonNullable<BlockedPlugin['wayOut']>;

export type UndecidedPlugin = Plan['undecided'][number];

/** Whether every plugin has a version that is known to run on each core of the way. */
export function movesEveryPlugin({ steps, undecided }: Plan): boolean {
  return undecided.length === 0 && steps.every(({ blocked }) => blocked.length === 0);
}

/** Whether an upgrade needs more than the new core, or may need it. */
export function isWorthTelling({ steps, undecided }: Plan): boolean {
  if (steps.length > 1 || undecided.length > 0) return true;
  return steps.some(({ moves, blocked }) => moves.length + blocked.length > 0);
}
