import { schema as published } from '@octokit/graphql-schema';
import { buildSchema, execute, type GraphQLError, Kind, parse, validate } from 'graphql';
import { mutationsOf } from './mutations.js';
import { commentId, labelId, pullRequestId, threadCommentId } from './node-ids.js';
import { refuse } from './refusals.js';
import { type CommentState, type GitHubState, type ThreadState, viewer } from './state.js';
import { taggedRepositoryOf } from './tags.js';

/** What GitHub answers a GraphQL request with. */
export interface GraphQLAnswer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

const schema = buildSchema(published.idl, { assumeValid: true });

/** Validates a query or a mutation against GitHub's published schema and answers it from the state. */
export async function answerGraphQL(
  state: GitHubState,
  { query, variables }: { readonly query: string; readonly variables?: Record<string, unknown> },
): Promise<GraphQLAnswer> {
  const document = parse(query);
  const invalid = validate(schema, document);
  if (invalid.length > 0) return { errors: invalid.map((error) => error.toJSON()) };
  const { data, errors } = await execute({
    schema,
    document,
    rootValue: { ...rootOf(state), ...mutationsOf(state) },
    variableValues: variables ?? {},
  });
  return errors === undefined ? { data } : { data, errors: errors.map(asGitHubSays) };
}

/** The fields of a document's mutation, in order; none of a query. */
export function mutationFieldsOf(query: string): string[] {
  return parse(query).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    if (definition.operation !== 'mutation') return [];
    const { selections } = definition.selectionSet;
    return selections.flatMap((field) => (field.kind === Kind.FIELD ? field.name.value : []));
  });
}

/** GitHub tells the kind of an error beside the message, not in the extensions. */
function asGitHubSays({ message, path, extensions }: GraphQLError): object {
  return { type: extensions.type, path, message };
}

function rootOf(state: GitHubState) {
  return {
    rateLimit: { cost: 1, remaining: 4_999, resetAt: '2025-08-05T10:00:00Z' },
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      if (owner === state.owner && name === state.repo) return repositoryOf(state);
      const other = state.repositories[`${owner}/${name}`];
      return other === undefined ? unknown('a Repository') : taggedRepositoryOf(other);
    },
  };
}

function repositoryOf(state: GitHubState) {
  return {
    pullRequest: ({ number }: { readonly number: number }) => {
      if (state.permissions.pullRequests === 'none') return refuse('FORBIDDEN');
      if (number !== state.pullRequest?.number) return unknown('a PullRequest');
      return pullRequestOf(state, state.pullRequest);
    },
    label: ({ name }: { readonly name: string }) => {
      const same = (label: { readonly name: string }) => labelId(label.name) === labelId(name);
      const label = state.repositoryLabels.find(same);
      return label === undefined ? null : { ...label, id: labelId(label.name) };
    },
    object: ({ expression }: { readonly expression: string }) =>
      state.permissions.contents === 'none' ? refuse('FORBIDDEN') : objectOf(state, expression),
  };
}

function pullRequestOf(state: GitHubState, pullRequest: NonNullable<GitHubState['pullRequest']>) {
  return {
    id: pullRequestId(pullRequest),
    number: pullRequest.number,
    state: pullRequest.state,
    isDraft: pullRequest.draft,
    isCrossRepository: pullRequest.fromFork,
    headRefOid: pullRequest.headSha,
    baseRefOid: pullRequest.baseSha,
    labels: (range: Range) =>
      pageOf(
        state.labels.map((name) => ({ id: labelId(name), name })),
        range,
      ),
    reviewThreads: (range: Range) => pageOf(state.threads.map(threadOf), range),
    comments: (range: Range) =>
      pageOf(
        state.comments.map((comment) => commentOf(comment, commentId(comment))),
        range,
      ),
  };
}

function commentOf({ id: number, author, body }: CommentState, id: string) {
  return {
    id,
    fullDatabaseId: String(number),
    author: { __typename: author === viewer ? 'Bot' : 'User', login: author },
    viewerDidAuthor: author === viewer,
    isMinimized: false,
    body,
  };
}

/** A thread's answers are only counted, so they are all the same here. */
function threadOf(thread: ThreadState) {
  const { path, line, resolved, outdated, replies } = thread;
  const answer = { id: 1, author: 'someone', body: 'Why?' };
  return {
    path,
    line: outdated ? null : line,
    isResolved: resolved,
    isOutdated: outdated,
    comments: (range: Range) =>
      pageOf(
        [thread, ...Array<CommentState>(replies).fill(answer)].map((comment) =>
          commentOf(comment, threadCommentId(comment)),
        ),
        range,
      ),
  };
}

interface Range {
  readonly first?: number;
  readonly after?: string;
}

/** A cursor is the number of items before it. GitHub wants a length, of 100 at most. */
function pageOf<Item>(items: readonly Item[], { first, after }: Range) {
  if (first === undefined || first > 100) return refuse('EXCESSIVE_PAGINATION');
  const start = Number(after ?? 0);
  const end = start + first;
  return {
    nodes: items.slice(start, end),
    totalCount: items.length,
    pageInfo: { hasNextPage: end < items.length, endCursor: String(end) },
  };
}

/** `commit:path` is a file or, with files below it, a folder; `commit` alone is the commit. */
function objectOf(state: GitHubState, expression: string) {
  const [commit = '', path] = expression.split(/:(.*)/s);
  const files = state.commits[commit];
  if (files === undefined) return null;
  if (path === undefined) return { __typename: 'Commit', oid: commit };
  const text = files[path];
  if (text !== undefined) return blobOf(text);
  const isFolder = Object.keys(files).some((name) => name.startsWith(`${path}/`));
  return isFolder ? { __typename: 'Tree', oid: commit } : null;
}

/** GitHub sends no more than this much of a text. */
const maxTextLength = 512_000;

function blobOf(text: string | null) {
  return {
    __typename: 'Blob',
    text: text?.slice(0, maxTextLength) ?? null,
    byteSize: Buffer.byteLength(text ?? ''),
    isBinary: text === null,
    isTruncated: (text?.length ?? 0) > maxTextLength,
  };
}

function unknown(what: string): never {
  return refuse('NOT_FOUND', `Could not resolve to ${what} with that name or number.`);
}
