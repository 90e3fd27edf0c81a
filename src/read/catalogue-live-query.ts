import type { GraphQLRequest } from '../model/github-query.js';
import { type Declaration, type TagNode, tagFragments } from './catalogue-tags.js';

/** Tags to look for in a repository. */
export interface RepositoryQuestion {
  readonly owner: string;
  readonly repo: string;
  readonly tags: readonly string[];
}

/** The nth repository is called `repository0` and so on; null is one that cannot be seen. */
export type LiveAnswer = Readonly<Record<string, RepositoryNode | null>>;

/** The nth tag asked for is called `tag0` and so on; null where there is none. */
export type RepositoryNode = { readonly newest?: { readonly nodes: readonly TagNode[] } } & {
  readonly [tag: `tag${number}`]: TagNode | null;
};

/** How many of a repository's newest tags are candidates for a remedy. */
const candidates = 20;

/** Asks several repositories for tags by name and for their newest ones, in one query. */
export function liveQuery(
  questions: readonly RepositoryQuestion[],
  declaration: Pick<Declaration, 'file'>,
): GraphQLRequest {
  const variables: Record<string, string> = {};
  const parts = questions.map(({ owner, repo, tags }, index) => {
    variables[`owner${index}`] = owner;
    variables[`repo${index}`] = repo;
    const named = tags.map((tag, n) => {
      variables[`tag${index}_${n}`] = `refs/tags/${tag}`;
      return `tag${n}: ref(qualifiedName: $tag${index}_${n}) { ...tag }`;
    });
    return `repository${index}: repository(owner: $owner${index}, name: $repo${index}) {
    newest: refs(
      refPrefix: "refs/tags/", first: ${candidates}, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }
    ) { nodes { ...tag } }
    ${named.join('\n    ')}
  }`;
  });
  const declared = Object.keys(variables).map((name) => `$${name}: String!`);
  const text = `query (${declared.join(', ')}) {
  ${parts.join('\n  ')}
}
${tagFragments(declaration)}`;
  return { text, variables };
}
