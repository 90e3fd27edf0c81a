import {
  type Catalogue,
  type CataloguePlugin,
  requirementOf,
  requirementOfAll,
} from '../../model/catalogue.js';
import type { BaselinePlugin, Plugin, RemovedPlugin } from '../../model/facts.js';
import {
  type Change,
  changeBetween,
  isSnapshot,
  type PluginVersion,
  parsePluginVersion,
  pluginVersionForm,
  type VersionScheme,
} from '../../model/plugin-version.js';
import { defaultNotation, type PluginNotation } from '../../model/policy.js';
import { type Problem, problem } from '../../model/report.js';
import type { Requirement } from '../../model/requirement.js';
import { parseRequirement } from '../../model/requirement-notation.js';
import { shown } from '../../model/shown.js';
import type { Location, WrittenPlugin } from '../../model/written.js';
import { floats } from './core.js';

/** A plugin as written, parsed; what is released or changed is not known yet. */
export type ReadPlugin = Pick<
  Plugin,
  | 'name'
  | 'text'
  | 'version'
  | 'requirement'
  | 'entry'
  | 'location'
  | 'locations'
  | 'requirementLocation'
  | 'repository'
  | 'isBare'
>;

/** How many plugins one run judges: each may be a finding, with advice of its own. */
const maxPlugins = 20_000;

/** How many places of one plugin are reported one by one; further ones are not. */
const maxPlaces = 100;

/**
 * Parses a list of plugins. `what` names the input in problems with what stands in no file; `wins`
 * says of a plugin whether the requirement written beside it goes before the catalogue's.
 */
