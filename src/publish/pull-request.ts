import type { GitHubClient } from '../model/github-client.js';
import type { Pages } from '../model/pages.js';
import type { Notice } from '../model/report.js';
import { commentStateOf, commentWrites, isOutdated } from './comment.js';
import type { Delivery } from './delivery.js';
import { labelWrites } from './labels.js';
import { sendWrites } from './mutation.js';
import { suggestionWrites } from './suggestions.js';

/**
 * Brings the pull request's comment, labels and suggestions up to date, with one mutation of only the
 * writes that change something. It never rejects: what could not be delivered comes back as notices,
 * because reporting decides nothing.
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
  const comment = commentWrites(pages.comment, delivery);
  const labels = await labelWrites(client, pages.labels, delivery);
  const suggestions = await suggestionWrites(client, pages.suggestions, delivery);
  const writes = [...comment, ...labels.writes, ...suggestions.writes];
  const refused = await sendWrites(client, writes, delivery);
  return [...labels.notices, ...suggestions.notices, ...refused];
}
