import { maxVersionLength } from '../../model/core-version.js';
import type { Finder, ImageFinder } from '../../model/finder.js';
import type { Marks, SeenText } from '../../model/manifest.js';
import type { WrittenCore } from '../../model/written.js';
import { floats } from '../facts/core.js';
import { coreInTag, endOfVersion, isComplete } from './find/in-text.js';
import type { Surroundings } from './format.js';
import { type Passage, partOf, placeOf } from './passage.js';
import { expand, hasVariable } from './variables.js';

/** What an image is: the core, or another image; neither for `scratch` and nothing. */
export interface ImageReading {
  readonly cores: readonly WrittenCore[];
  readonly images: readonly SeenText[];
}

/** Reads an image reference such as `docker.io/acme/server:v1.2.0`. */
export function readReference(image: Passage, marks: CoreMarks): ImageReading {
  const core = coreOfImage(image, marks);
  if (core !== null) return { cores: [core], images: [] };
  if (image.text === '' || image.text === 'scratch') return { cores: [], images: [] };
  return { cores: [], images: [{ text: image.text, location: placeOf(image) }] };
}

/** Reads the text of an image: it is the core, or some other image that was seen. */
export function readImage(image: Passage, { marks }: Pick<Surroundings, 'marks'>): ImageReading {
  // Where nobody here sets a variable, its default counts.
  const { cores, images } = readReference(
    expand(image, () => null),
    marks,
  );
  return { cores: cores.map(unlessTemplate), images };
}

/** What a template puts into a tag is not known here, so no version is fixed. */
export function unlessTemplate(core: WrittenCore): WrittenCore {
  return core.text.includes('{{') ? { ...core, floats: true } : core;
}

/** The finders of the core's version in the tags of an image. */
export function imageFindersFor(text: string, marks: CoreMarks): readonly ImageFinder[] {
  return findersFor(text, marks)?.finders ?? [];
}

/** What marks an image as the core's. */
export type CoreMarks = Pick<Marks, 'images' | 'finders'>;

/** The core that an image reference names; null for other images, and for tags of another track. */
export function coreOfImage(image: Passage, marks: CoreMarks): WrittenCore | null {
  const found = findersFor(image.text, marks);
  if (found === null) return null;
  const { end, finders } = found;
  const tag = tagOf(image, end);
  return tag === null ? coreOfReference(image, end) : coreOfTag(tag, finders);
}

/** Where the name of the core's image ends, and what finds its version in the tag; null for another. */
function findersFor(
  text: string,
  { images, finders }: CoreMarks,
): { readonly end: number; readonly finders: readonly ImageFinder[] } | null {
  const found = finders.core.filter(
    (finder): finder is ImageFinder =>
      isImageFinder(finder) && endOfName(text, finder.image) !== null,
  );
  for (const name of [...found.map(({ image }) => image), ...images]) {
    const end = endOfName(text, name);
    if (end !== null) return { end, finders: found };
  }
  return null;
}

/** Whether a finder reads the tags of images. */
export function isImageFinder(finder: Finder): finder is ImageFinder {
  return finder.kind === 'image';
}

/**
 * The core that an image's tag names, its flavour left out. A tag with a number that no finder reads
 * is of another track: null.
 */
export function coreOfTag(tag: Passage, finders: readonly ImageFinder[] = []): WrittenCore | null {
  const templates = finders.flatMap(({ template }) => template ?? []);
  if (templates.length === 0 || templates.length < finders.length || !/^v?\d/i.test(tag.text)) {
    return plainCore(tag);
  }
  for (const template of templates) {
    const core = coreInTag(tag, template);
    if (core !== null) return core;
  }
  return null;
}

function plainCore(tag: Passage): WrittenCore {
  const version = tag.text.length > maxVersionLength ? tag : partOf(tag, 0, endOfVersion(tag.text));
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

/** The tag behind a name that ends at an index; null where there is none. */
function tagOf(image: Passage, end: number): Passage | null {
  const at = image.text.indexOf('@', end);
  const tag = partOf(image, end + 1, at === -1 ? undefined : at);
  return image.text.charAt(end) === ':' && tag.text !== '' ? tag : null;
}

/** An image without a tag is `latest`; a digest alone names no version. */
function coreOfReference(image: Passage, end: number): WrittenCore {
  const at = image.text.indexOf('@', end);
  if (at === -1) return { text: 'latest', location: placeOf(image), floats: true };
  const digest = partOf(image, at + 1);
  return { text: digest.text, location: placeOf(digest), floats: true };
}
