import { isPrerelease, maxVersionLength, parseCoreVersion } from '../../model/core-version.js';
import { type EndOfVersion, matchTemplate, type Template } from '../../model/template.js';
import type { WrittenCore, WrittenPlugin } from '../../model/written.js';
import { maxPluginName } from '../facts/plugin-list.js';
import { isRange, readCoordinates, readNamed, readUnversioned } from './coordinates.js';
import { type Passage, partOf, placeOf } from './passage.js';

/** How a plugin's text is read. */
export interface PluginTemplate {
  readonly template: Template;
  /** Whether a plugin may have no version. */
  readonly optional: boolean;
}

/** Reads the plugin that a text names by the first template that matches; null where none does. */
export function pluginIn(
  text: Passage,
  templates: readonly PluginTemplate[],
): WrittenPlugin | null {
  for (const ends of [null, endOfMoving]) {
    for (const { template, optional } of templates) {
      const known = template.isCoordinates ? pluginByCoordinates(text) : null;
      if (known !== null) return known;
      const match = matchTemplate(template, text.text, ends);
      if (match?.name === undefined) continue;
      const [name, version, requires] = (['name', 'version', 'requires'] as const).map((field) => {
        const span = match[field];
        return span === undefined ? null : partOf(text, ...span);
      });
      if (name === null || name === undefined) continue;
      const isBare = !template.fields.includes('requires');
      const plugin = pluginWith(name, version ?? null, requires ?? null, optional, isBare);
      if (plugin !== null) return plugin;
    }
  }
  return null;
}

/** Of a range the newest that it holds is taken, which is another one tomorrow. */
function pluginByCoordinates(text: Passage): WrittenPlugin | null {
  const plugin = readCoordinates(text) ?? readNamed(text) ?? readUnversioned(text);
  return plugin !== null && isRange(plugin.version) ? { ...plugin, version: 'LATEST' } : plugin;
}

/**
 * A plugin as it is written. A range in the place of its version, or no version, floats: whatever is
 * newest is taken.
 */
export function pluginWith(
  name: Passage,
  version: Passage | null,
  requires: Passage | null,
  optional: boolean,
  isBare: boolean,
): WrittenPlugin | null {
  if (name.text.length > maxPluginName || !isName.test(name.text)) return null;
  const isMissing = version === null || version.text === '';
  const text = isMissing
    ? optional
      ? ''
      : 'LATEST'
    : isMoving(version.text)
      ? 'LATEST'
      : version.text;
  return {
    name: name.text,
    version: text,
    requirement: requires?.text ?? null,
    location: placeOf(isMissing ? name : version),
    requirementLocation: requires === null ? null : placeOf(requires),
    ...(isBare ? { isBare } : {}),
  };
}

/** A name has no blanks, no `@` but before a scope, and is not an address. */
const isName = /^(?:\w|@[^@])(?!\S*:\/\/)[^@\s]*$/;

/** Reads the core's version in a text; null where the template does not match. */
export function coreIn(text: Passage, template: Template | null): WrittenCore | null {
  if (template === null) return coreAt(text);
  const span = matchTemplate(template, text.text)?.version;
  if (span !== undefined) return coreAt(partOf(text, ...span));
  const moving = matchTemplate(template, text.text, endOfMoving)?.version;
  return moving === undefined ? null : coreAt(partOf(text, ...moving));
}

/** Reads the core's version in an image's tag, which ends where its flavour begins. */
export function coreInTag(tag: Passage, template: Template): WrittenCore | null {
  const ends: EndOfVersion = (text, start) =>
    /^v?\d/i.test(text.slice(start, start + 2)) ? start + endOfVersion(text.slice(start)) : null;
  const span = matchTemplate(template, tag.text.slice(0, maxVersionLength), ends)?.version;
  if (span === undefined) return null;
  const core = coreAt(partOf(tag, ...span));
  const isCounted = template.steps.some((step) => step.kind === 'number' && step.count !== null);
  return isCounted || isComplete(core.text) ? core : { ...core, floats: true };
}

function coreAt(version: Passage): WrittenCore {
  const { text } = version;
  return { text, location: placeOf(version), floats: isMoving(text) };
}

/**
 * The longest start of a tag that is a version; what a hyphen parts from it is a flavour, and behind a
 * prerelease what a dot does: `18.4.0-rc42.ee.0`.
 */
export function endOfVersion(tag: string): number {
  for (let end = tag.length; end > 0; end = lastSeparator(tag, end)) {
    const start = tag.slice(0, end);
    const version = parseCoreVersion(start);
    const isCut = tag.charAt(end) === '.' && (version === undefined || !isPrerelease(version));
    if (!isCut && (version !== undefined || /^v?\d+$/i.test(start))) return end;
  }
  return tag.length;
}

function lastSeparator(tag: string, before: number): number {
  return Math.max(tag.lastIndexOf('-', before - 1), tag.lastIndexOf('.', before - 1));
}

/** Fewer than three numbers move on with every patch, and a word with every release. */
export function isComplete(version: string): boolean {
  return /^v?\d/i.test(version) && !/^v?\d+(?:\.\d+)?(?![\d.])/i.test(version);
}

/** Words that name whatever is newest, or whatever a team takes for it. */
const movingWord = /^(?:latest|newest|develop|stable|experimental|nightly|main|master|next|lts)$/i;

/** Whether a text names no one version: a range, a word for what is newest, or nothing fixed. */
function isMoving(version: string): boolean {
  if (isRange(version) || movingWord.test(version) || /[\s|,]/.test(version)) return true;
  return !/^v?\d/i.test(version) || /(?:^|\.)[xX*](?:\.|$)/.test(version);
}

/** Ends what stands in the place of a version and moves, such as `latest` and `^1.2`. */
const endOfMoving: EndOfVersion = (text, start) => {
  const { length } = /^[^\s:@;]*/.exec(text.slice(start))?.[0] ?? '';
  const written = text.slice(start, start + length);
  const isWritten = movingWord.test(written) || /^[\^~<>=*[(]/.test(written);
  return length > 0 && isWritten ? start + length : null;
};
