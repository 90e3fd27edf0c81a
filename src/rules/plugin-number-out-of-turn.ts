import type { Facts, Plugin } from '../model/facts.js';
import {
  comparePluginVersions,
  isFinal,
  type PluginVersion,
  pluginKindOf,
  sameReleaseLine,
} from '../model/plugin-version.js';
import { subjectWords } from '../model/report.js';
import { isUsable } from '../questions/compatibility.js';
import { aboutPlugin, nameOfPlugin } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

export const pluginNumberOutOfTurn: Rule<'plugin-number-out-of-turn'> = defineRule({
  id: 'plugin-number-out-of-turn',
  severity: 'warning',
  undecided: false,
  on: 'releasedPlugin',
  affects: 'cadence',
  closedBy: ['number'],
  links: [],
  why: 'A skipped number makes users look for a release that never was.',
  breaks: 'The version skips a number within its release line.',
  keeps:
    'It is one above the newest known version of its line; each line counts for itself, so a backport is not a step back.',
  inShort: { one: (finding) => `${subjectWords(finding)} is not the next number` },
  data: {
    previous: 'the newest known version of the line below this one',
    expected: 'the version whose turn it is',
  },
  examples: {
    breaks: {
      says: '1.1.5 right after 1.1.3',
      inputs: {
        'plugin-versions': 'plugin-dbt@1.1.5 >=1.0.0',
        'current-plugin-versions': 'plugin-dbt@1.1.3 >=1.0.0',
        'target-date': '2025-08-07',
      },
    },
    keeps: {
      says: '1.1.4 right after 1.1.3',
      inputs: {
        'plugin-versions': 'plugin-dbt@1.1.4 >=1.0.0',
        'current-plugin-versions': 'plugin-dbt@1.1.3 >=1.0.0',
        'target-date': '2025-08-07',
      },
    },
  },
  check(facts, plugin) {
    const { version } = plugin;
    const previous = isFinal(version) ? newestBelow(facts, plugin, version) : null;
    if (previous === null || step(version, previous) <= 1) return null;
    const expected = following(version, previous);
    return {
      ...aboutPlugin(plugin),
      message: `${nameOfPlugin(plugin)} skips a number: ${previous.version} is the newest known version of its line.`,
      remedy: `Release ${expected} instead.`,
      data: { previous: previous.version, expected },
    };
  },
});

function newestBelow(
  facts: Facts,
  { before, entry }: Plugin,
  version: PluginVersion,
): PluginVersion | null {
  const out = entry?.versions.filter((each) => isUsable(facts, each)) ?? [];
  return (
    [before?.version ?? null, ...out.map((each) => each.version)]
      .filter((each) => each !== null)
      .filter((each) => isFinal(each) && sameReleaseLine(version, each))
      .filter((each) => comparePluginVersions(each, version) < 0)
      .sort(comparePluginVersions)
      .at(-1) ?? null
  );
}

/** How far apart two versions of one release line are, by the number that counts there. */
function step(version: PluginVersion, previous: PluginVersion): number {
  const at = pluginKindOf(version) === 'plugin-patch' ? 2 : 1;
  return (version.numbers?.[at] ?? 0) - (previous.numbers?.[at] ?? 0);
}

function following(version: PluginVersion, { numbers }: PluginVersion): string {
  const [major, minor, patch] = numbers ?? [0, 0, 0];
  return pluginKindOf(version) === 'plugin-patch'
    ? `${major}.${minor}.${patch + 1}`
    : `${major}.${minor + 1}.0`;
}
