import { longestVersion, parseCoreVersion } from '../../model/core-version.js';
import type { SeenText } from '../../model/manifest.js';
import type { WrittenCore } from '../../model/written.js';
import { floats } from '../facts/core.js';
import { type Passage, partOf, placeOf } from './passage.js';
import { hasVariable } from './variables.js';

/** What an image is: the core, or an image that is none; neither for `scratch` and nothing. */
export interface ImageReading {
  readonly cores: readonly WrittenCore[];
  readonly images: readonly SeenText[];
}

/** Reads an image reference such as `docker.io/kestra/kestra:v1.2.0`. */
export function readImage(image: Passage, names: readonly string[]): ImageReading {
  const core = coreOfImage(image, names);
  if (core !== null) return { cores: [core], images: [] };
  if (image.text === '' || image.text === 'scratch') return { cores: [], images: [] };
  return { cores: [], images: [{ text: image.text, location: placeOf(image) }] };
}

/** The core that an image reference names; null for other images. */
export function coreOfImage(image: Passage, names: readonly string[]): WrittenCore | null {
  for (const name of names) {
    const end = endOfName(image.text, name);
    if (end !== null) return coreOfReference(image, end);
  }
  return null;
}

/** The core that an image's tag names, its flavour left out. */
export function coreOfTag(tag: Passage): WrittenCore {
  const version = tag.text.length > longestVersion ? tag : partOf(tag, 0, endOfVersion(tag.text));
  const { text } = version;
  const moves = floats(text) || hasVariable(text) || !isComplete(text);
  return { text, location: placeOf(version), floats: moves };
}

/**
 * Where an image's name ends in a reference; null when it is the name of another image. A name
 * counts behind any registry and the folders of a mirror, and the host of a listed one may be another.
 */
function endOfName(reference: string, name: string): number | null {
  const path = withoutHost(name);
  const digest = reference.indexOf('@');
  const whole = digest === -1 ? reference : reference.slice(0, digest);
  const colon = whole.indexOf(':', whole.lastIndexOf('/') + 1);
  const end = colon === -1 ? whole.length : colon;
  const start = end - path.length;
  if (start < 0 || whole.slice(start, end) !== path) return null;
  return isMirror(whole.slice(0, start), !path.includes('/')) ? end : null;
}

function withoutHost(name: string): string {
  const slash = name.indexOf('/');
  return slash !== -1 && isHost(name.slice(0, slash)) ? name.slice(slash + 1) : name;
}

/** An official image, whose name is one part, stands behind a host or `library`, in no folder. */
function isMirror(prefix: string, isOfficial: boolean): boolean {
  if (prefix === '') return true;
  if (!prefix.endsWith('/')) return false;
  const [host = '', ...folders] = prefix.slice(0, -1).split('/');
  if (isOfficial && host === 'library' && folders.length === 0) return true;
  if (!isHost(host)) return false;
  return !isOfficial || folders.length === 0 || folders.at(-1) === 'library';
}

/** As Docker tells them apart: a registry's first part has a dot or a port, or is `localhost`. */
function isHost(part: string): boolean {
  return part === 'localhost' || /[.:]/.test(part) || hasVariable(part);
}

/** A tag counts before a digest. An image with neither is `latest`; a digest alone names no version. */
function coreOfReference(image: Passage, end: number): WrittenCore {
  const at = image.text.indexOf('@', end);
  const tag = partOf(image, end + 1, at === -1 ? undefined : at);
  if (image.text.charAt(end) === ':' && tag.text !== '') return coreOfTag(tag);
  if (at === -1) return { text: 'latest', location: placeOf(image), floats: true };
  const digest = partOf(image, at + 1);
  return { text: digest.text, location: placeOf(digest), floats: true };
}

/** The longest start that is a version; what a hyphen parts from it is a flavour. */
function endOfVersion(tag: string): number {
  for (let end = tag.length; end > 0; end = tag.lastIndexOf('-', end - 1)) {
    if (/^v?\d+$/i.test(tag.slice(0, end)) || parseCoreVersion(tag.slice(0, end))) return end;
  }
  return tag.length;
}

/** Fewer than three numbers move on with every patch, and a word with every release. */
function isComplete(version: string): boolean {
  return /^v?\d/i.test(version) && !/^v?\d+(?:\.\d+)?(?![\d.])/i.test(version);
}
