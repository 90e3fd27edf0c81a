import { type GraphQLRequest, parseRepository } from '../../model/github-query.js';
import type { BlobNode } from '../../read/pull-request-query.js';

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
export interface FleetNode {
  /** Null in a repository without a commit. */
  readonly head?: { readonly oid: string } | null;
  readonly tree?: TreeNode | null;
  readonly [part: `part${number}`]: (TreeNode & Partial<BlobNode>) | null;
}

/** A folder; it has no `entries` below the deepest level that was asked for. */
export interface TreeNode {
  readonly entries?: readonly EntryNode[] | null;
}

export interface EntryNode {
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
