import {
  type CoreVersion,
  compareCoreVersions,
  compareLines,
  isPrerelease,
  type Line,
  lineOf,
} from '../model/core-version.js';
import type { Core, Facts } from '../model/facts.js';

/** The way from the core before to the core now. */
export interface CorePath {
  readonly core: Core;
  readonly from: CoreVersion;
  readonly to: CoreVersion;
  /** Whether it leads down; then it is not an upgrade path as well. */
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

/** The stop lines that lie strictly between two cores, in their order: those still to be made. */
export function stopsBetween(
  stops: readonly Line[],
  from: CoreVersion,
  to: CoreVersion,
): readonly Line[] {
  return stops.filter((stop) => !isReached(stop, from) && compareLines(stop, lineOf(to)) < 0);
}

/** Being on a prerelease of the stop does not count as having stopped there. */
function isReached(stop: Line, from: CoreVersion): boolean {
  const order = compareLines(lineOf(from), stop);
  return order > 0 || (order === 0 && !isPrerelease(from));
}
