import {
  isMarked,
  type StepIdentity,
  saysTheSame,
  suggestionMarker,
} from '../model/comment-marker.js';
import { failureOf, type GitHubClient } from '../model/github-client.js';
import type { OwnThread, PullRequest } from '../model/pull-request.js';
import type { Suggestion } from '../render/suggestions.js';
import type { Delivery } from './delivery.js';
import { type PreparedWrites, type Write, writePermission } from './mutation.js';
import { type NumberedSuggestion, placeInDiff, type ReviewThread } from './place-in-diff.js';

/** The writes that leave each suggestion on the pull request once. */
export interface SuggestionPlan {
  /** With their markers. */
  readonly post: readonly NumberedSuggestion[];
  /** Ids of comments that offer what is no longer needed. */
  readonly withdraw: readonly string[];
}

/** The writes that bring the suggestions up to date, the new ones in one review. */
export async function suggestionWrites(
  client: GitHubClient,
  wanted: readonly Suggestion[],
  delivery: Delivery,
): Promise<PreparedWrites> {
  if (!delivery.suggest || !delivery.judged) return { writes: [], refused: [] };
  const { owner, repo, pullRequest, step } = delivery;
  const { post, withdraw } = planSuggestions(wanted, pullRequest.threads, step);
  const withdrawals = withdraw.map(withdrawal);
  try {
    const number = { owner, repo, pull_number: pullRequest.number };
    const threads = await placeInDiff(client, post, number);
    return { writes: [...reviewWith(threads, pullRequest), ...withdrawals], refused: [] };
  } catch (error) {
    const failure = failureOf(error);
    const refused = { failed: unsuggested, failure, permission: writePermission };
    return { writes: withdrawals, refused: [refused] };
  }
}

/**
 * Decides the writes. What stands there already is not repeated, not even after somebody closed
 * it; what somebody closed or answered is theirs now, and stays.
 */
export function planSuggestions(
  wanted: readonly Suggestion[],
  threads: readonly OwnThread[],
  step: StepIdentity,
): SuggestionPlan {
  const marker = suggestionMarker(step);
  const ours = threads.filter(({ body }) => isMarked(body, marker));
  const marked = wanted.map((each) => ({ ...each, body: `${marker}\n${each.body}` }));
  const left = [...ours];
  const post: NumberedSuggestion[] = [];
  for (const [index, each] of marked.entries()) {
    const stands = (thread: OwnThread) =>
      thread.path === each.path && !thread.outdated && saysTheSame(thread.body, each.body);
    const found = left.findIndex(stands);
    const nth = marked.slice(0, index).filter((one) => isSame(one, each)).length;
    if (found === -1) post.push({ ...each, nth });
    else left.splice(found, 1);
  }
  const withdraw = left.filter(({ resolved, answered }) => !resolved && !answered);
  return { post, withdraw: withdraw.map(({ id }) => id) };
}

/** A line that a file holds twice is suggested twice. */
function isSame(one: Suggestion, other: Suggestion): boolean {
  return one.path === other.path && one.line === other.line && one.body === other.body;
}

const unsuggested = 'The versions that fit could not be suggested';

/** GitHub wants a review to have some text beside its comments. */
const body = 'Release Gate knows versions that run on this core; commit them with one click.';

function reviewWith(threads: readonly ReviewThread[], { id, headSha }: PullRequest): Write[] {
  if (threads.length === 0) return [];
  const input = { pullRequestId: id, commitOID: headSha, event: 'COMMENT', body, threads };
  // A line that has left the diff since it was read: the run of the newer commit looks again.
  const doneWhen = 'UNPROCESSABLE';
  return [{ field: 'addPullRequestReview', input, failed: unsuggested, doneWhen }];
}

function withdrawal(id: string): Write {
  const failed = 'A suggestion that is no longer needed could not be withdrawn';
  const field = 'deletePullRequestReviewComment';
  return { field, input: { id }, failed, doneWhen: 'NOT_FOUND' };
}
