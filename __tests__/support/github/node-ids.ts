import type { CommentState, PullRequestState, ThreadState } from './state.js';

// What GraphQL knows things by. REST knows them by number or name, and neither takes the other's.

export function pullRequestId({ number }: Pick<PullRequestState, 'number'>): string {
  return `PR_kwDO${number}`;
}

export function commentId({ id }: CommentState): string {
  return `IC_kwDO${id}`;
}

/** Of the comment that started a thread. */
export function threadCommentId({ id }: Pick<ThreadState, 'id'>): string {
  return `PRRC_kwDO${id}`;
}

/** GitHub keeps one spelling of a label. */
export function labelId(name: string): string {
  return `LA_kwDO${Buffer.from(name.toLowerCase()).toString('base64url')}`;
}
