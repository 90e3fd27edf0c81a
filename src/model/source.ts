import type { KeyPath } from './finder.js';
import type { Template } from './template.js';

/** Where a platform's requirements are learnt, beside what the `catalog` input names. */
export type RequirementSource = FileSource | IndexSource | LockSource | TagSource;

/** A catalogue in our own form. */
export interface FileSource {
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
export interface TagSource {
  readonly kind: 'tag';
  readonly file: string;
  readonly at: KeyPath;
}

/** Whether what a source names is fetched. */
export function isAddress(from: string): boolean {
  return /^https:\/\//i.test(from);
}
