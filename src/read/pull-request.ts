import {
  type Failure,
  failureOf,
  type GitHubClient,
  isDenied,
  shapeless,
  UnreadableAnswer,
} from '../model/github-client.js';
import { ask, type Reply, whyRefused } from '../model/github-query.js';
import type {
  Label,
  OwnComment,
  OwnThread,
  PullRequest,
  PullRequestAnswer,
  PullRequestQuestion,
} from '../model/pull-request.js';
import {
  type CommentNode,
  firstQuery,
  furtherQuery,
  type Page,
  type PullRequestNode,
  type QueryAnswer,
  type ThreadNode,
} from './pull-request-query.js';
import { answerNamed, remoteFiles } from './remote-files.js';

/**
 * Reads all that is asked: one query, and one more per further 100 comments. It never rejects; a
 * pull request that cannot be read is null, with a notice that says why.
 */
export async function readPullRequest(
  client: GitHubClient,
  question: PullRequestQuestion,
): Promise<PullRequestAnswer> {
  try {
    const reply = await ask<QueryAnswer>(client, firstQuery(question));
    return {
      ...(await pullRequestIn(client, question, reply)),
      files: remoteFiles(question, reply),
    };
  } catch (error) {
    return whollyUnread(question, failureOf(error));
  }
}

type Answered = Pick<PullRequestAnswer, 'pullRequest' | 'notices'>;

async function pullRequestIn(
  client: GitHubClient,
  question: PullRequestQuestion,
  reply: Reply<QueryAnswer>,
): Promise<Answered> {
  if (question.number === null) return { pullRequest: null, notices: [] };
  const answered = reply.answer.repository?.pullRequest ?? null;
  const refusal = reply.refusals.find(({ path }) => path?.[1] === 'pullRequest');
  if (answered === null) {
    return unread(question, whyRefused(refusal ?? reply.refusals[0], permission));
  }
  try {
    const node = pullRequestNode(answered);
    const pullRequest = {
      id: node.id,
      number: node.number,
      state: node.state,
      draft: node.isDraft,
      fromFork: node.isCrossRepository,
      headSha: node.headRefOid,
      baseSha: node.baseRefOid,
      ...(await readLists(client, question, node)),
      repositoryLabels: question.labels.flatMap((_, n) => labelIn(answerNamed(reply, `label${n}`))),
    };
    return { pullRequest, notices: [] };
  } catch (error) {
    return unread(question, whyRefused(refusal ?? failureOf(error), permission));
  }
}

const permission = 'pull-requests: read';

/** How many pages of a list are asked for: nobody reads a conversation of 5,000 comments. */
const maxPages = 50;

/** The lists in full. A page that is missing rejects: half a list would hide our own comment. */
async function readLists(
  client: GitHubClient,
  question: PullRequestQuestion,
  first: PullRequestNode,
): Promise<Pick<PullRequest, 'labels' | 'comments' | 'threads'>> {
  const labels = [...labelsOn(first)];
  const comments = [...itemsOf(first.comments)];
  const threads = [...itemsOf(first.reviewThreads)];
  let last: Partial<PullRequestNode> = first;
  let asked = '';
  for (let page = 1; goesOn(last); page++) {
    if (page === maxPages) throw new Error(`more than ${maxPages} pages of comments or labels`);
    const { text, variables } = furtherQuery(question, last);
    if (JSON.stringify(variables) === asked) throw new UnreadableAnswer(shapeless);
    asked = JSON.stringify(variables);
    const answer = (await client.graphql(text, variables)) as FurtherAnswer | null;
    const next = answer?.repository?.pullRequest;
    if (!next) throw new UnreadableAnswer(shapeless);
    labels.push(...labelsOn(next));
    if (last.comments?.pageInfo.hasNextPage) comments.push(...itemsOf(next.comments));
    if (last.reviewThreads?.pageInfo.hasNextPage) threads.push(...itemsOf(next.reviewThreads));
    last = next;
  }
  return { labels, comments: ownComments(comments), threads: ownThreads(threads) };
}

function goesOn({ labels, comments, reviewThreads }: Partial<PullRequestNode>): boolean {
  return [labels, comments, reviewThreads].some((list) => list?.pageInfo?.hasNextPage);
}

/** Only the lists that were asked for. */
interface FurtherAnswer {
  readonly repository: { readonly pullRequest: Partial<PullRequestNode> | null } | null;
}

/** The schema lets every item be null, which would be one that nobody can see: our own, perhaps. */
function itemsOf<Node>(page: Page<Node> | null | undefined): readonly Node[] {
  const nodes = page?.nodes;
  if (!Array.isArray(nodes) || !page?.pageInfo || nodes.includes(null))
    throw new UnreadableAnswer(shapeless);
  return nodes;
}

/** A label that cannot be seen is nobody's loss: it is not taken away, and is added once more at most. */
function labelsOn({ labels }: Partial<PullRequestNode>): Label[] {
  return (labels?.nodes ?? []).flatMap(labelIn);
}

