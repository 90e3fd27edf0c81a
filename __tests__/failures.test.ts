import { afterEach, describe, expect, test } from '@jest/globals';
import { blockedPlugin } from './support/blocked-plugin.js';
import { type LoopbackGitHub, startGitHub } from './support/github/server.js';
import { type GitHubSetup, initialState } from './support/github/state.js';
import { type ToldRun, tell } from './support/github/tell.js';
import { placesOf, withAt } from './support/places.js';
import { commit, pullRequest, runAction } from './support/run-action.js';
import { runtimes } from './support/runtimes.js';

type Scenario = Omit<ToldRun, 'id'> & { readonly setup: GitHubSetup };

/** A first run with a comment to start and three labels to create, and no file at the base to read. */
const byHand: Scenario = {
  inputs: {
    'core-version': '2025.1.0',
    'plugin-versions': 'plugin-aws@2.0.0 >=2025.2.0',
    'target-date': '2025-08-06',
  },
  files: {},
  setup: { commits: { [`${commit}^1`]: {} } },
};

const failures = [403, 404, 409, 422, 429, 500, 'cut', 'lost'] as const;

const servers: LoopbackGitHub[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function start({ setup }: Scenario): Promise<LoopbackGitHub> {
  const github = await startGitHub(setup);
  servers.push(github);
  return github;
}

/** All that people see on the pull request, without which run wrote it. */
function standing({ state }: LoopbackGitHub) {
  return {
    comments: state.comments.map(({ body }) => body.replace(/release-gate-run:\S+/, '')),
    labels: state.labels.toSorted(),
    repositoryLabels: state.repositoryLabels.map(({ name }) => name).toSorted(),
    threads: state.threads.map(({ path, line, body }) => ({ path, line, body })),
  };
}

/** A run that nothing disturbs. */
async function undisturbed(scenario: Scenario) {
  const github = await start(scenario);
  const end = await tell(github, { ...scenario, id: 100 });
  const operations = github.requests.map(({ operation }) => operation);
  return { end, operations, left: standing(github) };
}

/** A run that something befalls, the run after it, and what one more would write. */
async function disturbed(scenario: Scenario, disturb: (github: LoopbackGitHub) => void) {
  const github = await start(scenario);
  disturb(github);
  const end = await tell(github, { ...scenario, id: 100 });
  const first = github.writes().length;
  await tell(github, { ...scenario, id: 101 });
  const left = standing(github);
  const second = github.writes().length;
  await tell(github, { ...scenario, id: 102 });
  const writes = github.writes();
  return { end, left, writesNext: writes.slice(first, second), writesLater: writes.slice(second) };
}

describe('what the tests disturb', () => {
  test.each<[string, Scenario, string[]]>([
    ['versions by hand', byHand, ['query', ...Array(3).fill('issues/create-label'), 'mutation']],
    [
      'versions in a manifest',
      blockedPlugin,
      [
        ...['pulls/list-files', 'query'],
        ...Array(2).fill('issues/create-label'),
        ...['pulls/list-files', 'mutation'],
      ],
    ],
  ])('is a run with %s, with these requests', async (_, scenario, operations) => {
    const run = await undisturbed(scenario);
    expect(run.end).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(run.operations).toEqual(operations);
  });
});

// Where versions stand in files, a base that cannot be read is no failure to report: nobody can
// judge the change then, so that scenario leaves out the second request. The first lists what the
// change touches, which GitHub can be asked in another way.
describe.each([
  { name: 'by hand', scenario: byHand, requests: [1, 2, 3, 4, 5] },
  { name: 'in a manifest', scenario: blockedPlugin, requests: [1, 3, 4, 5, 6] },
])('with versions $name', ({ scenario, requests }) => {
  test.each(requests)(
    'whatever befalls request %i, the verdict stands and the next run doubles nothing',
    async (request) => {
      const expected = await undisturbed(scenario);
      const ends = failures.map(async (failure) => ({
        failure,
        ...(await disturbed(scenario, (github) => github.failAt(request, failure))),
      }));
      for (const { failure, end, left, writesLater } of await Promise.all(ends)) {
        // A read that is refused, and not for want of a permission, leaves the base's policy unknown.
        const unread = scenario === byHand && request === 1 && (failure === 409 || failure === 422);
        if (unread) expect(end).toMatchObject({ exitCode: 2, outputs: { verdict: 'fail' } });
        else expect(end).toEqual(expected.end);
        expect(left).toEqual(expected.left);
        expect(writesLater).toEqual([]);
      }
    },
  );
});

describe('whatever stands in an answer', () => {
  const odds = [null, 1, 'text', []];
  const crash = /undefined|not a function|not iterable|Cannot read|which is a bug/;

  /** What an undisturbed run is answered, request by request. */
  async function answersOf(scenario: Scenario): Promise<readonly unknown[]> {
    const github = await start(scenario);
    const answers: unknown[] = [];
    for (let request = 1; request <= 5; request++) {
      github.editAt(request, (answer) => {
        answers.push(answer);
        return answer;
      });
    }
    await tell(github, { ...scenario, id: 100 });
    return answers;
  }

  test.each([1, 2, 4, 5])(
    'of request %i, a run ends, and what is blocked does not pass',
    async (request) => {
      const answers = await answersOf(blockedPlugin);
      const ways = placesOf(answers[request - 1]);
      const places = [[], ...(request === 1 ? ways : ways.filter((way) => way.length < 3))];
      const github = await start(blockedPlugin);
      for (const place of places) {
        for (const odd of odds) {
          const edit = (answer: unknown) => (place.length === 0 ? odd : withAt(answer, place, odd));
          github.editAt(github.requests.length + request, edit);
          const title = `${place.join('.')} is ${JSON.stringify(odd)}`;
          const onSaid = (sentence: string) =>
            expect([title, crash.exec(sentence)?.input]).toEqual([title, undefined]);
          const run = { ...blockedPlugin, id: 100, onSaid };
          const { exitCode, outputs } = await tell(github, run);
          expect([title, outputs.verdict]).toEqual([title, 'fail']);
          // What is read may come out unreadable, and then nobody can judge.
          if (request > 2) expect([title, exitCode]).toEqual([title, 1]);
          else expect([1, 2]).toContain(exitCode);
          reset(github, blockedPlugin);
        }
      }
    },
  );

  /** As if no run had been there. */
  function reset({ state }: LoopbackGitHub, { setup }: Scenario): void {
    const { comments, labels, repositoryLabels, threads } = initialState(setup);
    Object.assign(state, { comments, labels, repositoryLabels, threads });
  }
});

describe('of what is written, one part may be refused and the rest is done', () => {
  test.each(['addComment', 'addLabelsToLabelable', 'addPullRequestReview'])(
    'whatever befalls %s, the verdict stands and the next run makes up for it alone',
    async (field) => {
      const expected = await undisturbed(blockedPlugin);
      const types = ['FORBIDDEN', 'NOT_FOUND', 'UNPROCESSABLE'] as const;
      for (const type of types) {
        const run = disturbed(blockedPlugin, (github) => github.refuseField(field, type));
        const { end, left, writesNext, writesLater } = await run;
        expect(end).toEqual(expected.end);
        expect(left).toEqual(expected.left);
        expect(writesNext).toEqual([field]);
        expect(writesLater).toEqual([]);
      }
    },
  );
});

describe('the built action', () => {
  /** A sample: each request of the run once, each failure at least once. */
  test.each([
    [1, 'cut'],
    [1, 429],
    [2, 'lost'],
    [2, 403],
    [3, 404],
    [3, 500],
    [4, 422],
    [5, 409],
    [5, 429],
    [5, 502],
    [5, 'lost'],
  ] as const)('keeps its verdict when request %i meets %s', async (request, failure) => {
    const runtime = runtimes.at(-1);
    if (runtime === undefined) throw new Error('There is no Node to run it on.');
    const github = await start(byHand);
    const step = { runtime, github, event: pullRequest, inputs: byHand.inputs };
    const { end, left } = await undisturbed(byHand);
    github.failAt(request, failure);
    const { exitCode, outputs } = await runAction(step);
    await runAction({ ...step, variables: { GITHUB_RUN_ID: '101' } });
    expect(exitCode).toBe(end.exitCode);
    expect({ ...outputs, 'report-path': '' }).toEqual(end.outputs);
    const { comments, ...others } = standing(github);
    expect(comments).toHaveLength(1);
    expect({ ...others, comments: left.comments }).toEqual(left);
  });
});
