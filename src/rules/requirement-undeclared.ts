import type { Facts, Plugin } from '../model/facts.js';
import { type Breach, subjectWords } from '../model/report.js';
import { newestCompatible } from '../questions/compatibility.js';
import { aboutBoth, aboutPlugin, nameOfPlugin } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

/** How many plugins a message and its snippet name; `data` names them all. */
const maxNamed = 20;

export const requirementUndeclared: Rule<'requirement-undeclared'> = defineRule({
  id: 'requirement-undeclared',
  severity: 'error',
  undecided: true,
  on: 'plugin',
  affects: null,
  closedBy: ['declare'],
  links: [],
  why: 'A plugin that does not say which core it needs cannot be judged, and unknown is never a pass.',
  breaks: 'No minimum core is known for this plugin version.',
  keeps: 'The input, a manifest or a catalogue declares the requirement.',
  inShort: {
    one: (finding) => {
      const { plugins } = finding.data;
      const count = Array.isArray(plugins) ? plugins.length : 1;
      const whose = count === 1 ? subjectWords(finding) : `${count} plugins`;
      return `no minimum core is known for ${whose}`;
    },
  },
  data: {
    plugins: 'the names of the plugins',
    versions: 'the version of each, as written',
    beside: 'the names of those beside whose version their file has room for the requirement',
    snippet: 'a catalogue to paste and complete',
  },
  examples: {
    breaks: {
      says: 'a plugin that no catalogue knows, without a requirement beside it',
      inputs: {
        'core-version': '2025.1.0',
        'plugin-versions': 'plugin-legacy-crm@1.0.0',
        'target-date': '2025-08-05',
      },
    },
    keeps: {
      says: 'the requirement stands beside it',
      inputs: {
        'core-version': '2025.1.0',
        'plugin-versions': 'plugin-legacy-crm@1.0.0 >=1.0.0',
        'target-date': '2025-08-05',
      },
    },
  },
  check: (facts, plugin) => (isAsked(facts, plugin) ? breachOf(facts, plugin) : null),
  gather,
});

/** Without a core compatibility is not asked, but what is being released must say what it needs. */
function isAsked({ core }: Facts, { requirement, proposed }: Plugin): boolean {
  return requirement === null && (core !== null || proposed);
}

function breachOf(facts: Facts, plugin: Plugin): Breach {
  const known = newestCompatible(facts, plugin);
  const other = known === null ? '' : ` The newest known version that fits is ${known.version}.`;
  const about = facts.core === null ? aboutPlugin(plugin) : aboutBoth(facts.core, plugin);
  const snippet = snippetOf([about]);
  const beside = plugin.isBare === true ? [] : [plugin.name];
  return {
    ...about,
    message: `No minimum core is known for ${nameOfPlugin(plugin)}, so it cannot be judged.`,
    remedy: `${remedyOf(beside.length, 1)}${other}`,
    data: { plugins: [plugin.name], versions: [plugin.text], beside, snippet },
  };
}

/** One finding for all such plugins: it is one thing to do, in one file. */
function gather(breaches: readonly Breach[]): readonly Breach[] {
  const [first] = breaches;
  if (first === undefined || breaches.length === 1)
    return breaches.map((breach) => ({ ...breach, subject: 'plugins' }));
  const named = breaches
    .slice(0, maxNamed)
    .map(({ subject }) => subject)
    .join(', ');
  const more = breaches.length > maxNamed ? ` and ${breaches.length - maxNamed} more` : '';
  const snippet = snippetOf(breaches.slice(0, maxNamed));
  const beside = breaches.flatMap(({ data }) => data.beside);
  const touched = breaches.some((breach) => breach.touched);
  const all = {
    ...first,
    subject: 'plugins',
    about: breaches.flatMap(({ about }) => about),
    touched,
    message: `No minimum core is known for ${breaches.length} plugins, so they cannot be judged: ${named}${more}.`,
    remedy: remedyOf(beside.length, breaches.length),
    data: {
      plugins: breaches.flatMap(({ data }) => data.plugins),
      versions: breaches.flatMap(({ data }) => data.versions),
      beside,
      snippet,
    },
  };
  return [all];
}

/** What to do about so many plugins, beside so many of which a requirement can stand. */
function remedyOf(beside: number, all: number): string {
  const isOne = all === 1;
  if (beside === 0) return `Add ${isOne ? 'the requirement' : 'each requirement'} to a catalogue.`;
  if (isOne) return 'Write the requirement beside the version, or add it to a catalogue.';
  const room = beside === all ? '' : ' where there is room for it';
  return `Write each requirement beside its version${room}, or add them to a catalogue.`;
}

function snippetOf(breaches: readonly Pick<Breach, 'about'>[]): string {
  const entries = breaches
    .flatMap(({ about }) => about)
    .map(({ name, version }) => [name, { versions: { [version]: '>=CORE' } }]);
  return JSON.stringify({ plugins: Object.fromEntries(entries) });
}
