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
import { lowestFitting, type Requirement } from '../model/requirement.js';
import { isImpossible, isMaintained } from '../model/timeline.js';
import { asCompared, compatibilityWith, isUsable } from '../questions/compatibility.js';
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
  const above = candidatesAbove(facts, higherOf(core.version, core.before))
    .filter((goal) => isItselfWrong || compareCoreVersions(goal, core.version as CoreVersion) > 0)
    .filter((goal) => !onlyOutdated || isMaintainedThen(facts, goal))
    .filter((goal) => !isBack(facts, goal));
  const known = onSharedLines(facts, above);
  const goals =
    known.length <= maxGoals
      ? known
      : [...known.slice(0, maxGoals / 2), ...known.slice(-maxGoals / 2)];
  const weigh = weigherOf(facts);
  const isOwn = (goal: CoreVersion) => Number(isItselfWrong && goal === core.version);
  return goals
    .map((goal) => ({ goal, ...weigh(goal) }))
    .toSorted(
      (a, b) =>
        a.blocked - b.blocked ||
        isOwn(b.goal) - isOwn(a.goal) ||
        a.moves - b.moves ||
        compareCoreVersions(a.goal, b.goal),
    )
    .map(({ goal }) => goal);
}

/**
 * The newest final release of the latest line that is known to be out; null where none is, and where
 * that line no longer gets bugfixes, as those after it are only planned.
 */
export function newestCore({ policy, timeline, targetDate }: Facts): CoreVersion | null {
  const known = [...timeline.lines.values()].filter(
    ({ out, basis }) => out <= targetDate && basis !== 'planned',
  );
  const [latest] = known
    .map(({ line }) => firstOf(line, policy.core))
    .sort((a, b) => compareCoreVersions(b, a));
  if (latest === undefined) return null;
  if (!isMaintained(policy.core, timeline, lineOf(latest), targetDate)) return null;
  const released = policy.core.releases.filter(
    ({ version, date }) =>
      date <= targetDate && lineOf(version) === lineOf(latest) && !isPrerelease(version),
  );
  return released.at(-1)?.version ?? latest;
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

/** The core before the change is another way than to move. */
function isBack({ core }: Facts, goal: CoreVersion): boolean {
  if (core === null || core.before === null || !core.changed) return false;
  return compareCoreVersions(goal, core.before) === 0;
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
  const { timeline } = facts;
  if (isPrerelease(core) || isImpossible(facts, lineOf(core))) return false;
  return !timeline.scheduled || timeline.lines.has(lineOf(core));
}

function higherOf(core: CoreVersion, other: CoreVersion | null): CoreVersion {
  return other !== null && compareCoreVersions(other, core) > 0 ? other : core;
}

/** How many plugins would have to move for a core, and how many have no version for it. */
function weigherOf(facts: Facts) {
  const groups = alikeOf(facts);
  return (goal: CoreVersion) => {
    const core = asCompared(facts.policy, goal);
    const counts = { moves: 0, blocked: 0 };
    for (const { plugin, count } of groups) {
      if (compatibilityWith(core, plugin, plugin) === 'compatible') continue;
      counts[hasVersionOn(facts, plugin, core) ? 'moves' : 'blocked'] += count;
    }
    return counts;
  };
}

/** One plugin for all that run on the same cores, as they are and in another version, and how many these are. */
interface Alike {
  readonly plugin: Plugin;
  count: number;
}

/** There may be thousands of plugins, and they share a few requirements. */
function alikeOf(facts: Facts): readonly Alike[] {
  const alike = new Map<string | Plugin, Alike>();
  const numbers = new Map<Requirement | null, number>();
  const numberOf = (requirement: Requirement | null) => {
    const number = numbers.get(requirement) ?? numbers.size;
    numbers.set(requirement, number);
    return number;
  };
  for (const plugin of facts.plugins) {
    const { requirement, version, entry } = plugin;
    if (requirement === null || version === null) continue;
    let key = `${numberOf(requirement)}:`;
    for (const each of otherVersions(plugin)) {
      if (isUsable(facts, each)) key += ` ${numberOf(each.requirement)}`;
    }
    const kind = entry !== null && entry.knownBad.length > 0 ? plugin : key;
    const group = alike.get(kind) ?? { plugin, count: 0 };
    group.count++;
    alike.set(kind, group);
  }
  return [...alike.values()];
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
