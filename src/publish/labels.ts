import { markOf } from '../model/comment-marker.js';
import {
  causeOf,
  failureOf,
  type GitHubClient,
  shapeless,
  UnreadableAnswer,
} from '../model/github-client.js';
import { type OwnedLabel, ownedLabels } from '../model/labels.js';
import type { Label } from '../model/pull-request.js';
import type { Delivery, PreparedWrites, Refused, Write } from './delivery.js';
import { commentsOfStep, labelsOfOthers } from './ownership.js';

/** The writes that leave the pull request with the owned labels it should carry. */
interface LabelPlan {
  /** Labels to add that the repository lacks. */
  readonly create: readonly OwnedLabel[];
  /** Labels to add that it has. */
  readonly add: readonly Label[];
  readonly remove: readonly Label[];
}

/** What is there, and who wants what; labels are named. */
export interface LabelState {
  /** On the pull request. */
  readonly have: readonly Label[];
  /** The owned ones of the repository. */
  readonly repositoryHas: readonly Label[];
  readonly want: readonly string[];
  /** What other steps want. */
  readonly othersWant: readonly string[];
  /** Those that this step keeps up to date. */
  readonly kept: readonly OwnedLabel[];
}

/** The labels that this step wants, for its comment to list: what it could not judge stays as it was. */
export function wantedLabels(want: readonly string[], delivery: Delivery): readonly string[] {
  if (!delivery.labels) return [];
  if (delivery.judged) return want;
  const [oldest] = commentsOfStep(delivery);
  return oldest === undefined ? [] : (markOf(oldest.body)?.labels ?? []);
}

/** Creates the labels that the repository lacks. Returns the writes that bring the owned ones up to date. */
export async function labelWrites(
  client: GitHubClient,
  want: readonly string[],
  delivery: Delivery,
): Promise<PreparedWrites> {
  if (!delivery.labels || !delivery.judged) return { writes: [], refused: [] };
  const { id, labels: have, repositoryLabels: repositoryHas } = delivery.pullRequest;
  const othersWant = labelsOfOthers(delivery);
  const state = { have, repositoryHas, want, othersWant, kept: delivery.keptLabels };
  const { create, add, remove } = planLabels(state);
  const { labels: created, refused } = await createLabels(client, create, delivery);
  const removals = remove.map((label) => removalOf(label, id));
  return { writes: [...additionOf([...add, ...created], id), ...removals], refused };
}

/** Decides the writes. Labels that are not owned are neither added nor removed. */
export function planLabels({ have, repositoryHas, want, othersWant, kept }: LabelState): LabelPlan {
  const added = ownedLabels.filter(
    ({ name }) => want.includes(name) && findLabel(name, have) === undefined,
  );
  const removable = kept.filter(({ name }) => !want.includes(name) && !othersWant.includes(name));
  return {
    create: added.filter(({ name }) => findLabel(name, repositoryHas) === undefined),
    add: added.flatMap(({ name }) => findLabel(name, repositoryHas) ?? []),
    remove: have.filter(({ name }) => findLabel(name, removable) !== undefined),
  };
}

function additionOf(labels: readonly Label[], labelableId: string): Write[] {
  if (labels.length === 0) return [];
  const names = labels.map(({ name }) => `"${name}"`).join(', ');
  const failed = `The pull request could not be labelled ${names}`;
  const labelIds = labels.map(({ id }) => id);
  return [{ field: 'addLabelsToLabelable', input: { labelableId, labelIds }, failed }];
}

/** One by one, since a label that is gone would make GitHub refuse the others too. */
function removalOf({ id, name }: Label, labelableId: string): Write {
  const input = { labelableId, labelIds: [id] };
  const failed = `The label "${name}" could not be removed`;
  return { field: 'removeLabelsFromLabelable', input, failed, doneWhen: 'NOT_FOUND' };
}

/** GitHub keeps one spelling of a label and treats every other as the same. */
function findLabel<Named extends { readonly name: string }>(
  name: string,
  labels: readonly Named[],
): Named | undefined {
  return labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
}

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
