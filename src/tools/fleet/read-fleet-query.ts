import { parseRepository } from '../../model/github-client.js';
import {
  type GraphQLRequest,
  type Refusal,
  type Reply,
  whyRefused,
} from '../../model/github-query.js';
import type { ManifestFiles } from '../../model/manifest.js';
import type { SourceFile } from '../../model/written.js';
import type { BlobNode } from '../../read/pull-request-query.js';
import { contentOf, isAbout } from '../../read/remote-files.js';
import { leftOutFolders } from '../../resolve/manifests/paths.js';

/** What a fleet query is answered with; the nth repository is called `repository0` and so on. */
export interface FleetAnswer {
  /** Left out or null where a server has no such limit. */
  readonly rateLimit?: Budget | null;
  readonly [repository: `repository${number}`]: FleetNode | null;
}

/** What is left of the points that GitHub grants for an hour. */
export interface Budget {
  readonly cost: number;
  readonly remaining: number;
  /** An instant, such as `2026-02-03T10:00:00Z`. */
  readonly resetAt: string;
}

/** The nth path that was asked for is called `part0` and so on; null where there is none. */
interface FleetNode {
  /** Null in a repository without a commit. */
  readonly head?: { readonly oid: string } | null;
  readonly tree?: TreeNode | null;
  readonly [part: `part${number}`]: (TreeNode & Partial<BlobNode>) | null;
}

/** A folder; it has no `entries` below the deepest level that was asked for. */
interface TreeNode {
  readonly entries?: readonly EntryNode[] | null;
}

interface EntryNode {
  readonly name: string;
  readonly type: string;
  /** As git writes it in decimal: 40960 is a symlink, 57344 a submodule. */
  readonly mode: number;
  readonly object?: TreeNode | null;
}

/** Paths of a repository (`owner/name`) from its root. */
export interface RepositoryPaths {
  readonly repository: string;
  readonly paths: readonly string[];
}

/** How many folders deep one query looks. */
const levels = 4;

const entries = Array.from({ length: levels }).reduce<string>(
  (deeper) =>
    `... on Tree { entries { name type mode${deeper === '' ? '' : ` object { ${deeper} }`} } }`,
  '',
);

/**
 * Asks which files many repositories hold at the heads of their default branches, some folders deep.
 * It has no connection, so GitHub counts no nodes for it and takes one point, however many
 * repositories it names.
 * https://docs.github.com/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api
 */
export function treesQuery(repositories: readonly string[]): GraphQLRequest {
  const fragment = `fragment whole on Repository {
  head: object(expression: "HEAD") { oid }
  tree: object(expression: "HEAD:") { ${entries} }
}`;
  const asked = repositories.map((repository) => ({ repository, paths: [] }));
  return queryOf(asked, () => '...whole', fragment);
}

/** Asks what further folders hold. */
export function foldersQuery(asked: readonly RepositoryPaths[]): GraphQLRequest {
  const fragment = `fragment folder on GitObject { ${entries} }`;
  return queryOf(asked, partsOf('...folder'), fragment);
}

/** Asks for the texts of files. */
export function filesQuery(asked: readonly RepositoryPaths[]): GraphQLRequest {
  return queryOf(asked, partsOf('...file'), 'fragment file on Blob { text isTruncated }');
}

/** Each path is in a variable of its own: `path0_1` is the second of the first repository. */
function partsOf(selection: string): (paths: readonly string[], n: number) => string {
  return (paths, n) =>
    paths.map((_, m) => `part${m}: object(expression: $path${n}_${m}) { ${selection} }`).join(' ');
}

function queryOf(
  asked: readonly RepositoryPaths[],
  selectionOf: (paths: readonly string[], n: number) => string,
  fragment: string,
): GraphQLRequest {
  const variables: Record<string, string> = {};
  const parts = asked.map(({ repository, paths }, n) => {
    const parsed = parseRepository(repository);
    variables[`owner${n}`] = parsed?.owner ?? '';
    variables[`name${n}`] = parsed?.name ?? '';
    for (const [m, path] of paths.entries()) variables[`path${n}_${m}`] = `HEAD:${path}`;
    return `repository${n}: repository(owner: $owner${n}, name: $name${n}) { ${selectionOf(paths, n)} }`;
  });
  const declared = Object.keys(variables).map((name) => `$${name}: String!`);
  const text = `query (${declared.join(', ')}) {
  rateLimit { cost remaining resetAt }
  ${parts.join('\n  ')}
}
${fragment}`;
  return { text, variables };
}

/** A repository's manifests, or why they cannot be had. */
export type RepositoryRead =
  | {
      readonly kind: 'files';
      readonly repository: string;
      readonly manifests: ManifestFiles;
      /** All that it holds, by path. */
      readonly paths: ReadonlySet<string>;
    }
  | UnreadRepository;

