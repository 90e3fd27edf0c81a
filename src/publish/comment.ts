import { keyMarker, runMarker, runOf, withoutRun } from '../model/comment-marker.js';
import type { GitHubClient } from '../model/github-client.js';
import type { CommentPage } from '../model/pages.js';
import type { OwnComment, Run } from '../model/pull-request.js';
import type { Notice } from '../model/report.js';
import { attempt, type CommentMode, type Delivery, type Write } from './delivery.js';

/** What a comment's fate depends on. */
export interface CommentState {
  /** The token's own, oldest first. */
  readonly comments: readonly OwnComment[];
  readonly mode: CommentMode;
  readonly key: string;
  readonly run: Run;
}

/** The writes that leave one comment, saying what the page says. */
export interface CommentPlan {
  /** The body of a first comment. */
  readonly create: string | null;
  readonly update: OwnComment | null;
  /** Ids of doubles, which two runs at the same moment leave behind. */
  readonly remove: readonly number[];
}

/** Brings the comment up to date. Returns what could not be written. */
export async function publishComment(
  client: GitHubClient,
  page: CommentPage,
  delivery: Delivery,
): Promise<Notice[]> {
  const notices: Notice[] = [];
  for (const write of writesOf(client, planComment(page, commentStateOf(delivery)), delivery)) {
    notices.push(...(await attempt(write, delivery)));
  }
  return notices;
}

/** Decides the writes: none when the comment already says the same. */
export function planComment(page: CommentPage, state: CommentState): CommentPlan {
  const [oldest, ...doubles] = commentsOfKey(state);
  const body = `${keyMarker(state.key)}\n${runMarker(state.run)}\n${page.body}`;
  if (state.mode === 'never' || isOutdated(state)) return nothing;
  if (oldest === undefined) {
    return state.mode === 'always' || page.startsOne ? { ...nothing, create: body } : nothing;
  }
  return {
    create: null,
    update: saysTheSame(oldest.body, body) ? null : { id: oldest.id, body },
    remove: doubles.map(({ id }) => id),
  };
}

/** Whether a later run has written already, which a slower, older one must not undo. */
export function isOutdated(state: CommentState): boolean {
  return commentsOfKey(state).some(({ body }) => {
    const writer = runOf(body);
    return writer !== null && isLater(writer, state.run);
  });
}

/** The part of a delivery that a comment's fate depends on. */
export function commentStateOf(delivery: Delivery): CommentState {
  const { pullRequest, commentMode, commentKey, run } = delivery;
  return { comments: pullRequest.comments, mode: commentMode, key: commentKey, run };
}

const nothing: CommentPlan = { create: null, update: null, remove: [] };

function commentsOfKey({ comments, key }: CommentState): OwnComment[] {
  return comments.filter(({ body }) => body.split(/\r?\n/, 1)[0] === keyMarker(key));
}

/** Line ends and blanks at the end are the web form's doing, not a change. */
function saysTheSame(before: string, now: string): boolean {
  const text = (body: string) => withoutRun(body.replaceAll('\r\n', '\n')).trimEnd();
  return text(before) === text(now);
}

function isLater(run: Run, other: Run): boolean {
  return run.id > other.id || (run.id === other.id && run.attempt > other.attempt);
}

function writesOf(client: GitHubClient, plan: CommentPlan, delivery: Delivery): Write[] {
  const { owner, repo, pullRequest } = delivery;
  const permission = 'pull-requests: write';
  const writes: Write[] = [];
  if (plan.create !== null) {
    const parameters = { owner, repo, issue_number: pullRequest.number, body: plan.create };
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const send = () => client.request(route, parameters);
    writes.push({ failed: 'The comment could not be created', permission, send });
  }
  if (plan.update !== null) {
    const { id, body } = plan.update;
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    const send = () => client.request(route, { owner, repo, comment_id: id, body });
    writes.push({ failed: 'The comment could not be updated', permission, send });
  }
  for (const id of plan.remove) {
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    const send = () => client.request(route, { owner, repo, comment_id: id });
    const failed = 'A second copy of the comment could not be deleted';
    writes.push({ failed, permission, send, isDone: ({ status }) => status === 404 });
  }
  return writes;
}
