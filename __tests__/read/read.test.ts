import { afterEach, describe, expect, test } from '@jest/globals';
import { read } from '../../src/read/read.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import { gitHubOf, makeWorld } from '../support/make-world.js';

const path = '.github/release-gate.yml';
const policyOf = (text: string) => ({ kind: 'files', files: [{ path, text }] });

let github: LoopbackGitHub | undefined;
afterEach(() => github?.close());

const operationsOf = ({ requests }: LoopbackGitHub) => requests.map(({ operation }) => operation);

describe('what is read', () => {
  test('of nothing is the default policy and empty inputs', async () => {
    const world = makeWorld();
    expect((await read(world)).sources).toMatchObject({
      inputs: world.inputs,
      door: 'command',
      now: world.now,
      policy: { kind: 'unnamed' },
      policyReason: null,
      proposedPolicy: null,
      catalogues: [],
      manifests: { files: [], searched: true },
      base: null,
      repository: 'platform',
      event: null,
      pullRequest: null,
      notices: [],
      problems: [],
    });
  });

  test('are policy and catalogues as raw texts', async () => {
    const files = { [path]: 'not: a policy\n', 'plugins.json': 'not JSON' };
    const { sources } = await read(makeWorld({ inputs: { catalog: 'plugins.json' }, files }));
    expect(sources.policy).toEqual(policyOf('not: a policy\n'));
    expect(sources.catalogues).toEqual([{ path: 'plugins.json', text: 'not JSON' }]);
    expect(sources.problems).toEqual([]);
  });

  test('are all the problems at once', async () => {
    const inputs = { policy: 'gone.yml', catalog: 'gone.json, lost.json' };
    const { problems } = (await read(makeWorld({ inputs }))).sources;
    expect(problems.map(({ found }) => found)).toEqual(['gone.yml', 'gone.json', 'lost.json']);
  });
});

describe('on a pull request', () => {
  test('everything comes in one query, after the list of what it changes', async () => {
    const base = { [path]: 'extends: ./common.yml\n', '.github/common.yml': 'name: base\n' };
    github = await startGitHub({ commits: { 'c0ffee^1': base } });
    const { policy, base: before } = (
      await read(makeWorld({ files: base, github: gitHubOf(github) }))
    ).sources;
    expect(policy).toMatchObject({ files: [{ path }, { path: '.github/common.yml' }] });
    expect(before).toMatchObject({ manifests: { files: [], searched: true }, catalogues: [] });
    expect(operationsOf(github)).toEqual(['pulls/list-files', 'query']);
  });

  test('a file that only the base’s policy extends costs one more', async () => {
    const base = { [path]: 'extends: ./common.yml\n', '.github/common.yml': 'name: base\n' };
    github = await startGitHub({ commits: { 'c0ffee^1': base }, changes: [] });
    const { problems } = (await read(makeWorld({ github: gitHubOf(github) }))).sources;
    expect(problems).toEqual([]);
    expect(operationsOf(github)).toEqual(['pulls/list-files', 'query', 'query']);
  });

  test.each([
    ['changes it', 'name: base\n', 'name: here\n', 'name: here\n'],
    ['leaves it alone', 'name: base\n', 'name: base\n', null],
  ])('the base’s policy judges a change that %s', async (_, base, here, proposed) => {
    github = await startGitHub({ commits: { 'c0ffee^1': { [path]: base } } });
    const world = makeWorld({ files: { [path]: here }, github: gitHubOf(github) });
    const { policy, proposedPolicy, pullRequest, event } = (await read(world)).sources;
    expect(policy).toEqual(policyOf(base));
    expect(proposedPolicy).toEqual(
      proposed === null
        ? null
        : expect.objectContaining({ policy: policyOf(proposed), problems: [], change: 'edits' }),
    );
    expect(pullRequest?.number).toBe(7);
    expect(event?.name).toBe('pull_request');
  });

  test('a policy here that cannot be read does not hide the base’s', async () => {
    github = await startGitHub({ commits: { 'c0ffee^1': { 'acme.yml': 'name: base\n' } } });
    const world = makeWorld({ inputs: { policy: 'acme.yml' }, github: gitHubOf(github) });
    const { policy, proposedPolicy, problems } = (await read(world)).sources;
    expect(policy).toEqual({ kind: 'files', files: [{ path: 'acme.yml', text: 'name: base\n' }] });
    expect(proposedPolicy?.problems.map(({ message }) => message)).toEqual([
      'The policy acme.yml cannot be read: there is no such file.',
    ]);
    expect(problems).toEqual([]);
  });
});
