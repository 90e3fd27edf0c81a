import type { PagesOf } from '../../command/completion.js';
import { choose, type Flags, UsageError } from '../../command/flags.js';
import { policyOfFlag, reportProblems } from '../../command/policy.js';
import { printPage, type Terminal } from '../../command/terminal.js';
import type { CataloguePlugin, CatalogueVersion } from '../../model/catalogue.js';
import { comparePluginVersions, parsePluginVersion } from '../../model/plugin-version.js';
import type { Policy } from '../../model/policy.js';
import { shown } from '../../model/shown.js';
import { ownFiles } from '../../outside/workspace.js';
import { builtInPlatform } from '../../packs/built-in-catalogue.js';
import { readCatalogues } from '../../read/catalogues.js';
import { jsonText } from '../../render/json.js';
import { columns, terminal as visible } from '../../render/terminal.js';
import { catalogueOverBuiltIn } from '../../resolve/catalogue/catalogue-over-built-in.js';
import { readPluginList } from '../../resolve/facts/plugin-list.js';
import { suggest } from '../../resolve/suggest.js';
import { readSources } from './read-learnt.js';

/** Longest line that is printed, in characters: enough for a reason and its link. */
const maxLineLength = 1000;

const pages: PagesOf<'catalog', (plugin: CataloguePlugin) => string> = {
  text: textOf,
  json: (plugin) => jsonText(plain(plugin)),
};

/** `release-gate catalog show NAME[@VERSION]`: prints what the catalogue knows of a plugin. */
export async function show({ values, operands }: Flags, terminal: Terminal): Promise<number> {
  const { format = 'text' } = values;
  const page = choose('format', format, pages);
  const [wanted = '', ...others] = operands;
  if (wanted === '' || others.length > 0) {
    throw new UsageError('catalog show needs one plugin, such as plugin-dbt or plugin-dbt@1.7.3.');
  }
  const { catalogues, problems } = await readCatalogues(
    values.catalog ?? '',
    ownFiles(terminal.folder, values.catalog),
    terminal.download,
  );
  const { policy, problems: wrongPolicy } = await policyOfFlag(values.policy, terminal);
  if (policy === null) return reportProblems([...problems, ...wrongPolicy], terminal);
  const learnt = await readSources(policy, terminal, catalogues);
  const all = [...learnt.catalogues, ...catalogues];
  const { catalogue, made, problems: wrong } = await catalogueOverBuiltIn(all, null, policy);
  const told = [...problems, ...learnt.problems, ...wrong];
  if (told.length > 0) return reportProblems(told, terminal);
  const { name, version } = askedIn(wanted);
  const plugin = catalogue.find(name);
  if (plugin === null) throw notKnown(name, catalogue.names?.() ?? [], policy);
  const ages = made.map(({ path, day }) => `${visible(path)} was made on ${day}.\n`).join('');
  const shownPlugin = version === null ? plugin : onlyVersion(plugin, version);
  printPage(terminal, format, page(shownPlugin) + (format === 'text' ? ages : ''));
  return 0;
}

/** What is asked for: a name, or coordinates, each with a version or without one. */
function askedIn(wanted: string): { readonly name: string; readonly version: string | null } {
  const [versioned] = readPluginList('catalog show', wanted).plugins;
  const { name, version } = versioned ?? { name: wanted, version: null };
  const artifact = /^[A-Za-z_][\w.-]*:(?<name>[^:@/\s]+)$/.exec(name)?.groups?.name;
  return { name: artifact ?? name, version };
}

function notKnown(name: string, names: readonly string[], policy: Policy): UsageError {
  const meant = suggest(name, names);
  const guess = meant === null ? '' : ` Did you mean ${shown(meant)}?`;
  return new UsageError(`${shown(name)} is not in any catalogue.${guess}${hintOf(policy)}`);
}

/** Why an entry of the built-in catalogue may be missing. */
function hintOf({ platform, name }: Policy): string {
  return platform === builtInPlatform
    ? ''
    : ` The built-in catalogue is not asked: ${shown(name)} extends none of the presets it belongs to.`;
}

function onlyVersion(plugin: CataloguePlugin, text: string): CataloguePlugin {
  const wanted = parsePluginVersion(text, plugin.versions[0]?.version.scheme);
  const versions = plugin.versions.filter(
    ({ version }) => wanted !== undefined && comparePluginVersions(version, wanted) === 0,
  );
  if (versions.length === 0) {
    const newest = plugin.versions.at(-1)?.version.version;
    const known = newest === undefined ? '' : ` The newest that is known is ${newest}.`;
    throw new UsageError(`${shown(text)} of ${plugin.name} is not in any catalogue.${known}`);
  }
  const knownBad = plugin.knownBad.filter((bad) => wanted && bad.versions.test(wanted));
  return { ...plugin, versions, knownBad };
}

function textOf({ name, repository, versions, knownBad }: CataloguePlugin): string {
  const rows = versions.map(({ version, requirement, released }) => [
    version.version,
    requirement === null ? 'declares nothing' : `requires ${requirement.text}`,
    released ?? '',
  ]);
  const bad = knownBad.map(
    ({ versions: range, core, reason, url }) =>
      `${range.raw} is known to break on core ${core.text}: ${reason}${url === null ? '' : ` (${url})`}`,
  );
  const lines = [
    `${name}${repository === null ? '' : `  ${repository}`}`,
    ...columns(rows),
    ...bad,
  ];
  return lines.map((line) => `${visible(line, maxLineLength)}\n`).join('');
}

/** As a catalogue file writes it, except that every key is there. */
function plain({ name, group, repository, versions, knownBad }: CataloguePlugin): object {
  return {
    name,
    group,
    repository,
    versions: versions.map(({ version, requirement, released }: CatalogueVersion) => ({
      version: version.version,
      requires: requirement?.text ?? null,
      released,
    })),
    knownBad: knownBad.map(({ versions: range, core, reason, url }) => ({
      versions: range.raw,
      core: core.text,
      reason,
      url,
    })),
  };
}
