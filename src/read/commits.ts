import type { GitHubEvent } from '../model/sources.js';

/** The commits that a run compares, as git names them. */
export interface Commits {
  /** What is judged; null where it stands in the workspace. */
  readonly head: string | null;
  /** What it is compared with; null where nothing is. */
  readonly base: string | null;
}

/**
 * The commits of an event. A `pull_request` run stands on a merge commit whose first parent is the
 * base. A `pull_request_target` run stands on the base itself; nothing of the pull request is ever
 * checked out there, so its files come from the head commit through the API.
 */
export function commitsOf(event: GitHubEvent, hasCheckout: boolean): Commits {
  const { name, sha, pullRequest, headSha, baseSha } = event;
  if (name === 'pull_request_target')
    return { head: headSha ?? `refs/pull/${pullRequest}/head`, base: sha };
  const head = hasCheckout || sha === '' ? null : sha;
  return { head, base: pullRequest === null ? baseSha : `${sha}^1` };
}
