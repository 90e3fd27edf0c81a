import {
  type CoreVersion,
  compareCoreVersions,
  parseCoreVersion,
} from '../../model/core-version.js';
import type { Releasing } from '../../model/facts.js';
import {
  comparePluginVersions,
  type PluginVersion,
  parsePluginVersion,
  type VersionScheme,
} from '../../model/plugin-version.js';
import { type Notice, type Problem, problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { GitHubEvent } from '../../model/sources.js';
import type { Location } from '../../model/written.js';
import type { Versions } from './versions.js';

/**
 * On a GitHub release, that its tag is none of the versions that are being released: one of the two
 * is wrong, and a verdict about the other would be about nothing that ships.
 */
export function releaseTagProblems(
  event: GitHubEvent | null,
  releasing: Releasing,
  versions: Versions,
  scheme: VersionScheme = 'semver',
): readonly Problem[] {
  const released = releasedIn(releasing, versions);
  const tag = tagOf(event, scheme);
  if (tag === null || !isComparable(tag, released)) return [];
  if (released.some((each) => isSame(tag, each))) return [];
  const known = shown([...new Set(released.map(({ text }) => text))].join(', '));
  return [
    problem(
      `The release's tag is ${shown(tag.text)}, and what is judged is ${known}: nobody can say which of them ships.`,
      { found: shown(tag.text), expected: known, at: released[0]?.location ?? null },
    ),
  ];
}

/** That a GitHub release's tag is not a version, so that it was compared with nothing. */
export function releaseTagNotices(
  event: GitHubEvent | null,
  releasing: Releasing,
  versions: Versions,
  scheme: VersionScheme = 'semver',
): readonly Notice[] {
  const released = releasedIn(releasing, versions);
  const tag = tagOf(event, scheme);
  if (tag === null || released.length === 0 || isComparable(tag, released)) return [];
  const message = `The release's tag ${shown(tag.text)} is not a version, so it was not compared with what is being released.`;
  return [{ message, location: null }];
}

/** One version, read as a core's, as a plugin's, or as both. */
interface Read {
  readonly text: string;
  readonly core: CoreVersion | null;
  readonly plugin: PluginVersion | null;
  readonly location: Location | null;
}

function tagOf(event: GitHubEvent | null, scheme: VersionScheme): Read | null {
  const text = event?.tag ?? null;
  if (text === null) return null;
  const core = parseCoreVersion(text) ?? null;
  return { text, core, plugin: parsePluginVersion(text, scheme) ?? null, location: null };
}

function releasedIn({ names }: Releasing, { core, plugins, written }: Versions): readonly Read[] {
  const released = plugins
    .filter(({ name }) => names.includes('plugins') || names.includes(name))
    .map(({ text, version: plugin, location }) => ({ text, core: null, plugin, location }));
  if (!names.includes('core') || core === null) return released;
  const location = written.core?.location ?? null;
  return [{ text: core.text, core, plugin: null, location }, ...released];
}

function isComparable(tag: Read, released: readonly Read[]): boolean {
  return released.some(
    ({ core, plugin }) =>
      (core !== null && tag.core !== null) || (plugin !== null && tag.plugin !== null),
  );
}

function isSame(tag: Read, { core, plugin }: Read): boolean {
  if (core !== null && tag.core !== null) return compareCoreVersions(core, tag.core) === 0;
  return plugin !== null && tag.plugin !== null && comparePluginVersions(plugin, tag.plugin) === 0;
}
