import { fallsOn, pluginCadenceOf, pluginShapes } from '../model/cadence.js';
import { dayInWords } from '../model/day.js';
import type { Facts, Plugin } from '../model/facts.js';
import { pluginKindOf } from '../model/plugin-version.js';
import { majorTolerance, type PluginCadence } from '../model/policy.js';
import type { Breach } from '../model/report.js';
import { slotOn } from '../model/timeline.js';
import { type Around, daysAround, slotsAround } from './days.js';
import { aboutPlugin, nameOfPlugin } from './wording.js';

/** Whether a plugin is being released on a day that its cadence does not allow. */
export function isOffCadence(facts: Facts, plugin: Plugin): boolean {
  const on = cadenceOf(facts, plugin);
  if (on === null || on === 'any') return false;
  const { targetDate, policy, timeline } = facts;
  if (on !== 'core-major') return !fallsOn(on, targetDate, policy.toleranceDays, timeline.slots);
  return (
    policy.core.major?.on !== 'any' && slotOn(timeline, targetDate, majorTolerance(policy)) === null
  );
}

/** The breach, with the legal days on either side. */
export function offCadence(facts: Facts, plugin: Plugin): Breach {
  const { targetDate } = facts;
  const { previous, next } = legalDays(facts, plugin);
  const days = [previous, next].filter((day) => day !== null).map(({ date }) => dayInWords(date));
  const around = days.length === 0 ? '' : `; the nearest are ${days.join(' and ')}`;
  const wrongDay =
    cadenceOf(facts, plugin) === 'schedule'
      ? `nothing is published for ${dayInWords(targetDate)}`
      : `${dayInWords(targetDate)} is not a day for one`;
  return {
    ...aboutPlugin(plugin),
    message: `${nameOfPlugin(plugin)} is a plugin ${shapeOf(plugin)}, and ${wrongDay}${around}.`,
    remedy: 'Choose a day of its cadence.',
    data: { targetDate, previous, next },
  };
}

/** Null where the policy does not judge it, or where it is not released or has no cadence. */
function cadenceOf({ policy }: Facts, { version, released }: Plugin): PluginCadence | null {
  return version === null || !released ? null : pluginCadenceOf(policy.plugins, version);
}

function legalDays(facts: Facts, plugin: Plugin): Around {
  const on = cadenceOf(facts, plugin) ?? 'any';
  const version = plugin.version?.version ?? plugin.text;
  if (on !== 'core-major') return daysAround(facts, on, version);
  const { previous, next } = slotsAround(facts);
  return { previous: previous && { ...previous, version }, next: next && { ...next, version } };
}

function shapeOf({ version }: Plugin): string {
  const kind = version === null ? null : pluginKindOf(version);
  return kind === null ? 'release' : pluginShapes[kind];
}
