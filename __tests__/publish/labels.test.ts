import { afterEach, describe, expect, test } from '@jest/globals';
import { keyMarker, markLine } from '../../src/model/comment-marker.js';
import { keptLabels, type OwnedLabel, ownedLabels } from '../../src/model/labels.js';
import { type Delivery, noticesOf } from '../../src/publish/delivery.js';
import { createLabels, planLabels, wantedLabels } from '../../src/publish/labels.js';
import { labelId } from '../support/github/node-ids.js';
import { clientOf, deliveryOf, makePullRequest, makeStep, runOnce } from '../support/github/run.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import type { GitHubSetup } from '../support/github/state.js';

const breaking = 'gate: breaking';
const offCadence = 'gate: off-cadence';

describe('the plan for labels', () => {
  const labelled = (names: readonly string[]) =>
    names.map((name) => ({ id: `id of ${name}`, name }));
  const namesIn = (labels: readonly { readonly name: string }[]) => labels.map(({ name }) => name);

  test.each<[string, string[], string[], { add: string[]; remove: string[] }]>([
    ['nothing wanted, nothing there', [], [], { add: [], remove: [] }],
    ['wanted and there', [breaking], [breaking], { add: [], remove: [] }],
    ['wanted and not there', [], [breaking], { add: [breaking], remove: [] }],
    ['there and not wanted', [breaking], [], { add: [], remove: [breaking] }],
    ['there in another spelling', ['Gate: Breaking'], [breaking], { add: [], remove: [] }],
    ['other spelling, not wanted', ['GATE: breaking'], [], { add: [], remove: ['GATE: breaking'] }],
    ['people’s labels', ['bug', 'release: notes'], [], { add: [], remove: [] }],
    ['a label that is not owned is wanted', [], ['bug'], { add: [], remove: [] }],
  ])('%s', (_, have, want, { add, remove }) => {
    const repositoryHas = labelled([breaking]);
    const state = { have: labelled(have), want, repositoryHas, othersWant: [], kept: ownedLabels };
    const plan = planLabels(state);
    expect(plan).toEqual({ create: [], add: labelled(add), remove: labelled(remove) });
  });

  test.each<[string, string[], string[], string[]]>([
    ['that another step wants', [breaking, offCadence], [breaking], [offCadence]],
    [
      'that it does not judge',
      ['release: core-major', 'release: plugin-patch', breaking],
      [],
      [breaking],
    ],
    ['of the core that another step wants', ['release: core-major'], ['release: core-major'], []],
  ])('takes away no label %s', (_, have, othersWant, removed) => {
    const kept = keptLabels([]);
    const plan = planLabels({
      have: labelled(have),
      want: [],
      repositoryHas: [],
      othersWant,
      kept,
    });
    expect(namesIn(plan.remove)).toEqual(removed);
  });

  test('takes away the labels of releases that it judges', () => {
    const have = labelled(['release: core-major', 'release: plugin-patch']);
    const state = { have, want: [], repositoryHas: [], othersWant: [] };
    const removed = (releasing: readonly string[]) =>
      namesIn(planLabels({ ...state, kept: keptLabels(releasing) }).remove);
    expect(removed(['core'])).toEqual(['release: core-major']);
    expect(removed(['plugin-dbt'])).toEqual(['release: plugin-patch']);
    expect(removed(['core', 'plugins'])).toEqual(['release: core-major', 'release: plugin-patch']);
  });

  test('creates only what is added and the repository lacks', () => {
    const repositoryHas = labelled(['Gate: Breaking']);
    const want = [breaking, offCadence];
    const state = { have: [], want, repositoryHas, othersWant: [], kept: ownedLabels };
    const { create, add } = planLabels(state);
    expect(namesIn(create)).toEqual([offCadence]);
    expect(add).toEqual(repositoryHas);
  });
});

describe('the labels that a comment lists', () => {
  const marked = (labels: readonly string[]) => {
    const mark = { run: { id: 99, attempt: 1 }, head: 'a', digest: makeStep().digest, labels };
    return { id: 'c1', body: `${keyMarker('gate')}\n${markLine(mark)}\nText.` };
  };
  const before = makePullRequest({ comments: [marked([breaking])] });

  test.each<[string, Delivery, string[]]>([
    ['are those that the step wants', deliveryOf(before), [offCadence]],
    ['are none where it wants no labels', deliveryOf(before, { labels: false }), []],
    ['stay where it could not judge', deliveryOf(before, { judged: false }), [breaking]],
    [
      'are none where it could not judge and never has',
      deliveryOf(makePullRequest(), { judged: false }),
      [],
    ],
  ])('%s', (_, delivery, labels) => {
    expect(wantedLabels(delivery.judged ? [offCadence] : [], delivery)).toEqual(labels);
  });
});

describe('labels that others touch meanwhile', () => {
  let github: LoopbackGitHub;
  afterEach(() => github.close());

  test('may be gone from the repository by the time they are removed', async () => {
    github = await startGitHub({ labels: [breaking, offCadence] });
    const meanwhile = () => {
      github.state.labels = [offCadence];
      github.state.repositoryLabels = [{ name: offCadence, color: 'd93f0b', description: '' }];
    };
    expect(await runOnce(github, { startsOne: false, meanwhile })).toEqual([]);
    expect(github.labels()).toEqual([]);
    expect(github.writes()).toEqual(Array(2).fill('removeLabelsFromLabelable'));
  });

  test('may be gone by the time they are added, which is a notice', async () => {
    github = await startGitHub({ repositoryLabels: [breaking] });
    const meanwhile = () => {
      github.state.repositoryLabels = [];
    };
    const notices = await runOnce(github, { want: [breaking], startsOne: false, meanwhile });
    expect(notices.map(({ message }) => message)).toEqual([
      'The pull request could not be labelled "gate: breaking": GitHub answered "Could not resolve to a node with that global id.". The verdict stands.',
    ]);
  });

  test('may have been created, in another spelling', async () => {
    github = await startGitHub();
    const meanwhile = () => {
      const created = { name: 'Gate: Breaking', color: '123456', description: 'Ours' };
      github.state.repositoryLabels.push(created);
    };
    const want = [breaking];
    expect(await runOnce(github, { want, startsOne: false, meanwhile })).toEqual([]);
    expect(github.labels()).toEqual(['Gate: Breaking']);
    expect(github.requests.map(({ operation }) => operation)).toEqual([
      'query',
      'issues/create-label',
      'issues/get-label',
      'mutation',
    ]);
  });
});

const [first, second] = ownedLabels as [OwnedLabel, OwnedLabel];
const known = ({ name }: OwnedLabel) => ({ id: labelId(name), name });

describe('labels that the repository lacks', () => {
  let github: LoopbackGitHub;
  const start = async (setup: GitHubSetup = {}) => {
    github = await startGitHub(setup);
  };
  afterEach(() => github.close());

  const delivery = deliveryOf(makePullRequest());

  async function create() {
    const { labels, refused } = await createLabels(
      await clientOf(github),
      [first, second],
      delivery,
    );
    return { labels, notices: noticesOf(refused, delivery).map(({ message }) => message) };
  }

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
