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

const labels = '/repos/acme/platform/labels';
const pulls = '/repos/acme/platform/pulls';

describe('the loopback GitHub refuses', () => {
  test.each([
    ['POST', 'a label without a name', labels, { color: 'ffffff' }, 422, 'name'],
    ['POST', 'a label whose name is no text', labels, { name: ['bug'] }, 422, 'name'],
    ['POST', 'an unknown route', '/repos/acme/platform/nothing', {}, 404, 'Not Found'],
    ['POST', 'another repository', '/repos/acme/other/labels', { name: 'bug' }, 404, 'Not Found'],
    ['GET', 'a pull request that is no number', `${pulls}/x/files`, undefined, 422, 'pull_number'],
    ['GET', 'another pull request', `${pulls}/8/files`, undefined, 404, 'Not Found'],
  ])('by %s %s', async (method, _, path, body, status, word) => {
    const answer = await send({}, method, path, body);
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
    expect(await send(setup, 'POST', labels, { name: 'bug' })).toMatchObject({ status: 403 });
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
  const setup = { patches: { a: '@@ -4,2 +4,2 @@\n x\n-y\n+z' }, repositoryLabels: ['bug'] };

  test.each([
    ['GET', `${labels}/bug`, undefined, 200],
    ['GET', `${labels}/none`, undefined, 404],
    ['POST', labels, { name: 'new', color: 'ffffff' }, 201],
    ['POST', labels, { name: 'Bug' }, 422],
    ['GET', `${pulls}/7/files`, undefined, 200],
  ])('%s %s %j: %i', async (method, path, body, status) => {
    expect(await send(setup, method, path, body)).toMatchObject({ status });
  });
});
