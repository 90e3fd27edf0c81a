import {
  type Failure,
  failureOf,
  type GitHubClient,
  isDenied,
  shapeless,
  UnreadableAnswer,
} from '../model/github-client.js';
import type { Reply } from '../model/github-query.js';
import type {
  Label,
  OwnComment,
  OwnThread,
  PullRequest,
  PullRequestAnswer,
  PullRequestQuestion,
} from '../model/pull-request.js';
import { answerNamed, ask, whyRefused } from './graphql-reply.js';
import { labelIn, pullRequestNode } from './pull-request-answer.js';
import {
  type CommentNode,
  firstQuery,
  furtherQuery,
  type Page,
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
