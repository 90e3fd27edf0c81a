import {
  type CoreVersion,
  compareCoreVersions,
  compareLines,
  isPrerelease,
  lineOf,
} from '../model/core-version.js';
import type { Core, Facts, Plugin } from '../model/facts.js';
import type { CoreReport, PluginReport } from '../model/report.js';
import { shown } from '../model/shown.js';
import { compatibilityOf, newestCompatible } from '../questions/compatibility.js';
import { lineOutDate, lowestCore } from '../questions/remedy.js';
import { outOfTurn } from '../questions/turn.js';

export function coreReportOf(facts: Facts): CoreReport | null {
  const { core, timeline } = facts;
  if (core === null) return null;
  const { version, kind } = core;
  const line = version === null ? null : lineOf(version);
  const slot = line === null ? null : (timeline.lines.get(line)?.slot ?? null);
  return {
    version: version?.text ?? shown(core.text),
    location: core.location,
    line,
    kind,
    plannedDate: kind === 'core-major' ? (slot?.date ?? null) : null,
    movesLatest: version !== null && movesLatest(facts, core, version),
  };
}

/** In the order written; plugins that the change removed come last. */
export function pluginReportsOf(facts: Facts): readonly PluginReport[] {
  const removed = facts.removed.map(({ name, text }) => ({
    name,
    version: shown(text),
    requires: null,
    compatibility: null,
    newestCompatible: null,
    lowestCore: null,
    lowestCoreDate: null,
    change: 'removed' as const,
    location: null,
  }));
  return [...facts.plugins.map((plugin) => pluginReportOf(facts, plugin)), ...removed];
}

function pluginReportOf(facts: Facts, plugin: Plugin): PluginReport {
  const { requirement } = plugin;
  const lowest = requirement === null ? null : lowestCore(facts, [requirement]);
  return {
    name: plugin.name,
    version: plugin.version?.version ?? shown(plugin.text),
    requires: requirement?.text ?? null,
    compatibility: compatibilityOf(facts, plugin),
    newestCompatible: newestCompatible(facts, plugin)?.version ?? null,
    lowestCore: lowest?.text ?? null,
    lowestCoreDate: lowest === null ? null : lineOutDate(facts, lowest),
    change: plugin.change,
    location: plugin.location,
  };
}

/**
 * Whether the release becomes `latest`: a final release of the latest line or one above it, and
 * the highest of its line. A line that the timeline does not know never does.
 */
function movesLatest(facts: Facts, core: Core, version: CoreVersion): boolean {
  const { timeline, policy, targetDate } = facts;
  const line = lineOf(version);
  if (!core.released || isPrerelease(version) || !timeline.lines.has(line)) return false;
  if (outOfTurn(facts, version)?.reason === 'repeated') return false;
  if (timeline.latest !== null && compareLines(line, timeline.latest.line) < 0) return false;
  return !policy.core.releases.some(
    (release) =>
      release.date <= targetDate &&
      lineOf(release.version) === line &&
      !isPrerelease(release.version) &&
      compareCoreVersions(release.version, version) > 0,
  );
}
