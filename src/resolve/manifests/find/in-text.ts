import { isPrerelease, maxVersionLength, parseCoreVersion } from '../../../model/core-version.js';
import { type Finder, isAmong, type LineFinder, type ValueFinder } from '../../../model/finder.js';
import type { UnreadableInstall } from '../../../model/manifest.js';
import { isLocalRange, maxPluginName } from '../../../model/plugin-version.js';
import type { Problem } from '../../../model/report.js';
import { shown } from '../../../model/shown.js';
import { type EndOfVersion, matchTemplate, type Template } from '../../../model/template.js';
import type { WrittenCore, WrittenPlugin } from '../../../model/written.js';
import { isRange, readCoordinates, readNamed, readUnversioned } from '../coordinates.js';
import { type Passage, partOf, placeOf } from '../passage.js';
import type { Locked } from './lock-files.js';

/** What finders have read so far. */
export interface Found {
  readonly cores: WrittenCore[];
  readonly plugins: WrittenPlugin[];
  readonly unreadableInstalls: UnreadableInstall[];
  readonly problems: Problem[];
  /** What the lock file beside the file takes; null where there is none. */
  readonly locked: Locked | null;
}

/** A text is the core's or a plugin's, whichever finder reads it first. */
export function readText(
  text: Passage,
  core: readonly (LineFinder | ValueFinder)[],
  plugins: readonly (LineFinder | ValueFinder)[],
  found: Found,
): void {
  const ofCore = core.filter((finder) => isAmong(finder, text.text));
  const ofPlugins = plugins.filter((finder) => isAmong(finder, text.text));
  for (const finder of ofCore) {
    const core = coreIn(text, finder.template);
    if (core === null) continue;
    const name = 'at' in finder ? finder.at.at(-1) : undefined;
    const taken = core.floats === true && name ? found.locked?.(name, core.text) : null;
    found.cores.push(taken ? { ...core, text: taken.version, floats: false } : core);
    return;
  }
  const templates = ofPlugins.flatMap(({ template, optional }) =>
    template === null ? [] : { template, optional },
  );
  const plugin = pluginIn(text, templates);
  if (plugin !== null) found.plugins.push(decided(plugin, text.text, found));
  else if (ofPlugins.length > 0) found.unreadableInstalls.push(unreadable(text, ofPlugins));
  else if (ofCore.length > 0) found.problems.push(withoutCore(text, ofCore));
}

/**
 * A plugin whose range a lock file decides has the version that it takes, and one of the repository
 * itself that of its own package; where this has none, the range says what it is.
 */
export function decided(
  plugin: WrittenPlugin,
  range: string,
  { locked }: Pick<Found, 'locked'>,
): WrittenPlugin {
  if (plugin.version !== 'LATEST' || locked === null) return plugin;
  const taken = locked(plugin.name, range);
  if (taken === null) return isLocalRange(range) ? { ...plugin, version: range } : plugin;
  return { ...plugin, version: taken.version, requirement: plugin.requirement ?? taken.requires };
}

/** An install of plugins that no finder reads, with the forms that would be read. */
export function unreadable(text: Passage, finders: readonly Finder[]): UnreadableInstall {
  const isCoordinates = finders.every((each) => templateOf(each)?.isCoordinates);
  return {
    text: text.text,
    location: placeOf(text),
    why: isCoordinates
      ? 'those are not the coordinates of a plugin'
      : 'it is not written in a form that the policy reads plugins from',
    remedy: `Write it as ${formsOf(finders)}.`,
  };
}

function templateOf(finder: Finder): Template | null {
  return 'template' in finder ? finder.template : null;
}

function formsOf(finders: readonly Finder[]): string {
  const forms = finders.map((finder) => {
    const template = templateOf(finder);
    if (template?.isCoordinates) return 'group:artifact:version';
    if (template !== null) return shown(template.text);
    return finder.kind === 'entry'
      ? `a map with ${shown(finder.name.join('.'))}`
      : 'a map of names and versions';
  });
  return [...new Set(forms)].slice(0, 5).join(' or ');
}

/** That a text stands where the core belongs, and is not written as it is. */
export function withoutCore(text: Passage, finders: readonly Finder[]): Problem {
  const form = finders.map(templateOf)[0]?.text ?? 'a version';
  return {
    message: `The policy says that the core's version stands here, and "${shown(text.text)}" is not written as ${shown(form)}.`,
    found: shown(text.text),
    expected: `the core's version, written as ${shown(form)}`,
    location: placeOf(text),
  };
}

/** The items of a text, between commas and line ends. */
export function listedIn(value: Passage): readonly Passage[] {
  const items: Passage[] = [];
  for (const { 0: written, index } of value.text.matchAll(/[^,\n]+/g)) {
    const lead = written.length - written.trimStart().length;
    const length = written.trim().length;
    if (length > 0) items.push(partOf(value, index + lead, index + lead + length));
  }
  return items;
}

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
      const spans = matchTemplate(template, text.text, ends) ?? {};
      const partAt = (field: 'name' | 'version' | 'requires') => {
        const span = spans[field];
        return span === undefined ? null : partOf(text, ...span);
      };
      const name = partAt('name');
      if (name === null) continue;
      const isBare = !template.fields.includes('requires');
      const plugin = pluginWith(name, partAt('version'), partAt('requires'), optional, isBare);
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
  const given = version?.text === '' ? null : version;
  const floats = given === null ? !optional : isMoving(given.text);
  return {
    name: name.text,
    version: floats ? 'LATEST' : (given?.text ?? ''),
    requirement: requires?.text ?? null,
    location: placeOf(given ?? name),
    requirementLocation: requires && placeOf(requires),
    ...(isBare ? { isBare } : {}),
  };
}

/** A name has no blanks, no `@` but before a scope, and is not an address. */
const isName = /^(?:\w|@[^@])(?!\S*:\/\/)[^@\s]*$/;

/** Reads the core's version in a text; null where the template does not match. */
export function coreIn(text: Passage, template: Template | null): WrittenCore | null {
  if (template === null) return coreAt(text);
  const span =
    matchTemplate(template, text.text)?.version ??
    matchTemplate(template, text.text, endOfMoving)?.version;
  return span === undefined ? null : coreAt(partOf(text, ...span));
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

/** The core's version that a text is as a whole. */
export function coreAt(version: Passage): WrittenCore {
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
  if (!/^v?\d/i.test(version) || isRange(version)) return true;
  return /[\s|,]|\.[xX*](?:\.|$)/.test(version);
}

/** Ends what stands in the place of a version and moves, such as `latest` and `^1.2`. */
const endOfMoving: EndOfVersion = (text, start) => {
  const written = text.slice(start).replace(/[\s:@;][\s\S]*/, '');
  const isMoving = movingWord.test(written) || /^[\^~<>=*[(]/.test(written);
  return isMoving ? start + written.length : null;
};
