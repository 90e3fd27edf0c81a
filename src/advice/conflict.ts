import type { Facts, Plugin } from '../model/facts.js';
import type { Finding } from '../model/report.js';
import { fitsNothing, type Interval, intersectionOf } from '../model/requirement.js';
import { shown } from '../model/shown.js';
import { optionsOf } from '../questions/plugin-options.js';
import { nameOfPlugin } from '../questions/wording.js';
import { aboutFitting } from './trial.js';

/** How many misfits are looked at for another plugin that no core runs beside them. */
const maxMisfits = 30;

/**
 * What to say of misfits that can never run beside another plugin of the set, whichever known
 * versions of both are taken; by the plugin's name. Until one of such a pair goes, there is no
 * first step.
 */
export function conflictsOf(
  facts: Facts,
  findings: readonly Finding[],
): ReadonlyMap<string, string> {
  const misfits = findings.filter(
    ({ rule, status }) => status === 'open' && aboutFitting.includes(rule),
  );
  const names = new Set(
    misfits.slice(0, maxMisfits).flatMap(({ about }) => about.map(({ name }) => name)),
  );
  const conflicts = new Map<string, string>();
  for (const plugin of facts.plugins.filter(({ name }) => names.has(name))) {
    const other = facts.plugins.find((each) => areApart(facts, plugin, each));
    if (other !== undefined) conflicts.set(plugin.name, sentenceOf(plugin, other));
  }
  return conflicts;
}

/** The requirements as they stand are looked at first, since few pairs are apart even by those. */
function areApart(facts: Facts, one: Plugin, other: Plugin): boolean {
  if (one === other || one.requirement === null || other.requirement === null) return false;
  const standing = [one.requirement.intervals, other.requirement.intervals] as const;
  return disjoint(...standing) && disjoint(coresOf(facts, one), coresOf(facts, other));
}

/** All cores that some known version of a plugin runs on. */
function coresOf(facts: Facts, plugin: Plugin): readonly Interval[] {
  const known = optionsOf(facts, plugin).map(({ requirement }) => requirement);
  const own = plugin.requirement === null ? [] : [plugin.requirement];
  return [...new Set([...known, ...own])].flatMap(({ intervals }) => intervals);
}

function disjoint(some: readonly Interval[], others: readonly Interval[]): boolean {
  return some.every((one) => others.every((other) => fitsNothing(intersectionOf([one, other]))));
}

function sentenceOf(one: Plugin, other: Plugin): string {
  return `No core runs both ${needs(one)} and ${needs(other)}, and no other known version of either helps: replace one of them, or ask their maintainers.`;
}

function needs(plugin: Plugin): string {
  return `${nameOfPlugin(plugin)} (needs ${shown(plugin.requirement?.text ?? '')})`;
}
