import { failureOf, type GitHubClient } from '../model/github-client.js';
import type { OwnedLabel } from '../model/labels.js';
import type { Label } from '../model/pull-request.js';
import type { Notice } from '../model/report.js';
import { type Delivery, failureNotice } from './delivery.js';

/** Creates labels in the repository. One that GitHub refuses is left out, with a notice. */
export async function createLabels(
  client: GitHubClient,
  labels: readonly OwnedLabel[],
  delivery: Delivery,
): Promise<{ readonly labels: readonly Label[]; readonly notices: readonly Notice[] }> {
  const created: Label[] = [];
  const notices: Notice[] = [];
  for (const label of labels) {
    try {
      created.push({ id: await idOfNew(client, label, delivery), name: label.name });
    } catch (error) {
      const failed = `The label "${label.name}" could not be created`;
      notices.push(failureNotice(failed, failureOf(error), 'issues: write', delivery));
    }
  }
  return { labels: created, notices };
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
  const { data } = answer as { readonly data?: { readonly node_id?: unknown } };
  // A proxy in trouble may answer 200 with a page of its own.
  if (typeof data?.node_id === 'string') return data.node_id;
  throw new Error('a page without the data that was asked for');
}
