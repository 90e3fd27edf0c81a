import { longestVersion } from '../../model/core-version.js';
import type { WrittenCore } from '../../model/written.js';
import { floats } from '../core.js';
import { type Passage, partOf, placeOf } from './passage.js';
import { hasVariable } from './variables.js';

/** What an image holds beside the core; it says nothing of the version. */
const flavourPattern = /(?:-(?:no-plugins|slim|full))+$/i;

/** A tag of one or two numbers moves on with every patch, and `latest-lts` with every LTS line. */
const movingTagPattern = /^v?\d+(?:\.\d+)?$|-lts$/i;

/** The core that an image reference such as `docker.io/kestra/kestra:v1.2.0` names; null for other images. */
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
  const moves = floats(text) || movingTagPattern.test(text) || hasVariable(text);
  return { text, location: placeOf(version), floats: moves };
}

/** Where an image's name ends in a reference; null when it is the name of another image. */
function endOfName(reference: string, name: string): number | null {
  const start = reference.startsWith(name) ? 0 : reference.lastIndexOf(`/${name}`) + 1;
  const end = start + name.length;
  if (!reference.startsWith(name, start)) return null;
  if (end < reference.length && !':@'.includes(reference.charAt(end))) return null;
  return start === 0 || isRegistry(reference.slice(0, start)) ? end : null;
}

/** As Docker tells them apart: a registry's first part has a dot or a port, or is `localhost`. */
function isRegistry(prefix: string): boolean {
  const [host = ''] = prefix.split('/', 1);
  return host === 'localhost' || /[.:]/.test(host) || hasVariable(host);
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

function endOfVersion(tag: string): number {
  return flavourPattern.exec(tag)?.index ?? tag.length;
}
