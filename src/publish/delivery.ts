import { describeFailure, type Failure, failureOf } from '../model/github-client.js';
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

/** One write, and what to say when GitHub refuses it. */
export interface Write {
  /** A sentence's start, such as `The comment could not be updated`. */
  readonly failed: string;
  /** What the token needs, such as `pull-requests: write`. */
  readonly permission: string;
  readonly send: () => Promise<unknown>;
  /** Refusals that mean that things are as they should be. */
  readonly isDone?: (failure: Failure) => boolean;
}

/** Sends one write; a refusal becomes a notice that names what is missing, never an error. */
export async function attempt(write: Write, { pullRequest }: Delivery): Promise<Notice[]> {
  try {
    await write.send();
    return [];
  } catch (error) {
    const failure = failureOf(error);
    if (write.isDone?.(failure)) return [];
    const why = `${write.failed}: ${describeFailure(failure)}.`;
    const remedy = failure.status === 403 ? remedyOf(write, pullRequest) : '';
    return [{ message: `${why}${remedy} The verdict stands.`, location: null }];
  }
}

function remedyOf({ permission }: Write, { fromFork }: PullRequest): string {
  return fromFork
    ? ` A pull request from a fork has a read-only token, whatever the workflow permits; it would need ${permission}.`
    : ` The job's token needs the permission ${permission}.`;
}
