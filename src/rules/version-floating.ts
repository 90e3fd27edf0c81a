import { newestCompatible } from '../judge/compatibility.js';
import { aboutCore, aboutPlugin, nameOfCore, nameOfPlugin } from '../judge/wording.js';
import type { Breach } from '../model/breach.js';
import type { Core, Facts, Plugin } from '../model/facts.js';
import { shown } from '../model/shown.js';
import { defineRule } from './rule.js';

export const versionFloating = defineRule({
  id: 'version-floating',
  severity: 'error',
  undecided: true,
  judges: 'always',
  why: 'What floats is another version tomorrow: no answer given today would hold.',
  breaks:
    'A version is `latest`, `LATEST`, `develop`, or an image tag of two parts such as `v1.3`.',
  keeps: 'The version is pinned.',
  data: { version: 'the text that floats', newestCompatible: 'a version to pin, or null' },
  examples: {
    breaks: {
      says: 'the core is whatever latest means today',
      inputs: {
        'core-version': 'latest',
        'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
        'target-date': '2025-08-05',
        releasing: 'none',
      },
    },
    keeps: {
      says: 'the core is pinned',
      inputs: {
        'core-version': '2025.1.0',
        'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
        'target-date': '2025-08-05',
        releasing: 'none',
      },
    },
  },
  check(facts) {
    const { core, plugins } = facts;
    const floating = plugins.filter(({ version }) => version === null);
    const breaches = floating.map((plugin) => pluginBreach(facts, plugin));
    return core !== null && core.version === null
      ? [coreBreach(facts, core), ...breaches]
      : breaches;
  },
});

function coreBreach({ timeline }: Facts, core: Core): Breach {
  const latest =
    timeline.latest === null ? '' : `, of the line ${timeline.latest.line} for example`;
  return {
    ...aboutCore(core),
    message: `${nameOfCore(core)} floats: no plugin can be judged against a core that may be another tomorrow.`,
    remedy: `Pin the core to a full version${latest}.`,
    data: { version: core.text, newestCompatible: null },
  };
}

function pluginBreach(facts: Facts, plugin: Plugin): Breach {
  const fitting = newestCompatible(facts, plugin)?.version ?? null;
  const pin = fitting === null ? 'a full version' : `${fitting}, the newest that fits this core`;
  return {
    ...aboutPlugin(plugin),
    message: `${nameOfPlugin(plugin)} floats: it cannot be judged.`,
    remedy: `Pin ${shown(plugin.name)} to ${pin}.`,
    data: { version: plugin.text, newestCompatible: fitting },
  };
}
