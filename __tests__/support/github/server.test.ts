import { afterEach, describe, expect, test } from '@jest/globals';
import { type LoopbackGitHub, startGitHub } from './server.js';
import type { GitHubSetup } from './state.js';

let github: LoopbackGitHub;
afterEach(() => github.close());

/** Sends a request as any client would. */
async function send(setup: GitHubSetup, method: string, path: string, body?: unknown) {
  github = await startGitHub(setup);
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: 'token x', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
}

const issue = '/repos/acme/platform/issues/7';

describe('the loopback GitHub refuses', () => {
  test.each([
    ['a comment without a body', `${issue}/comments`, { text: 'Hello.' }, 422, 'body'],
    ['labels that are no list', `${issue}/labels`, { labels: 'bug' }, 422, 'labels'],
    ['a label without a name', '/repos/acme/platform/labels', { color: 'ffffff' }, 422, 'name'],
    [
      'an issue that is no number',
      '/repos/acme/platform/issues/x/comments',
      { body: 'Hi' },
      422,
      'issue_number',
    ],
    ['an unknown route', '/repos/acme/platform/nothing', {}, 404, 'Not Found'],
    ['another repository', '/repos/acme/other/issues/7/comments', { body: 'Hi' }, 404, 'Not Found'],
    ['another issue', '/repos/acme/platform/issues/8/comments', { body: 'Hi' }, 404, 'Not Found'],
  ])('%s', async (_, path, body, status, word) => {
    const answer = await send({}, 'POST', path, body);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(word);
  });

  test.each([
    [
      'an unknown field',
      'query { repository(owner: "acme", name: "platform") { colour } }',
      'colour',
    ],
    [
      'a longer page than 100',
      'query { repository(owner: "acme", name: "platform") { pullRequest(number: 7) { comments(first: 101) { totalCount } } } }',
      '100',
    ],
    [
      'a page without a length',
      'query { repository(owner: "acme", name: "platform") { pullRequest(number: 7) { comments { totalCount } } } }',
      '100',
    ],
  ])('a query with %s', async (_, query, word) => {
    const { text } = await send({}, 'POST', '/graphql', { query });
    const { errors } = JSON.parse(text) as { errors: { message: string }[] };
    expect(errors[0]?.message).toContain(word);
  });

  test('to create labels for a token without issues: write', async () => {
    const setup: GitHubSetup = { permissions: { issues: 'read' } };
    expect(await send(setup, 'POST', '/repos/acme/platform/labels', { name: 'bug' })).toMatchObject(
      { status: 403 },
    );
  });
});

describe('the loopback GitHub answers as its description says', () => {
  const setup = {
    comments: [{ author: 'someone', body: 'Hello.' }],
    threads: [{ path: 'a', body: 'At a line.' }],
    patches: { a: '@@ -4,2 +4,2 @@\n x\n-y\n+z' },
    labels: ['bug'],
  };
  const pull = '/repos/acme/platform/pulls';
  const review = (line: number, difference: object = {}) => ({
    commit_id: 'a'.repeat(40),
    event: 'COMMENT',
    body: 'Look.',
    comments: [{ path: 'a', line, side: 'RIGHT', body: 'Here.' }],
    ...difference,
  });

  test.each([
    ['GET', `${issue}/comments`, undefined, 200],
    ['POST', `${issue}/comments`, { body: 'Hi' }, 201],
    ['PATCH', '/repos/acme/platform/issues/comments/3000000001', { body: 'Hi' }, 200],
    ['DELETE', '/repos/acme/platform/issues/comments/3000000001', undefined, 204],
    ['GET', `${issue}/labels`, undefined, 200],
    ['POST', `${issue}/labels`, { labels: ['new', 'bug'] }, 200],
    ['DELETE', `${issue}/labels/bug`, undefined, 200],
    ['DELETE', `${issue}/labels/none`, undefined, 404],
    ['GET', '/repos/acme/platform/labels', undefined, 200],
    ['GET', '/repos/acme/platform/labels/bug', undefined, 200],
    ['POST', '/repos/acme/platform/labels', { name: 'new', color: 'ffffff' }, 201],
    ['POST', '/repos/acme/platform/labels', { name: 'Bug' }, 422],
    ['GET', `${pull}/7/files`, undefined, 200],
    ['GET', `${pull}/8/files`, undefined, 404],
    ['POST', `${pull}/7/reviews`, review(5), 200],
    ['POST', `${pull}/7/reviews`, review(6), 422],
    ['POST', `${pull}/7/reviews`, review(5, { body: undefined }), 422],
    ['POST', `${pull}/7/reviews`, review(5, { commit_id: 'b'.repeat(40) }), 422],
    ['DELETE', `${pull}/comments/3000000002`, undefined, 204],
    ['DELETE', `${pull}/comments/3000000003`, undefined, 404],
  ])('%s %s %j: %i', async (method, path, body, status) => {
    expect(await send(setup, method, path, body)).toMatchObject({ status });
  });
});
