import { afterEach, describe, expect, test } from '@jest/globals';
import type { GitHubClient, QueryVariables } from '../../src/model/github-client.js';
import type { InputName } from '../../src/model/input.js';
import type { GitHubEvent } from '../../src/model/sources.js';
import { read } from '../../src/read/read.js';
import { readChanges, survey } from '../../src/read/survey.js';
import type { Texts } from '../support/folder.js';
import { clientOf } from '../support/github/run.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import type { GitHubSetup } from '../support/github/state.js';
import { filesOf, gitHubOf, makeWorld } from '../support/make-world.js';

const core = (version: string) => `FROM kestra/kestra:v${version}\n`;
const head = 'a'.repeat(40);

let github: LoopbackGitHub | undefined;
afterEach(() => github?.close());

const operations = () => github?.requests.map(({ operation }) => operation);

/** A world that reads a change of GitHub; the folder holds these files, and no history. */
async function worldOf(
  setup: GitHubSetup,
  event: Partial<GitHubEvent>,
  files: Texts = {},
  inputs: Partial<Record<InputName, string>> = {},
) {
  github = await startGitHub(setup);
  return makeWorld({ inputs, files, door: 'action', github: gitHubOf(github, event) });
}

const names = (files: readonly { readonly path: string }[] | undefined) =>
  files?.map(({ path }) => path);

describe('in a checkout', () => {
  test('a push asks nobody', async () => {
    const files = { 'kestra/Dockerfile': core('1.0.0') };
    const event = { name: 'push', pullRequest: null };
    const { sources } = await read(await worldOf({}, event, files));
    expect(names(sources.manifests.files)).toEqual(['kestra/Dockerfile']);
    expect(operations()).toEqual([]);
  });

  test('a pull request costs the list of what it touches, and one query', async () => {
    const base = { 'kestra/Dockerfile': core('1.0.0'), 'old/Dockerfile': core('1.0.0') };
    const files = { 'kestra/Dockerfile': core('1.1.0'), 'same/Dockerfile': core('2.0.0') };
    const changes = [{ path: 'kestra/Dockerfile' }, { path: 'new.md', previous: 'old/Dockerfile' }];
    const { sources } = await read(
      await worldOf({ commits: { 'c0ffee^1': base }, changes }, {}, files),
    );
    expect(sources.base?.manifests.files).toEqual([
      { path: 'kestra/Dockerfile', text: core('1.0.0') },
      { path: 'old/Dockerfile', text: core('1.0.0') },
      { path: 'same/Dockerfile', text: core('2.0.0') },
    ]);
    expect(sources.problems).toEqual([]);
    expect(operations()).toEqual(['pulls/list-files', 'query']);
  });

  test('a history that holds the base saves the list', async () => {
    const world = await worldOf(
      { commits: { 'c0ffee^1': { 'a.yaml': 'kestra' } }, changes: [] },
      {},
    );
    const files = { ...filesOf({}), changes: async () => ['a.yaml'] };
    const { sources } = await read({ ...world, files });
    expect(names(sources.base?.manifests.files)).toEqual(['a.yaml']);
    expect(operations()).toEqual(['query']);
  });

  test('a merge queue compares its commits', async () => {
    const event = { name: 'merge_group', pullRequest: null, sha: head, baseSha: 'b'.repeat(40) };
    const base = { Dockerfile: core('1.0.0') };
    const setup = { commits: { ['b'.repeat(40)]: base } };
    const { sources } = await read(await worldOf(setup, event, { Dockerfile: core('1.1.0') }));
    expect(sources.base?.manifests.files).toEqual([{ path: 'Dockerfile', text: core('1.0.0') }]);
    expect(operations()).toEqual(['repos/compare-commits-with-basehead', 'query']);
  });

  test('a change that nobody can list is read at its base as a whole', async () => {
    const base = { Dockerfile: core('1.0.0'), 'gone/Dockerfile': core('1.0.0') };
    const world = await worldOf(
      { commits: { 'c0ffee^1': base } },
      {},
      { Dockerfile: core('1.0.0') },
    );
    github?.failAt(1, 403);
    github?.failAt(2, 403);
    const { sources } = await read(world);
    expect(names(sources.base?.manifests.files)).toEqual(['Dockerfile', 'gone/Dockerfile']);
    expect(sources.problems).toEqual([]);
    expect(operations()).toEqual([
      'pulls/list-files',
      'repos/compare-commits-with-basehead',
      'git/get-tree',
      'query',
    ]);
  });

  test('a change of which nothing can be listed is a problem', async () => {
    const world = await worldOf({ commits: {} }, {}, { Dockerfile: core('1.0.0') });
    github?.failAt(1, 403);
    github?.failAt(2, 404);
    const { paths } = await survey(world, { head: null, base: 'c0ffee^1' });
    expect(paths.problems.map(({ message }) => message)).toEqual([
      'Nobody can tell which files the change touches, so nothing can be compared: GitHub answered 404 "Not Found". The token needs pull-requests: read and contents: read.',
    ]);
  });

  test.each([
    ['nothing is read', { manifests: 'none' }],
    ['all is given by hand', { 'core-version': '1.0.0' }],
  ])('nothing is listed where %s', async (_, inputs) => {
    await read(await worldOf({ commits: { 'c0ffee^1': {} } }, {}, { Dockerfile: '' }, inputs));
    expect(operations()).toEqual(['query']);
  });
});

