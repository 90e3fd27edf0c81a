import { type CoreVersion, compareCoreVersions, lineOf } from '../model/core-version.js';
import type { Day } from '../model/day.js';
import type { Facts, Plugin } from '../model/facts.js';
import { comparePluginVersions, type PluginVersion } from '../model/plugin-version.js';
import { isImpossible } from '../model/timeline.js';
import { asCompared, compatibilityWith } from '../questions/compatibility.js';
import { firstDeploymentDay } from '../questions/days.js';
import { journeyOf } from '../questions/plan.js';
import { type PluginOption, runningBefore } from '../questions/plugin-options.js';
import { upgradePathOf } from '../questions/upgrade-path.js';
import {
  type Draft,
  draftOf,
  type Step,
  setCore,
  setPlugin,
  type Trial,
  type Try,
} from './trial.js';

/**
 * The way to a given core, through its stops, with the plugins that move at each; every deployment
 * is tried on its day. None where one of them brings an error. The plan chooses by the same
 * functions.
 */
export function moveTo(facts: Facts, goal: CoreVersion, attempt: Try): readonly Draft[] {
  const { core } = facts;
  if (core === null || core.version === null) return [];
  // A core that was never made runs nowhere, so nothing leads up from it.
  const made = isImpossible(facts, lineOf(core.version)) ? goal : core.version;
  const from = core.before ?? made;
  if (compareCoreVersions(goal, from) < 0) return [];
  const legs = upgradePathOf(facts, { core, from, to: goal, down: false }).map((leg) => leg.core);
  const movers = moversOf(facts, from, legs);
  const steps: Step[] = [];
  let trial: Trial | null = null;
  const count = legs.length;
  // Without its baseline, what a pull request adds would look like what it leaves alone.
  let before = count === 1 && facts.sparesUntouched ? core.before : from;
  let day = facts.targetDate;
  for (const [index, leg] of legs.entries()) {
    day = deploymentDay({ ...facts, targetDate: day }, outDay(facts, leg));
    const isSupposed = count === 1 && core.before === null;
    const standing = standingBefore(facts, movers, index, before);
    const plugins = new Map(movers.flatMap((mover) => versionOn(mover, index)));
    trial = attempt(standing, { core: leg, plugins, day, isSupposed });
    if (trial === null || trial.broken.length > 0) return [];
    steps.push(setCore(leg, day > facts.targetDate ? day : null));
    steps.push(...movers.flatMap((mover) => stepOn(mover, index, count)));
    before = leg;
  }
  return draftOf('move', steps, trial);
}

/** The first day from the target date on, or from a later one, on which a deployment may go out. */
export function deploymentDay(facts: Facts, from: Day | null): Day {
  const { targetDate } = facts;
  const day = from !== null && from > targetDate ? from : targetDate;
  return firstDeploymentDay(facts, day);
}

/** The day on which a core is out; null where nothing says one. */
export function outDay({ policy, timeline }: Facts, core: CoreVersion): Day | null {
  const shipped = policy.core.releases.find(({ version }) => version.text === core.text);
  return shipped?.date ?? timeline.lines.get(lineOf(core))?.out ?? null;
}

/** A plugin that does not simply stay, and its version on each core of the way; null where it is not there yet. */
interface Mover {
  readonly plugin: Plugin;
  readonly versions: readonly (PluginOption | null)[];
}

function moversOf(facts: Facts, from: CoreVersion, legs: readonly CoreVersion[]): readonly Mover[] {
  const cores = legs.map((leg) => asCompared(facts.policy, leg));
  const last = cores.at(-1) as CoreVersion;
  return facts.plugins.flatMap((written) => {
    const { version, requirement, change } = written;
    if (version === null || requirement === null) return [];
    const plugin = withOwnRequirement(written, version);
    const runsOn = (core: CoreVersion, option: PluginOption) =>
      compatibilityWith(core, plugin, option) === 'compatible';
    const own = { version, requirement };
    const stands = change === null || change === 'none';
    if (stands && cores.every((core) => runsOn(core, own))) return [];
    const journey = journeyOf(facts, plugin, asCompared(facts.policy, from), cores);
    let current = optionOf(runningBefore(plugin)) ?? own;
    const versions = journey.map((outcome, index) => {
      if (outcome.kind === 'absent') return null;
      if (outcome.kind === 'moves') current = outcome.taken;
      if (index < cores.length - 1) return current;
      return runsOn(last, own) || !runsOn(last, current) ? own : current;
    });
    return { plugin, versions };
  });
}

/** What is declared of a version now holds for it wherever it stands on the way. */
function withOwnRequirement(plugin: Plugin, version: PluginVersion): Plugin {
  const { before, requirement } = plugin;
  if (before?.version == null) return plugin;
  if (comparePluginVersions(version, before.version) !== 0) return plugin;
  return { ...plugin, before: { ...before, requirement } };
}

function optionOf({
  version,
  requirement,
}: Pick<Plugin, 'version' | 'requirement'>): PluginOption | null {
  return version === null || requirement === null ? null : { version, requirement };
}

function versionOn({ plugin, versions }: Mover, index: number): [string, PluginOption][] {
  const option = versions[index] ?? null;
  return option === null ? [] : [[plugin.name, option]];
}

/**
 * The version to write for a plugin with this core, where it differs from that with the core
 * before; with the first core, where it differs from what ran or from what the change has.
 */
function stepOn({ plugin, versions }: Mover, index: number, count: number): Step[] {
  const option = versions[index] ?? null;
  if (option === null) return [];
  const before = count === 1 ? plugin : runningBefore(plugin);
  const standing = index === 0 ? [plugin.version, before.version] : [versions[index - 1]?.version];
  const isWritten = standing.every((version) => {
    return version != null && comparePluginVersions(version, option.version) === 0;
  });
  return isWritten ? [] : [setPlugin([plugin.name, option])];
}

/**
 * What is compared with on a core of the way: the core before it and what stood there, without what
 * comes later. Without a baseline that is the set as it is.
 */
function standingBefore(
  facts: Facts,
  movers: readonly Mover[],
  index: number,
  before: CoreVersion | null,
): Facts {
  const byName = new Map(movers.map((mover) => [mover.plugin.name, mover]));
  const plugins = facts.plugins.flatMap((plugin) => {
    const mover = byName.get(plugin.name);
    if (mover === undefined) return plugin;
    if (mover.versions[index] === null) return [];
    const last = mover.versions[index - 1] ?? null;
    if (last !== null) {
      return { ...plugin, change: null, before: { text: last.version.version, ...last } };
    }
    const { text, version, requirement } = plugin;
    return plugin.change === null ? { ...plugin, before: { text, version, requirement } } : plugin;
  });
  return { ...facts, core: facts.core && { ...facts.core, before }, plugins };
}
