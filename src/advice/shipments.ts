import { fallsOn, freezeOn, pluginCadenceOf } from '../model/cadence.js';
import { type CoreVersion, isPrerelease, lineOf } from '../model/core-version.js';
import { addDays, type Day, yearOf } from '../model/day.js';
import type { Facts, Plugin } from '../model/facts.js';
import { isFirstOfLine } from '../model/first-release.js';
import type { PluginCadence } from '../model/policy.js';
import { minimumOf } from '../model/requirement.js';
import { isMaintained, isOut, slotOn } from '../model/timeline.js';
import { isOpenTo } from '../questions/days.js';

/** How far ahead a day is looked for, in days: past the first slots of the next year. */
const maxDaysAhead = 400;

/** One thing that ships, and whether a day is one of its own. */
export interface Shipping {
  readonly name: string;
  readonly mayShipOn: (day: Day) => boolean;
}

/** What is released, each with its own days; a prerelease may ship on any. */
export function shippingsOf(facts: Facts): readonly Shipping[] {
  const { core, plugins } = facts;
  const ofPlugins = plugins
    .filter(({ released }) => released)
    .map((plugin) => ({ name: plugin.name, mayShipOn: pluginDays(facts, plugin) }));
  if (core === null || !core.released || core.version === null) return ofPlugins;
  return [{ name: 'core', mayShipOn: coreDays(facts, core.version) }, ...ofPlugins];
}

/** The first day after the target date, outside freezes, on which all may ship; null without one in reach. */
export function nextDay(facts: Facts, shipments: readonly Shipping[]): Day | null {
  return shipments.length === 0
    ? null
    : firstDay(facts, 1, (day) => shipments.every(({ mayShipOn }) => mayShipOn(day)));
}

/** The first day, from the target date on, on which a core may be released; null without one in reach. */
export function releaseDay(facts: Facts, core: CoreVersion): Day | null {
  return firstDay(facts, 0, coreDays(facts, core));
}

function firstDay(
  { policy, targetDate }: Facts,
  from: number,
  mayShipOn: Shipping['mayShipOn'],
): Day | null {
  for (let ahead = from; ahead <= maxDaysAhead; ahead++) {
    const day = addDays(targetDate, ahead);
    if (freezeOn(policy.freezes, day, 'releases') === null && mayShipOn(day)) return day;
  }
  return null;
}

function coreDays(facts: Facts, core: CoreVersion): Shipping['mayShipOn'] {
  const { policy, timeline, backportRequest } = facts;
  const line = lineOf(core);
  if (isPrerelease(core)) return () => true;
  if (isFirstOfLine(core, facts.policy.core)) return (day) => isDayOfLine(facts, line, day);
  const on = policy.core.bugfix?.on ?? 'any';
  const { backport } = policy.core;
  const mayBeBackport =
    backport === null ||
    backport === 'allowed' ||
    (backport === 'on-request' && backportRequest !== null);
  return (day) => {
    if (!isOut(timeline, line, day)) return false;
    if (!isMaintained(policy.core, timeline, line, day)) return mayBeBackport;
    return on === 'any' || fallsOn(on, day, 0, timeline.slots);
  };
}

/** A slot of the line's own, or a later one of its year that nothing is published for. */
function isDayOfLine({ timeline, policy }: Facts, line: string, day: Day): boolean {
  if (policy.core.major === null || policy.core.major.on === 'any') return true;
  const slot = slotOn(timeline, day, 0);
  if (slot === null) return false;
  if (slot.line === line || slot.kind === 'open') return true;
  const own = timeline.lines.get(line);
  if (own?.basis !== 'planned' || slot.kind === 'published') return false;
  return own.out < day && yearOf(own.out) === yearOf(day);
}

function pluginDays(facts: Facts, { version, requirement }: Plugin): Shipping['mayShipOn'] {
  const { policy, timeline, core } = facts;
  const on = version === null ? null : pluginCadenceOf(policy.plugins, version);
  const minimum = requirement === null ? null : minimumOf(requirement);
  const line = minimum === null ? null : lineOf(minimum);
  const comesAlong = core?.released && core.version !== null && lineOf(core.version) === line;
  return (day) =>
    (line === null || comesAlong || isOut(timeline, line, day)) && isDayOf(facts, on, day);
}

function isDayOf(facts: Facts, on: PluginCadence | null, day: Day): boolean {
  if (on === null || on === 'any') return true;
  if (on !== 'core-major') return fallsOn(on, day, 0, facts.timeline.slots);
  const slot = slotOn(facts.timeline, day, 0);
  return facts.policy.core.major?.on === 'any' || (slot !== null && isOpenTo(facts, slot));
}
