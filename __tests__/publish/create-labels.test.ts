import { afterEach, describe, expect, test } from '@jest/globals';
import { type OwnedLabel, ownedLabels } from '../../src/model/labels.js';
import { createLabels } from '../../src/publish/create-labels.js';
import { noticesOf } from '../../src/publish/delivery.js';
import { labelId } from '../support/github/node-ids.js';
import { clientOf, deliveryOf, makePullRequest } from '../support/github/run.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import type { GitHubSetup } from '../support/github/state.js';

const [first, second] = ownedLabels as [OwnedLabel, OwnedLabel];
const known = ({ name }: OwnedLabel) => ({ id: labelId(name), name });

let github: LoopbackGitHub;
const start = async (setup: GitHubSetup = {}) => {
  github = await startGitHub(setup);
};
afterEach(() => github.close());

const delivery = deliveryOf(makePullRequest());

async function create() {
  const { labels, refused } = await createLabels(await clientOf(github), [first, second], delivery);
  return { labels, notices: noticesOf(refused, delivery).map(({ message }) => message) };
}

describe('labels that the repository lacks', () => {
  test('are created, and known by the ids that GraphQL takes', async () => {
    await start();
    expect(await create()).toEqual({ labels: [known(first), known(second)], notices: [] });
    expect(github.state.repositoryLabels).toEqual([first, second]);
  });

  test('are looked up where another run has created them meanwhile', async () => {
    await start({ repositoryLabels: [first.name.toUpperCase()] });
    expect(await create()).toEqual({ labels: [known(first), known(second)], notices: [] });
    expect(github.requests.map(({ operation }) => operation)).toEqual([
      'issues/create-label',
      'issues/get-label',
      'issues/create-label',
    ]);
  });

  test('are looked up where only the answer was lost', async () => {
    await start();
    github.failAt(1, 'lost');
    expect(await create()).toEqual({ labels: [known(first), known(second)], notices: [] });
  });

  test('are left out where the token may not create them, with the permission', async () => {
    await start({ permissions: { issues: 'read' } });
    const { labels, notices } = await create();
    expect(labels).toEqual([]);
    expect(notices).toEqual([
      `The label "${first.name}" could not be created; the label "${second.name}" could not be created: GitHub answered 403 "Resource not accessible by integration". The job's token needs the permission issues: write. The verdict stands.`,
    ]);
    expect(github.requests).toHaveLength(1);
  });

  test('are left out where a page is answered that is none of GitHub', async () => {
    await start();
    const client = { ...(await clientOf(github)), request: async () => ({ data: '<html>' }) };
    const { labels, refused } = await createLabels(client, [first], delivery);
    expect(labels).toEqual([]);
    expect(noticesOf(refused, delivery)[0]?.message).toContain(
      "GitHub's answer cannot be read: a page without the data that was asked for",
    );
  });

  test('are left out where they cannot be looked up, and the others are created', async () => {
    await start({ repositoryLabels: [first.name] });
    github.failAt(2, 404);
    expect(await create()).toEqual({
      labels: [known(second)],
      notices: [
        `The label "${first.name}" could not be created: GitHub answered 404 "Not Found". The verdict stands.`,
      ],
    });
  });
});
