import type { GitHubClient } from '../model/github-client.js';
import { type OwnedLabel, ownedLabels } from '../model/labels.js';
import type { Label } from '../model/pull-request.js';
import { createLabels } from './create-labels.js';
import type { Delivery } from './delivery.js';
import type { PreparedWrites, Write } from './mutation.js';

/** The writes that leave the pull request with the owned labels it should carry. */
export interface LabelPlan {
  /** Labels to add that the repository lacks. */
  readonly create: readonly OwnedLabel[];
  /** Labels to add that it has. */
  readonly add: readonly Label[];
  readonly remove: readonly Label[];
}

/** The labels on the pull request, names of those wanted there, and the owned ones of the repository. */
export interface LabelState {
  readonly have: readonly Label[];
  readonly want: readonly string[];
  readonly repositoryHas: readonly Label[];
}

/** Creates the labels that the repository lacks. Returns the writes that bring the owned ones up to date. */
export async function labelWrites(
  client: GitHubClient,
  want: readonly string[],
  delivery: Delivery,
): Promise<PreparedWrites> {
  if (!delivery.labels) return { writes: [], notices: [] };
  const { id, labels: have, repositoryLabels: repositoryHas } = delivery.pullRequest;
  const { create, add, remove } = planLabels({ have, want, repositoryHas });
  const { labels: created, notices } = await createLabels(client, create, delivery);
  const removals = remove.map((label) => removalOf(label, id));
  return { writes: [...additionOf([...add, ...created], id), ...removals], notices };
}

/** Decides the writes. Labels that are not owned are neither added nor removed. */
export function planLabels({ have, want, repositoryHas }: LabelState): LabelPlan {
  const wanted = ownedLabels.filter(({ name }) => want.includes(name));
  const added = wanted.filter(({ name }) => findLabel(name, have) === undefined);
  const unwanted = ownedLabels.filter((label) => !wanted.includes(label));
  return {
    create: added.filter(({ name }) => findLabel(name, repositoryHas) === undefined),
    add: added.flatMap(({ name }) => findLabel(name, repositoryHas) ?? []),
    remove: have.filter(({ name }) => findLabel(name, unwanted) !== undefined),
  };
}

function additionOf(labels: readonly Label[], labelableId: string): Write[] {
  if (labels.length === 0) return [];
  const names = labels.map(({ name }) => `"${name}"`).join(', ');
  const failed = `The pull request could not be labelled ${names}`;
  const labelIds = labels.map(({ id }) => id);
  return [{ field: 'addLabelsToLabelable', input: { labelableId, labelIds }, failed }];
}

/** One by one: a label that is gone would have the others refused with it. */
function removalOf({ id, name }: Label, labelableId: string): Write {
  const input = { labelableId, labelIds: [id] };
  const failed = `The label "${name}" could not be removed`;
  return { field: 'removeLabelsFromLabelable', input, failed, doneWhen: 'NOT_FOUND' };
}

/** GitHub keeps one spelling of a label and takes every other for the same. */
function findLabel<Named extends { readonly name: string }>(
  name: string,
  labels: readonly Named[],
): Named | undefined {
  return labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
}
