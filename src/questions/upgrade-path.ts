import {
  type CoreVersion,
  compareCoreVersions,
  finalOf,
  isPrerelease,
  type Line,
  lineOf,
} from '../model/core-version.js';
import type { Facts, Plugin } from '../model/facts.js';
import { firstOf } from '../model/first-release.js';
import { comparePluginVersions } from '../model/plugin-version.js';
import { fitOf, lowestFitting, type Requirement } from '../model/requirement.js';
import { type CorePath, stopsBetween } from './core-path.js';
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

function newestRelease({ policy, targetDate }: Facts, line: Line): CoreVersion | null {
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
