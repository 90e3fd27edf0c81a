import type { RequirementSource } from '../../model/catalogue.js';
import {
  artifactWord,
  type Finder,
  type KeyPath,
  type OwnFinder,
  parseKeyPath,
  type StructuredFinder,
  type ValueIn,
} from '../../model/finder.js';
import { parseTemplate, type Template } from '../../model/template.js';
import type { Location } from '../../model/written.js';
import type {
  WrittenFinder,
  WrittenOwnFinder,
  WrittenSource,
} from '../../schema/written-finder.js';
import type { Path } from '../document/document.js';
import type { Locate } from './locate.js';

/** The word that says that a plugin may have no version. */
const optional = 'optional';

/** The finders of a policy that has been checked, `at` which they stand. */
export function applyFinderDefaults(
  written: readonly WrittenFinder[],
  at: Path,
  locate: Locate,
): readonly Finder[] {
  return written.map((finder, index) => completeFinder(finder, locate([...at, index], 'value')));
}

function completeFinder(written: WrittenFinder, location: Location | null): Finder {
  const { resource } = written;
  if (resource === undefined) return completeAlone(written, location);
  const inside = completeAlone(written, location) as StructuredFinder;
  return { kind: 'resource', resource, inside, location, optional: inside.optional };
}

function completeAlone(written: WrittenFinder, location: Location | null): Finder {
  const placed = { location, optional: written.version === optional };
  const { line, at, text, keys, command, image, tag, variable, item, archive } = written;
  const file = { ...placed, in: written.in ?? '', keys: keys ?? null };
  if (line !== undefined) return { ...file, kind: 'line', template: templateOf(line) };
  if (command !== undefined) return completeCommand(command, written, placed);
  if (image !== undefined) {
    return { ...placed, kind: 'image', image, template: templateOrNone(tag) };
  }
  if (variable !== undefined) {
    return { ...placed, kind: 'variable', variable, template: templateOf(item as string) };
  }
  if (archive !== undefined) {
    const template = archive === artifactWord ? null : templateOf(archive);
    return { ...placed, kind: 'archive', template, keys: keys ?? null, dots: written.dots ?? '.' };
  }
  if (written.folder !== undefined) {
    return { ...placed, kind: 'folder', folder: written.folder.replace(/(?<=.)\/+$/, '') };
  }
  if (written.lists !== undefined) return { ...placed, kind: 'lists' };
  const path = keysOf(at);
  if (written.name === undefined) {
    const template = text ?? item;
    const value = { ...file, kind: 'value', at: path, isList: item !== undefined } as const;
    if (template !== undefined) return { ...value, template: templateOf(template) };
    return keys === undefined
      ? { ...value, template: null }
      : { ...file, kind: 'keys', at: path, keys };
  }
  const { name, version, requires, repository, unless } = written;
  return {
    ...file,
    kind: 'entry',
    at: path,
    name: keysOf(name),
    template: templateOrNone(text),
    unless: keysOrNone(unless),
    version: version === optional ? ['version'] : keysOrNone(version),
    requires: keysOrNone(requires),
    repository: keysOrNone(repository),
  };
}

function completeCommand(
  command: string,
  written: WrittenFinder,
  placed: Pick<Finder, 'location' | 'optional'>,
): Finder {
  return {
    ...placed,
    kind: 'command',
    command: command.trim().split(/\s+/),
    options: new Map(Object.entries(written.options ?? {})),
    arguments: written.arguments ?? [],
    template: templateOrNone(written.word ?? written.words),
    several: written.words !== undefined,
    installsAll: written.installs === 'all',
  };
}

/** The finders of a plugin's own repository. */
export function applyOwnFinderDefaults(
  written: readonly WrittenOwnFinder[],
  locate: Locate,
): readonly OwnFinder[] {
  return written.map(({ in: path, name, version, requires }, index) => {
    const valueAt = (value: WrittenOwnFinder['name']): ValueIn =>
      typeof value === 'string'
        ? { in: path, at: keysOf(value) }
        : { in: value.in, at: keysOf(value.at) };
    return {
      location: locate(['plugins', 'own', index], 'value'),
      optional: false,
      name: valueAt(name),
      version: valueAt(version),
      requires: valueAt(requires),
    };
  });
}

/** What the schema has checked. */
function templateOf(text: string): Template {
  return parseTemplate(text) as Template;
}

function templateOrNone(text: string | undefined): Template | null {
  return text === undefined ? null : templateOf(text);
}

/** The sources of a policy that has been checked. */
export function applySourceDefaults(
  written: readonly WrittenSource[],
): readonly RequirementSource[] {
  return written.map(completeSource);
}

function completeSource(written: WrittenSource): RequirementSource {
  const { file, index, lock, tag, key, warnings, core } = written;
  if (file !== undefined) return { kind: 'file', from: file };
  if (lock !== undefined) return { kind: 'lock', from: lock, core: core as string };
  if (tag !== undefined) return { kind: 'tag', file: tag, at: keysOf(written.at) };
  return {
    kind: 'index',
    from: index as string,
    shape: {
      made: keysOf(written.made),
      key: templateOrNone(key),
      entries:
        key !== undefined
          ? null
          : {
              at: keysOf(written.at),
              name: keysOf(written.name),
              version: keysOf(written.version),
              requires: keysOf(written.requires),
              repository: keysOf(written.repository),
            },
      warnings:
        warnings === undefined
          ? null
          : {
              at: keysOf(warnings.at),
              name: keysOf(warnings.name),
              ranges: keysOf(warnings.versions),
              first: keysOf(warnings.first),
              last: keysOf(warnings.last),
              reason: keysOf(warnings.reason),
              url: keysOf(warnings.url),
            },
    },
  };
}

/** What is not named stands nowhere. */
function keysOf(text: string | undefined): KeyPath {
  return keysOrNone(text) ?? [];
}

function keysOrNone(text: string | undefined): KeyPath | null {
  return text === undefined ? null : parseKeyPath(text);
}