/** Anybody can plant a marker, so only what the token's own author wrote counts. */
function ownComments(comments: readonly CommentNode[]): OwnComment[] {
  if (comments.some(({ body }) => typeof body !== 'string')) throw new UnreadableAnswer(shapeless);
  return comments
    .filter(({ viewerDidAuthor }) => viewerDidAuthor)
    .toSorted((a, b) => Number(a.fullDatabaseId) - Number(b.fullDatabaseId))
    .map(({ id, body }) => ({ id, body }));
}

function ownThreads(threads: readonly ThreadNode[]): OwnThread[] {
  return threads.flatMap(({ path, isResolved: resolved, isOutdated: outdated, comments }) => {
    // A thread whose comments were all deleted is nobody's.
    const nodes = (comments?.nodes ?? []).filter((comment) => comment !== null);
    const answered = (comments?.totalCount ?? 0) > 1;
    return ownComments(nodes).map((start) => {
      return { ...start, path, resolved, outdated, answered };
    });
  });
}

function unread({ number }: PullRequestQuestion, why: string): Answered {
  const message = `Pull request #${number} could not be read: ${why}.`;
  return { pullRequest: null, notices: [{ message, location: null }] };
}

/** Without any answer nothing is known of the files either. */
function whollyUnread(question: PullRequestQuestion, failure: Failure): PullRequestAnswer {
  const reason = whyRefused(failure, 'contents: read');
  const unseen = isDenied(failure) ? 'denied' : 'failed';
  const files = question.files.map(
    (file) => ({ ...file, kind: 'unreadable', reason, unseen }) as const,
  );
  const answered =
    question.number === null
      ? { pullRequest: null, notices: [] }
      : unread(question, whyRefused(failure, permission));
  return { ...answered, files };
}

/**
 * The pull request in an answer of GitHub, if it is one: a proxy, or a server in trouble, may leave
 * things out or put others in their place. Throws `UnreadableAnswer`, because half of what stands on
 * a pull request is not enough to write there.
 */
export function pullRequestNode(node: unknown): PullRequestNode {
  const fields = fieldsOf(node, 'pullRequest');
  return {
    id: text(fields, 'id'),
    number: number(fields, 'number'),
    state: oneOf(fields, 'state', ['OPEN', 'CLOSED', 'MERGED'] as const),
    isDraft: flag(fields, 'isDraft'),
    isCrossRepository: flag(fields, 'isCrossRepository'),
    headRefOid: text(fields, 'headRefOid'),
    baseRefOid: text(fields, 'baseRefOid'),
    // The only list that GitHub may leave out.
    labels: fields.labels === null ? null : page(fields, 'labels', labelIn),
    comments: page(fields, 'comments', (node) => [commentNode(node)]),
    reviewThreads: page(fields, 'reviewThreads', (node) => [threadNode(node)]),
  };
}

/** A label that cannot be seen is nobody's loss: it is not taken away, and is added once more at most. */
export function labelIn(node: unknown): Label[] {
  const { id, name } = (node ?? {}) as Readonly<Record<keyof Label, unknown>>;
  return typeof id === 'string' && typeof name === 'string' ? [{ id, name }] : [];
}

function commentNode(node: unknown): CommentNode {
  const fields = fieldsOf(node, 'comment');
  const { fullDatabaseId } = fields;
  return {
    id: text(fields, 'id'),
    fullDatabaseId:
      typeof fullDatabaseId === 'number' ? String(fullDatabaseId) : text(fields, 'fullDatabaseId'),
    viewerDidAuthor: flag(fields, 'viewerDidAuthor'),
    body: text(fields, 'body'),
  };
}

function threadNode(node: unknown): ThreadNode {
  const fields = fieldsOf(node, 'thread');
  const comments = fieldsOf(fields.comments, 'comments');
  return {
    path: text(fields, 'path'),
    isResolved: flag(fields, 'isResolved'),
    isOutdated: flag(fields, 'isOutdated'),
    comments: {
      totalCount: number(comments, 'totalCount'),
      // One that was deleted is nobody's.
      nodes: list(comments, 'nodes').flatMap((each) => (each === null ? [] : commentNode(each))),
    },
  };
}

function page<Node>(
  fields: Fields,
  name: string,
  read: (node: unknown) => readonly Node[],
): Page<Node> {
  const of = fieldsOf(fields[name], name);
  const info = fieldsOf(of.pageInfo, `${name}.pageInfo`);
  const hasNextPage = flag(info, 'hasNextPage');
  const endCursor = hasNextPage ? text(info, 'endCursor') : null;
  return { nodes: list(of, 'nodes').flatMap(read), pageInfo: { hasNextPage, endCursor } };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw unreadable(name, 'an object');
}

function list(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name];
  if (Array.isArray(value)) return value;
  throw unreadable(name, 'a list');
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string') return value;
  throw unreadable(name, 'a text');
}

function number(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value === 'number') return value;
  throw unreadable(name, 'a number');
}

function flag(fields: Fields, name: string): boolean {
  const value = fields[name];
  if (typeof value === 'boolean') return value;
  throw unreadable(name, 'true or false');
}

function oneOf<Word extends string>(fields: Fields, name: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === fields[name]);
  if (found !== undefined) return found;
  throw unreadable(name, `one of ${words.join(', ')}`);
}

function unreadable(name: string, expected: string): UnreadableAnswer {
  return new UnreadableAnswer(`${name} is not ${expected}`);
}
