import { afterEach, describe, expect, test } from '@jest/globals';
import { runOnce } from '../support/github/run.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import type { GitHubSetup } from '../support/github/state.js';

const marked = (run: number, body: string, attempt = 1) =>
  `<!-- release-gate:gate -->\n<!-- release-gate-run:${run}.${attempt} -->\n${body}`;

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
      'A newer run has already reported on this pull request: its comment and labels were left alone.',
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
    await runOnce(github, { commentKey: 'linux', body: 'Linux.' });
    await runOnce(github, { commentKey: 'windows', body: 'Windows.' });
    expect(github.comments()).toHaveLength(2);
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
      { message: `The comment could not be created: ${refusal}`, location: null },
      {
        message: `The pull request could not be labelled "gate: breaking": ${refusal}`,
        location: null,
      },
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

  test.each([404, 409, 422, 502, 'cut', 'lost'] as const)(
    'and only one after %s for all of them, which are not sent again',
    async (failure) => {
      await start({ repositoryLabels: ['gate: breaking'] });
      github.failAt(2, failure);
      const notices = await runOnce(github, { want: ['gate: breaking'] });
      expect(notices).toHaveLength(1);
      expect(notices[0]?.message).toMatch(
        /(could not be brought up to date|is not known): GitHub (answered \d+ "|did not answer: )/,
      );
      expect(operations()).toEqual(['query', 'mutation']);
    },
  );
});
