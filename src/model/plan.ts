import type { Line } from './core-version.js';
import type { Day } from './day.js';
import type { Change } from './plugin-version.js';

/** What has to move with an upgrade of the core, step by step. */
export interface Plan {
  /** The core to leave. */
  readonly from: string;
  /** The core to reach. */
  readonly to: string;
  /** The stops in their order, then the core to reach. */
  readonly steps: readonly PlanStep[];
  /** Plugins of which nothing says whether they run on the cores of the way. */
  readonly undecided: readonly UndecidedPlugin[];
}

export interface PlanStep {
  readonly line: Line;
  /** The core to be on after this step. */
  readonly core: string;
  /** Whether any final release of the line will do that is not below `core`: none is known for sure. */
  readonly orLater: boolean;
  /** The day the line came out or is due; null where the timeline does not know it. */
  readonly date: Day | null;
  /** Those to move before the core first, otherwise in the order of the report's plugins. */
  readonly moves: readonly PluginMove[];
  /** Names of plugins that run on this core as they are. */
  readonly stays: readonly string[];
  /** Plugins without a version that runs on this core. They go on as they are. */
  readonly blocked: readonly BlockedPlugin[];
}

/** A plugin that needs another version on this core, and the version to take. */
export interface PluginMove {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Null where the versions' shape does not tell it. */
  readonly change: Change | null;
  /** What the version to take declares. */
  readonly requires: string;
  /** `before` where that version runs on the core to leave too, `with` where both must move at once. */
  readonly when: 'before' | 'with';
}

export interface BlockedPlugin {
  readonly name: string;
  readonly version: string;
  /** The next higher core for which there is a version; null when there is none. */
  readonly wayOut: WayOut | null;
}

/** A core, the version of a plugin that runs on it, and the day the core's line came out or is due. */
export interface WayOut {
  readonly core: string;
  readonly version: string;
  readonly date: Day | null;
}

export interface UndecidedPlugin {
  readonly name: string;
  readonly version: string;
}

/** Whether every plugin has a version that is known to run on each core of the way. */
export function isComplete({ steps, undecided }: Plan): boolean {
  return undecided.length === 0 && steps.every(({ blocked }) => blocked.length === 0);
}

/** Whether an upgrade needs more than the new core, or may need it. */
export function isWorthTelling({ steps, undecided }: Plan): boolean {
  if (steps.length > 1 || undecided.length > 0) return true;
  return steps.some(({ moves, blocked }) => moves.length + blocked.length > 0);
}
