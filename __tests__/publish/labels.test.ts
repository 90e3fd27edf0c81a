import { afterEach, describe, expect, test } from '@jest/globals';
import { planLabels, publishLabels } from '../../src/publish/labels.js';
import { clientOf, deliveryOf, readExisting } from '../support/github/run.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';

const breaking = 'gate: breaking';
const offCadence = 'gate: off-cadence';

describe('the plan for labels', () => {
  const names = (...list: string[]) => list;

  test.each([
    ['nothing wanted, nothing there', [], [], { create: [], add: [], remove: [] }],
    ['wanted and there', [breaking], [breaking], { create: [], add: [], remove: [] }],
    ['wanted and not there', [], [breaking], { create: [], add: [breaking], remove: [] }],
    ['there and not wanted', [breaking], [], { create: [], add: [], remove: [breaking] }],
    [
      'there in another spelling',
      ['Gate: Breaking'],
      [breaking],
      { create: [], add: [], remove: [] },
    ],
    [
      'other spelling, not wanted',
      ['GATE: breaking'],
      [],
      { create: [], add: [], remove: ['GATE: breaking'] },
    ],
    ['people’s labels', ['bug', 'release: notes'], [], { create: [], add: [], remove: [] }],
    ['a label that is not owned is wanted', [], ['bug'], { create: [], add: [], remove: [] }],
  ])('%s', (_, have, want, plan) => {
    expect(planLabels({ have, want, repositoryHas: [breaking] })).toEqual(plan);
  });

  test('creates only what is added and the repository lacks', () => {
    const want = names(breaking, offCadence);
    const { create, add } = planLabels({ have: [], want, repositoryHas: ['Gate: Breaking'] });
    expect(create.map(({ name }) => name)).toEqual([offCadence]);
    expect([...add].sort()).toEqual(want);
  });
});

describe('labels that other runs touch meanwhile', () => {
  let github: LoopbackGitHub;
  afterEach(() => github.close());

  async function publishAfter(setup: { labels: string[] }, want: string[], meanwhile: () => void) {
    github = await startGitHub(setup);
    const pullRequest = await readExisting(github);
    meanwhile();
    return publishLabels(await clientOf(github), want, deliveryOf(pullRequest));
  }

  test('may exist by the time they are created', async () => {
    const notices = await publishAfter({ labels: [] }, [breaking], () => {
      github.state.repositoryLabels.push({ name: breaking, color: '123456', description: 'Ours' });
    });
    expect(notices).toEqual([]);
    expect(github.labels()).toEqual([breaking]);
    expect(github.writes()).toEqual(['issues/create-label', 'issues/add-labels']);
  });

  test('may be gone by the time they are removed', async () => {
    const notices = await publishAfter({ labels: [breaking] }, [], () => {
      github.state.labels = [];
    });
    expect(notices).toEqual([]);
    expect(github.writes()).toEqual(['issues/remove-label']);
  });
});
