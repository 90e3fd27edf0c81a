import type { CatalogueVersion } from '../model/catalogue.js';
import {
  type CoreVersion,
  compareCoreVersions,
  isPrerelease,
  lineOf,
  parseCoreVersion,
} from '../model/core-version.js';
import type { Facts, Plugin } from '../model/facts.js';
import { firstOf } from '../model/numbering.js';
import { isForeseen } from '../model/policy.js';
import { lowestFitting } from '../model/requirement.js';
import { isImpossible, isMaintained } from '../model/timeline.js';
import { asCompared, compatibilityWith, isUsable } from '../questions/compatibility.js';
import { newestRelease } from '../questions/upgrade-path.js';
import { knownToEach } from '../resolve/facts/choose-policy.js';
import { deploymentDay, outDay } from './move.js';
import {
  aboutCoreAlone,
  aboutFitting,
  hasOpen,
  rulesWith,
  type Situation,
  type Step,
} from './trial.js';

/** How many cores are weighed: the nearest and the farthest of all that are known. */
const maxGoals = 20;

/** Findings that the same core closes, by another way or on another day. */
const itselfWrong = rulesWith(
  ({ closedBy }) =>
    closedBy.includes('core') && (closedBy.includes('stop') || closedBy.includes('day')),
);

/**
 * The cores worth moving to, the best first: those on which nothing is left without a version, then
 * where the fewest plugins move, then the lowest. Where only the way to this core is wrong, or its
 * day, it comes first itself.
 */
export function goalsOf(situation: Situation): readonly CoreVersion[] {
  const { facts } = situation;
  const { core } = facts;
  if (core === null || core.version === null) return [];
  const isItselfWrong = hasOpen(situation, itselfWrong);
  const onlyOutdated = !hasOpen(situation, [...aboutFitting, ...aboutCoreAlone]);
  const { version, before } = core;
  // The core before the change is another way than to move.
  const left = core.changed ? before : null;
  const above = candidatesAbove(facts, higherOf(version, before))
    .filter((goal) => isItselfWrong || compareCoreVersions(goal, version) > 0)
    .filter((goal) => !onlyOutdated || isMaintainedThen(facts, goal))
    .filter((goal) => left === null || compareCoreVersions(goal, left) !== 0);
  return onSharedLines(facts, above)
    .filter((_, index, { length }) => Math.min(index, length - 1 - index) < maxGoals / 2)
    .map((goal) => ({ goal, others: Number(goal !== version), ...weighed(facts, goal) }))
    .toSorted(
      (a, b) =>
        a.blocked - b.blocked ||
        a.others - b.others ||
        a.moves - b.moves ||
        compareCoreVersions(a.goal, b.goal),
    )
    .map(({ goal }) => goal);
}

/**
 * The newest final release of the latest line that is known to be out; null where none is, and where
 * that line no longer gets bugfixes, as those after it are only planned.
 */
export function newestCore(facts: Facts): CoreVersion | null {
  const { policy, timeline, targetDate } = facts;
  const known = [...timeline.lines.values()].filter(
    ({ out, basis }) => out <= targetDate && basis !== 'planned',
  );
  const [latest] = known
    .map(({ line }) => firstOf(line, policy.core))
    .sort((a, b) => compareCoreVersions(b, a));
  if (latest === undefined) return null;
  if (!isMaintained(policy.core, timeline, lineOf(latest), targetDate)) return null;
  return newestRelease(facts, lineOf(latest)) ?? latest;
}

/** Where several presets know all lines, a line that only one of them knows may never be made. */
function onSharedLines(
  { choice, targetDate }: Facts,
  cores: readonly CoreVersion[],
): readonly CoreVersion[] {
  if (choice === null || choice.others.length === 0) return cores;
  // Where others would do as well, it is the default that judges.
  const alike = [...choice.candidates.slice(0, 1), ...choice.others];
  return knownToEach(alike, cores, targetDate);
}

/** Whether a step writes no core that only one of several presets knows. */
export function isSharedStep(facts: Facts, step: Step): boolean {
  const core = step.subject === 'core' && step.to ? parseCoreVersion(step.to) : undefined;
  return core === undefined || onSharedLines(facts, [core]).length > 0;
}

/**
 * Known releases, first releases of lines, the ends of what plugins require, and of an impossible
 * line the newest release there is; ascending.
 */
function candidatesAbove(facts: Facts, base: CoreVersion): readonly CoreVersion[] {
  const { policy, timeline } = facts;
  const requirements = new Set(facts.plugins.map(({ requirement }) => requirement));
  const ends = [...requirements].flatMap((each) => {
    return each === null ? [] : (lowestFitting([each], base) ?? []);
  });
  const found = new Map<string, CoreVersion>();
  const first = [...timeline.lines.keys()].map((line) => firstOf(line, policy.core));
  const released = policy.core.releases.map(({ version }) => version);
  for (const core of [...released, ...first, ...ends, base]) {
    const isAbove = compareCoreVersions(core, base) >= 0;
    if (isAbove && isMade(facts, core)) found.set(core.text, core);
  }
  const newest = isImpossible(facts, lineOf(base)) ? newestCore(facts) : null;
  return [...found.values(), ...(newest === null ? [] : [newest])].sort(compareCoreVersions);
}

/** Whether a core is final and of a line that there is, as far as anybody knows. */
function isMade(facts: Facts, core: CoreVersion): boolean {
  const { timeline, policy } = facts;
  if (isPrerelease(core) || isImpossible(facts, lineOf(core))) return false;
  return !isForeseen(policy.core) || timeline.lines.has(lineOf(core));
}

function higherOf(core: CoreVersion, other: CoreVersion | null): CoreVersion {
  return other !== null && compareCoreVersions(other, core) > 0 ? other : core;
}

/** How many plugins would have to move for a core, and how many have no version for it. */
function weighed(facts: Facts, goal: CoreVersion) {
  const core = asCompared(facts.policy, goal);
  const counts = { moves: 0, blocked: 0 };
  for (const plugin of facts.plugins) {
    if (compatibilityWith(core, plugin, plugin) !== 'incompatible') continue;
    counts[hasVersionOn(facts, plugin, core) ? 'moves' : 'blocked']++;
  }
  return counts;
}

/** Whether some version of a plugin, known or the one before, runs on a core. */
function hasVersionOn(facts: Facts, plugin: Plugin, core: CoreVersion): boolean {
  return otherVersions(plugin).some(
    (each) => isUsable(facts, each) && compatibilityWith(core, plugin, each) === 'compatible',
  );
}

function otherVersions({ entry, before }: Plugin): readonly CatalogueVersion[] {
  const known = entry?.versions ?? [];
  const { version = null, requirement = null } = before ?? {};
  return version === null ? known : [...known, { version, requirement, released: null }];
}

function isMaintainedThen(facts: Facts, core: CoreVersion): boolean {
  const { policy, timeline } = facts;
  return isMaintained(
    policy.core,
    timeline,
    lineOf(core),
    deploymentDay(facts, outDay(facts, core)),
  );
}
