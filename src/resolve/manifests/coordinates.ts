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
  const [, typed, plain, version = ''] = coordinatesPattern.exec(shortOf(text)) ?? [];
  return pluginCalled(typed ?? plain, version, partOf(text, -version.length));
}

/** Reads coordinates without a version, for which the platform takes the newest; null for any other text. */
export function readUnversioned(text: Passage): WrittenPlugin | null {
  return pluginCalled(unversionedPattern.exec(shortOf(text))?.[1], 'LATEST', text);
}

/**
 * Reads `plugin-dbt@1.1.5`, as this program's own lists have it, or a package URL; null for any other
 * text.
 */
export function readNamed(text: Passage): WrittenPlugin | null {
  const url = parsePackageUrl(shortOf(text));
  if (url?.version) return pluginCalled(url.name, url.version, partOf(text, ...url.span));
  const [, name, version = ''] = namedPattern.exec(shortOf(text)) ?? [];
  return pluginCalled(name, version, partOf(text, -version.length));
}

const namedPattern = /^([\w.-]+)@(v?\d[^\s@]*|latest|develop)$/i;

/** A text that is short enough to be coordinates; nothing for any other. */
function shortOf({ text }: Passage): string {
  return text.length > maxCoordinates ? '' : text;
}

function pluginCalled(
  name: string | undefined,
  version: string,
  written: Passage,
): WrittenPlugin | null {
  const isName = name !== undefined && name.length <= maxPluginName;
  return isName ? pluginOf(name, version, written) : null;
}

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
