import type { Catalogue, PluginRange, RequirementSource } from '../../model/catalogue.js';
import type { CoreVersion } from '../../model/core-version.js';
import type { Day } from '../../model/day.js';
import { defaultNotation, type PluginNotation } from '../../model/policy.js';
import type { Problem } from '../../model/report.js';
import type { CatalogueSource } from '../../model/written.js';
import type { WrittenCatalogue } from '../../schema/written-catalogue.js';
import {
  type NewestOn,
  readArtifactList,
  readCatalogueFile,
  withOpenEnds,
} from './catalogue-file.js';
import { noIndex, type ReadProperties, readIndex } from './catalogue-index.js';
import { layCatalogues } from './catalogue-layers.js';
import { readLock } from './catalogue-lock.js';
import { parsePluginRange } from './catalogue-range.js';
import { type ReadRequirement, rememberRequirements } from './catalogue-requirements.js';
import { type CoreFacts, coreFactsOf } from './core-facts.js';

/**
 * Lays catalogue files over each other, later ones on top, version by version. Files that
 * cannot be read are left out.
 *
 * @param under catalogues that lie below all files, such as the built-in one
 * @param core the core to judge, the only one for which a vendor's list decides anything
 * @param notation how the platform writes versions and requirements
 * @param learnt the sources of the policy, in whose shapes a file may be, too
 * @param properties reads property files, where one of these sources is one
 * @param newestOn knows what was out of the core on the day a catalogue was made
 */
export function resolveCatalogue(
  sources: readonly CatalogueSource[],
  under: readonly WrittenCatalogue[] = [],
  core: CoreVersion | null = null,
  notation: PluginNotation = defaultNotation,
  learnt: readonly RequirementSource[] = [],
  properties: ReadProperties | null = null,
  newestOn: NewestOn | null = null,
): {
  readonly catalogue: Catalogue;
  readonly core: CoreFacts;
  /** The days on which they were made, of those that say so. */
  readonly made: readonly Made[];
  readonly problems: readonly Problem[];
} {
  const readRequirement = rememberRequirements(notation.requires);
  const files = sources.flatMap((source) => {
    if (source.core !== undefined) return [];
    const known = { sources: learnt, properties, newestOn };
    return { path: source.path, ...readSource(source, readRequirement, notation, known) };
  });
  const lists = sources.flatMap((source) => {
    return source.core === undefined
      ? []
      : readArtifactList(source, source.core, core, notation.versions);
  });
  const written = files.flatMap((file) => file.written ?? []);
  const listed = lists.flatMap((list) => list.listed);
  // What a file calls a range was checked when it was read.
  const range = (text: string) => parsePluginRange(text, notation.versions) as PluginRange;
  const read = { requirement: readRequirement, range, scheme: notation.versions };
  return {
    catalogue: layCatalogues([...under, ...written], listed, read),
    core: coreFactsOf(written),
    made: files.flatMap(({ path, written, isIndex }) => {
      const day = written?.made as Day | undefined;
      return day === undefined ? [] : { path, day, isIndex };
    }),
    problems: [...files, ...lists].flatMap(({ problems }) => problems),
  };
}

/** The sources of a policy, and what reads those that are property files. */
export interface Learnt {
  readonly sources: readonly RequirementSource[];
  readonly properties: ReadProperties | null;
  readonly newestOn?: NewestOn | null;
}

/** On which day a catalogue was made. */
export interface Made {
  readonly path: string;
  readonly day: Day;
  /** Whether somebody else makes it. */
  readonly isIndex: boolean;
}

/** Reads a file in the shape of one of the policy's sources, or in our own form. */
export function readSource(
  file: CatalogueSource,
  readRequirement: ReadRequirement,
  { versions }: PluginNotation,
  { sources, properties, newestOn = null }: Learnt,
): {
  readonly written: WrittenCatalogue | null;
  readonly isIndex: boolean;
  readonly problems: readonly Problem[];
} {
  const indexes = sources.filter((source) => source.kind === 'index');
  const locks = sources.filter((source) => source.kind === 'lock');
  const shapes = indexes.map(({ shape }) => shape);
  const written =
    (shapes.length === 0 ? null : readIndex(file, shapes, versions, properties)) ??
    (locks.length === 0 ? null : readLock(file, locks, versions));
  if (written !== null) {
    const newest = written.made === undefined ? null : newestOn?.(written.made as Day);
    return {
      written: newest ? withOpenEnds(written, newest) : written,
      isIndex: true,
      problems: [],
    };
  }
  const isNamed = [...indexes, ...locks].some(({ from }) => from === file.path);
  return isNamed
    ? { written: null, isIndex: true, problems: [noIndex(file)] }
    : { isIndex: false, ...readCatalogueFile(file, readRequirement, versions, newestOn) };
}
