import type { GitHubClient } from '../model/github-client.js';
import { type OwnedLabel, ownedLabels } from '../model/labels.js';
import type { Notice } from '../model/report.js';
import { attempt, type Delivery, type Write } from './delivery.js';

/** The writes that leave the pull request with the owned labels it should carry. */
export interface LabelPlan {
  /** Labels that the repository lacks. */
  readonly create: readonly OwnedLabel[];
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** Names of labels: on the pull request, wanted there, and of those the repository has. */
export interface LabelState {
  readonly have: readonly string[];
  readonly want: readonly string[];
  readonly repositoryHas: readonly string[];
}

/** Brings the owned labels up to date. Returns what could not be written. */
export async function publishLabels(
  client: GitHubClient,
  want: readonly string[],
  delivery: Delivery,
): Promise<Notice[]> {
  if (!delivery.labels) return [];
  const { labels: have, repositoryLabels: repositoryHas } = delivery.pullRequest;
  const plan = planLabels({ have, want, repositoryHas });
  const created = await createLabels(client, plan.create, delivery);
  // One label that does not exist would have the whole request refused.
  const add = plan.add.filter((name) => !created.missing.includes(name));
  const added = await addLabels(client, add, delivery);
  const removed = await removeLabels(client, plan.remove, delivery);
  return [...created.notices, ...added, ...removed];
}

/** Decides the writes. Labels that are not owned are neither added nor removed. */
export function planLabels({ have, want, repositoryHas }: LabelState): LabelPlan {
  const wanted = ownedLabels.filter(({ name }) => includesName(want, name));
  const added = wanted.filter(({ name }) => !includesName(have, name));
  const unwanted = ownedLabels.filter((label) => !wanted.includes(label));
  return {
    create: added.filter(({ name }) => !includesName(repositoryHas, name)),
    add: added.map(({ name }) => name),
    remove: have.filter((name) => unwanted.some((label) => isSameName(label.name, name))),
  };
}

async function createLabels(
  client: GitHubClient,
  labels: readonly OwnedLabel[],
  delivery: Delivery,
): Promise<{ readonly notices: Notice[]; readonly missing: readonly string[] }> {
  const { owner, repo } = delivery;
  const notices: Notice[] = [];
  const missing: string[] = [];
  for (const label of labels) {
    const write: Write = {
      failed: `The label "${label.name}" could not be created`,
      permission: 'issues: write',
      send: () => client.request('POST /repos/{owner}/{repo}/labels', { owner, repo, ...label }),
      isDone: ({ codes }) => codes.includes('already_exists'),
    };
    const refused = await attempt(write, delivery);
    if (refused.length > 0) missing.push(label.name);
    notices.push(...refused);
  }
  return { notices, missing };
}

async function addLabels(
  client: GitHubClient,
  labels: readonly string[],
  delivery: Delivery,
): Promise<Notice[]> {
  if (labels.length === 0) return [];
  const { owner, repo, pullRequest } = delivery;
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
  const parameters = { owner, repo, issue_number: pullRequest.number, labels };
  const names = labels.map((name) => `"${name}"`).join(', ');
  const write: Write = {
    failed: `The pull request could not be labelled ${names}`,
    permission: 'pull-requests: write',
    send: () => client.request(route, parameters),
  };
  return attempt(write, delivery);
}

async function removeLabels(
  client: GitHubClient,
  labels: readonly string[],
  delivery: Delivery,
): Promise<Notice[]> {
  const { owner, repo, pullRequest } = delivery;
  const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
  const notices: Notice[] = [];
  for (const name of labels) {
    const parameters = { owner, repo, issue_number: pullRequest.number, name };
    const write: Write = {
      failed: `The label "${name}" could not be removed`,
      permission: 'pull-requests: write',
      send: () => client.request(route, parameters),
      isDone: ({ status }) => status === 404,
    };
    notices.push(...(await attempt(write, delivery)));
  }
  return notices;
}

function includesName(names: readonly string[], name: string): boolean {
  return names.some((other) => isSameName(other, name));
}

/** GitHub keeps one spelling of a label and takes every other for the same. */
function isSameName(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}
