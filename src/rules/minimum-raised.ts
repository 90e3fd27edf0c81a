import { type CoreVersion, compareLines, lineOf } from '../model/core-version.js';
import type { Facts, Plugin } from '../model/facts.js';
import {
  comparePluginVersions,
  type PluginKind,
  type PluginVersion,
  pluginKindOf,
  sameReleaseLine,
} from '../model/plugin-version.js';
import type { Policy } from '../model/policy.js';
import type { Breach, Finding } from '../model/report.js';
import { minimumOf, type Requirement } from '../model/requirement.js';
import { shown } from '../model/shown.js';
import { isUsable } from '../questions/compatibility.js';
import { aboutPlugin, nameOfPlugin, textIn } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

/** The keys of `data` that both rules have. */
const raisedData = {
  previous: 'the version of the same release line that it is compared with',
  from: 'the minimum core before, or null for none',
  to: 'the minimum core now',
};

export const minimumRaisedInPatch: Rule<'minimum-raised-in-patch'> = defineRule({
  id: 'minimum-raised-in-patch',
  severity: 'error',
  undecided: false,
  on: 'proposedPlugin',
  affects: null,
  closedBy: ['number'],
  otherWays: keepingMinimum,
  links: [],
  why: 'Patches are installed without a second look; one that needs a newer core line breaks whoever trusts it.',
  breaks: 'A patch raises its minimum core to a higher core line.',
  keeps: 'A patch keeps its minimum, lowers it, or raises it within one core line.',
  inShort: { one: (finding) => `a patch ${raisesMinimum(finding)}` },
  data: raisedData,
  examples: {
    breaks: {
      says: 'the patch 1.2.1 needs core 1.2.3, where 1.2.0 ran on 1.0.0',
      inputs: {
        'plugin-versions': 'plugin-amqp@1.2.1 1.2.3',
        'current-plugin-versions': 'plugin-amqp@1.2.0 1.0.0',
        'target-date': '2026-02-12',
      },
    },
    keeps: {
      says: 'the patch 1.2.2 goes back to core 1.0.0',
      inputs: {
        'plugin-versions': 'plugin-amqp@1.2.2 1.0.0',
        'current-plugin-versions': 'plugin-amqp@1.2.1 1.2.3',
        'target-date': '2026-02-12',
      },
    },
  },
  check: (facts, plugin) => raised(facts, plugin, 'plugin-patch'),
});

/** The same minimum as before, where the plugin's build says it. */
function keepingMinimum({ data, location }: Finding, { core }: Policy): readonly string[] {
  const { from } = data;
  if (typeof from !== 'string') return [];
  const [property] = core.properties;
  const isWritten =
    location !== null && property !== undefined && /\.properties$/.test(location.path);
  const where = isWritten ? ` (\`${property}=${shown(from)}\` in ${shown(location.path)})` : '';
  return [`keep the minimum at ${shown(from)}${where}`];
}

export const minimumRaisedInMinor: Rule<'minimum-raised-in-minor'> = defineRule({
  id: 'minimum-raised-in-minor',
  severity: 'warning',
  undecided: false,
  on: 'proposedPlugin',
  affects: null,
  closedBy: [],
  links: [],
  why: 'A minor may need a newer core line, but its users should hear of it before they upgrade.',
  breaks: 'A minor raises its minimum core to a higher core line.',
  keeps: 'A minor keeps its minimum, lowers it, or raises it within one core line.',
  inShort: { one: (finding) => `a minor ${raisesMinimum(finding)}` },
  data: raisedData,
  examples: {
    breaks: {
      says: 'the minor 1.3.0 needs core 1.2.3, where 1.2.2 ran on 1.0.0',
      inputs: {
        'plugin-versions': 'plugin-amqp@1.3.0 1.2.3',
        'current-plugin-versions': 'plugin-amqp@1.2.2 1.0.0',
        'target-date': '2026-02-19',
      },
    },
    keeps: {
      says: 'the minor 1.2.0 stays on core 1.0.0',
      inputs: {
        'plugin-versions': 'plugin-amqp@1.2.0 1.0.0',
        'current-plugin-versions': 'plugin-amqp@1.1.4 1.0.0',
        'target-date': '2026-02-19',
      },
    },
  },
  check: (facts, plugin) => raised(facts, plugin, 'plugin-minor'),
});

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

/** What a plugin's release does to the lowest core that it needs. */
function raisesMinimum({ data }: { readonly data: Readonly<Record<'from' | 'to', unknown>> }) {
  const from = textIn(data.from);
  return `raises its minimum core (${from === '' ? 'none' : from} → ${textIn(data.to)})`;
}
