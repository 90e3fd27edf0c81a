import type { GraphQLRequest } from '../model/graphql.js';
import { settingsNames } from '../model/manifest.js';
import type { BlobNode } from './pull-request-query.js';

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

/** The nth file of `fleetFiles` is called `file0` and so on; null where there is none. */
export interface FleetNode {
  /** Null in a repository without a commit. */
  readonly head: { readonly oid: string } | null;
  readonly [file: `file${number}`]: Partial<BlobNode> | null;
}

/** The files of a repository that versions are read from when nobody names others. */
export const fleetFiles: readonly string[] = [
  'gradle.properties',
  'Dockerfile',
  'compose.yaml',
  'compose.yml',
  'docker-compose.yaml',
  'docker-compose.yml',
  'values.yaml',
  'values.yml',
  '.plugins',
  'plugins.txt',
  'release-gate.plugins.yaml',
  'release-gate.plugins.yml',
  'release-gate.plugins.json',
  ...settingsNames,
];

const fileParts = fleetFiles.map(
  (path, n) => `file${n}: object(expression: "HEAD:${path}") { ... on Blob { text isTruncated } }`,
);

/**
 * Asks for the manifests of many repositories (`owner/name`) at the heads of their default
 * branches. It has no connection, so GitHub counts no nodes for it and takes one point, however
 * many repositories it names.
 * https://docs.github.com/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api
 */
export function fleetQuery(repositories: readonly string[]): GraphQLRequest {
  const variables: Record<string, string> = {};
  const parts = repositories.map((repository, n) => {
    const [owner = '', name = ''] = repository.split('/');
    variables[`owner${n}`] = owner;
    variables[`name${n}`] = name;
    return `repository${n}: repository(owner: $owner${n}, name: $name${n}) { ...manifests }`;
  });
  const declared = Object.keys(variables).map((name) => `$${name}: String!`);
  const text = `query (${declared.join(', ')}) {
  rateLimit { cost remaining resetAt }
  ${parts.join('\n  ')}
}
fragment manifests on Repository {
  head: object(expression: "HEAD") { oid }
  ${fileParts.join('\n  ')}
}`;
  return { text, variables };
}
