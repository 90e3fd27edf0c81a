import type { GitHubClient } from '../model/github-client.js';
import type { Pages } from '../model/pages.js';
import type { Notice } from '../model/report.js';
import { commentStateOf, isOutdated, publishComment } from './comment.js';
import type { Delivery } from './delivery.js';
import { publishLabels } from './labels.js';
import { publishSuggestions } from './suggestions.js';

/**
 * Brings the pull request's comment, labels and suggestions up to date, with only the writes that change
 * something. It never rejects: what could not be delivered comes back as notices, because
 * reporting decides nothing.
 */
export async function publishPullRequest(
  client: GitHubClient,
  pages: Pick<Pages, 'comment' | 'labels' | 'suggestions'>,
  delivery: Delivery,
): Promise<Notice[]> {
  if (isOutdated(commentStateOf(delivery))) {
    const message =
      'A newer run has already reported on this pull request: its comment and labels were left alone.';
    return [{ message, location: null }];
  }
  return [
    ...(await publishComment(client, pages.comment, delivery)),
    ...(await publishLabels(client, pages.labels, delivery)),
    ...(await publishSuggestions(client, pages.suggestions, delivery)),
  ];
}
