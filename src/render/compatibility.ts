import type { PluginReport, Report } from '../model/report.js';
import { countOf } from './counts.js';
import { code, tableLines } from './markdown.js';
import { pluginsWorstFirst } from './plugin-order.js';
import type { Section } from './section.js';

const heading = [
  'Part',
  'Version',
  'Requires',
  'Verdict',
  'Newest that fits',
  'Lowest core',
  'Due',
  'Change',
];

/** Marks a cell that has nothing to say. */
const nothing = '–';

/** The core and its plugins as a table; null when there are none. */
export function compatibilitySection(report: Report): Section | null {
  const { core, minimumCore } = report;
  const plugins = pluginsWorstFirst(report.plugins);
  if (core === null && plugins.length === 0) return null;
  const coreRows = core === null ? [] : [coreCells(core.version)];
  const rows = [...coreRows, ...plugins.map(pluginCells)];
  const [head = '', rule = '', ...lines] = tableLines(...withoutEmptyColumns(heading, rows));
  return {
    title: 'Compatibility',
    unfolded: false,
    lead: [head, rule],
    rows: lines,
    tail:
      minimumCore === null
        ? []
        : ['', `The lowest core that fits every plugin is ${code(minimumCore)}.`],
    leftOut: (kept) => leftOut(plugins.slice(Math.max(0, kept - coreRows.length))),
  };
}

function coreCells(version: string): readonly string[] {
  return ['core', code(version), ...Array(heading.length - 2).fill(nothing)];
}

function pluginCells(plugin: PluginReport): readonly string[] {
  return [
    code(plugin.name),
    code(plugin.version),
    codeOrNothing(plugin.requires),
    plugin.compatibility === 'incompatible'
      ? '**incompatible**'
      : (plugin.compatibility ?? nothing),
    codeOrNothing(plugin.newestCompatible),
    codeOrNothing(plugin.lowestCore),
    plugin.lowestCoreDate ?? nothing,
    plugin.change ?? nothing,
  ];
}

/** A column in which no row has anything to say only makes the others narrow. */
function withoutEmptyColumns(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): [readonly string[], readonly (readonly string[])[]] {
  const told = head.map((_, column) => rows.some((row) => row[column] !== nothing));
  const kept = (row: readonly string[]) => row.filter((_, column) => told[column]);
  return [kept(head), rows.map(kept)];
}

function codeOrNothing(text: string | null): string {
  return text === null ? nothing : code(text);
}

function leftOut(missing: readonly PluginReport[]): string {
  const compatible = missing.filter(({ compatibility }) => compatibility === 'compatible').length;
  if (compatible === missing.length)
    return `and ${countOf(compatible, 'compatible plugin')} not shown.`;
  return `and ${countOf(missing.length, 'plugin')} not shown, ${compatible} of them compatible.`;
}
