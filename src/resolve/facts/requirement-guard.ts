import { declares } from '../../model/catalogue.js';
import type { Plugin } from '../../model/facts.js';
import {
  comparePluginVersions,
  parsePluginVersion,
  type VersionScheme,
} from '../../model/plugin-version.js';
import { defaultNotation, type PluginNotation } from '../../model/policy.js';
import type { Notice } from '../../model/report.js';
import { parseRequirement } from '../../model/requirement-notation.js';
import { shown } from '../../model/shown.js';
import type { WrittenPlugin } from '../../model/written.js';
import type { BothManifests } from './versions.js';

/** Manifests that a change may be judged by. */
export interface GuardedManifests {
  readonly manifests: BothManifests;
  /** Plugins whose requirement the change rewrites, by name; the base's stands. */
  readonly rewritten: ReadonlySet<string>;
  /** Plugins whose requirement only the change knows, by name; it is believed, and named. */
  readonly added: ReadonlySet<string>;
}

/**
 * A change cannot excuse itself: what a manifest of the base says that a plugin version requires
 * stands, whatever the change writes beside it. What a plugin's own repository declares is another
 * matter: there the change is about the declaration, and the base's is the old minimum.
 */
export function guardRequirements(
  manifests: BothManifests,
  notation: PluginNotation = defaultNotation,
): GuardedManifests {
  const { now, before } = manifests;
  const rewritten = new Set<string>();
  const added = new Set<string>();
  if (before === null) return { manifests, rewritten, added };
  const standingByName = byName(before.plugins);
  const plugins = now.plugins.map((plugin) => {
    const known = standingByName.get(plugin.name) ?? [];
    if (isOwn(manifests, plugin, known)) return plugin;
    const standing = known.find((each) => isDeclaredFor(plugin, each, notation));
    if (standing === undefined) {
      if (plugin.requirement !== null) added.add(plugin.name);
      return plugin;
    }
    if (plugin.requirement === standing.requirement) return plugin;
    rewritten.add(plugin.name);
    return { ...plugin, requirement: standing.requirement };
  });
  return { manifests: { ...manifests, now: { ...now, plugins } }, rewritten, added };
}

/** A declaration that the change itself makes the repository's own is none where the base pins it. */
function isOwn(
  { now, before }: BothManifests,
  { name }: WrittenPlugin,
  known: readonly WrittenPlugin[],
): boolean {
  if (now.releasing?.names.includes(name) !== true) return false;
  return known.length === 0 || before?.releasing?.names.includes(name) === true;
}

/** Whether the base says what this very version requires, in a form that can be read. */
function isDeclaredFor(
  plugin: WrittenPlugin,
  { version, requirement }: WrittenPlugin,
  { versions, requires }: PluginNotation,
): boolean {
  if (requirement === null || !isSameVersion(version, plugin.version, versions)) return false;
  return !('wrong' in parseRequirement(requirement, requires));
}

function byName(plugins: readonly WrittenPlugin[]): ReadonlyMap<string, readonly WrittenPlugin[]> {
  const groups = new Map<string, WrittenPlugin[]>();
  for (const plugin of plugins) {
    groups.set(plugin.name, [...(groups.get(plugin.name) ?? []), plugin]);
  }
  return groups;
}

function isSameVersion(one: string, other: string, scheme: VersionScheme): boolean {
  if (one === other) return true;
  const [a, b] = [parsePluginVersion(one, scheme), parsePluginVersion(other, scheme)];
  return a !== undefined && b !== undefined && comparePluginVersions(a, b) === 0;
}

/** Names the plugin versions whose requirement the change itself wrote; a catalogue's word is another. */
export function requirementNotices(
  { rewritten, added }: GuardedManifests,
  plugins: readonly Pick<Plugin, 'name' | 'text' | 'version' | 'entry' | 'location'>[],
): Notice[] {
  const inEffect = plugins.filter(({ version, entry, location }) => {
    return version !== null && location !== null && !declares(entry, version);
  });
  const named = (names: ReadonlySet<string>) =>
    inEffect
      .filter(({ name }) => names.has(name))
      .map(({ name, version }) => shown(`${name}@${version?.version}`))
      .join(', ');
  const [theirs, ours] = [named(added), named(rewritten)];
  return [
    ...(theirs === ''
      ? []
      : [`This change writes requirements that it is judged by: ${theirs}. Review them with it.`]),
    ...(ours === ''
      ? []
      : [
          `This change rewrites the requirement of ${ours}, and a change cannot excuse itself: the base's counts.`,
        ]),
  ].map((message) => ({ message, location: null }));
}
