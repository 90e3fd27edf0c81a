import {
  isMarked,
  keyMarker,
  runMarker,
  runOf,
  saysTheSame,
  withoutRun,
} from '../model/comment-marker.js';
import type { CommentPage } from '../model/pages.js';
import type { OwnComment, Run } from '../model/pull-request.js';
import type { CommentMode, Delivery } from './delivery.js';
import type { Write } from './mutation.js';

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
  readonly remove: readonly string[];
}

/** The writes that bring the comment up to date. */
export function commentWrites(page: CommentPage, delivery: Delivery): Write[] {
  const { create, update, remove } = planComment(page, commentStateOf(delivery));
  const writes: Write[] = [];
  if (create !== null) {
    const input = { subjectId: delivery.pullRequest.id, body: create };
    writes.push({ field: 'addComment', input, failed: 'The comment could not be created' });
  }
  if (update !== null) {
    const input = { id: update.id, body: update.body };
    writes.push({ field: 'updateIssueComment', input, failed: 'The comment could not be updated' });
  }
  for (const id of remove) {
    const failed = 'A second copy of the comment could not be deleted';
    writes.push({ field: 'deleteIssueComment', input: { id }, failed, doneWhen: 'NOT_FOUND' });
  }
  return writes;
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
    update: saysTheSame(withoutRun(oldest.body), withoutRun(body)) ? null : { id: oldest.id, body },
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
  return comments.filter(({ body }) => isMarked(body, keyMarker(key)));
}

function isLater(run: Run, other: Run): boolean {
  return run.id > other.id || (run.id === other.id && run.attempt > other.attempt);
}
