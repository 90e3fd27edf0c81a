import { type Finder, isAmong, type LineFinder, type ValueFinder } from '../../model/finder.js';
import type { UnreadableInstall } from '../../model/manifest.js';
import { isLocalRange } from '../../model/plugin-version.js';
import type { Problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { WrittenCore, WrittenPlugin } from '../../model/written.js';
import type { Locked } from './lock-files.js';
import { type Passage, partOf, placeOf } from './passage.js';
import { coreIn, pluginIn } from './read-template.js';

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
  const isCoordinates = finders.every((each) => 'template' in each && each.template?.isCoordinates);
  return {
    text: text.text,
    location: placeOf(text),
    why: isCoordinates
      ? 'those are not the coordinates of a plugin'
      : 'it is not written in a form that the policy reads plugins from',
    remedy: `Write it as ${formsOf(finders)}.`,
  };
}

function formsOf(finders: readonly Finder[]): string {
  const forms = finders.map((finder) =>
    'template' in finder && finder.template !== null
      ? finder.template.isCoordinates
        ? 'group:artifact:version'
        : shown(finder.template.text)
      : finder.kind === 'entry'
        ? `a map with ${shown(finder.name.join('.'))}`
        : 'a map of names and versions',
  );
  return [...new Set(forms)].slice(0, 5).join(' or ');
}

/** That a text stands where the core belongs, and is not written as it is. */
export function withoutCore(text: Passage, finders: readonly Finder[]): Problem {
  const [finder] = finders;
  const form =
    finder !== undefined && 'template' in finder && finder.template !== null
      ? finder.template.text
      : 'a version';
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
