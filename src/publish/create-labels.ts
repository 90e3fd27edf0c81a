import {
  causeOf,
  failureOf,
  type GitHubClient,
  shapeless,
  UnreadableAnswer,
} from '../model/github-client.js';
import type { OwnedLabel } from '../model/labels.js';
import type { Label } from '../model/pull-request.js';
import type { Delivery, Refused } from './delivery.js';

/**
 * Creates labels in the repository. One that GitHub refuses is left out; once it refuses for want of
 * a permission, or because of its limits, it is not asked for the others.
 */
export async function createLabels(
  client: GitHubClient,
  labels: readonly OwnedLabel[],
  delivery: Delivery,
): Promise<{ readonly labels: readonly Label[]; readonly refused: readonly Refused[] }> {
  const created: Label[] = [];
  const refused: Refused[] = [];
  for (const label of labels) {
    const failed = `The label "${label.name}" could not be created`;
    const hopeless = refused.find(({ failure }) => causeOf(failure) !== 'other');
    if (hopeless !== undefined) {
      refused.push({ ...hopeless, failed });
      continue;
    }
    try {
      created.push({ id: await idOfNew(client, label, delivery), name: label.name });
    } catch (error) {
      refused.push({ failed, failure: failureOf(error), permission: 'issues: write' });
    }
  }
  return { labels: created, refused };
}

/** Returns the new label's id, which GraphQL must be told to add it. */
async function idOfNew(
  client: GitHubClient,
  label: OwnedLabel,
  { owner, repo }: Delivery,
): Promise<string> {
  try {
    const parameters = { owner, repo, ...label };
    return idIn(await client.request('POST /repos/{owner}/{repo}/labels', parameters));
  } catch (error) {
    // Another run has created it meanwhile, and the refusal does not tell its id.
    if (!failureOf(error).codes.includes('already_exists')) throw error;
    const parameters = { owner, repo, name: label.name };
    return idIn(await client.request('GET /repos/{owner}/{repo}/labels/{name}', parameters));
  }
}

function idIn(answer: unknown): string {
  const { data } = (answer ?? {}) as { readonly data?: { readonly node_id?: unknown } };
  if (typeof data?.node_id === 'string') return data.node_id;
  throw new UnreadableAnswer(shapeless);
}