describe('without a checkout', () => {
  const target = { name: 'pull_request_target', headSha: head };
  const tree = {
    'kestra/Dockerfile': core('1.1.0'),
    'docs/Dockerfile': core('0.9.0'),
    'link.yaml': 'kestra/Dockerfile',
    'main.ts': 'kestra',
    'other.yaml': 'kind: Secret\n',
  };

  test('the head comes from one list and the same query, and never from the folder', async () => {
    const base = { ...tree, 'kestra/Dockerfile': core('1.0.0') };
    const changes = [{ path: 'kestra/Dockerfile' }];
    const setup = { commits: { [head]: tree, c0ffee: base }, changes, symlinks: ['link.yaml'] };
    const world = await worldOf(setup, target, { Dockerfile: core('9.9.9') });
    const { sources } = await read(world);
    expect(sources.manifests).toMatchObject({
      files: [{ path: 'kestra/Dockerfile', text: core('1.1.0') }],
      leftOut: [
        { path: 'link.yaml', why: 'it is a symlink' },
        { path: 'docs/Dockerfile', why: 'it lies in a folder named docs' },
      ],
      searchedFiles: 5,
    });
    expect(sources.base?.manifests.files).toEqual([
      { path: 'kestra/Dockerfile', text: core('1.0.0') },
    ]);
    expect(sources.problems).toEqual([]);
    expect(operations()).toEqual(['git/get-tree', 'pulls/list-files', 'query']);
  });

  test.each([
    ['a symlink that is named', 'link.yaml', 'it is a symlink'],
    ['a binary', 'logo.yaml', 'GitHub could not show it, because it is not a text'],
    ['a pointer of Git LFS', 'lfs.yaml', 'it is a Git LFS pointer, and its file was not fetched'],
    ['a file that is not there', 'gone.yaml', 'there is no such file'],
  ])('%s is a problem', async (_, manifests, why) => {
    const files = {
      ...tree,
      'logo.yaml': null,
      'lfs.yaml': 'version https://git-lfs.github.com/spec/v1\n',
    };
    const setup = {
      commits: { [head]: files, c0ffee: files },
      changes: [],
      symlinks: ['link.yaml'],
    };
    const { sources } = await read(await worldOf(setup, target, {}, { manifests }));
    expect(sources.problems.map(({ message }) => message)).toEqual([
      `The manifest ${manifests} cannot be read: ${why}.`,
    ]);
  });

  test('a file that becomes a symlink is a problem, as it named something before', async () => {
    const base = { 'link.yaml': 'image: kestra/kestra:v1.0.0\n' };
    const setup = {
      commits: { [head]: { 'link.yaml': '../elsewhere' }, c0ffee: base },
      symlinks: ['link.yaml'],
    };
    const { sources } = await read(await worldOf(setup, target));
    expect(sources.problems.map(({ message }) => message)).toEqual([
      'The manifest link.yaml cannot be read: it is a symlink.',
    ]);
  });

  test('a list that GitHub cuts is a problem', async () => {
    const setup = { commits: { [head]: tree, c0ffee: tree }, cutTrees: true };
    const { sources } = await read(await worldOf(setup, target));
    expect(sources.problems.map(({ found }) => found)).toEqual(['more than 5 files']);
  });

  test('a list that GitHub refuses is a problem', async () => {
    const setup = { commits: { [head]: tree, c0ffee: tree } };
    const world = await worldOf(setup, target);
    github?.failAt(1, 403);
    const { sources } = await read(world);
    expect(sources.problems[0]?.message).toBe(
      'The files of the repository cannot be listed: GitHub answered 403 "Resource not accessible by integration"; the token needs contents: read. Check the repository out, or give the token what it needs.',
    );
  });

  test('nobody is asked without a token', async () => {
    const world = await worldOf({}, target);
    const { sources } = await read({
      ...world,
      github: { ...gitHubOf(github as LoopbackGitHub, target), connect: null },
    });
    expect(sources.problems.some(({ found }) => found === 'there is no token')).toBe(true);
    expect(operations()).toEqual([]);
  });

  test('many files take several queries', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 650 }, (_, n) => [`${n}/values.yaml`, 'image: {}\n']),
    );
    const setup = { commits: { [head]: many, c0ffee: many }, changes: [] };
    const { sources } = await read(await worldOf(setup, target));
    expect(sources.manifests.files).toHaveLength(650);
    expect(operations()).toEqual(['git/get-tree', 'pulls/list-files', 'query', 'query', 'query']);
  });

  test('too many files are a problem, and not asked for', async () => {
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`${n}.yaml`, '']));
    const setup = { commits: { [head]: many, c0ffee: many }, changes: [] };
    const { sources } = await read(await worldOf(setup, target));
    expect(sources.problems.map(({ message }) => message)).toEqual([
      'Versions could stand in 2,001 files, which is more than can be asked of GitHub; say which count in `manifests`: paths, patterns, or `!pattern` for what to leave out.',
    ]);
    expect(operations()).toEqual(['git/get-tree', 'pulls/list-files', 'query']);
  });

  test('companions come in one query for all of them', async () => {
    const files = { 'compose.yaml': 'services: {}\n', 'a.xml': 'A=1\n', 'b.xml': 'B=1\n' };
    const setup = { commits: { [head]: files, c0ffee: files }, changes: [{ path: 'b.xml' }] };
    const reading = await read(await worldOf(setup, target));
    const wanted = ['a.xml', 'b.xml', 'gone.env'];
    const { sources } = await reading.readMore({ now: wanted, before: wanted, catalogues: [] });
    expect(names(sources.manifests.companions)).toEqual(['a.xml', 'b.xml']);
    expect(names(sources.base?.manifests.companions)).toEqual(['b.xml', 'a.xml']);
    expect(sources.base?.manifests.absent).toEqual(['gone.env']);
    expect(operations()).toEqual(['git/get-tree', 'pulls/list-files', 'query', 'query']);
  });

  test('a push reads its commit, too, where a folder holds nothing', async () => {
    const world = await worldOf(
      { commits: { c0ffee: tree }, symlinks: ['link.yaml'] },
      { name: 'push', pullRequest: null },
    );
    const files = { ...filesOf({}), hasCheckout: async () => false };
    const { sources } = await read({ ...world, files });
    expect(names(sources.manifests.files)).toEqual(['kestra/Dockerfile']);
    expect(operations()).toEqual(['git/get-tree', 'query']);
  });
});

