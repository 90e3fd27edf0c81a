import { afterEach, describe, expect, test } from '@jest/globals';
import { labelId } from './node-ids.js';
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

describe('the loopback GitHub writes by mutation', () => {
  const setup: GitHubSetup = {
    comments: [{ body: 'Hello.' }],
    threads: [{ path: 'a', body: 'At a line.' }],
    patches: { a: '@@ -4,2 +4,2 @@\n x\n-y\n+z' },
    labels: ['bug'],
    repositoryLabels: ['new'],
  };
  const pullRequest = 'PR_kwDO7';
  const review = (line: number, difference: object = {}) => ({
    pullRequestId: pullRequest,
    commitOID: 'a'.repeat(40),
    event: 'COMMENT',
    body: 'Look.',
    threads: [{ path: 'a', line, side: 'RIGHT', body: 'Here.' }],
    ...difference,
  });

  /** The errors of a mutation of one field, by type. */
  async function write(field: string, input: object, differences: GitHubSetup = {}) {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { it: ${field}(input: $input) { clientMutationId } }`;
    const sent = { ...setup, ...differences };
    const { text } = await send(sent, 'POST', '/graphql', { query, variables: { input } });
    const { data, errors = [] } = JSON.parse(text);
    if (errors.length === 0) expect(data).toEqual({ it: { clientMutationId: null } });
    else expect(errors[0].path ?? ['it']).toEqual(['it']);
    return errors.map((error: { type?: string }) => error.type ?? 'none');
  }

  test.each<[string, object, string[]]>([
    ['addComment', { subjectId: pullRequest, body: 'Hi' }, []],
    ['addComment', { subjectId: '7', body: 'Hi' }, ['NOT_FOUND']],
    ['addComment', { subjectId: pullRequest }, ['none']],
    ['updateIssueComment', { id: 'IC_kwDO3000000001', body: 'Hi' }, []],
    ['updateIssueComment', { id: '3000000001', body: 'Hi' }, ['NOT_FOUND']],
    ['deleteIssueComment', { id: 'IC_kwDO3000000001' }, []],
    ['deleteIssueComment', { id: 'IC_kwDO3000000002' }, ['NOT_FOUND']],
    ['addLabelsToLabelable', { labelableId: pullRequest, labelIds: [labelId('New')] }, []],
    ['addLabelsToLabelable', { labelableId: pullRequest, labelIds: ['new'] }, ['NOT_FOUND']],
    ['removeLabelsFromLabelable', { labelableId: pullRequest, labelIds: [labelId('bug')] }, []],
    ['removeLabelsFromLabelable', { labelableId: '7', labelIds: [] }, ['NOT_FOUND']],
    ['addPullRequestReview', review(5), []],
    ['addPullRequestReview', review(6), ['UNPROCESSABLE']],
    ['addPullRequestReview', review(5, { body: undefined }), ['UNPROCESSABLE']],
    ['addPullRequestReview', review(5, { commitOID: 'b'.repeat(40) }), ['UNPROCESSABLE']],
    ['addPullRequestReview', review(5, { pullRequestId: 'PR_kwDO8' }), ['NOT_FOUND']],
    ['deletePullRequestReviewComment', { id: 'PRRC_kwDO3000000002' }, []],
    ['deletePullRequestReviewComment', { id: 'PRRC_kwDO3000000001' }, ['NOT_FOUND']],
  ])('%s %j, with the errors %j', async (field, input, errors) => {
    expect(await write(field, input)).toEqual(errors);
    expect(github.writes()).toEqual([field]);
  });

  test('only for a token that may', async () => {
    const permissions = { pullRequests: 'read', issues: 'read' } as const;
    const input = { subjectId: pullRequest, body: 'Hi' };
    expect(await write('addComment', input, { permissions })).toEqual(['FORBIDDEN']);
    expect(github.comments()).toHaveLength(1);
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
