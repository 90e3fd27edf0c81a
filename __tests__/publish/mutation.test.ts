import { afterEach, describe, expect, test } from '@jest/globals';
import { noticesOf } from '../../src/publish/delivery.js';
import { mutationOf, sendWrites, type Write } from '../../src/publish/mutation.js';
import { clientOf, deliveryOf, makePullRequest } from '../support/github/run.js';
import { type Failure, type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import type { GitHubSetup } from '../support/github/state.js';

const { id } = makePullRequest();
const comment = (body: string): Write => ({
  field: 'addComment',
  input: { subjectId: id, body },
  failed: `No ${body}`,
});
const deletion = (difference: Partial<Write> = {}): Write => ({
  field: 'deleteIssueComment',
  input: { id: 'gone' },
  failed: 'No deletion',
  ...difference,
});

test('a mutation holds what is written in its variables only', () => {
  const hostile = '"}) { clientMutationId } } #';
  const { text, variables } = mutationOf([comment(hostile), deletion({ input: { id: hostile } })]);
  expect(text).toBe(`mutation (
  $input0: AddCommentInput!
  $input1: DeleteIssueCommentInput!
) {
  write0: addComment(input: $input0) { clientMutationId }
  write1: deleteIssueComment(input: $input1) { clientMutationId }
}`);
  expect(variables).toEqual({ input0: { subjectId: id, body: hostile }, input1: { id: hostile } });
});

describe('writes', () => {
  let github: LoopbackGitHub;
  const start = async (setup: GitHubSetup = {}) => {
    github = await startGitHub(setup);
  };
  afterEach(() => github.close());

  const send = async (...writes: Write[]) => {
    const delivery = deliveryOf(makePullRequest());
    const refused = await sendWrites(await clientOf(github), writes);
    return noticesOf(refused, delivery).map(({ message }) => message);
  };
  const bodies = () => github.comments().map(({ body }) => body);

  test('are none, and no request is sent', async () => {
    await start();
    expect(await send()).toEqual([]);
    expect(github.requests).toEqual([]);
  });

  test('are sent in one request, and done in their order', async () => {
    await start();
    expect(await send(comment('a'), comment('b'), comment('c'))).toEqual([]);
    expect(bodies()).toEqual(['a', 'b', 'c']);
    expect(github.requests).toHaveLength(1);
  });

  test('that are refused are told, each by its own error, and the others are done', async () => {
    await start();
    github.refuseField('addComment', 'FORBIDDEN');
    expect(await send(comment('a'), deletion(), comment('b'))).toEqual([
      'No a: GitHub answered "Resource not accessible by integration". The job\'s token needs the permission pull-requests: write. The verdict stands.',
      'No deletion: GitHub answered "Could not resolve to a node with that global id.". The verdict stands.',
    ]);
    expect(bodies()).toEqual(['b']);
    expect(github.requests).toHaveLength(1);
  });

  test('are fine where a refusal means that things are as they should be', async () => {
    await start();
    expect(await send(deletion({ doneWhen: 'NOT_FOUND' }))).toEqual([]);
    expect(await send(deletion({ doneWhen: 'UNPROCESSABLE' }))).toHaveLength(1);
  });

  test.each<[Failure, string]>([
    [401, 'could not be brought up to date: GitHub answered 401 "Bad credentials".'],
    [
      403,
      'could not be brought up to date: GitHub answered 403 "Resource not accessible by integration". The job\'s token needs the permission pull-requests: write.',
    ],
    [
      502,
      'was brought up to date is not known: GitHub did not answer; run it again (502 "Server Error").',
    ],
    ['cut', 'was brought up to date is not known: GitHub did not answer: '],
  ])(
    'whose request fails with %s are told in one notice, and not sent again',
    async (failure, why) => {
      await start();
      github.failAt(1, failure);
      const [notice, ...others] = await send(comment('a'), comment('b'));
      expect(notice).toContain(`he pull request ${why}`);
      expect(others).toEqual([]);
      expect(bodies()).toEqual([]);
      expect(github.requests).toHaveLength(1);
    },
  );

  test('may have been done where the answer is lost, which is what is said', async () => {
    await start();
    github.failAt(1, 'lost');
    const notices = await send(comment('a'));
    expect(bodies()).toEqual(['a']);
    expect(notices).toEqual([
      expect.stringMatching(/^Whether the pull request was brought up to date is not known: /),
    ]);
  });

  test('are sent again when GitHub was busy and did none of them', async () => {
    await start();
    github.failAt(1, 429);
    expect(await send(comment('a'))).toEqual([]);
    expect(bodies()).toEqual(['a']);
    expect(github.requests).toHaveLength(2);
  });
});

describe('an answer', () => {
  const send = async (graphql: () => Promise<unknown>) => {
    const client = { graphql, request: () => Promise.reject() };
    const writes = [comment('a'), comment('b')];
    const refused = await sendWrites(client, writes);
    return noticesOf(refused, deliveryOf(makePullRequest())).map(({ message }) => message);
  };
  const done = { clientMutationId: null };

  test.each<[string, object, string[]]>([
    [
      'a refusal without a path is one of all that was not done',
      { data: { write0: done, write1: null }, errors: [{ message: 'Busy' }] },
      ['No b: GitHub answered "Busy". The verdict stands.'],
    ],
    [
      'an error of no shape is no one’s',
      { data: { write0: done, write1: null }, errors: [null, 'Busy', { path: null, message: 7 }] },
      ['No b: GitHub answered "nothing". The verdict stands.'],
    ],
    [
      'one that was not done is told without a word of GitHub too',
      { data: { write0: null, write1: done }, errors: [] },
      ['No a: GitHub answered "nothing". The verdict stands.'],
    ],
    [
      'without any data everything failed',
      { data: null, errors: [{ message: 'Busy' }], message: 'Busy' },
      [
        'The pull request could not be brought up to date: GitHub answered "Busy". The verdict stands.',
      ],
    ],
  ])('%s', async (_, error, messages) => {
    expect(await send(() => Promise.reject(error))).toEqual(messages);
  });

  test('that is a page is no success', async () => {
    expect(await send(() => Promise.resolve(undefined))).toEqual([
      "The pull request could not be brought up to date: GitHub's answer cannot be read: a page without the data that was asked for; run it again. The verdict stands.",
    ]);
  });
});
