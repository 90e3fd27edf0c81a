import { type CoreVersion, compareCoreVersions } from '../model/core-version.js';
import type { Core, Facts } from '../model/facts.js';

/** The way from the core before to the core now. */
export interface CorePath {
  readonly core: Core;
  readonly from: CoreVersion;
  readonly to: CoreVersion;
  /** Whether it leads down; then it is no upgrade path as well. */
  readonly down: boolean;
}

/**
 * The way a core goes, released or deployed; null without a baseline. A backport that is being
 * released goes no way: it stands beside the newer line, it does not replace it.
 */
export function corePath({ core }: Facts): CorePath | null {
  if (core === null || core.version === null || core.before === null) return null;
  if (core.released && core.kind === 'core-backport') return null;
  const order = compareCoreVersions(core.version, core.before);
  return { core, from: core.before, to: core.version, down: order < 0 };
}
