import { Properties } from 'properties-file/parser';
import { longestManifest } from '../model/manifest.js';
import { type PluginVersion, parsePluginVersion } from '../model/plugin-version.js';

/** A release as its tag shows it. */
export interface TaggedRelease {
  readonly version: PluginVersion;
  /** The requirement as the tagged file declares it; null where it declares none. */
  readonly requires: string | null;
  /** The UTC day of the tagged commit. */
  readonly released: string;
}

/** A tag as GitHub answers it: a commit, or an annotation that leads to one. */
export interface TagNode {
  readonly name: string;
  readonly target: CommitNode | { readonly target: CommitNode } | null;
}

interface CommitNode {
  readonly committedDate?: string;
  readonly file?: { readonly object: { readonly text?: string | null } | null } | null;
}

/** The file at the tag that declares which core a plugin needs. */
const declaringFile = 'gradle.properties';

/** What a query asks of each tag; it spreads `...tag`. */
export const tagFragments = `
fragment tag on Ref { name target { ...commit ... on Tag { target { ...commit } } } }
fragment commit on Commit {
  committedDate
  file(path: "${declaringFile}") { object { ... on Blob { text } } }
}`;

/**
 * The release that a tag stands for; null for a tag that names no version or leads to no commit.
 * `properties` are the names that declare a core requirement.
 */
export function releaseOf(node: TagNode, properties: readonly string[]): TaggedRelease | null {
  const version = typeof node.name === 'string' ? parsePluginVersion(node.name) : undefined;
  const target = node.target ?? {};
  const commit = ('target' in target ? target.target : target) ?? {};
  if (version === undefined || typeof commit.committedDate !== 'string') return null;
  return {
    version,
    requires: declaredIn(commit.file?.object?.text ?? '', properties),
    released: commit.committedDate.slice(0, 'YYYY-MM-DD'.length),
  };
}

/** A file that nobody can read declares nothing, and spoils no other tag. */
function declaredIn(text: string, properties: readonly string[]): string | null {
  if (text.length > longestManifest) return null;
  const declared = propertiesIn(text);
  if (declared === null) return null;
  for (const name of properties) {
    const value = declared.getEffectiveProperty(name)?.value.trim() ?? '';
    if (value !== '') return value;
  }
  return null;
}

/** The library throws for a `\\u` without four digits behind it. */
function propertiesIn(text: string): Properties | null {
  try {
    return new Properties(text);
  } catch {
    return null;
  }
}
