import { describeFailure, type Failure } from '../model/github-client.js';
import type { PullRequest, Run } from '../model/pull-request.js';
import type { Notice } from '../model/report.js';

/** When a pull request gets its first comment; an existing one is kept up to date unless `never`. */
export type CommentMode = 'on-findings' | 'always' | 'never';

/** Where and how a pull request is told. */
export interface Delivery {
  readonly owner: string;
  readonly repo: string;
  /** As it was read before anything is written. */
  readonly pullRequest: PullRequest;
  readonly run: Run;
  readonly commentMode: CommentMode;
  /** Tells the comments of two steps apart. */
  readonly commentKey: string;
  /** Whether labels are wanted. */
  readonly labels: boolean;
  /** Whether suggestions are wanted. */
  readonly suggest: boolean;
}

/** Says what failed, what GitHub said, and which permission is missing, if that is why. */
export function failureNotice(
  failed: string,
  failure: Pick<Failure, 'status' | 'message'> & { readonly type?: string },
  permission: string,
  { pullRequest }: Delivery,
): Notice {
  // REST tells a missing permission with a status, GraphQL with a type.
  const isForbidden = failure.status === 403 || failure.type === 'FORBIDDEN';
  const remedy = isForbidden ? remedyOf(permission, pullRequest) : '';
  const message = `${failed}: ${describeFailure(failure)}.${remedy} The verdict stands.`;
  return { message, location: null };
}

function remedyOf(permission: string, { fromFork }: PullRequest): string {
  return fromFork
    ? ` A pull request from a fork has a read-only token, whatever the workflow permits; it would need ${permission}.`
    : ` The job's token needs the permission ${permission}.`;
}
