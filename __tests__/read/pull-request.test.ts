import { afterEach, describe, expect, test } from '@jest/globals';
import { labelId } from '../support/github/node-ids.js';
import { read } from '../support/github/run.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import type { GitHubSetup } from '../support/github/state.js';

let github: LoopbackGitHub;
const start = async (setup: GitHubSetup = {}) => {
  github = await startGitHub(setup);
};

const label = (name: string) => ({ id: labelId(name), name });

afterEach(() => github.close());

describe('a pull request', () => {
  test('is read with one query', async () => {
    await start({
      pullRequest: { draft: true, fromFork: true, headSha: 'abc', baseSha: 'def' },
      labels: ['bug', 'gate: breaking'],
      repositoryLabels: ['Gate: Incompatible', 'question'],
      threads: [{ path: 'a', body: 'At a line.' }],
      comments: [{ body: 'Ours.' }, { author: 'someone', body: 'Theirs.' }],
    });
    expect(await read(github)).toEqual({
      notices: [],
      files: [],
      pullRequest: {
        id: 'PR_kwDO7',
        number: 7,
        state: 'OPEN',
        draft: true,
        fromFork: true,
        headSha: 'abc',
        baseSha: 'def',
        labels: [label('bug'), label('gate: breaking')],
        repositoryLabels: [label('Gate: Incompatible'), label('gate: breaking')],
        comments: [{ id: 'IC_kwDO3000000001', body: 'Ours.' }],
        threads: [
          {
            id: 'PRRC_kwDO3000000003',
            path: 'a',
            body: 'At a line.',
            resolved: false,
            outdated: false,
            answered: false,
          },
        ],
      },
    });
    expect(github.requests).toHaveLength(1);
  });

  test('has its comments oldest first, in whatever order they come', async () => {
    await start({ comments: [{ body: 'First.' }, { body: 'Second.' }, { body: 'Third.' }] });
    github.state.comments.reverse();
    const { pullRequest } = await read(github);
    expect(pullRequest?.comments.map(({ body }) => body)).toEqual(['First.', 'Second.', 'Third.']);
  });

  test.each([
    [100, 100, 1],
    [101, 3, 2],
    [250, 3, 3],
    [3, 150, 2],
    [250, 150, 3],
  ])(
    'with %i comments and %i labels is read in full with %i queries',
    async (comments, labels, queries) => {
      await start({
        comments: Array.from({ length: comments }, (_, index) => ({ body: `Comment ${index}` })),
        labels: Array.from({ length: labels }, (_, index) => `label ${index}`),
      });
      const { pullRequest } = await read(github);
      expect(pullRequest?.comments.map(({ body }) => body)).toEqual(
        github.comments().map(({ body }) => body),
      );
      expect(pullRequest?.labels).toEqual(github.labels().map(label));
      expect(github.requests).toHaveLength(queries);
    },
  );
});

describe('files in commits', () => {
  const commits = {
    'c0ffee^1': {
      '.github/release-gate.yml': 'name: "ä"\n',
      'logo.png': null,
      'big.txt': 'x'.repeat(600_000),
    },
    d00d: { 'gradle.properties': '' },
  };
  const file = (commit: string, path: string) => ({ commit, path });

  test.each([
    [file('c0ffee^1', '.github/release-gate.yml'), { kind: 'text', text: 'name: "ä"\n' }],
    [file('d00d', 'gradle.properties'), { kind: 'text', text: '' }],
    [file('d00d', 'logo.png'), { kind: 'missing' }],
    [file('c0ffee^1', '.github'), { kind: 'unreadable', reason: 'it is not a file' }],
    [file('c0ffee^1', 'logo.png'), { kind: 'unreadable', reason: 'it is not a text' }],
    [
      file('c0ffee^1', 'big.txt'),
      { kind: 'unreadable', reason: 'it is too large for GitHub to send whole' },
    ],
    [file('beef', 'gradle.properties'), { kind: 'unreadable', reason: 'there is no commit beef' }],
  ])('%j is %j', async (question, answer) => {
    await start({ commits });
    const answered = await read(github, { files: [question] });
    expect(answered.files).toEqual([{ ...question, ...answer }]);
  });

  test('come in the order asked, with the same single query', async () => {
    await start({ commits });
    const files = [file('d00d', 'gradle.properties'), file('beef', 'x'), file('d00d', 'nothing')];
    const answered = await read(github, { files });
    expect(answered.files.map(({ kind }) => kind)).toEqual(['text', 'unreadable', 'missing']);
    expect(github.requests).toHaveLength(1);
  });

  test('that the token may not see are unreadable, never missing', async () => {
    await start({ commits, permissions: { contents: 'none' } });
    const answered = await read(github, { files: [file('d00d', 'gradle.properties')] });
    expect(answered.files).toEqual([
      {
        ...file('d00d', 'gradle.properties'),
        kind: 'unreadable',
        reason:
          'GitHub answered "Resource not accessible by integration"; the token needs contents: read',
      },
    ]);
  });
});

test('files are read without a pull request too, as in a merge queue', async () => {
  await start({ commits: { d00d: { 'gradle.properties': 'version=1.0.0' } } });
  const files = [{ commit: 'd00d', path: 'gradle.properties' }];
  const answered = await read(github, { number: null, files });
  expect(answered).toEqual({
    pullRequest: null,
    files: [{ ...files[0], kind: 'text', text: 'version=1.0.0' }],
    notices: [],
  });
});

test('files of a pull request that cannot be read are known all the same', async () => {
  await start({ pullRequest: null, commits: { d00d: { 'gradle.properties': 'version=1.0.0' } } });
  const { files } = await read(github, { files: [{ commit: 'd00d', path: 'gradle.properties' }] });
  expect(files.map(({ kind }) => kind)).toEqual(['text']);
});

describe('a pull request that cannot be read is null, with a notice', () => {
  const messageOf = async (difference = {}) => {
    const { pullRequest, notices } = await read(github, difference);
    expect(pullRequest).toBeNull();
    return notices.map(({ message }) => message);
  };

  test('when there is none', async () => {
    await start({ pullRequest: null });
    expect(await messageOf()).toEqual([
      'Pull request #7 could not be read: GitHub answered "Could not resolve to a PullRequest with that name or number.".',
    ]);
  });

  test('when the repository is another one', async () => {
    await start();
    expect(await messageOf({ repo: 'other' })).toHaveLength(1);
  });

  test('when the token may not, and names the permission', async () => {
    await start({ permissions: { pullRequests: 'none' } });
    expect(await messageOf()).toEqual([
      'Pull request #7 could not be read: GitHub answered "Resource not accessible by integration"; the token needs pull-requests: read.',
    ]);
  });

  test('when a further page of comments fails, for our own may be on it', async () => {
    await start({ comments: Array.from({ length: 101 }, () => ({ body: 'Hello.' })) });
    github.failAt(2, 404);
    expect(await messageOf()).toEqual([
      'Pull request #7 could not be read: GitHub answered 404 "Not Found".',
    ]);
  });
});
