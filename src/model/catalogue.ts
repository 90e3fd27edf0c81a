import type { Day } from './day.js';
import type { KeyPath } from './finder.js';
import { comparePluginVersions, type PluginVersion } from './plugin-version.js';
import type { Requirement } from './requirement.js';
import type { Template } from './template.js';

/** Which requirement each known plugin version declares, by the plugin's or an artifact's name. */
export interface Catalogue {
  /** The entry that a plugin's own or an artifact's name finds. */
  readonly find: (name: string) => CataloguePlugin | null;
  /** The names that find an entry; left out where nobody can list them. */
  readonly names?: () => readonly string[];
}

export interface CataloguePlugin {
  readonly name: string;
  readonly group: string | null;
  readonly repository: string | null;
  /** Ascending. */
  readonly versions: readonly CatalogueVersion[];
  /** What holds for versions that are not among those, the first that fits; left out where nothing does. */
  readonly ranges?: readonly CatalogueRange[];
  readonly knownBad: readonly KnownBad[];
}

export interface CatalogueVersion {
  readonly version: PluginVersion;
  /** Null when the catalogue knows the version and not its requirement. */
  readonly requirement: Requirement | null;
  readonly released: Day | null;
  /** Whether only the change under judgement declares it; nobody is advised to take that. */
  readonly proposed?: boolean;
}

/** A range of plugin versions, as its platform's scheme understands it. */
export interface PluginRange {
  /** As it was written. */
  readonly raw: string;
  readonly test: (version: PluginVersion) => boolean;
}

/** A plugin version that is broken on cores that its requirement allows. */
export interface KnownBad {
  readonly versions: PluginRange;
  readonly core: Requirement;
  readonly reason: string;
  readonly url: string | null;
}

/** What all versions of a range require. */
export interface CatalogueRange {
  readonly range: PluginRange;
  readonly requirement: Requirement | null;
}

/** A version that a vendor lists for one core. It says nothing of any other core. */
export interface ListedVersion {
  readonly artifact: string;
  readonly version: PluginVersion;
  /**
   * That very core if it is the one to judge; else null, since the list tells nothing about others.
   */
  readonly requirement: Requirement | null;
}

/** Whether a catalogue's entry says what a version requires. */
export function declares(entry: CataloguePlugin | null, version: PluginVersion): boolean {
  return requirementOf(entry, version) !== null;
}

/** What a catalogue's entry says that a version requires; null where it says nothing. */
export function requirementOf(
  entry: CataloguePlugin | null,
  version: PluginVersion,
): Requirement | null {
  const known = (entry?.versions ?? []).find(
    (each) => each.requirement !== null && comparePluginVersions(each.version, version) === 0,
  );
  if (known !== undefined) return known.requirement;
  const fitting = (entry?.ranges ?? []).find(({ range }) => range.test(version));
  return fitting?.requirement ?? null;
}

/** What a catalogue's entry says of a plugin whose version nobody knows: what holds for all of them. */
export function requirementOfAll(entry: CataloguePlugin | null): Requirement | null {
  const all = (entry?.ranges ?? []).find(({ range }) => range.raw.trim() === '*');
  return all?.requirement ?? null;
}

/** Where a platform's requirements are learnt, beside what the `catalog` input names. */
export type RequirementSource = FileSource | IndexSource | LockSource | TagSource;

/** A catalogue in our own form. */
interface FileSource {
  readonly kind: 'file';
  /** A path from the repository's root, or an `https` address. */
  readonly from: string;
}

/** One document that lists plugins; each entry under a key path, or each key by a template. */
export interface IndexSource {
  readonly kind: 'index';
  readonly from: string;
  readonly shape: IndexShape;
}

export interface IndexShape {
  /** Where its entries stand; null where keys tell what they are. */
  readonly entries: EntryShape | null;
  /** Reads keys such as `findbugs.4.0.requiredSonarVersions`, whose values are requirements. */
  readonly key: Template | null;
  readonly warnings: WarningShape | null;
  /** Where the day is that it was made on; empty where it does not say. */
  readonly made: KeyPath;
}

export interface EntryShape {
  readonly at: KeyPath;
  readonly name: KeyPath;
  readonly version: KeyPath;
  readonly requires: KeyPath;
  /** Where its repository is named; empty where nothing names it. */
  readonly repository: KeyPath;
}

/** Versions that are known to be bad on every core. */
export interface WarningShape {
  readonly at: KeyPath;
  readonly name: KeyPath;
  /** The ranges of an entry, each with its ends; the last one counts as bad itself. */
  readonly ranges: KeyPath;
  readonly first: KeyPath;
  readonly last: KeyPath;
  readonly reason: KeyPath;
  readonly url: KeyPath;
}

/** A lock file, which holds what each package says of the others. */
export interface LockSource {
  readonly kind: 'lock';
  readonly from: string;
  /** The package or the engine that is the core. */
  readonly core: string;
}

/** A file at the tag of a plugin's own repository. */
interface TagSource {
  readonly kind: 'tag';
  readonly file: string;
  readonly at: KeyPath;
}

/** Whether what a source names is fetched. */
export function isAddress(from: string): boolean {
  return /^https:\/\//i.test(from);
}
