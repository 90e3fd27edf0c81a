import { afterEach, describe, expect, test } from '@jest/globals';
import { UnreadableAnswer } from '../../src/model/github-client.js';
import { labelIn, pullRequestNode, readPullRequest } from '../../src/read/pull-request.js';
import { labelId } from '../support/github/node-ids.js';
import { read } from '../support/github/run.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import type { GitHubSetup } from '../support/github/state.js';
import { placesOf, valueAt, withAt } from '../support/places.js';

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
    [
      file('beef', 'gradle.properties'),
      { kind: 'unreadable', reason: 'there is no commit beef', unseen: 'failed' },
    ],
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
        unseen: 'denied',
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

describe('an answer about a pull request', () => {
  const page = (nodes: unknown, pageInfo: unknown = { hasNextPage: false, endCursor: null }) => ({
    nodes,
    pageInfo,
  });
  const more = (endCursor: string) => ({ hasNextPage: true, endCursor });
  const comment = { id: 'c1', fullDatabaseId: '1', viewerDidAuthor: true, body: 'Ours.' };
  const thread = { path: 'a', isResolved: false, isOutdated: false };
  const node = {
    ...{ id: 'PR', number: 7, state: 'OPEN', isDraft: false, isCrossRepository: false },
    ...{ headRefOid: 'abc', baseRefOid: 'def', labels: page([]) },
    ...{ comments: page([comment]), reviewThreads: page([]) },
  };
  const readFrom = (...answers: readonly unknown[]) => {
    const left = [...answers];
    const graphql = async () => (left.length > 1 ? left.shift() : left[0]);
    const client = { graphql, request: () => Promise.reject() };
    const question = { owner: 'acme', repo: 'platform', number: 7, labels: ['x'], files: [] };
    return readPullRequest(client, question);
  };
  const answered = (pullRequest: unknown, label: unknown = null) => ({
    repository: { pullRequest, label0: label },
  });
  const unread = (why: string) => ({
    pullRequest: null,
    files: [],
    notices: [
      {
        message: `Pull request #7 could not be read: GitHub's answer cannot be read: ${why}; run it again.`,
        location: null,
      },
    ],
  });

  test.each<[string, object, string]>([
    ['no id', { id: null }, 'id is not a text'],
    ['a head that is no text', { headRefOid: 7 }, 'headRefOid is not a text'],
    ['no comments', { comments: null }, 'comments is not an object'],
    ['comments that are no list', { comments: page('none') }, 'nodes is not a list'],
    ['comments without a page', { comments: page([], null) }, 'comments.pageInfo is not an object'],
    ['a comment that nobody sees', { comments: page([null]) }, 'comment is not an object'],
    [
      'a comment without a text',
      { comments: page([{ ...comment, body: null }]) },
      'body is not a text',
    ],
    ['no threads', { reviewThreads: page(null) }, 'nodes is not a list'],
    ['a thread that nobody sees', { reviewThreads: page([null]) }, 'thread is not an object'],
    [
      'a thread whose comments are gone',
      { reviewThreads: page([{ ...thread, comments: null }]) },
      'comments is not an object',
    ],
    ['labels that are no list', { labels: page(null) }, 'nodes is not a list'],
  ])('with %s is none: what stands there is not known', async (_, difference, why) => {
    expect(await readFrom(answered({ ...node, ...difference }))).toEqual(unread(why));
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a list without a pull request', answered(null)],
    ['no comments', answered({ labels: null, comments: null })],
  ])('goes on with %s, which is none', async (_, further) => {
    const first = answered({ ...node, comments: page([comment], more('1')) });
    const why = 'a page without the data that was asked for';
    expect(await readFrom(first, further)).toEqual(unread(why));
  });

  test.each<[string, object]>([
    ['no labels', { labels: null }],
    ['labels that nobody sees', { labels: page([null, { id: 'l' }, 7]) }],
    [
      'a thread whose first comment is gone',
      { reviewThreads: page([{ ...thread, comments: { totalCount: 0, nodes: [null] } }]) },
    ],
  ])('with %s is told without them', async (_, difference) => {
    const { pullRequest, notices } = await readFrom(answered({ ...node, ...difference }, 'x'));
    expect(notices).toEqual([]);
    expect(pullRequest).toMatchObject({ labels: [], repositoryLabels: [], threads: [] });
    expect(pullRequest?.comments).toEqual([{ id: 'c1', body: 'Ours.' }]);
  });

  test('that says of a part why it is missing is quoted', async () => {
    const refusal = {
      ...{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
      path: ['repository', 'pullRequest', 'comments'],
    };
    const client = {
      graphql: () =>
        Promise.reject({ data: answered({ ...node, comments: null }), errors: [null, refusal] }),
      request: () => Promise.reject(),
    };
    const question = { owner: 'acme', repo: 'platform', number: 7, labels: [], files: [] };
    const { notices } = await readPullRequest(client, question);
    expect(notices.map(({ message }) => message)).toEqual([
      'Pull request #7 could not be read: GitHub answered "Resource not accessible by integration"; the token needs pull-requests: read.',
    ]);
  });

  test('that always has one page more is not asked for ever', async () => {
    let asked = 0;
    const graphql = async () =>
      answered({ ...node, comments: page([comment], more(String(asked++))) });
    const client = { graphql, request: () => Promise.reject() };
    const question = { owner: 'acme', repo: 'platform', number: 7, labels: [], files: [] };
    const { pullRequest, notices } = await readPullRequest(client, question);
    expect(asked).toBe(50);
    expect(pullRequest).toBeNull();
    expect(notices[0]?.message).toContain('more than 50 pages of comments or labels');
  });

  test('whose next page is the same one is asked for once', async () => {
    let asked = 0;
    const graphql = async () => {
      asked++;
      return answered({ ...node, comments: page([comment], more('1')) });
    };
    const client = { graphql, request: () => Promise.reject() };
    const question = { owner: 'acme', repo: 'platform', number: 7, labels: [], files: [] };
    expect((await readPullRequest(client, question)).pullRequest).toBeNull();
    expect(asked).toBe(2);
  });
});

test.each<[string, object, string, 'failed' | 'denied']>([
  ['an outage', { status: 503 }, 'GitHub did not answer; run it again (503 "No")', 'failed'],
  [
    'a broken connection',
    { status: 500 },
    'GitHub did not answer; run it again (500 "No")',
    'failed',
  ],
  [
    'a used-up quota',
    { status: 403, response: { headers: { 'x-ratelimit-remaining': '0' } } },
    'GitHub\'s rate limit is used up; run it again later (403 "No")',
    'failed',
  ],
  ['a missing permission', { status: 403 }, 'GitHub answered 403 "No"', 'denied'],
])('after %s that is what is said of the pull request and of files', async (...row) => {
  const [, failure, why, unseen] = row;
  const needs = (permission: string) =>
    unseen === 'denied' ? `; the token needs ${permission}` : '';
  const graphql = () => Promise.reject({ message: 'No', ...failure });
  const client = { graphql, request: () => Promise.reject() };
  const files = [{ commit: 'd00d', path: 'gradle.properties' }];
  const question = { owner: 'acme', repo: 'platform', number: 7, labels: [], files };
  const answer = await readPullRequest(client, question);
  expect(answer.notices[0]?.message).toBe(
    `Pull request #7 could not be read: ${why}${needs('pull-requests: read')}.`,
  );
  const reason = `${why}${needs('contents: read')}`;
  expect(answer.files).toEqual([{ ...files[0], kind: 'unreadable', reason, unseen }]);
});

const pageInfo = { hasNextPage: false, endCursor: null };
const comment = { id: 'IC_1', fullDatabaseId: '1', viewerDidAuthor: true, body: 'Blocked.' };
const thread = {
  ...{ path: 'a.txt', isResolved: false, isOutdated: false },
  comments: { totalCount: 1, nodes: [comment] },
};
const whole = {
  ...{ id: 'PR_1', number: 7, state: 'OPEN', isDraft: false, isCrossRepository: false },
  ...{ headRefOid: 'a', baseRefOid: 'b' },
  labels: { nodes: [{ id: 'LA_1', name: 'gate: breaking' }], pageInfo },
  comments: { nodes: [comment], pageInfo: { hasNextPage: true, endCursor: 'c' } },
  reviewThreads: { nodes: [thread], pageInfo },
};

test('a whole answer is taken as it is', () => {
  expect(pullRequestNode(whole)).toEqual(whole);
});

test('GitHub may leave out the labels, and may write a number as one', () => {
  expect(pullRequestNode({ ...whole, labels: null }).labels).toBeNull();
  const numbered = withAt(whole, ['comments', 'nodes', '0', 'fullDatabaseId'], 1);
  expect(pullRequestNode(numbered)).toEqual(whole);
});

test('a label that cannot be seen is left out, and so is a deleted comment of a thread', () => {
  const odd = withAt(whole, ['labels', 'nodes'], [null, { id: 'LA_2' }, 'text']);
  expect(pullRequestNode(odd).labels?.nodes).toEqual([]);
  const deleted = withAt(whole, ['reviewThreads', 'nodes', '0', 'comments', 'nodes'], [null]);
  expect(pullRequestNode(deleted).reviewThreads.nodes[0]?.comments.nodes).toEqual([]);
});

describe('an answer cannot be read', () => {
  // A list of labels may hold anything, but must be a list.
  const mayBe =
    /^labels(\.nodes\..*|\.pageInfo\.endCursor)?$|^reviewThreads\.(pageInfo\.endCursor|nodes\.0\.comments\.nodes\.0)$/;
  const places = placesOf(whole).map((way): [string, string[]] => [way.join('.'), way]);

  test.each(places.filter(([name]) => !mayBe.test(name)))(
    'with null, nothing or another type for %s',
    (_, way) => {
      for (const odd of [null, undefined, 'GONE', Symbol('of no type that JSON has')]) {
        const isText = typeof odd === 'string' && typeof valueAt(whole, way) === 'string';
        if (isText && way.at(-1) !== 'state') continue;
        expect(() => pullRequestNode(withAt(whole, way, odd))).toThrow(UnreadableAnswer);
      }
    },
  );

  test.each([null, undefined, 'text', 1, []])('where it is %j', (odd) => {
    expect(() => pullRequestNode(odd)).toThrow('pullRequest is not an object');
    expect(labelIn(odd)).toEqual([]);
  });
});
