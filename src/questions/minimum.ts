import { type CoreVersion, compareLines, lineOf } from '../model/core-version.js';
import type { Facts, Plugin } from '../model/facts.js';
import {
  comparePluginVersions,
  type PluginKind,
  type PluginVersion,
  pluginKindOf,
  sameReleaseLine,
} from '../model/plugin-version.js';
import type { Breach } from '../model/report.js';
import { minimumOf, type Requirement } from '../model/requirement.js';
import { isUsable } from './compatibility.js';
import { aboutPlugin, nameOfPlugin } from './wording.js';

/** A minimum core that moved to a higher core line. */
interface RaisedMinimum {
  readonly before: { readonly version: PluginVersion; readonly requirement: Requirement };
  readonly from: CoreVersion | null;
  readonly to: CoreVersion;
}

/** The breach of a plugin of a kind that raises its minimum core line. */
export function raised(facts: Facts, plugin: Plugin, kind: PluginKind): Breach | null {
  const move = raisedMinimum(facts, plugin, kind);
  if (move === null) return null;
  const from = move.from?.text ?? null;
  const { version } = move.before.version;
  const before = from === null ? 'had none' : `ran on core ${from}`;
  return {
    ...aboutPlugin(plugin),
    location: plugin.requirementLocation ?? plugin.location,
    message: `${nameOfPlugin(plugin)} is a ${kind.replace('plugin-', '')} and raises its minimum core to ${move.to.text}; ${version} of the same release line ${before}.`,
    remedy: `${kind === 'plugin-patch' ? 'Release it as a minor' : 'Say so in its release notes'}, or keep the minimum${from === null ? '' : ` at ${from}`}.`,
    data: { previous: version, from, to: move.to.text },
  };
}

/**
 * How a plugin of this kind raises its minimum core to a higher core line than the release line
 * had; null when it does not, or when either minimum is not known.
 */
function raisedMinimum(facts: Facts, plugin: Plugin, kind: PluginKind): RaisedMinimum | null {
  const { version, requirement } = plugin;
  if (version === null || requirement === null || pluginKindOf(version) !== kind) return null;
  const before = earlierOfLine(facts, plugin, version);
  const to = minimumOf(requirement);
  if (before === null || to === null) return null;
  const from = minimumOf(before.requirement);
  const raised = from === null || compareLines(lineOf(to), lineOf(from)) > 0;
  return raised ? { before, from, to } : null;
}

/**
 * The baseline if it is of the same release line, else the newest lower known version; what
 * comes out after the target date is not there to be compared with.
 */
function earlierOfLine(
  facts: Facts,
  plugin: Plugin,
  version: PluginVersion,
): RaisedMinimum['before'] | null {
  const { before, entry } = plugin;
  if (before?.version && before.requirement && sameReleaseLine(version, before.version)) {
    return { version: before.version, requirement: before.requirement };
  }
  for (const known of entry?.versions.toReversed() ?? []) {
    if (known.requirement === null || !isUsable(facts, known)) continue;
    if (isEarlier(known.version, version)) {
      return { version: known.version, requirement: known.requirement };
    }
  }
  return null;
}

function isEarlier(candidate: PluginVersion, version: PluginVersion): boolean {
  return sameReleaseLine(version, candidate) && comparePluginVersions(candidate, version) < 0;
}
