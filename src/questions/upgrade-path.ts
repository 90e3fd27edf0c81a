import {
  type CoreVersion,
  compareCoreVersions,
  compareLines,
  finalOf,
  isPrerelease,
  type Line,
  lineOf,
} from '../model/core-version.js';
import type { Core, Facts, Plugin } from '../model/facts.js';
import { firstOf } from '../model/numbering.js';
import { comparePluginVersions } from '../model/plugin-version.js';
import { fitOf, lowestFitting, type Requirement } from '../model/requirement.js';
import { optionsOf, runningBefore } from './plugin-options.js';

/** A core on the way of an upgrade. */
export interface Leg {
  readonly core: CoreVersion;
  /** Whether a later final release of the line will do as well. */
  readonly orLater: boolean;
}

/**
 * The cores of an upgrade in their order: each stop, then the core to reach. A stop is made on the
 * newest final release of its line that the policy names up to the target date. Where it names
 * none, any will do from the first one on that takes along every plugin which is already there.
 */
export function upgradePathOf(facts: Facts, { from, to }: CorePath): readonly Leg[] {
  const stops = stopsBetween(facts.policy.core.stops, from, to).map((line) => {
    const known = newestRelease(facts, line);
    return known === null
      ? { core: lowestStop(facts, line), orLater: true }
      : { core: known, orLater: false };
  });
  return [...stops, { core: to, orLater: false }];
}

/** The newest final release of a line that the policy names up to the target date; null without one. */
export function newestRelease({ policy, targetDate }: Facts, line: Line): CoreVersion | null {
  const releases = policy.core.releases.filter(
    ({ version, date }) => date <= targetDate && lineOf(version) === line && !isPrerelease(version),
  );
  return releases.at(-1)?.version ?? null;
}

/** No plugin should have to go back for a stop, so the one that needs the most decides. */
function lowestStop(facts: Facts, line: Line): CoreVersion {
  const first = firstOf(line, facts.policy.core);
  const needed = facts.plugins
    .filter(({ change }) => change !== 'added')
    .flatMap((plugin) => lowestOfLine(requirementsUpward(facts, plugin), first) ?? []);
  return [first, ...needed].sort(compareCoreVersions).at(-1) ?? first;
}

/** What the current version of a plugin and the newer ones declare. */
function requirementsUpward(facts: Facts, plugin: Plugin): readonly Requirement[] {
  const { version: current } = runningBefore(plugin);
  if (current === null) return [];
  return optionsOf(facts, plugin)
    .filter(({ version }) => comparePluginVersions(version, current) >= 0)
    .map(({ requirement }) => requirement);
}

/** The lowest final release of a line on which some of the requirements are met; null without one. */
function lowestOfLine(
  requirements: readonly Requirement[],
  first: CoreVersion,
): CoreVersion | null {
  const lowest = requirements
    .flatMap((each) =>
      fitOf(first, each) === 'fits' ? first : (lowestFitting([each], first) ?? []),
    )
    .map(finalOf)
    .filter((core) => lineOf(core) === lineOf(first));
  return lowest.sort(compareCoreVersions)[0] ?? null;
}

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
