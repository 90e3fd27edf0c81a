import { afterEach, describe, expect, test } from '@jest/globals';
import { planLabels } from '../../src/publish/labels.js';
import { runOnce } from '../support/github/run.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';

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
    const plan = planLabels({ have: labelled(have), want, repositoryHas });
    expect(plan).toEqual({ create: [], add: labelled(add), remove: labelled(remove) });
  });

  test('creates only what is added and the repository lacks', () => {
    const repositoryHas = labelled(['Gate: Breaking']);
    const { create, add } = planLabels({ have: [], want: [breaking, offCadence], repositoryHas });
    expect(namesIn(create)).toEqual([offCadence]);
    expect(add).toEqual(repositoryHas);
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
