import type { GraphQLRequest } from '../model/github-query.js';
import type { Label, PullRequestQuestion } from '../model/pull-request.js';

/** What a query about a pull request is answered with; null is what the token may not see. */
export interface QueryAnswer {
  readonly repository:
    | ({ readonly pullRequest?: PullRequestNode | null } & Readonly<Record<string, unknown>>)
    | null;
}

export interface PullRequestNode {
  readonly id: string;
  readonly number: number;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly isDraft: boolean;
  readonly isCrossRepository: boolean;
  readonly headRefOid: string;
  readonly baseRefOid: string;
  readonly labels: Page<Label> | null;
  readonly comments: Page<CommentNode>;
  readonly reviewThreads: Page<ThreadNode>;
}

export interface CommentNode {
  readonly id: string;
  /** A number too large for GraphQL's own integers, so it comes as text. */
  readonly fullDatabaseId: string;
  readonly viewerDidAuthor: boolean;
  readonly body: string;
}

/** A conversation at a line of the diff. */
export interface ThreadNode {
  readonly path: string;
  readonly isResolved: boolean;
  readonly isOutdated: boolean;
  /** The comment that started it, and how many there are. */
  readonly comments: { readonly totalCount: number; readonly nodes: readonly CommentNode[] };
}

/** A part of a list, 100 long, and where the next one begins. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface BlobNode {
  readonly text: string | null;
  readonly isTruncated: boolean;
}

const pagePart = 'pageInfo { hasNextPage endCursor }';
const commentPart = 'nodes { id fullDatabaseId viewerDidAuthor body }';
const threadPart = `path isResolved isOutdated comments(first: 1) { totalCount ${commentPart} }`;

/** What is asked of each item of a list, and of the page it stands on. */
const labelsPart = `{ nodes { id name } ${pagePart} }`;
const commentsPart = `{ ${commentPart} ${pagePart} }`;
const threadsPart = `{ nodes { ${threadPart} } ${pagePart} }`;

const pullRequestPart = `pullRequest(number: $number) {
      id number state isDraft isCrossRepository headRefOid baseRefOid
      labels(first: 100) ${labelsPart}
      comments(first: 100) ${commentsPart}
      reviewThreads(first: 100) ${threadsPart}
    }`;

/**
 * All that is asked about a pull request, in one query. The nth label, commit and file is called
 * `label0`, `commit0`, `file0` and so on, in the query, in the variables and in the answer.
 */
export function firstQuery(question: PullRequestQuestion): GraphQLRequest {
  const { owner, repo, number, labels, files } = question;
  const expressions = files.map(({ commit, path }) => `${commit}:${path}`);
  const asked = {
    ...numbered('label', labels),
    ...numbered('commit', commitsAsked(question)),
    ...numbered('file', expressions),
  };
  const text = `query (
  $owner: String!, $repo: String!${number === null ? '' : ', $number: Int!'}
  ${lines(Object.keys(asked), (name) => `$${name}: String!`)}
) {
  repository(owner: $owner, name: $repo) {
    ${number === null ? '' : pullRequestPart}
    ${lines(labels, (_, n) => `label${n}: label(name: $label${n}) { id name }`)}
    ${lines(commitsAsked(question), (_, n) => `commit${n}: object(expression: $commit${n}) { oid }`)}
    ${lines(files, (_, n) => `file${n}: object(expression: $file${n}) { ... on Blob { text isTruncated } }`)}
  }
}`;
  return { text, variables: { owner, repo, ...(number === null ? {} : { number }), ...asked } };
}

/** The next page of each list that has one. */
export function furtherQuery(
  { owner, repo, number }: PullRequestQuestion,
  { labels, comments, reviewThreads }: Partial<PullRequestNode>,
): GraphQLRequest {
  const text = `query (
  $owner: String!, $repo: String!, $number: Int!
  $labelsAfter: String, $moreLabels: Boolean!, $commentsAfter: String, $moreComments: Boolean!
  $threadsAfter: String, $moreThreads: Boolean!
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      labels(first: 100, after: $labelsAfter) @include(if: $moreLabels) ${labelsPart}
      comments(first: 100, after: $commentsAfter) @include(if: $moreComments) ${commentsPart}
      reviewThreads(first: 100, after: $threadsAfter) @include(if: $moreThreads) ${threadsPart}
    }
  }
}`;
  const variables = {
    labelsAfter: labels?.pageInfo.endCursor,
    moreLabels: labels?.pageInfo.hasNextPage ?? false,
    commentsAfter: comments?.pageInfo.endCursor,
    moreComments: comments?.pageInfo.hasNextPage ?? false,
    threadsAfter: reviewThreads?.pageInfo.endCursor,
    moreThreads: reviewThreads?.pageInfo.hasNextPage ?? false,
  };
  return { text, variables: { owner, repo, number, ...variables } };
}

/** Each commit that a file is asked for in, once. */
export function commitsAsked({ files }: PullRequestQuestion): string[] {
  return [...new Set(files.map(({ commit }) => commit))];
}

function numbered(name: string, values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value, index) => [`${name}${index}`, value]));
}

function lines<Item>(items: readonly Item[], line: (item: Item, index: number) => string): string {
  return items.map(line).join('\n    ');
}
