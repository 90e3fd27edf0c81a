import type { GitHubClient } from '../model/github-client.js';
import type { Notice } from '../model/report.js';
import type { Pages } from '../render/pages.js';
import { commentWrites } from './comment.js';
import { type Delivery, noticesOf } from './delivery.js';
import { labelWrites, wantedLabels } from './labels.js';
import { sendWrites } from './mutation.js';
import { whyLeftAlone } from './ownership.js';
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
  const why = whyLeftAlone(delivery);
  if (why !== null) return [{ message: why, location: null }];
  const comment = commentWrites(pages.comment, wantedLabels(pages.labels, delivery), delivery);
  const labels = await labelWrites(client, pages.labels, delivery);
  const suggestions = await suggestionWrites(client, pages.suggestions, delivery);
  const writes = [...comment, ...labels.writes, ...suggestions.writes];
  const refused = await sendWrites(client, writes);
  return noticesOf([...labels.refused, ...suggestions.refused, ...refused], delivery);
}
