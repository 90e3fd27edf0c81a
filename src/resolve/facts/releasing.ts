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
import type { Location, Written } from '../../model/written.js';
import { suggest } from '../suggest.js';
import type { Versions } from './versions.js';

/**
 * What is being released: as the input says, or else as the source of the versions decides. What is
 * given by hand goes before what the manifests make of it.
 */
export function resolveReleasing(
  input: string,
  { byHand, written }: Pick<Versions, 'byHand' | 'written'>,
  byManifests: Releasing | null,
): { readonly releasing: Releasing; readonly problems: readonly Problem[] } {
  const names = input.split(/[\s,]/).filter((name) => name !== '');
  if (names.length === 0) return { releasing: fromSource(byHand, byManifests), problems: [] };
  if (names.length === 1 && names[0] === 'none') {
    return { releasing: { names: [], reason: 'releasing is none' }, problems: [] };
  }
  const known = [
    ...(written.core === null ? [] : ['core']),
    ...(written.plugins.length === 0 ? [] : ['plugins']),
    ...written.plugins.map(({ name }) => name),
  ];
  const strange = names.filter((name) => !known.includes(name));
  return {
    releasing: { names, reason: `releasing names ${shown(names.join(', '))}` },
    problems: strange.map((name) => unknownName(name, known)),
  };
}

/** A core given by hand is a core release, and plugins beside it are context. */
function fromSource({ core, plugins }: Written, byManifests: Releasing | null): Releasing {
  if (core !== null) return { names: ['core'], reason: 'core-version was given' };
  if (plugins.length > 0) {
    return { names: ['plugins'], reason: 'plugin-versions was given without a core' };
  }
  return byManifests ?? { names: [], reason: 'no version was given' };
}

function unknownName(name: string, known: readonly string[]): Problem {
  const meant = suggest(name, known);
  const hint = meant === null ? '' : ` Did you mean "${shown(meant)}"?`;
  return problem(
    `releasing names "${shown(name)}", which is not in the set.${name === 'none' ? ' "none" stands alone.' : hint}`,
    {
      found: shown(name),
      expected:
        known.length === 0
          ? 'none, as no version was given'
          : `${shown(known.join(', '))}, or none alone`,
    },
  );
}

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
    .flatMap(({ text, version: plugin, location }) =>
      plugin === null ? [] : { text, core: null, plugin, location },
    );
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
