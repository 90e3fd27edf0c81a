import { type CoreVersion, lineOf } from '../model/core-version.js';
import type { Day } from '../model/day.js';
import type { Facts, Plugin } from '../model/facts.js';
import { asWritten } from '../model/first-release.js';
import { lowestFitting, type Requirement } from '../model/requirement.js';
import { newestCompatible } from './compatibility.js';

/** What would make a plugin run: another version of it, or another core. Computed, never canned. */
export interface Fix {
  readonly newestCompatible: string | null;
  readonly lowestCore: string | null;
  readonly lowestCoreDate: Day | null;
}

/** The ways out for a plugin; `from` leaves out cores below it, null leaves out none. */
export function fixOf(facts: Facts, plugin: Plugin, from: CoreVersion | null): Fix {
  const fitting = newestCompatible(facts, plugin)?.version ?? null;
  const lowest = plugin.requirement === null ? null : lowestCore(facts, [plugin.requirement], from);
  return {
    newestCompatible: fitting,
    lowestCore: lowest?.text ?? null,
    lowestCoreDate: lowest === null ? null : lineOutDate(facts, lowest),
  };
}

/** The lowest core that fits every requirement, as its platform writes it; null where none does. */
export function lowestCore(
  { policy }: Facts,
  requirements: readonly Requirement[],
  from: CoreVersion | null = null,
): CoreVersion | null {
  const lowest = lowestFitting(requirements, from);
  return lowest && asWritten(lowest, policy.core);
}

/** The day a core's line came out or is due; null where the timeline does not know it. */
export function lineOutDate({ timeline }: Facts, core: CoreVersion): Day | null {
  return timeline.lines.get(lineOf(core))?.out ?? null;
}

/** `Use …; or move to ….` Null ways are left out; without any, `otherwise` stands alone. */
export function oneOf(ways: readonly (string | null)[], otherwise: string): string {
  const open = ways.filter((way) => way !== null);
  const sentence = open.length === 0 ? otherwise : open.join('; or ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