describe('what else holds versions', () => {
  test('the policy, what it extends, and the catalogues are no manifests', async () => {
    const files = {
      '.github/release-gate.yml': 'extends: ./kestra.yml\n',
      '.github/kestra.yml': 'name: kestra\n',
      'catalog.yml': 'plugins: { kestra: {} }\n',
      'real.yml': 'image: kestra/kestra:v1.0.0\n',
    };
    const { sources } = await read(makeWorld({ files, inputs: { catalog: 'catalog.yml' } }));
    expect(names(sources.manifests.files)).toEqual(['real.yml']);
  });

  test('the policy says which words matter', async () => {
    const files = {
      '.github/release-gate.yml': 'core: { name: orchestrator, images: [acme/engine] }\n',
      'a/Dockerfile': 'FROM mirror.acme.example/x/engine:1.0.0\n',
      'b/Dockerfile': 'FROM node:20\n',
    };
    const { sources } = await read(makeWorld({ files }));
    expect(names(sources.manifests.files)).toEqual(['a/Dockerfile']);
  });
});

describe('on a command line with a base', () => {
  test('git says what differs', async () => {
    const files = { 'a.yaml': 'kestra: 2\n', 'b.yaml': 'kestra: 1\n' };
    const before = { 'a.yaml': 'kestra: 1\n', 'gone.yaml': 'kestra: 1\n' };
    const { sources } = await read(makeWorld({ files, before }));
    expect(sources.base?.manifests.files).toEqual([
      { path: 'a.yaml', text: 'kestra: 1\n' },
      { path: 'gone.yaml', text: 'kestra: 1\n' },
    ]);
  });

  test('it is a problem where git cannot say', async () => {
    const world = makeWorld({ files: { 'a.yaml': 'kestra' }, before: {} });
    const baseline = { read: filesOf({}).read, changes: async () => null };
    const { sources } = await read({ ...world, baseline });
    expect(sources.problems.map(({ found }) => found)).toEqual(['git could not say']);
  });
});