export function readPlugins(
  what: string,
  written: readonly WrittenPlugin[],
  catalogue: Catalogue,
  wins: (plugin: WrittenPlugin) => boolean = () => true,
  notation: PluginNotation = defaultNotation,
): { readonly plugins: readonly ReadPlugin[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const byName = new Map<string, WrittenPlugin>();
  const places = new Map<string, Location[]>();
  for (const plugin of written) {
    const { name, location } = plugin;
    const known = places.get(name) ?? [];
    if (location !== null && known.length < maxPlaces) known.push(location);
    places.set(name, known);
    const other = byName.get(plugin.name);
    if (other === undefined) byName.set(plugin.name, plugin);
    else if (!isSame(plugin, other)) problems.push(twoVersions(what, other, plugin));
  }
  if (byName.size > maxPlugins) return { plugins: [], problems: [tooMany(byName.size)] };
  const plugins = [...byName.values()].map((plugin) => {
    const setting = { catalogue, notation, wins: wins(plugin) };
    const read = readPlugin(placeOf(plugin, what), plugin, setting, problems);
    return { ...read, locations: places.get(plugin.name) ?? [] };
  });
  return { plugins, problems };
}

function tooMany(count: number): Problem {
  return problem(
    `There are ${count} plugins, more than the ${maxPlugins} that one run judges; name fewer files in \`manifests\`, and judge the others in a step of their own.`,
    { found: `${count} plugins`, expected: `at most ${maxPlugins} plugins` },
  );
}

/** What was before, by name; the baseline's requirement, or else what the catalogue knows of it. */
export function baselineOf(plugins: readonly ReadPlugin[]): ReadonlyMap<string, BaselinePlugin> {
  return new Map(
    plugins.map(({ name, text, version, requirement, repository }) => [
      name,
      { text, version, requirement, ...(repository === undefined ? {} : { repository }) },
    ]),
  );
}

function placeOf({ location }: WrittenPlugin, what: string): string {
  return location === null ? what : shown(location.path);
}

/** What a plugin is read with, and whether the requirement beside it goes before the catalogue's. */
interface Reading {
  readonly catalogue: Catalogue;
  readonly notation: PluginNotation;
  readonly wins: boolean;
}

function readPlugin(
  what: string,
  plugin: WrittenPlugin,
  { catalogue, notation, wins }: Reading,
  problems: Problem[],
): Omit<ReadPlugin, 'locations'> {
  const { name, version: text, requirement, location, requirementLocation } = plugin;
  const { repository, isBare } = plugin;
  const version = parsePluginVersion(text, notation.versions) ?? null;
  if (version === null && text !== '' && !floats(text))
    problems.push(unreadableVersion(what, name, text, location, notation.versions));
  const entry = catalogue.find(name);
  const declared = requirement === null ? null : parseRequirement(requirement, notation.requires);
  if (declared !== null && 'wrong' in declared) {
    problems.push(
      unreadableRequirement(what, name, requirement ?? '', declared.wrong, requirementLocation),
    );
  }
  const written = declared === null || 'wrong' in declared ? null : declared;
  const catalogued = () => cataloguedRequirement(entry, version);
  return {
    name,
    text,
    version,
    requirement: wins ? (written ?? catalogued()) : (catalogued() ?? written),
    entry,
    location,
    requirementLocation,
    ...(repository === undefined ? {} : { repository }),
    ...(isBare === true ? { isBare } : {}),
  };
}

function cataloguedRequirement(
  entry: CataloguePlugin | null,
  version: PluginVersion | null,
): Requirement | null {
  return version === null ? requirementOfAll(entry) : requirementOf(entry, version);
}

function isSame(plugin: WrittenPlugin, other: WrittenPlugin): boolean {
  return plugin.version === other.version && plugin.requirement === other.requirement;
}

function unreadableVersion(
  what: string,
  name: string,
  text: string,
  location: Location | null,
  scheme: VersionScheme,
): Problem {
  const longer = scheme === 'semver' ? completed(text) : null;
  const hint = longer === null ? '' : ` Write ${longer} if that is meant.`;
  return problem(
    `${what}: the version of ${shown(name)} cannot be read: "${shown(text)}".${hint}`,
    { found: shown(text), expected: longer ?? pluginVersionForm(scheme), at: location },
  );
}

/** `1.1` with the numbers it lacks; null when that makes no version. */
function completed(text: string): string | null {
  const longer = text + '.0'.repeat(Math.max(0, 3 - text.split('.').length));
  return parsePluginVersion(longer) === undefined ? null : longer;
}

function unreadableRequirement(
  what: string,
  name: string,
  text: string,
  wrong: string,
  location: Location | null,
): Problem {
  return problem(
    `${what}: the requirement of ${shown(name)} cannot be read: "${shown(text)}", because ${wrong}.`,
    {
      found: shown(text),
      expected: 'a requirement such as 2025.1.0+, >=2025.1 <2026.2 or [1.0,2.0)',
      at: location,
    },
  );
}

/**
 * The problem of a plugin that is named with two versions, or two requirements, and where; `what`
 * is the input.
 */
export function twoVersions(what: string, first: WrittenPlugin, second: WrittenPlugin): Problem {
  const both = [first, second];
  const [one, two] = both.map(textOf);
  const [there, here] = both.map(({ location }) =>
    location === null ? what : `${shown(location.path)}:${location.line}`,
  );
  const advice = first.location?.path === second.location?.path ? '' : ` ${oneEnvironment}`;
  return problem(
    `${shown(first.name)} is named twice: as ${one} in ${there} and as ${two} in ${here}.${advice}`,
    { found: `${one} and ${two}`, expected: 'each plugin once', at: second.location },
  );
}

/** Two files that disagree are most often two environments. */
const oneEnvironment =
  'Judge one environment per step: give each its own step with its own `manifests`.';

function textOf({ version, requirement }: WrittenPlugin): string {
  return shown([version, requirement].filter((part) => part !== null).join(' '));
}

/** What the run proposes to release and compares with. */
interface Setting {
  readonly baseline: ReadonlyMap<string, BaselinePlugin> | null;
  readonly isProposed: (name: string) => boolean;
  /** Whether the change writes the plugin's requirement, even where another one is judged. */
  readonly isRewritten: (name: string) => boolean;
  /** Whether a version that the change does not touch is not a release, as on a pull request. */
  readonly onlyTouched: boolean;
}

/** The plugin beside its baseline. */
export function placePlugin(plugin: ReadPlugin, setting: Setting): Plugin {
  const before = setting.baseline?.get(plugin.name) ?? null;
  const change = setting.baseline === null ? null : changeOf(plugin, before);
  const proposed = setting.isProposed(plugin.name);
  const { name, text, version, requirement, entry, location, locations } = plugin;
  const { repository, isBare } = plugin;
  const standing = setting.onlyTouched && change === 'none';
  // Named one by one: with thousands of plugins, spreading each is dear on older versions of Node.
  return {
    name,
    text,
    version,
    requirement,
    entry,
    location,
    locations,
    requirementLocation: plugin.requirementLocation,
    before,
    change,
    changed:
      change !== 'none' || isRequirementChanged(plugin, before) || setting.isRewritten(plugin.name),
    proposed,
    released: proposed && version !== null && !isSnapshot(version) && !standing,
    ...(repository === undefined ? {} : { repository }),
    ...(isBare === undefined ? {} : { isBare }),
  };
}

/** Plugins of the baseline that are no longer in the set. */
export function removedPlugins(
  plugins: readonly ReadPlugin[],
  baseline: ReadonlyMap<string, BaselinePlugin> | null,
): RemovedPlugin[] {
  const names = new Set(plugins.map(({ name }) => name));
  return [...(baseline ?? [])]
    .filter(([name]) => !names.has(name))
    .map(([name, { text }]) => ({ name, text }));
}

/** A requirement that was not known before is not a change of it; to take one away is. */
function isRequirementChanged(plugin: ReadPlugin, before: BaselinePlugin | null): boolean {
  const then = before?.requirement ?? null;
  return then !== null && plugin.requirement?.text !== then.text;
}

function changeOf(plugin: ReadPlugin, before: BaselinePlugin | null): Change | null {
  if (before === null) return 'added';
  if (plugin.text === before.text) return 'none';
  if (plugin.version === null || before.version === null) return null;
  return changeBetween(before.version, plugin.version);
}
