import type SemVer from 'semver/classes/semver.js';
import parse from 'semver/functions/parse.js';
import { longestVersion } from './core-version.js';

/** A version of a plugin: SemVer 2.0. */
export type PluginVersion = SemVer;

/** The shape of a released number: `X.0.0`, `X.Y.0` or `X.Y.Z`; `-SNAPSHOT` does not count. */
export type PluginKind = 'plugin-major' | 'plugin-minor' | 'plugin-patch';

/** How a plugin's version differs from the baseline's. */
export type Change =
  | 'added'
  | 'removed'
  | 'none'
  | 'patch'
  | 'minor'
  | 'major'
  | 'prerelease'
  | 'downgrade';

export const pluginVersionForm = 'a SemVer version of three numbers, such as 1.1.5 or 2.0.0-rc.1';

/** A catalogue gives many plugins the same numbers, and checks a number before it reads it. */
const parsed = new Map<string, PluginVersion>();

/** Reads a strict SemVer version with an optional `v`; undefined for anything else. */
export function parsePluginVersion(text: string): PluginVersion | undefined {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  if (text.length > longestVersion || !/^v?\d\S*$/.test(text)) return undefined;
  const version = parse(text) ?? undefined;
  if (version !== undefined) parsed.set(text, version);
  return version;
}

export function comparePluginVersions(a: PluginVersion, b: PluginVersion): number {
  return a.compare(b);
}

export function isFinal(version: PluginVersion): boolean {
  return version.prerelease.length === 0;
}

/** A `-SNAPSHOT` names the coming release; it is not released itself. */
export function isSnapshot(version: PluginVersion): boolean {
  return version.prerelease.some((part) => String(part).toUpperCase() === 'SNAPSHOT');
}

export function pluginKindOf(version: PluginVersion): PluginKind {
  if (version.patch > 0) return 'plugin-patch';
  return version.minor > 0 ? 'plugin-minor' : 'plugin-major';
}

/** Whether two versions belong to one release line: `X.Y` for a patch, `X` for a minor. */
export function sameReleaseLine(version: PluginVersion, other: PluginVersion): boolean {
  const kind = pluginKindOf(version);
  if (kind === 'plugin-major' || version.major !== other.major) return false;
  return kind === 'plugin-minor' || version.minor === other.minor;
}

/** What changed between the version before and the version now; both are known. */
export function changeBetween(before: PluginVersion, now: PluginVersion): Change {
  const order = now.compare(before);
  if (order < 0) return 'downgrade';
  if (order === 0) return 'none';
  if (now.major !== before.major) return 'major';
  if (now.minor !== before.minor) return 'minor';
  return now.patch !== before.patch ? 'patch' : 'prerelease';
}