/** A repository of which nothing can be said. */
export interface UnreadRepository {
  readonly kind: 'unread';
  readonly repository: string;
  /** A clause that reads after "because". */
  readonly why: string;
}

/** What is known of the files of a repository by their names. */
export interface Listed {
  readonly kind: 'listed';
  readonly repository: string;
  readonly paths: readonly string[];
  /** Folders whose files are not known yet. */
  readonly deeper: readonly string[];
}

type Answer = Reply<FleetAnswer>;

/** What a reply says of the files of each repository; null where it is not an answer to that. */
export function listsIn(
  repositories: readonly string[],
  { answer: nodes, refusals }: Answer,
): readonly (Listed | UnreadRepository)[] | null {
  if (repositories.some((_, n) => nodes[`repository${n}`] === undefined)) return null;
  return repositories.map((repository, n) => {
    const refused = refusals.filter(({ path }) => isAbout(path, [`repository${n}`]));
    const node = nodes[`repository${n}`] ?? null;
    const why = whyUnread(node, refused);
    if (why !== null || node === null) return { kind: 'unread', repository, why: why ?? '' };
    if (node.head === null) {
      return { kind: 'unread', repository, why: 'it has no commit on its default branch' };
    }
    return { kind: 'listed', repository, ...filesIn(node.tree ?? null, '') };
  });
}

/** The repositories with what a reply says of further folders of them; null where it says nothing. */
export function deepenedBy(
  lists: readonly (Listed | UnreadRepository)[],
  asked: readonly RepositoryPaths[],
  reply: Answer,
): readonly (Listed | UnreadRepository)[] | null {
  const parts = partsIn(asked, reply);
  if (parts === null) return null;
  return lists.map((list) => {
    const part = parts.get(list.repository);
    if (list.kind === 'unread' || part === undefined) return list;
    if (typeof part === 'string') return { kind: 'unread', repository: list.repository, why: part };
    const found = [...part].map(([folder, tree]) => filesIn(tree, `${folder}/`));
    return {
      ...list,
      paths: [...list.paths, ...found.flatMap(({ paths }) => paths)],
      deeper: [
        ...list.deeper.filter((folder) => !part.has(folder)),
        ...found.flatMap(({ deeper }) => deeper),
      ],
    };
  });
}

/** The texts that a reply holds, by repository, or why one cannot be read; null where it holds nothing. */
export function textsIn(
  asked: readonly RepositoryPaths[],
  reply: Answer,
): ReadonlyMap<string, readonly SourceFile[] | string> | null {
  const parts = partsIn(asked, reply);
  if (parts === null) return null;
  return new Map(
    [...parts].map(([repository, part]) => [
      repository,
      typeof part === 'string' ? part : filesOf(part),
    ]),
  );
}

/** One that cannot be read leaves all in doubt. */
function filesOf(parts: Parts): readonly SourceFile[] | string {
  const files: SourceFile[] = [];
  for (const [path, blob] of parts) {
    if (blob === null) continue;
    const content = contentOf(blob);
    if (content.kind === 'unreadable') return `of ${path}, ${content.reason}`;
    files.push({ path, text: content.text });
  }
  return files;
}

type Parts = ReadonlyMap<string, FleetNode[`part${number}`]>;

function partsIn(
  asked: readonly RepositoryPaths[],
  { answer: nodes, refusals }: Answer,
): ReadonlyMap<string, Parts | string> | null {
  if (asked.some((_, n) => nodes[`repository${n}`] === undefined)) return null;
  return new Map(
    asked.map(({ repository, paths }, n): [string, Parts | string] => {
      const refused = refusals.filter(({ path }) => path?.[0] === `repository${n}`);
      const node = nodes[`repository${n}`] ?? null;
      const why = whyUnread(node, refused);
      if (why !== null) return [repository, why];
      return [repository, new Map(paths.map((path, m) => [path, node?.[`part${m}`] ?? null]))];
    }),
  );
}

function whyUnread(node: FleetNode | null, refused: readonly Refusal[]): string | null {
  const [first] = refused;
  if (node !== null && first === undefined) return null;
  return whyRefused(first, 'contents: read');
}

/** Symlinks and submodules are neither files nor folders of the repository. */
function filesIn(tree: TreeNode | null, prefix: string): Pick<Listed, 'paths' | 'deeper'> {
  const paths: string[] = [];
  const deeper: string[] = [];
  for (const entry of tree?.entries ?? []) {
    const path = prefix + entry.name;
    if (entry.type === 'tree') {
      if (entry.object?.entries) {
        const inside = filesIn(entry.object, `${path}/`);
        paths.push(...inside.paths);
        deeper.push(...inside.deeper);
      } else if (!leftOutFolders.includes(entry.name)) deeper.push(path);
    } else if (isFile(entry)) paths.push(path);
  }
  return { paths, deeper };
}

const symlinkMode = 0o120000;

function isFile({ type, mode }: EntryNode): boolean {
  return type === 'blob' && mode !== symlinkMode;
}
