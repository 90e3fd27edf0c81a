import type { KeyPath } from '../model/finder.js';
import { maxManifestLength } from '../model/manifest.js';
import {
  type PluginVersion,
  parsePluginVersion,
  type VersionScheme,
} from '../model/plugin-version.js';
import type { Policy } from '../model/policy.js';
import type { SourceFile } from '../model/written.js';
import { nodesAt, textOf } from '../resolve/manifests/yaml/value.js';

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
 * The release that a tag stands for; null for a tag that names no version or leads to no commit. A
 * file that nobody can read declares nothing, and spoils no other tag.
 *
 * @param called what may stand before the version in a tag, such as `git` in `git-5.10.1`
 */
export async function releaseOf(
  node: TagNode,
  { file, keys, versions }: Declaration,
  called: readonly string[],
): Promise<TaggedRelease | null> {
  const version =
    typeof node.name === 'string' ? versionOf(node.name, versions, called) : undefined;
  const target = node.target ?? {};
  const commit = ('target' in target ? target.target : target) ?? {};
  if (version === undefined || typeof commit.committedDate !== 'string') return null;
  const text = commit.file?.object?.text ?? '';
  return {
    version,
    requires: text.length > maxManifestLength ? null : await declaredIn({ path: file, text }, keys),
    released: commit.committedDate.slice(0, 'YYYY-MM-DD'.length),
  };
}

/**
 * The requirement that a file of a plugin's own repository declares, at the first of these keys that
 * has one; null where it declares none or cannot be read, which spoils no other file.
 */
export async function declaredIn(
  file: SourceFile,
  keys: readonly KeyPath[],
): Promise<string | null> {
  const { treeOf } = await import('../resolve/manifests/find/file-tree.js');
  const tree = await treeOf(file);
  const [root = null] = tree?.roots ?? [];
  for (const key of keys) {
    const node = nodesAt(root, key)[0];
    if (node?.kind !== 'text' || typeof node.value !== 'string') continue;
    const text = textOf(node)?.text.trim() ?? '';
    if (text === '' || text.includes('${')) continue;
    return tree?.problems().length === 0 ? text : null;
  }
  return null;
}

/** The releases of many tags, in their order. */
export async function releasesOf(
  nodes: readonly (TagNode | null | undefined)[],
  declaration: Declaration,
  called: readonly string[],
): Promise<readonly TaggedRelease[]> {
  const releases: TaggedRelease[] = [];
  for (const node of nodes) {
    const release = node ? await releaseOf(node, declaration, called) : null;
    if (release !== null) releases.push(release);
  }
  return releases;
}

function versionOf(
  tag: string,
  versions: VersionScheme,
  called: readonly string[],
): PluginVersion | undefined {
  const leads = ['', ...called.map((name) => `${name}-`)].filter((lead) => tag.startsWith(lead));
  const read = leads.map((lead) => parsePluginVersion(tag.slice(lead.length), versions));
  return read.find((version) => version !== undefined);
}

/** The tags under which a version may stand: of a build of Gradle `v1.2.0`, of others nobody knows. */
export function tagsOf(
  version: string,
  { file }: Declaration,
  called: readonly string[],
): readonly string[] {
  if (file === 'gradle.properties') return [`v${version}`];
  return [`v${version}`, version, ...called.map((name) => `${name}-${version}`)];
}
