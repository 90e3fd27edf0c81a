import { type Problem, problem } from '../model/report.js';
import { type GitHubEvent, judgesChange } from '../model/sources.js';

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
  if (whatIsUntold(event) !== null) return { head: null, base: null };
  if (name === 'pull_request_target')
    return { head: headSha ?? `refs/pull/${pullRequest}/head`, base: sha };
  const head = hasCheckout || sha === '' ? null : sha;
  return { head, base: pullRequest === null ? baseSha : `${sha}^1` };
}

/**
 * That nobody can tell what a change is compared with. Its own policy would then judge it, so it is
 * not judged at all.
 */
export function untoldBase(event: GitHubEvent | null): readonly Problem[] {
  const untold = event === null ? null : whatIsUntold(event);
  if (event === null || untold === null) return [];
  const what = event.name === 'merge_group' ? 'A merge queue' : 'A pull request';
  return [
    problem(
      `${what} is judged by its base, and this run cannot tell its base: ${untold}. Run it again; if that does not help, whatever starts the action has to pass on the event as GitHub sent it.`,
      {
        found: `${event.name} without it`,
        expected: untoldIn[event.name === 'merge_group' ? 'queue' : 'pullRequest'],
      },
    ),
  ];
}

const untoldIn = {
  queue: '`merge_group.base_sha` in the file that GITHUB_EVENT_PATH names',
  pullRequest:
    '`pull_request.number` in the file that GITHUB_EVENT_PATH names, and the commit in GITHUB_SHA',
};

/** A clause that says what an event of a change leaves out; null where it says enough, or is none. */
function whatIsUntold(event: GitHubEvent): string | null {
  if (!judgesChange(event)) return null;
  if (event.name === 'merge_group') {
    return event.baseSha === null ? 'the event names no `merge_group.base_sha`' : null;
  }
  if (event.pullRequest === null) return 'the event names no `pull_request.number`';
  return event.sha === '' ? 'the runner names no commit in GITHUB_SHA' : null;
}
