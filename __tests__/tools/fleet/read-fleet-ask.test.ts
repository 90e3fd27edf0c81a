import { afterEach, describe, expect, test } from '@jest/globals';
import { askFor, askForMore } from '../../../src/tools/fleet/read-fleet-ask.js';
import { clientOf } from '../../support/github/run.js';
import { type LoopbackGitHub, startGitHub } from '../../support/github/server.js';

function askOf(graphql: () => Promise<unknown>) {
  return askFor({ graphql, request: graphql }, ['acme/one']);
}

test('an answer has what was read, and what is left of the points', async () => {
  const rateLimit = { cost: 1, remaining: 4_999, resetAt: '2026-01-15T10:00:00Z' };
  expect(await askOf(async () => ({ rateLimit, repository0: null }))).toMatchObject({
    kind: 'answer',
    reads: [{ repository: 'acme/one' }],
    budget: rateLimit,
  });
});

test('a server without a limit tells none', async () => {
  const asked = await askOf(async () => ({ repository0: null }));
  expect(asked).toMatchObject({ kind: 'answer', budget: null });
});

describe('asking again may help', () => {
  const noData = "GitHub's answer cannot be read: a page without the data that was asked for";
  test.each([
    ['after a 502', () => Promise.reject({ status: 502, message: 'x' }), 'GitHub answered 502 "x"'],
    ['after a page of HTML', async () => undefined, noData],
    ['after an answer that is null', async () => null, noData],
    ['after an empty answer', async () => ({}), 'GitHub answered another question'],
    [
      'after errors that are no limit',
      () => Promise.reject({ message: 'Oops', data: null, errors: [{ message: 'Oops' }] }),
      'GitHub answered "Oops"',
    ],
  ])('%s', async (_, graphql, why) => {
    expect(await askOf(graphql)).toEqual({ kind: 'broken', why });
  });
});

describe('nobody needs to be asked any more', () => {
  const spent = { 'x-ratelimit-remaining': '0' };
  const secondary = 'You have exceeded a secondary rate limit.';
  test.each([
    ['with a bad token', { status: 401, message: 'Bad' }, 'GitHub answered 401 "Bad"'],
    ['without a point', { status: 403, response: { headers: spent } }, 'rate limit is used up'],
    [
      'when the message says so',
      { status: 403, message: 'API rate limit exceeded' },
      'rate limit is used up',
    ],
    [
      'when an answer says so',
      { message: '', errors: [{ type: 'RATE_LIMITED', message: '' }] },
      'rate limit is used up',
    ],
    ['when asking too fast', { status: 403, message: secondary }, 'secondary limit'],
    ['when an answer says that', { message: secondary, errors: [] }, 'secondary limit'],
    ['after a 429 with points left', { status: 429, message: '' }, 'secondary limit'],
    [
      'when told to wait',
      { status: 403, response: { headers: { 'retry-after': '60' } } },
      'secondary limit',
    ],
  ])('%s', async (_, failure, why) => {
    const asked = await askOf(() => Promise.reject(failure));
    expect(asked).toEqual({ kind: 'refused', why: expect.stringContaining(why) });
  });
});

describe('a repository is read as the gate reads it', () => {
  let github: LoopbackGitHub | undefined;
  afterEach(() => github?.close());

  const core = 'FROM kestra/kestra:v1.0.0\n';
  const deep = 'a/b/c/d/e/f/g/h/i/Dockerfile';

  async function readsOf(files: Readonly<Record<string, string>>) {
    github = await startGitHub({ repositories: { 'acme/one': { tags: {}, files } } });
    const client = await clientOf(github);
    const asked = await askFor(client, ['acme/one']);
    return { client, asked, reads: asked.kind === 'answer' ? asked.reads : [] };
  }

  test('at any depth, by the names of files', async () => {
    const { reads } = await readsOf({
      [deep]: core,
      'docs/Dockerfile': core,
      'kestra/values.yaml': 'image: {}\n',
      'main.ts': 'kestra',
    });
    expect(reads).toMatchObject([
      {
        kind: 'files',
        manifests: {
          files: [{ path: deep }, { path: 'kestra/values.yaml' }],
          searched: true,
          leftOut: [{ path: 'docs/Dockerfile', why: 'it lies in a folder named docs' }],
          searchedFiles: 4,
        },
      },
    ]);
    // The root, four folders deeper, and again; then the files.
    expect(github?.requests).toHaveLength(4);
  });

  test('in as few queries as its files allow', async () => {
    const files = Array.from({ length: 300 }, (_, n) => [`${n}/values.yaml`, 'image: {}\n']);
    const { reads } = await readsOf(Object.fromEntries(files));
    expect(reads).toMatchObject([{ kind: 'files' }]);
    expect(github?.requests).toHaveLength(2);
  });

  test('unless it has too many files', async () => {
    const files = Array.from({ length: 301 }, (_, n) => [`${n}.yaml`, '']);
    const { reads } = await readsOf(Object.fromEntries(files));
    expect(reads).toMatchObject([
      { kind: 'unread', why: 'versions could stand in 301 files, more than 300' },
    ]);
  });

  test('unless its folders are too deep', async () => {
    const { reads } = await readsOf({ [`${'x/'.repeat(17)}Dockerfile`]: core });
    expect(reads).toMatchObject([{ kind: 'unread', why: expect.stringContaining('too deep') }]);
  });

  test('together with what its files name', async () => {
    const { client, reads } = await readsOf({ 'compose.yaml': '', '.env': 'A=1\n' });
    const before = github?.requests.length ?? 0;
    const wanted = new Map([['acme/one', ['.env', 'gone.env']]]);
    expect(await askForMore(client, reads, wanted)).toMatchObject([
      { manifests: { companions: [{ path: '.env', text: 'A=1\n' }], absent: ['gone.env'] } },
    ]);
    expect((github?.requests.length ?? 0) - before).toBe(1);
    const refuse = () => Promise.reject({ status: 401, message: 'Bad' });
    expect(await askForMore({ graphql: refuse, request: refuse }, reads, wanted)).toEqual([
      { kind: 'unread', repository: 'acme/one', why: 'GitHub answered 401 "Bad"' },
    ]);
  });
});
