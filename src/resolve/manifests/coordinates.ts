import { parsePackageUrl } from '../../model/package-url.js';
import { maxPluginName } from '../../model/plugin-version.js';
import type { WrittenPlugin } from '../../model/written.js';
import { type Passage, partOf, placeOf } from './passage.js';

/**
 * `group:artifact:version`, perhaps with a repository before it, or with the kind of file and a
 * classifier before the version, as Maven has them.
 */
const coordinatesPattern =
  /^(?:[\w.-]+:([\w.-]+):(?:jar|zip|war|hpi)(?::[\w.-]+)?|(?:[\w.-]+:)?[\w.-]+:([\w.-]+)):([^\s:]+)$/;

/** `group:artifact` alone; an address such as `repo.acme.com:8081` is something else. */
const unversionedPattern = /^[A-Za-z_][\w.-]*:([A-Za-z][\w.-]*):?$/;

/** Longest coordinates that are looked at, in characters. */
const maxCoordinates = 1000;

/** Reads a plugin's coordinates; the artifact is its name. Null for any other text. */
export function readCoordinates(text: Passage): WrittenPlugin | null {
  if (text.text.length > maxCoordinates) return null;
  const [, typed, plain, version = ''] = coordinatesPattern.exec(text.text) ?? [];
  const name = typed ?? plain;
  if (name === undefined || name.length > maxPluginName) return null;
  return pluginOf(name, version, partOf(text, -version.length));
}

/** Reads coordinates without a version, for which the platform takes the newest; null for any other text. */
export function readUnversioned(text: Passage): WrittenPlugin | null {
  if (text.text.length > maxCoordinates) return null;
  const name = unversionedPattern.exec(text.text)?.[1];
  if (name === undefined || name.length > maxPluginName) return null;
  return pluginOf(name, 'LATEST', text);
}

/**
 * Reads `plugin-dbt@1.1.5`, as this program's own lists have it, or a package URL; null for any other
 * text.
 */
export function readNamed(text: Passage): WrittenPlugin | null {
  if (text.text.length > maxCoordinates) return null;
  const url = parsePackageUrl(text.text);
  if (url !== null && url.version !== null && url.name.length <= maxPluginName) {
    return pluginOf(url.name, url.version, partOf(text, ...url.span));
  }
  const [, name, version = ''] = namedPattern.exec(text.text) ?? [];
  if (name === undefined || name.length > maxPluginName) return null;
  return pluginOf(name, version, partOf(text, -version.length));
}

const namedPattern = /^([\w.-]+)@(v?\d[^\s@]*|latest|develop)$/i;

/** A plugin at the place where its version is written, beside which nothing else can stand. */
export function pluginOf(name: string, version: string, written: Passage): WrittenPlugin {
  return {
    name,
    version,
    requirement: null,
    location: placeOf(written),
    requirementLocation: null,
    isBare: true,
  };
}

/** A range, of which the newest that it holds is taken, or Maven's word for the newest release. */
export function isRange(version: string): boolean {
  return /^[[(]|[\])*+]$/.test(version) || version.toUpperCase() === 'RELEASE';
}
