import type { CoreVersion } from '../model/core-version.js';
import type { Day } from '../model/day.js';
import type { Facts } from '../model/facts.js';
import { comparePluginVersions } from '../model/plugin-version.js';
import type { RuleId } from '../model/policy.js';
import { asCompared, comparedCore, compatibilityWith } from '../questions/compatibility.js';
import { optionsOf, type PluginOption } from '../questions/plugin-options.js';
import { goalsOf } from './goals.js';
import { deploymentDay, moveTo } from './move.js';
import {
  aboutCoreAlone,
  aboutFitting,
  aboutGoingBack,
  closedSince,
  type Draft,
  draftOf,
  hasOpen,
  rulesClosedBy,
  type Situation,
  type Step,
  setCore,
  setPlugin,
  type Try,
} from './trial.js';

/** How many cores are tried as goals. */
const maxTriedGoals = 3;

/** The ways of a deployment out of what is wrong with its versions or its day: stay, move, go back. */
export function deploymentDrafts(situation: Situation, attempt: Try): readonly Draft[] {
  const ways = [
    ...stayDrafts(situation, attempt),
    ...moveDrafts(situation, attempt),
    ...backDrafts(situation, attempt),
  ];
  const isVersionWrong = hasOpen(situation, [...aboutFitting, ...aboutCoreAlone]);
  return isVersionWrong && ways.length > 0 ? ways : [...waitDrafts(situation, attempt), ...ways];
}

/** Keeps the core, and moves the plugins that do not fit to the newest final versions that do. */
function stayDrafts(situation: Situation, attempt: Try): readonly Draft[] {
  const { facts } = situation;
  if (hasOpen(situation, aboutCoreAlone)) return [];
  const plugins = fittingVersions(facts);
  if (plugins.size === 0) return [];
  const { day, wait } = waiting(facts);
  const steps = [...[...plugins].map(setPlugin), ...wait];
  return draftOf('stay', steps, attempt(facts, { plugins, day }));
}

/** Of each plugin that does not run on the core and is not released itself, the newest version that does. */
export function fittingVersions(facts: Facts): ReadonlyMap<string, PluginOption> {
  const core = comparedCore(facts);
  const plugins = new Map<string, PluginOption>();
  for (const plugin of facts.plugins) {
    if (core === null || plugin.proposed) continue;
    if (compatibilityWith(core, plugin, plugin) !== 'incompatible') continue;
    const option = optionsOf(facts, plugin).findLast(
      (each) => compatibilityWith(core, plugin, each) === 'compatible',
    );
    if (option !== undefined) plugins.set(plugin.name, option);
  }
  return plugins;
}

/** Another core, or this one on its day: the best that helps. */
function moveDrafts(situation: Situation, attempt: Try): readonly Draft[] {
  const { facts } = situation;
  const wrong = rulesClosedBy('core', 'newer-core');
  if (!hasOpen(situation, wrong)) return [];
  // What went down goes back up to where it was, unless that does not fit either.
  if (hasOpen(situation, aboutGoingBack) && !hasOpen(situation, aboutFitting)) return [];
  for (const goal of goalsOf(situation).slice(0, maxTriedGoals)) {
    const found = worthIt(moveTo(facts, goal, attempt), situation, wrong);
    if (found.length > 0) return found;
  }
  return [];
}

/** What was there before, of the core, or of the plugins that the change brought. */
function backDrafts(situation: Situation, attempt: Try): readonly Draft[] {
  const { facts } = situation;
  const { core } = facts;
  const wrong = rulesClosedBy('version', 'core');
  if (!hasOpen(situation, wrong)) return [];
  const before = core?.changed ? core.before : null;
  const isCoreWrong = hasOpen(situation, aboutCoreAlone);
  const plugins = pluginsBefore(facts, before ?? core?.version ?? null);
  if (before === null && (isCoreWrong || plugins.size === 0)) return [];
  const { day, wait } = waiting(facts);
  const written = before === null ? [] : [setCore(before, null)];
  const steps = [...written, ...[...plugins].map(setPlugin), ...wait];
  const back = draftOf('back', steps, attempt(facts, { core: before, plugins, day }));
  return worthIt(back, situation, wrong);
}

/** Only drafts whose versions close something: what their day alone closes, waiting would close too. */
function worthIt(
  drafts: readonly Draft[],
  situation: Situation,
  wrong: readonly RuleId[],
): readonly Draft[] {
  return drafts.filter(({ trial }) => hasOpen({ open: closedSince(situation, trial) }, wrong));
}

/** The changed plugins that do not run on the core, or went down, as they were. */
function pluginsBefore(facts: Facts, core: CoreVersion | null): ReadonlyMap<string, PluginOption> {
  const plugins = new Map<string, PluginOption>();
  for (const plugin of facts.plugins) {
    const { version, requirement } = plugin.before ?? { version: null, requirement: null };
    if (version === null || requirement === null) continue;
    if (plugin.version !== null && comparePluginVersions(plugin.version, version) === 0) continue;
    const fits =
      core === null ||
      compatibilityWith(asCompared(facts.policy, core), plugin, plugin) === 'compatible';
    if (!fits || plugin.change === 'downgrade') plugins.set(plugin.name, { version, requirement });
  }
  return plugins;
}

/** The same on the first day that will do. */
function waitDrafts({ facts }: Situation, attempt: Try): readonly Draft[] {
  const { day, wait } = waiting(facts);
  return wait.length === 0 ? [] : draftOf('ship', wait, attempt(facts, { day }));
}

/** The first day that will do for a deployment, and the step of waiting for it. */
function waiting(facts: Facts): { readonly day: Day; readonly wait: readonly Step[] } {
  const day = deploymentDay(facts, null);
  return { day, wait: day === facts.targetDate ? [] : [{ do: 'ship-on', to: day }] };
}
