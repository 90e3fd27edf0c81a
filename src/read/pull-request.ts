import { describeFailure, failureOf, type GitHubClient } from '../model/github-client.js';
import type { Reply } from '../model/graphql.js';
import type {
  OwnComment,
  OwnThread,
  PullRequest,
  PullRequestAnswer,
  PullRequestQuestion,
} from '../model/pull-request.js';
import { ask, partOf, whyRefused } from './graphql-reply.js';
import { labelIn, pullRequestNode } from './pull-request-answer.js';
import {
  type CommentNode,
  firstQuery,
  furtherQuery,
  type PullRequestNode,
  type QueryAnswer,
  type ThreadNode,
} from './pull-request-query.js';
import { remoteFiles } from './remote-files.js';

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
    return whollyUnread(question, describeFailure(failureOf(error)));
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
  if (answered === null) {
    return unread(question, whyRefused(reply.refusals[0], 'pull-requests: read'));
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
      repositoryLabels: question.labels.flatMap((_, n) => labelIn(partOf(reply, `label${n}`))),
    };
    return { pullRequest, notices: [] };
  } catch (error) {
    return unread(question, describeFailure(failureOf(error)));
  }
}

/** The lists in full. A page that is missing rejects: half a list would hide our own comment. */
async function readLists(
  client: GitHubClient,
  question: PullRequestQuestion,
  first: PullRequestNode,
): Promise<Pick<PullRequest, 'labels' | 'comments' | 'threads'>> {
  const labels = [...(first.labels?.nodes ?? [])];
  const comments = [...first.comments.nodes];
  const threads = [...first.reviewThreads.nodes];
  let last: Partial<PullRequestNode> = first;
  while (goesOn(last)) {
    const { text, variables } = furtherQuery(question, last);
    const answer = (await client.graphql(text, variables)) as FurtherAnswer;
    last = answer.repository.pullRequest;
    labels.push(...(last.labels?.nodes ?? []));
    comments.push(...(last.comments?.nodes ?? []));
    threads.push(...(last.reviewThreads?.nodes ?? []));
  }
  return { labels, comments: ownComments(comments), threads: ownThreads(threads) };
}

function goesOn({ labels, comments, reviewThreads }: Partial<PullRequestNode>): boolean {
  return [labels, comments, reviewThreads].some((list) => list?.pageInfo.hasNextPage);
}

/** Only the lists that were asked for. */
interface FurtherAnswer {
  readonly repository: { readonly pullRequest: Partial<PullRequestNode> };
}

/** Anybody can plant a marker, so only what the token's own author wrote counts. */
function ownComments(comments: readonly CommentNode[]): OwnComment[] {
  return comments
    .filter(({ viewerDidAuthor }) => viewerDidAuthor)
    .toSorted((a, b) => Number(a.fullDatabaseId) - Number(b.fullDatabaseId))
    .map(({ id, body }) => ({ id, body }));
}

function ownThreads(threads: readonly ThreadNode[]): OwnThread[] {
  return threads.flatMap(({ path, isResolved: resolved, isOutdated: outdated, comments }) => {
    const answered = comments.totalCount > 1;
    return ownComments(comments.nodes).map((start) => {
      return { ...start, path, resolved, outdated, answered };
    });
  });
}

function unread({ number }: PullRequestQuestion, why: string): Answered {
  const message = `Pull request #${number} could not be read: ${why}.`;
  return { pullRequest: null, notices: [{ message, location: null }] };
}

/** Without any answer nothing is known of the files either. */
function whollyUnread(question: PullRequestQuestion, why: string): PullRequestAnswer {
  const files = question.files.map(
    (file) => ({ ...file, kind: 'unreadable', reason: why }) as const,
  );
  const answered =
    question.number === null ? { pullRequest: null, notices: [] } : unread(question, why);
  return { ...answered, files };
}
