import type { KeyPath } from '../model/finder.js';
import { maxManifestLength } from '../model/manifest.js';
import {
  type PluginVersion,
  parsePluginVersion,
  type VersionScheme,
} from '../model/plugin-version.js';
import type { Policy } from '../model/policy.js';
import { parseProperties } from '../resolve/document/properties-text.js';

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

/** The file at a tag that declares which core a plugin needs, and how versions are written there. */
export interface Declaration {
  readonly file: string;
  /** Where the requirement may stand in it. */
  readonly keys: readonly KeyPath[];
  readonly versions: VersionScheme;
}

/** The properties of a Gradle build that declare it. */
export function declaredByProperties(properties: readonly string[]): Declaration {
  const keys = properties.map((name) => [name]);
  return { file: 'gradle.properties', keys, versions: 'semver' };
}

/** What a policy says that declares it: its first `tag`, or its properties. */
export function declarationOf({ core, plugins, catalogues }: Declaring): Declaration {
  const source = catalogues.find((each) => each.kind === 'tag');
  const { versions } = plugins;
  if (source === undefined) return { ...declaredByProperties(core.properties), versions };
  return { file: source.file, keys: [source.at], versions };
}

type Declaring = Pick<Policy, 'catalogues'> & {
  readonly core: Pick<Policy['core'], 'properties'>;
  readonly plugins: Pick<Policy['plugins'], 'versions'>;
};

/** What a query asks of each tag; it spreads `...tag`. */
export function tagFragments({ file }: Pick<Declaration, 'file'>): string {
  return `
fragment tag on Ref { name target { ...commit ... on Tag { target { ...commit } } } }
fragment commit on Commit {
  committedDate
  file(path: ${JSON.stringify(file)}) { object { ... on Blob { text } } }
}`;
}

/**
 * The release that a tag stands for; null for a tag that names no version or leads to no commit.
 */
export function releaseOf(node: TagNode, declaration: Declaration): TaggedRelease | null {
  const { versions } = declaration;
  const version =
    typeof node.name === 'string' ? parsePluginVersion(node.name, versions) : undefined;
  const target = node.target ?? {};
  const commit = ('target' in target ? target.target : target) ?? {};
  if (version === undefined || typeof commit.committedDate !== 'string') return null;
  return {
    version,
    requires: declaredIn(commit.file?.object?.text ?? '', declaration),
    released: commit.committedDate.slice(0, 'YYYY-MM-DD'.length),
  };
}

/** A file that nobody can read declares nothing, and spoils no other tag. */
function declaredIn(text: string, { file, keys }: Declaration): string | null {
  if (text.length > maxManifestLength) return null;
  const valueAt = /\.json$/i.test(file) ? jsonReader(text) : propertyReader(text);
  for (const key of keys) {
    const value = valueAt(key)?.trim() ?? '';
    if (value !== '') return value;
  }
  return null;
}

type ValueAt = (key: KeyPath) => string | null;

function propertyReader(text: string): ValueAt {
  const properties = parseProperties(text);
  return (key) => properties?.getEffectiveProperty(key.join('.'))?.value ?? null;
}

function jsonReader(text: string): ValueAt {
  const root = jsonIn(text);
  return (key) => {
    let value = root;
    for (const part of key) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return null;
      value = (value as Record<string, unknown>)[part];
    }
    return typeof value === 'string' ? value : null;
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
