import type { Notice } from './report.js';

/** A pull request as it is now: a re-run replays an old event, so nothing is taken from that. */
export interface PullRequest {
  /** What GraphQL knows it by, as it does labels and comments. */
  readonly id: string;
  readonly number: number;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly draft: boolean;
  /** Whether it comes from another repository, whose runs get a read-only token. */
  readonly fromFork: boolean;
  /** Commit ids. */
  readonly headSha: string;
  readonly baseSha: string;
  /** The labels it carries, people's and ours. */
  readonly labels: readonly Label[];
  /** The labels asked for that the repository has. */
  readonly repositoryLabels: readonly Label[];
  /** What the token's owner has commented, for this step and for others, oldest first. */
  readonly comments: readonly OwnComment[];
  /** Likewise at lines of the diff. */
  readonly threads: readonly OwnThread[];
}

/** A label of the repository, in the repository's spelling. */
export interface Label {
  readonly id: string;
  readonly name: string;
}

/** A thread at a line of the diff that the token's owner started; its id is that of its first comment. */
export interface OwnThread extends OwnComment {
  readonly path: string;
  readonly resolved: boolean;
  /** Whether a later commit changed the line. */
  readonly outdated: boolean;
  /** Whether somebody has answered. */
  readonly answered: boolean;
}

/** A comment by the same author as the token's. */
export interface OwnComment {
  readonly id: string;
  readonly body: string;
}

/** A file in a commit. `missing` is sure; where nobody can tell, `unreadable` says why. */
export type RemoteFile = FileQuestion &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'missing' }
    | {
        readonly kind: 'unreadable';
        readonly reason: string;
        /** Set where nobody could look: GitHub failed, or did not permit it. */
        readonly unseen?: 'failed' | 'denied';
      }
  );

/** A file to look for: a commit as git names it, such as `1a2b3c^1`, and a path from the root. */
export interface FileQuestion {
  readonly commit: string;
  readonly path: string;
}

/** What is asked about a pull request and the repository it changes. */
export interface PullRequestQuestion {
  /** The base's repository. */
  readonly owner: string;
  readonly repo: string;
  /** Null asks for files only, as in a merge queue. */
  readonly number: number | null;
  /** Labels to look for in the repository. */
  readonly labels: readonly string[];
  readonly files: readonly FileQuestion[];
}

/** The pull request, or null when it could not be read; then a notice says why. */
export interface PullRequestAnswer {
  readonly pullRequest: PullRequest | null;
  /** The files asked for, in the order asked; they are known even where the pull request is not. */
  readonly files: readonly RemoteFile[];
  readonly notices: readonly Notice[];
}

/** One run of a workflow; a re-run is a further attempt. Numbers grow with time. */
export interface Run {
  readonly id: number;
  readonly attempt: number;
}

/**
 * Why a run leaves a pull request alone, as a sentence; null when it may tell it. A run is about a
 * commit, and what it says of another one would be wrong.
 *
 * @param judged the pull request's head as the event says it
 */
export function whyUntold(
  { number, headSha }: Pick<PullRequest, 'number' | 'headSha'>,
  judged: string | null,
): string | null {
  if (judged === headSha) return null;
  const untouched = `nothing on pull request #${number} is touched.`;
  if (judged === null)
    return `The event does not tell which commit this run is about: ${untouched}`;
  const [about, head] = [judged, headSha].map((commit) => commit.slice(0, shortCommit));
  return `This run is about commit ${about}, and ${head} is the head by now: ${untouched} The run of the head reports it.`;
}

/** As many digits of a commit as people are used to. */
const shortCommit = 10;
