import type { Core, Facts, Plugin } from '../model/facts.js';
import type { SeenText } from '../model/manifest.js';
import { isLocalRange } from '../model/plugin-version.js';
import { type Breach, subjectWords } from '../model/report.js';
import { shown } from '../model/shown.js';
import { newestCompatible } from '../questions/compatibility.js';
import { wasThereBefore } from '../questions/not-seen.js';
import {
  aboutCore,
  aboutFile,
  aboutPlugin,
  nameOfCore,
  nameOfPlugin,
} from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

export const versionFloating: Rule<'version-floating'> = defineRule({
  id: 'version-floating',
  severity: 'error',
  undecided: true,
  on: 'sight',
  affects: null,
  closedBy: ['pin'],
  // What a variable leaves open has to be set where this rule says.
  // Nor can what the repository itself holds be pinned.
  keepsRemedy: ({ version }) => String(version).includes('$') || isLocalRange(String(version)),
  links: [],
  why: 'What is not fixed may be another version tomorrow, and no answer given today would hold.',
  breaks:
    'A version is `latest`, `LATEST`, `develop`, or an image tag of two parts such as `v1.3`; or everything there is gets installed with `--all`.',
  keeps: 'The version is pinned.',
  inShort: {
    one: (finding) =>
      finding.about[0]?.version === ''
        ? `${finding.subject} installs whatever is newest`
        : `${subjectWords(finding)} is not a fixed version`,
    many: () => 'have no fixed version',
  },
  data: {
    version: 'the text that is not a fixed version',
    newestCompatible: 'a version to pin, or null',
  },
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
  check(facts, sight) {
    const { core, plugins } = facts;
    // Where a policy allows a plugin without a version, it has none that could float.
    const floating = plugins.filter(({ version, text }) => version === null && text !== '');
    return [
      ...(core !== null && core.version === null ? [coreBreach(facts, core)] : []),
      ...floating.map((plugin) => pluginBreach(facts, plugin)),
      ...sight.floatingInstalls.map((install) => installBreach(facts, install)),
    ];
  },
});

function coreBreach(facts: Facts, core: Core): Breach {
  const before = facts.sightBefore?.core ?? null;
  return {
    ...aboutCore(core),
    message: `${nameOfCore(core)} is not a fixed version: ${whyCoreFloats(core)}. No plugin can be judged against it.`,
    remedy: `${settingOf(core.text)} the core to a full version.`,
    data: { version: shown(core.text), newestCompatible: null },
    touched: !wasThereBefore(facts, core, before === null ? [] : [before]),
  };
}

function pluginBreach(facts: Facts, plugin: Plugin): Breach {
  const fitting = newestCompatible(facts, plugin)?.version ?? null;
  return {
    ...aboutPlugin(plugin),
    message: `${nameOfPlugin(plugin)} is not a fixed version: ${whyPluginFloats(plugin)}. Nobody can say whether it will run.`,
    remedy: isLocalRange(plugin.text)
      ? `Give ${shown(plugin.name)} a \`version\` in its own package.json.`
      : `Pin ${shown(plugin.name)} to a full version.`,
    data: { version: shown(plugin.text), newestCompatible: fitting },
  };
}

/** Everything there is: no single plugin, so the file is what the finding is about. */
function installBreach(facts: Facts, install: SeenText): Breach {
  const { text, location } = install;
  return {
    ...aboutFile(location?.path ?? 'repository', location),
    message: `\`${shown(text)}\` installs the newest version of every plugin there is on that day, so nobody can say what will run.`,
    remedy: 'Name each plugin with its version instead.',
    data: { version: shown(text), newestCompatible: null },
    touched: !wasThereBefore(facts, install, facts.sightBefore?.floatingInstalls ?? []),
  };
}

/** Which kind of floating a core's tag is, as a clause. */
function whyCoreFloats({ text, location }: Core): string {
  const names = namesIn(text);
  if (names.length > 0)
    return `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} set outside the files that are read`;
  if (/^[a-z0-9]+:[0-9a-f]+$/i.test(text)) {
    return 'its image has a digest alone, which does not tell the version';
  }
  if (/^v?\d/.test(text)) return 'the tag moves on with every release of its line';
  // Where an image has no tag, the place of the version is the image itself.
  const untagged = location !== null && location.endColumn - location.column > text.length;
  if (untagged) return 'its image has no tag, which means whatever is newest';
  return newestOfThatDay(text);
}

/** The same of a plugin: where another text stands in its place, nobody wrote the word. */
function whyPluginFloats({ text, location }: Plugin): string {
  if (isLocalRange(text))
    return `\`${shown(text)}\` takes it from a folder, and no version was found there`;
  const isWritten = location === null || location.endColumn - location.column === text.length;
  return isWritten
    ? newestOfThatDay(text)
    : 'no version is pinned there, so it is whatever is newest on that day';
}

function newestOfThatDay(text: string): string {
  return `\`${shown(text)}\` is whatever is newest on that day`;
}

/** How many variables are named: whoever sets these sees the others with the next run. */
const maxNamed = 5;

/** The first variables that a text still holds, each once: `TAG` of `${TAG:-}`. */
function namesIn(text: string): readonly string[] {
  const names = [...text.matchAll(/\$\{?(?<name>[A-Za-z_]\w{0,99})/g)];
  return [...new Set(names.map(({ groups }) => `\`${groups?.name}\``))].slice(0, maxNamed);
}

function settingOf(text: string): string {
  const names = namesIn(text);
  return names.length === 0
    ? 'Pin'
    : `Set ${names.join(' and ')} in a file that is read, such as an \`.env\` beside this one, or pin`;
}
