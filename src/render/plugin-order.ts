import type { Compatibility, PluginReport } from '../model/report.js';

const ranks = { incompatible: 0, undecided: 1, compatible: 2 } as const satisfies Record<
  Compatibility,
  number
>;

/** The plugins in the report's order, except that those that need attention come first. */
export function pluginsWorstFirst(plugins: readonly PluginReport[]): readonly PluginReport[] {
  return [...plugins].sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ compatibility }: PluginReport): number {
  return ranks[compatibility ?? 'compatible'];
}
