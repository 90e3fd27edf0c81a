import { afterEach, describe, expect, test } from '@jest/globals';
import type { Told } from '../../src/model/github-client.js';
import {
  mutationOf,
  noticesOf,
  type Refused,
  sendWrites,
  type Write,
} from '../../src/publish/delivery.js';
import { clientOf, deliveryOf, makePullRequest } from '../support/github/run.js';
import { type Failure, type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import type { GitHubSetup } from '../support/github/state.js';

describe('delivery', () => {
  const message = 'Resource not accessible by integration';
  const refusal: Told = { status: null, type: 'FORBIDDEN', message };
  const refused = (
    failed: string,
    failure: Told,
    permission = 'pull-requests: write',
  ): Refused => ({
    failed,
    failure,
    permission,
  });
  const comment = 'The comment could not be created';
  const label = 'The label "x" could not be created';

  const tell = (all: readonly Refused[], difference: Parameters<typeof deliveryOf>[1] = {}) =>
    noticesOf(all, deliveryOf(makePullRequest(), difference)).map((notice) => notice.message);
  const tellFork = (all: readonly Refused[]) =>
    noticesOf(all, deliveryOf(makePullRequest({ fromFork: true }))).map((notice) => notice.message);

  describe('a refusal is told', () => {
    const remedy = "The job's token needs the permission pull-requests: write.";

    test.each<[string, Told, string]>([
      [
        'with the permission that REST misses',
        { status: 403, message },
        `GitHub answered 403 "${message}". ${remedy}`,
      ],
      [
        'with the permission that GraphQL misses',
        refusal,
        `GitHub answered "${message}". ${remedy}`,
      ],
      [
        'as it was said, where it is anything else',
        { status: 410, message: 'Gone' },
        'GitHub answered 410 "Gone".',
      ],
      [
        'as a limit and not as a permission',
        { status: 403, message: 'API rate limit exceeded' },
        `GitHub's rate limit is used up; run it again later (403 "API rate limit exceeded").`,
      ],
      [
        'as an outage',
        { status: 503, message: 'Unavailable' },
        'GitHub did not answer; run it again (503 "Unavailable").',
      ],
      [
        'without a permission where none would help',
        { status: 403, message: 'Repository was archived so is read-only.' },
        'GitHub answered 403 "Repository was archived so is read-only.".',
      ],
    ])('%s', (_, failure, why) => {
      expect(tell([refused(comment, failure)])).toEqual([`${comment}: ${why} The verdict stands.`]);
    });

    test('for a run of Dependabot with both ways out', () => {
      expect(tell([refused(comment, refusal)], { byDependabot: true })).toEqual([
        `${comment}: GitHub answered "${message}". A run that Dependabot starts has a read-only token unless the workflow gives more: write pull-requests: write under \`permissions\` of the job, or run the workflow on \`pull_request_target\`. The verdict stands.`,
      ]);
    });

    test('for a pull request from a fork as one that nothing can be done about', () => {
      expect(tellFork([refused(label, refusal, 'issues: write')])).toEqual([
        `${label}: GitHub answered "${message}". A pull request from a fork has a read-only token, whatever the workflow permits; it would need issues: write. The verdict stands.`,
      ]);
    });
  });

  describe('what has one cause is one notice', () => {
    test('that names all that is missing', () => {
      const all = [
        refused(label, { status: 403, message }, 'issues: write'),
        refused(comment, refusal),
        refused('The label "y" could not be removed', refusal),
      ];
      expect(tell(all)).toEqual([
        `${label}; the comment could not be created; the label "y" could not be removed: GitHub answered 403 "${message}". The job's token needs the permissions issues: write and pull-requests: write. The verdict stands.`,
      ]);
      expect(tellFork(all)).toEqual([
        expect.stringMatching(/issues: write and pull-requests: write/),
      ]);
    });

    test('that names five, and counts the others', () => {
      const all = Array.from({ length: 8 }, (_, n) => refused(`No ${n}`, refusal));
      expect(tell(all)).toEqual([
        expect.stringMatching(/^No 0; no 1; no 2; no 3; no 4; 3 more could not be done: /),
      ]);
    });

    test('and two causes are two', () => {
      const all = [
        refused(comment, refusal),
        refused(label, { status: 502, message: 'Bad' }),
        refused('No a', { status: null, type: 'NOT_FOUND', message: 'None' }),
        refused('No b', { status: null, type: 'NOT_FOUND', message: 'Other' }),
        refused('No c', { status: null, type: 'NOT_FOUND', message: 'None' }),
      ];
      expect(tell(all).map((text) => text.split(':')[0])).toEqual([
        comment,
        label,
        'No a; no c',
        'No b',
      ]);
    });
  });
});

describe('mutation', () => {
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
    const { text, variables } = mutationOf([
      comment(hostile),
      deletion({ input: { id: hostile } }),
    ]);
    expect(text).toBe(`mutation (
  $input0: AddCommentInput!
  $input1: DeleteIssueCommentInput!
) {
  write0: addComment(input: $input0) { clientMutationId }
  write1: deleteIssueComment(input: $input1) { clientMutationId }
}`);
    expect(variables).toEqual({
      input0: { subjectId: id, body: hostile },
      input1: { id: hostile },
    });
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
        {
          data: { write0: done, write1: null },
          errors: [null, 'Busy', { path: null, message: 7 }],
        },
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
});