describe('changes', () => {
  const commits = { owner: 'acme', repo: 'platform', base: 'c0ffee^1', head: 'c0ffee' };
  const ofPullRequest = { ...commits, pullRequest: 7 };
  const ofQueue = { ...commits, pullRequest: null };

  let github: LoopbackGitHub | undefined;
  afterEach(() => github?.close());

  const operations = () => github?.requests.map(({ operation }) => operation);
  const some = (count: number) => Array.from({ length: count }, (_, n) => ({ path: `${n}.txt` }));

  describe('the files that a change touches', () => {
    test('are those of the pull request, both names of a renamed one', async () => {
      const changes = [{ path: 'a' }, { path: 'new', previous: 'old' }];
      github = await startGitHub({ changes });
      const answer = await readChanges(await clientOf(github), ofPullRequest);
      expect(answer).toEqual({ kind: 'files', paths: new Set(['a', 'new', 'old']) });
      expect(operations()).toEqual(['pulls/list-files']);
    });

    test('take a request for each hundred', async () => {
      github = await startGitHub({ changes: some(250) });
      const answer = await readChanges(await clientOf(github), ofPullRequest);
      expect(answer).toMatchObject({ kind: 'files' });
      expect(operations()).toHaveLength(3);
    });

    test('of a merge queue are what lies between its commits', async () => {
      github = await startGitHub({ changes: [{ path: 'new', previous: 'old' }] });
      const answer = await readChanges(await clientOf(github), ofQueue);
      expect(answer).toEqual({ kind: 'files', paths: new Set(['new', 'old']) });
      expect(operations()).toEqual(['repos/compare-commits-with-basehead']);
      expect(github.requests[0]?.path).toContain(encodeURIComponent('c0ffee^1...c0ffee'));
    });

    test('are compared where the token may not see the pull request', async () => {
      github = await startGitHub({ changes: [{ path: 'a' }] });
      github.failAt(1, 403);
      const answer = await readChanges(await clientOf(github), ofPullRequest);
      expect(answer).toEqual({ kind: 'files', paths: new Set(['a']) });
      expect(operations()).toEqual(['pulls/list-files', 'repos/compare-commits-with-basehead']);
    });
  });

  describe('nobody can say what a change touches', () => {
    test('in a merge queue, where GitHub lists no more files', async () => {
      github = await startGitHub({ changes: some(300) });
      expect(await readChanges(await clientOf(github), ofQueue)).toEqual({
        kind: 'unknown',
        why: 'it touches 300 files or more, and GitHub lists no more than that',
      });
    });

    test('on a pull request of thousands of files', async () => {
      const asked: QueryVariables[] = [];
      const client: GitHubClient = {
        graphql: async () => ({}),
        request: async (route, parameters) => {
          asked.push(parameters);
          const page = some(100).map(({ path }) => ({ filename: path }));
          return {
            data: route.includes('compare') ? { files: [...page, ...page, ...page] } : page,
          };
        },
      };
      expect(await readChanges(client, ofPullRequest)).toMatchObject({ kind: 'unknown' });
      expect(asked).toHaveLength(31);
    });

    test.each([
      ['GitHub is not there', async () => Promise.reject(new Error('no route')), /no route/],
      ['it answers something else', async () => ({ data: 'x' }), /without a list of files/],
    ])('where %s', async (_, request, why) => {
      const client: GitHubClient = { graphql: async () => ({}), request };
      const answer = await readChanges(client, ofPullRequest);
      expect(answer).toMatchObject({ kind: 'unknown', why: expect.stringMatching(why) });
    });
  });
});
