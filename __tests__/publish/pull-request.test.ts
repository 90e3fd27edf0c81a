import { afterEach, describe, expect, test } from '@jest/globals';
import { type CommentMark, keyMarker, markLine } from '../../src/model/comment-marker.js';
import { inputNames, readInputs } from '../../src/model/input.js';
import { keptLabels } from '../../src/model/labels.js';
import {
  type CommentState,
  planComment,
  type StepFacts,
  stepOf,
} from '../../src/publish/pull-request.js';
import {
  deliveryOf,
  makePullRequest,
  makeStep,
  runOnce,
  type Saying,
} from '../support/github/run.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import type { GitHubSetup } from '../support/github/state.js';

describe('pull request', () => {
  const step = makeStep();
  const head = 'a'.repeat(40);

  /** A comment as the run of this number writes it. */
  const marked = (id: number, body: string, labels: readonly string[] = [], key = step.key) => {
    const mark = { run: { id, attempt: 1 }, head, digest: step.digest, labels };
    return `${keyMarker(key)}\n${markLine(mark)}\n${body}`;
  };

  let github: LoopbackGitHub;
  const start = async (setup: GitHubSetup = {}) => {
    github = await startGitHub(setup);
  };
  const operations = () => github.requests.map(({ operation }) => operation);
  const bodies = () => github.comments().map(({ body }) => body);

  afterEach(() => github.close());

  describe('the comment on a pull request', () => {
    test('is written once there is something to say', async () => {
      await start();
      expect(await runOnce(github, { body: 'Blocked.' })).toEqual([]);
      expect(bodies()).toEqual([marked(100, 'Blocked.')]);
      expect(github.writes()).toEqual(['addComment']);
    });

    test('is read with one query and written with one mutation', async () => {
      await start();
      await runOnce(github);
      expect(operations()).toEqual(['query', 'mutation']);
    });

    test('is updated in place', async () => {
      await start();
      await runOnce(github, { body: 'Blocked.' });
      await runOnce(github, { body: 'Blocked, differently.', run: { id: 101, attempt: 1 } });
      expect(bodies()).toEqual([marked(101, 'Blocked, differently.')]);
      expect(github.writes()).toEqual(['addComment', 'updateIssueComment']);
    });

    test('is left alone when a later run says the same', async () => {
      await start();
      await runOnce(github, { body: 'Blocked.' });
      await runOnce(github, { body: 'Blocked.', run: { id: 101, attempt: 1 } });
      expect(bodies()).toEqual([marked(100, 'Blocked.')]);
      expect(github.writes()).toEqual(['addComment']);
    });

    test('turns green although green alone would start none', async () => {
      await start();
      await runOnce(github, { body: 'Blocked.' });
      await runOnce(github, { body: 'All well.', startsOne: false, run: { id: 101, attempt: 1 } });
      expect(bodies()).toEqual([marked(101, 'All well.')]);
    });

    test('of a newer run is left alone by an older one, labels too, with a notice', async () => {
      await start({ comments: [{ body: marked(200, 'Newer.') }], labels: ['gate: breaking'] });
      const notices = await runOnce(github, { body: 'Older.', want: ['gate: off-cadence'] });
      expect(notices.map(({ message }) => message)).toEqual([
        'A newer run has already reported on this pull request: its comment, labels and suggestions were left alone.',
      ]);
      expect(bodies()).toEqual([marked(200, 'Newer.')]);
      expect(github.writes()).toEqual([]);
    });

    test.each([35, 100, 135, 235])('is found behind %i comments of other people', async (count) => {
      const others = Array.from({ length: count }, (_, index) => ({
        author: `person-${index}`,
        body: `Thought ${index}`,
      }));
      await start({ comments: [...others, { body: marked(90, 'Blocked.') }] });
      await runOnce(github, { body: 'All well.' });
      expect(bodies().slice(count)).toEqual([marked(100, 'All well.')]);
      expect(github.writes()).toEqual(['updateIssueComment']);
      const queries = operations().filter((operation) => operation === 'query');
      expect(queries).toHaveLength(Math.ceil((count + 1) / 100));
    });

    test('is not taken from someone who planted the marker', async () => {
      await start({ comments: [{ author: 'mallory', body: marked(999, 'Passed!') }] });
      await runOnce(github, { body: 'Blocked.' });
      expect(bodies()).toEqual([marked(999, 'Passed!'), marked(100, 'Blocked.')]);
    });

    test('of another step is another comment', async () => {
      await start();
      await runOnce(github, { step: makeStep({ key: 'linux' }), body: 'Linux.' });
      await runOnce(github, { step: makeStep({ key: 'windows' }), body: 'Windows.' });
      expect(bodies()).toEqual([
        marked(100, 'Linux.', [], 'linux'),
        marked(100, '<sub>Signed.</sub>\n\nWindows.', [], 'windows'),
      ]);
    });

    test('folds its doubles into the oldest', async () => {
      await start({
        comments: [
          { body: marked(90, 'Blocked.') },
          { author: 'someone', body: 'Between.' },
          { body: marked(90, 'Blocked.') },
          { body: marked(91, 'Blocked.') },
        ],
      });
      await runOnce(github, { body: 'All well.' });
      expect(bodies()).toEqual([marked(100, 'All well.'), 'Between.']);
      expect(operations()).toEqual(['query', 'mutation']);
    });

    test('has no doubles any more where somebody deleted them meanwhile', async () => {
      const ours = { body: marked(90, 'Blocked.') };
      await start({ comments: [ours, ours] });
      const meanwhile = () => {
        github.state.comments.pop();
      };
      expect(await runOnce(github, { body: 'All well.', meanwhile })).toEqual([]);
      expect(github.writes()).toEqual(['updateIssueComment', 'deleteIssueComment']);
    });
  });

  test('comment, labels and suggestions are written in this order, in one request', async () => {
    await start({
      patches: { 'plugins.txt': '@@ -1 +1 @@\n-x@1.0.0\n+x@2.0.0' },
      labels: ['gate: breaking'],
    });
    const suggestions = [{ path: 'plugins.txt', line: 'x@2.0.0', body: 'Take 1.9.0.' }];
    expect(await runOnce(github, { want: ['gate: off-cadence'], suggestions })).toEqual([]);
    expect(operations()).toEqual(['query', 'issues/create-label', 'pulls/list-files', 'mutation']);
    expect(github.writes()).toEqual([
      'issues/create-label',
      'addComment',
      'addLabelsToLabelable',
      'removeLabelsFromLabelable',
      'addPullRequestReview',
    ]);
  });

  describe('the labels of a pull request', () => {
    test('are created in the repository, added together, and leave people’s labels alone', async () => {
      await start({ labels: ['size: small', 'Release notes'] });
      const want = ['release: core-major', 'gate: off-cadence'];
      expect(await runOnce(github, { want, startsOne: false })).toEqual([]);
      expect(github.labels()).toEqual(['size: small', 'Release notes', ...want]);
      expect(github.writes()).toEqual([
        'issues/create-label',
        'issues/create-label',
        'addLabelsToLabelable',
      ]);
      expect(github.state.repositoryLabels).toContainEqual({
        name: 'gate: off-cadence',
        color: 'd93f0b',
        description: 'Not the day, or not the number, for this release',
      });
    });

    test('are removed one by one when they hold no more', async () => {
      await start({ labels: ['gate: breaking', 'bug', 'gate: off-cadence'] });
      await runOnce(github, { want: [], startsOne: false });
      expect(github.labels()).toEqual(['bug']);
      expect(github.writes()).toEqual(['removeLabelsFromLabelable', 'removeLabelsFromLabelable']);
    });

    test('cost no write when they are right', async () => {
      await start({ labels: ['gate: breaking'] });
      await runOnce(github, { want: ['gate: breaking'], startsOne: false });
      expect(github.writes()).toEqual([]);
    });

    test('are left alone when they are not wanted', async () => {
      await start({ labels: ['gate: breaking'] });
      await runOnce(github, { want: [], startsOne: false, labels: false });
      expect(github.writes()).toEqual([]);
    });
  });

  describe('what cannot be delivered is a notice', () => {
    test('on a pull request from a fork, whose token is read-only', async () => {
      await start({ pullRequest: { fromFork: true }, repositoryLabels: ['gate: breaking'] });
      const notices = await runOnce(github, { want: ['gate: breaking'] });
      const refusal =
        'GitHub answered "Resource not accessible by integration". A pull request from a fork has a read-only token, whatever the workflow permits; it would need pull-requests: write. The verdict stands.';
      expect(notices).toEqual([
        {
          message: `The comment could not be created; the pull request could not be labelled "gate: breaking": ${refusal}`,
          location: null,
        },
      ]);
    });

    test('once, though comment, new label and suggestion are refused', async () => {
      const permissions = { pullRequests: 'read', issues: 'read' } as const;
      await start({ permissions, patches: { 'plugins.txt': '@@ -1 +1 @@\n-x@1.0.0\n+x@2.0.0' } });
      const suggestions = [{ path: 'plugins.txt', line: 'x@2.0.0', body: 'Take 1.9.0.' }];
      const saying = { want: ['gate: breaking', 'gate: off-cadence'], suggestions };
      const [notice, ...more] = await runOnce(github, { ...saying, byDependabot: true });
      expect(more).toEqual([]);
      expect(notice?.message).toMatch(
        / issues: write and pull-requests: write under `permissions` /,
      );
      expect(notice?.message).toContain('`pull_request_target`');
      expect(operations()).toEqual([
        'query',
        'issues/create-label',
        'pulls/list-files',
        'mutation',
      ]);
    });

    test('that names the permission for a comment', async () => {
      await start({ permissions: { pullRequests: 'read', issues: 'read' } });
      const [notice] = await runOnce(github);
      expect(notice?.message).toBe(
        'The comment could not be created: GitHub answered "Resource not accessible by integration". The job\'s token needs the permission pull-requests: write. The verdict stands.',
      );
    });

    test('that names the permission for a new label, while known labels are added', async () => {
      await start({ permissions: { issues: 'read' }, repositoryLabels: ['gate: breaking'] });
      const want = ['gate: breaking', 'gate: off-cadence'];
      const notices = await runOnce(github, { want, startsOne: false });
      expect(notices.map(({ message }) => message)).toEqual([
        'The label "gate: off-cadence" could not be created: GitHub answered 403 "Resource not accessible by integration". The job\'s token needs the permission issues: write. The verdict stands.',
      ]);
      expect(github.labels()).toEqual(['gate: breaking']);
    });

    test('of a comment that somebody deleted meanwhile', async () => {
      await start({ comments: [{ body: marked(90, 'Blocked.') }] });
      const meanwhile = () => {
        github.state.comments = [];
      };
      const notices = await runOnce(github, { body: 'All well.', meanwhile });
      expect(notices.map(({ message }) => message)).toEqual([
        'The comment could not be updated: GitHub answered "Could not resolve to a node with that global id.". The verdict stands.',
      ]);
    });

    test.each(['FORBIDDEN', 'NOT_FOUND', 'UNPROCESSABLE'] as const)(
      'after %s for the comment, and labels follow all the same',
      async (type) => {
        await start({ repositoryLabels: ['gate: breaking'] });
        github.refuseField('addComment', type);
        const notices = await runOnce(github, { want: ['gate: breaking'] });
        expect(notices).toHaveLength(1);
        expect(notices[0]?.message).toMatch(/^The comment could not be created: GitHub answered "/);
        expect(github.labels()).toEqual(['gate: breaking']);
      },
    );

    test('of a limit and not of a permission, while a label cannot be created for it', async () => {
      await start();
      github.failAt(2, 403, { 'x-ratelimit-remaining': '0' });
      const notices = await runOnce(github, { want: ['gate: breaking'], startsOne: false });
      expect(notices.map(({ message }) => message)).toEqual([
        `The label "gate: breaking" could not be created: GitHub's rate limit is used up; run it again later (403 "Resource not accessible by integration"). The verdict stands.`,
      ]);
    });

    test.each([404, 409, 422] as const)(
      'and only one after %s for all of them, which are not sent again',
      async (failure) => {
        await start({ repositoryLabels: ['gate: breaking'] });
        github.failAt(2, failure);
        const notices = await runOnce(github, { want: ['gate: breaking'] });
        expect(notices).toHaveLength(1);
        expect(notices[0]?.message).toMatch(
          /could not be brought up to date: GitHub answered \d+ "/,
        );
        expect(operations()).toEqual(['query', 'mutation']);
      },
    );

    test.each([502, 'cut', 'lost'] as const)(
      'and only one after %s for all of them, which are not sent again',
      async (failure) => {
        await start({ repositoryLabels: ['gate: breaking'] });
        github.failAt(2, failure);
        const notices = await runOnce(github, { want: ['gate: breaking'] });
        expect(notices).toHaveLength(1);
        expect(notices[0]?.message).toMatch(
          /is not known: GitHub did not answer(?:; run it again \(\d+ "|: )/,
        );
        expect(operations()).toEqual(['query', 'mutation']);
      },
    );
  });

  describe('several steps on one pull request', () => {
    /** Two steps, each with its comment and a `gate:` label that the other does not want. */
    const both: readonly Saying[] = [
      { step: makeStep({ key: 'one' }), body: 'One.', want: ['gate: breaking'] },
      { step: makeStep({ key: 'two' }), body: 'Two.', want: ['gate: off-cadence'] },
    ];
    const runBoth = async (id: number, sayings = both) => {
      const notices = [];
      for (const saying of sayings) {
        notices.push(...(await runOnce(github, { ...saying, run: { id, attempt: 1 } })));
      }
      return notices.map(({ message }) => message);
    };

    test('keep their comments and labels, and an unchanged run writes nothing', async () => {
      await start();
      expect(await runBoth(100)).toEqual([]);
      expect(github.comments()).toHaveLength(2);
      expect(github.labels()).toEqual(['gate: breaking', 'gate: off-cadence']);
      const writes = github.writes().length;
      expect(await runBoth(101)).toEqual([]);
      expect(await runBoth(102, both.toReversed())).toEqual([]);
      expect(github.writes()).toHaveLength(writes);
      expect(operations().slice(-4)).toEqual(Array(4).fill('query'));
    });

    test('take a label away only when no other wants it', async () => {
      await start();
      const alike = both.map((saying) => ({ ...saying, want: ['gate: breaking'] }));
      await runBoth(100, alike);
      const [one, two] = alike.map((saying) => ({ ...saying, body: 'All well.', want: [] }));
      await runBoth(101, [one ?? {}]);
      expect(github.labels()).toEqual(['gate: breaking']);
      await runBoth(101, [two ?? {}]);
      expect(github.labels()).toEqual([]);
    });

    test('leave the labels of releases to the step that judges them', async () => {
      await start();
      const [one, two] = both;
      const core = { ...one, want: ['release: core-major'], keptLabels: keptLabels(['core']) };
      const pins = { ...two, want: [], keptLabels: keptLabels([]), startsOne: false };
      await runBoth(100, [{ ...core, startsOne: false }, pins]);
      expect(github.labels()).toEqual(['release: core-major']);
      expect(github.comments()).toEqual([]);
      const writes = github.writes().length;
      await runBoth(101, [pins, { ...core, startsOne: false }]);
      expect(github.writes()).toHaveLength(writes);
    });

    test('that never comment take away only what no comment lists', async () => {
      await start({ labels: ['gate: incompatible'] });
      const [one, two] = both;
      await runBoth(100, [one ?? {}, { ...two, commentMode: 'never', want: [] }]);
      expect(github.labels()).toEqual(['gate: breaking']);
    });

    test('keep their labels while one of them cannot judge', async () => {
      await start();
      await runBoth(100);
      const [one, two] = both;
      const lost = { ...one, body: 'Could not judge.', want: [], judged: false };
      await runBoth(101, [lost, two ?? {}]);
      expect(github.labels()).toEqual(['gate: breaking', 'gate: off-cadence']);
      expect(bodies()[0]).toContain('labels:gate: breaking -->');
    });

    test('keep their suggestions', async () => {
      await start({ patches: { 'plugins.txt': '@@ -1 +1 @@\n-x@1.0.0\n+x@2.0.0' } });
      const suggestions = [{ path: 'plugins.txt', line: 'x@2.0.0', body: 'Take 1.9.0.' }];
      const [one, two] = both;
      await runBoth(100, [{ ...one, suggestions }, two ?? {}]);
      expect(github.state.threads).toHaveLength(1);
      const writes = github.writes().length;
      await runBoth(101, [{ ...one, suggestions }, two ?? {}]);
      expect(github.writes()).toHaveLength(writes);
    });

    test('that share a key leave what the first has written, and ask for another', async () => {
      await start();
      const digest = 'f'.repeat(16);
      const [one] = both;
      const sharing = { ...one, step: makeStep({ key: 'one', digest }), body: 'Other.', want: [] };
      const asked = expect.stringContaining('Give each step a `comment-key` of its own.');
      expect(await runBoth(100, [one ?? {}, sharing])).toEqual([asked]);
      expect(bodies()).toEqual([
        marked(100, 'Blocked.', ['gate: breaking'], 'one').replace('Blocked', 'One'),
      ]);
      expect(github.labels()).toEqual(['gate: breaking']);
      const writes = github.writes().length;
      expect(await runBoth(101, [sharing, one ?? {}])).toEqual([asked]);
      expect(github.writes()).toHaveLength(writes);
    });
  });

  test('a planted run number does not silence the comment', async () => {
    await start();
    await runOnce(github, { body: 'Blocked.' });
    const [comment] = github.state.comments;
    if (comment !== undefined)
      comment.body = comment.body.replace('run:100.1', 'run:999999999999999.9');
    expect(await runOnce(github, { body: 'All well.', run: { id: 101, attempt: 1 } })).toEqual([]);
    expect(bodies()).toEqual([marked(101, 'All well.')]);
  });
});

const { digest } = makeStep();
const { headSha } = makePullRequest();

/** A comment's body as the run 100.2 of the usual step writes it, different only in what is given. */
const written = (text: string, mark: Partial<CommentMark> = {}, key = 'gate') => {
  const run = { id: 100, attempt: 2 };
  return `${keyMarker(key)}\n${markLine({ run, head: headSha, digest, labels: [], ...mark })}\n${text}`;
};
const earlier = { run: { id: 99, attempt: 1 } };

const state = (comments: readonly string[], difference: Partial<CommentState> = {}) => ({
  ...deliveryOf(
    makePullRequest({ comments: comments.map((body, index) => ({ id: `c${index + 1}`, body })) }),
    { run: { id: 100, attempt: 2 } },
  ),
  ...difference,
});

const nothing = { create: null, update: null, remove: [] };
const page = { body: 'Text.', startsOne: false };

describe('a first comment', () => {
  test.each([
    ['on-findings', true, true],
    ['on-findings', false, false],
    ['always', true, true],
    ['always', false, true],
    ['never', true, false],
    ['never', false, false],
  ] as const)('in mode %s, worth one: %s, is created: %s', (commentMode, startsOne, created) => {
    const plan = planComment({ body: 'Text.', startsOne }, [], state([], { commentMode }));
    expect(plan).toEqual({ ...nothing, create: created ? written('Text.') : null });
  });

  test('lists the labels that its step wants', () => {
    const labels = ['gate: breaking'];
    const { create } = planComment({ ...page, startsOne: true }, labels, state([]));
    expect(create).toBe(written('Text.', { labels }));
  });
});

describe('an existing comment', () => {
  const plan = (...bodies: string[]) => planComment(page, [], state(bodies));

  test('is updated when it says something else, whatever the page would start', () => {
    expect(plan(written('Other.', earlier)).update).toEqual({ id: 'c1', body: written('Text.') });
  });

  test.each([
    ['the run', written('Text.', earlier)],
    ['the commit', written('Text.', { ...earlier, head: 'c'.repeat(40) })],
    ['line ends', written('Text.', earlier).replaceAll('\n', '\r\n')],
    ['blanks at the end', written('Text. \n\n', earlier)],
    ['the line that names the step', signedText(written('Text.', earlier))],
  ])('is left alone when only %s differ', (_, body) => {
    expect(plan(body)).toEqual(nothing);
  });

  test.each([
    ['the labels are others', written('Text.', { ...earlier, labels: ['gate: breaking'] })],
    ['it has no mark', `${keyMarker('gate')}\nText.`],
    ['its mark is of another form', written('Text.').replace('form:1', 'form:9')],
  ])('is written anew where %s', (_, body) => {
    expect(plan(body).update).toEqual({ id: 'c1', body: written('Text.') });
  });

  test('is left alone in mode never', () => {
    const comments = [written('Other.', earlier)];
    expect(planComment(page, [], state(comments, { commentMode: 'never' }))).toEqual(nothing);
  });

  test('of another key, or with the marker further down, is not ours', () => {
    const other = written('Other.', earlier, 'gate-2');
    const quoting = `> Look:\n${written('Other.', earlier)}`;
    expect(plan(other, quoting)).toEqual(nothing);
  });

  test('of a step with other inputs is not ours, beside our own', () => {
    const theirs = written('Other.', { ...earlier, digest: 'f'.repeat(16) });
    expect(plan(theirs, written('Text.', earlier))).toEqual(nothing);
  });

  test('is the oldest of its doubles; the others go', () => {
    expect(plan(written('Text.', earlier), written('Text.', earlier), 'Hello.')).toEqual({
      ...nothing,
      remove: ['c2'],
    });
  });
});

/** The line that names the step stands above the text, where two comments are told apart. */
function signedText(body: string): string {
  return body.replace('\nText.', '\n<sub>Signed.</sub>\n\nText.');
}

describe('the step is named', () => {
  const signed = signedText(written('Text.'));
  const started = { ...page, startsOne: true };

  test.each<[string, CommentState, string]>([
    ['by no only comment', state([]), written('Text.')],
    ['by one beside another step’s', state([written('Theirs.', earlier, 'other')]), signed],
    ['by one whose key was given', state([], { step: makeStep({ oneOfSeveral: true }) }), signed],
    ['by none for people’s comments', state(['Hello.']), written('Text.')],
  ])('%s', (_, theState, body) => {
    expect(planComment(started, [], theState).create).toBe(body);
  });

  test('in the next change, when the other step came later', () => {
    const theirs = written('Theirs.', earlier, 'other');
    expect(planComment(page, [], state([written('Text.', earlier), theirs]))).toEqual(nothing);
    const { update } = planComment(page, [], state([written('Old.', earlier), theirs]));
    expect(update?.body).toBe(signed);
  });
});

const variables = {
  GITHUB_WORKFLOW: 'Checks',
  GITHUB_WORKFLOW_REF: 'acme/platform/.github/workflows/checks.yml@refs/pull/7/merge',
  GITHUB_JOB: 'gate',
  GITHUB_ACTION: '__acme_release-gate',
};
const leg = (value: unknown) => JSON.stringify(value, null, 2);

function stepWith(difference: Partial<StepFacts> = {}, inputs: Record<string, string> = {}) {
  const read = readInputs((name) => inputs[name] ?? '');
  return stepOf({ commentKey: '', inputs: read, variables, matrix: 'null', ...difference });
}

describe('the key of a step', () => {
  test('is for people to recognize', () => {
    expect(stepWith().key).toMatch(/^Checks\/gate\/__acme_release-gate-[0-9a-f]{16}$/);
    expect(stepWith({ matrix: leg({ env: 'prod', node: 20 }) }).key).toMatch(
      /^Checks\/gate\/__acme_release-gate\/prod\/20-[0-9a-f]{16}$/,
    );
  });

  test.each<[string, Partial<StepFacts>, Record<string, string>]>([
    ['workflow', { variables: { ...variables, GITHUB_WORKFLOW: 'Nightly' } }, {}],
    [
      'workflow of the same name',
      { variables: { ...variables, GITHUB_WORKFLOW_REF: 'acme/platform/x.yml@refs/pull/7/merge' } },
      {},
    ],
    ['job', { variables: { ...variables, GITHUB_JOB: 'other' } }, {}],
    ['step', { variables: { ...variables, GITHUB_ACTION: '__acme_release-gate_2' } }, {}],
    ['matrix leg', { matrix: leg({ env: 'prod' }) }, {}],
    ['caller with other manifests', {}, { manifests: 'prod/**' }],
    ['caller with another policy', {}, { policy: 'kestra-semver' }],
    ['caller with another catalogue', {}, { catalog: 'catalogue.yml' }],
    ['caller that releases something else', {}, { releasing: 'none' }],
  ])('is another for another %s', (_, difference, inputs) => {
    expect(stepWith(difference, inputs).key).not.toBe(stepWith().key);
  });

  test.each<[string, Partial<StepFacts>, Record<string, string>]>([
    [
      'another pull request',
      {
        variables: {
          ...variables,
          GITHUB_WORKFLOW_REF: 'acme/platform/.github/workflows/checks.yml@refs/pull/8/merge',
        },
      },
      {},
    ],
    ['another version', {}, { 'core-version': '2025.1.0' }],
    ['another day', {}, { 'target-date': '2025-08-05' }],
  ])('is the same for %s', (_, difference, inputs) => {
    expect(stepWith(difference, inputs).key).toBe(stepWith().key);
  });

  test('of two legs whose names begin alike are two, however long', () => {
    const long = 'x'.repeat(200);
    const keys = ['a', 'b'].map((end) => stepWith({ matrix: leg({ env: long + end }) }).key);
    expect(new Set(keys.map(keyMarker)).size).toBe(2);
  });

  test('is what was given', () => {
    const step = stepWith({ commentKey: 'Staging', matrix: leg({ env: 'prod' }) });
    expect(step).toMatchObject({ key: 'Staging', given: true, oneOfSeveral: true });
  });

  test('that was given and is too long is told from others that begin alike', () => {
    const keys = ['a', 'b'].map((end) => stepWith({ commentKey: 'x'.repeat(200) + end }).key);
    expect(new Set(keys.map(keyMarker)).size).toBe(2);
  });

  test.each(['null', '', 'no JSON', '{}', '5'])('is of no leg where the matrix is %j', (matrix) => {
    expect(stepWith({ matrix })).toMatchObject({ oneOfSeveral: false, given: false });
  });

  test('is there where the runner says nothing', () => {
    expect(stepWith({ variables: {} }).key).toMatch(/^-[0-9a-f]{16}$/);
  });
});

describe('the digest of a step', () => {
  const unlike = [
    'core-version',
    'plugin-versions',
    'releasing',
    'current-core-version',
    'current-plugin-versions',
    'manifests',
    'catalog',
    'policy',
  ];

  test.each([...inputNames])('differs with %s if that says what is judged', (name) => {
    const { digest } = stepWith({}, { [name]: 'x' });
    expect(digest !== stepWith().digest).toBe(unlike.includes(name));
    expect(digest).toMatch(/^[0-9a-f]{16}$/);
  });

  test.each<[string, Partial<StepFacts>]>([
    ['workflow', { variables: { ...variables, GITHUB_WORKFLOW: 'Nightly' } }],
    ['job', { variables: { ...variables, GITHUB_JOB: 'other' } }],
    ['step', { variables: { ...variables, GITHUB_ACTION: '__acme_release-gate_2' } }],
    ['matrix leg', { matrix: leg({ env: 'prod' }) }],
  ])('is another in another %s that was given the same key', (_, difference) => {
    const [one, other] = [{}, difference].map((each) => stepWith({ commentKey: 'x', ...each }));
    expect(other?.key).toBe(one?.key);
    expect(other?.digest).not.toBe(one?.digest);
  });

  test('is not fooled by where one input ends', () => {
    const one = stepWith({}, { manifests: 'a', catalog: 'b' }).digest;
    expect(one).not.toBe(stepWith({}, { manifests: 'ab' }).digest);
    expect(one).not.toBe(stepWith({}, { manifests: 'b', catalog: 'a' }).digest);
  });
});
