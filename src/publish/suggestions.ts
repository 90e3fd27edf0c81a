import { suggestionMarker } from '../model/comment-marker.js';
import type { GitHubClient } from '../model/github-client.js';
import type { Suggestion } from '../model/pages.js';
import type { OwnThread } from '../model/pull-request.js';
import type { Notice } from '../model/report.js';
import { attempt, type Delivery, type Write } from './delivery.js';
import { placeInDiff } from './place-in-diff.js';

/** The writes that leave each suggestion on the pull request once. */
export interface SuggestionPlan {
  /** With their markers. */
  readonly post: readonly Suggestion[];
  /** Ids of comments that offer what is not needed any more. */
  readonly withdraw: readonly number[];
}

/** Brings the suggestions up to date, the new ones in one review. Returns what could not be written. */
export async function publishSuggestions(
  client: GitHubClient,
  wanted: readonly Suggestion[],
  delivery: Delivery,
): Promise<Notice[]> {
  if (!delivery.suggest) return [];
  const { pullRequest, commentKey } = delivery;
  const { post, withdraw } = planSuggestions(wanted, pullRequest.threads, commentKey);
  return [
    ...(await postReview(client, post, delivery)),
    ...(await deleteComments(client, withdraw, delivery)),
  ];
}

/**
 * Decides the writes. What stands there already is not repeated, not even after somebody closed
 * it; what somebody closed or answered is theirs now, and stays.
 */
export function planSuggestions(
  wanted: readonly Suggestion[],
  threads: readonly OwnThread[],
  key: string,
): SuggestionPlan {
  const marker = suggestionMarker(key);
  const ours = threads.filter(({ body }) => body.split(/\r?\n/, 1)[0] === marker);
  const marked = wanted.map((each) => ({ ...each, body: `${marker}\n${each.body}` }));
  const standing = ({ path, body }: Suggestion) =>
    ours.find((each) => each.path === path && !each.outdated && saysTheSame(each.body, body));
  const kept = marked.map(standing);
  return {
    post: marked.filter((each) => standing(each) === undefined),
    withdraw: ours
      .filter((each) => !kept.includes(each) && !each.resolved && !each.answered)
      .map(({ id }) => id),
  };
}

/** Line ends and blanks at the end are the web form's doing, not a change. */
function saysTheSame(before: string, now: string): boolean {
  return before.replaceAll('\r\n', '\n').trimEnd() === now.trimEnd();
}

/** GitHub demands some text of a review beside its comments. */
const reviewBody = 'Release Gate knows versions that fit, to commit with one click.';

async function postReview(
  client: GitHubClient,
  suggestions: readonly Suggestion[],
  delivery: Delivery,
): Promise<Notice[]> {
  if (suggestions.length === 0) return [];
  const { owner, repo, pullRequest } = delivery;
  const number = { owner, repo, pull_number: pullRequest.number };
  const write: Write = {
    failed: 'The versions that fit could not be suggested',
    permission: 'pull-requests: write',
    send: async () => {
      const comments = await placeInDiff(client, suggestions, number);
      if (comments.length === 0) return;
      await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...number,
        commit_id: pullRequest.headSha,
        event: 'COMMENT',
        body: reviewBody,
        comments,
      });
    },
    // A line has left the diff since it was read; the run of the newer commit looks again.
    isDone: ({ status }) => status === 422,
  };
  return attempt(write, delivery);
}

async function deleteComments(
  client: GitHubClient,
  ids: readonly number[],
  delivery: Delivery,
): Promise<Notice[]> {
  const { owner, repo } = delivery;
  const route = 'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}';
  const notices: Notice[] = [];
  for (const id of ids) {
    const write: Write = {
      failed: 'A suggestion that is not needed any more could not be withdrawn',
      permission: 'pull-requests: write',
      send: () => client.request(route, { owner, repo, comment_id: id }),
      isDone: ({ status }) => status === 404,
    };
    notices.push(...(await attempt(write, delivery)));
  }
  return notices;
}
