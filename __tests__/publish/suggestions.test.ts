import { afterEach, describe, expect, test } from '@jest/globals';
import type { OwnThread } from '../../src/model/pull-request.js';
import { addedLines, placeInDiff, planSuggestions } from '../../src/publish/suggestions.js';
import { clientOf, makePullRequest, makeStep, runOnce } from '../support/github/run.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import type { GitHubSetup } from '../support/github/state.js';

const marker = `<!-- release-gate-suggestion:gate ${'0'.repeat(16)} -->`;
const suggestion = { path: 'plugins.txt', line: 'x@2.0.0', body: 'Take 1.9.0.' };

describe('the plan for suggestions', () => {
  const thread = (difference: Partial<OwnThread> = {}): OwnThread => ({
    id: 't1',
    path: 'plugins.txt',
    body: `${marker}\nTake 1.9.0.`,
    resolved: false,
    outdated: false,
    answered: false,
    ...difference,
  });

  const other = `${marker}\nTake 1.8.0.`;
  const saved = `${marker}\r\nTake 1.9.0.\r\n`;
  const theirs = marker.replace('gate 0', 'other 0');
  const sharing = marker.replace('0000', 'ffff');

  test.each<[string, boolean, string[], OwnThread[]]>([
    ['nothing stands there', true, [], []],
    ['it stands there', false, [], [thread()]],
    ['it stands there as a web form saved it', false, [], [thread({ body: saved })]],
    ['somebody closed it', false, [], [thread({ resolved: true })]],
    ['the line has changed since', true, ['t1'], [thread({ outdated: true })]],
    ['it was taken and undone', true, [], [thread({ outdated: true, resolved: true })]],
    ['another version stands there', true, ['t1'], [thread({ body: other })]],
    ['another, and answered, does', true, [], [thread({ body: other, answered: true })]],
    ['it stands in another file', true, ['t1'], [thread({ path: 'other.txt' })]],
    ['it stands there twice', false, ['t2'], [thread(), thread({ id: 't2' })]],
    ['it is another step’s', true, [], [thread({ body: `${theirs}\nTake 1.9.0.` })]],
    ['a step with other inputs made it', true, [], [thread({ body: `${sharing}\nTake 1.9.0.` })]],
    ['a thread has no marker', true, [], [thread({ body: 'Take 1.9.0.' })]],
  ])('where %s it is posted: %j, withdrawn: %j', (_, posted, withdraw, threads) => {
    const plan = planSuggestions([suggestion], threads, makeStep());
    expect(plan.post.map(({ body }) => body)).toEqual(posted ? [`${marker}\nTake 1.9.0.`] : []);
    expect(plan.withdraw).toEqual(withdraw);
  });

  test.each([
    ['neither stands', [], [0, 1]],
    ['one stands', [thread()], [1]],
    ['both stand', [thread(), thread({ id: 't2' })], []],
  ])('where two lines are alike and %s, these are posted: %j', (_, threads, posted) => {
    const plan = planSuggestions([suggestion, suggestion], threads, makeStep());
    expect(plan.post.map(({ nth }) => nth)).toEqual(posted);
    expect(plan.withdraw).toEqual([]);
  });

  test.each<[string, Partial<OwnThread>, string[]]>([
    ['is withdrawn', {}, ['t1']],
    ['stays once somebody closed it', { resolved: true }, []],
    ['stays once somebody answered', { answered: true }, []],
  ])('what is not needed any more %s', (_, difference, withdraw) => {
    expect(planSuggestions([], [thread(difference)], makeStep())).toEqual({ post: [], withdraw });
  });
});

describe('suggestions on a pull request', () => {
  let github: LoopbackGitHub;
  afterEach(() => github.close());

  const patches = { 'plugins.txt': '@@ -1,2 +1,2 @@\n a@1.0.0\n-x@1.0.0\n+x@2.0.0' };
  const start = async (setup: GitHubSetup = {}) => {
    github = await startGitHub({ patches, ...setup });
  };
  const run = (suggestions = [suggestion]) => runOnce(github, { startsOne: false, suggestions });
  const operations = () => github.requests.map(({ operation }) => operation);

  test('are posted in one review, at the line of the diff', async () => {
    await start();
    expect(await run([suggestion, { ...suggestion, body: 'Or 1.8.0.' }])).toEqual([]);
    expect(operations()).toEqual(['query', 'pulls/list-files', 'mutation']);
    expect(github.state.threads).toMatchObject([
      { path: 'plugins.txt', line: 2, body: `${marker}\nTake 1.9.0.` },
      { path: 'plugins.txt', line: 2, body: `${marker}\nOr 1.8.0.` },
    ]);
  });

  test('are posted at each of two lines that are alike, and once each', async () => {
    await start({ patches: { 'plugins.txt': '@@ -1 +1,3 @@\n+x@2.0.0\n a@1.0.0\n+x@2.0.0' } });
    await run([suggestion, suggestion]);
    expect(github.state.threads.map(({ line }) => line)).toEqual([1, 3]);
    await run([suggestion, suggestion]);
    expect(operations().slice(3)).toEqual(['query']);
    await run([suggestion]);
    expect(github.state.threads).toHaveLength(1);
  });

  test('cost one read and no write when nothing changed', async () => {
    await start();
    await run();
    await run();
    expect(operations().slice(3)).toEqual(['query']);
  });

  test('are withdrawn once the version fits', async () => {
    await start();
    await run();
    expect(await run([])).toEqual([]);
    expect(operations().slice(3)).toEqual(['query', 'mutation']);
    expect(github.state.threads).toEqual([]);
  });

  test('are not posted at lines that are not in the diff', async () => {
    await start({ patches: {} });
    expect(await run()).toEqual([]);
    expect(github.writes()).toEqual([]);
  });

  test('are neither posted nor withdrawn where they are not wanted', async () => {
    await start({ threads: [{ path: 'plugins.txt', body: `${marker}\nTake 1.8.0.` }] });
    await runOnce(github, { startsOne: false, suggestions: [suggestion], suggest: false });
    expect(github.writes()).toEqual([]);
  });

  test('are not taken from someone who planted the marker', async () => {
    const planted = { author: 'mallory', path: 'plugins.txt', body: `${marker}\nTake 1.9.0.` };
    await start({ threads: [planted] });
    await run();
    expect(github.state.threads).toHaveLength(2);
    await run([]);
    expect(github.state.threads.map(({ author }) => author)).toEqual(['mallory']);
  });

  test.each([150, 230])('are found behind %i other conversations', async (count) => {
    const others = Array.from({ length: count }, () => ({
      author: 'someone',
      path: 'a',
      body: 'b',
    }));
    await start({ threads: [...others, { path: 'plugins.txt', body: `${marker}\nTake 1.9.0.` }] });
    await run();
    expect(new Set(operations())).toEqual(new Set(['query']));
  });

  test('of a fork are a notice, as its token is read-only', async () => {
    await start({ pullRequest: { fromFork: true } });
    const [notice, ...others] = await run();
    expect(others).toEqual([]);
    expect(notice?.message).toContain('from a fork has a read-only token');
  });

  test.each([
    [
      'posted',
      [suggestion],
      'The versions that fit could not be suggested: GitHub answered "Resource',
    ],
    [
      'withdrawn',
      [],
      'A suggestion that is no longer needed could not be withdrawn: GitHub answered "Resource',
    ],
  ])('that may not be %s are a notice that names the permission', async (_, wanted, words) => {
    const permissions = { pullRequests: 'read', issues: 'read' } as const;
    const threads = [
      { path: 'plugins.txt', body: `${marker}\nTake 1.8.0.`, replies: wanted.length },
    ];
    await start({ permissions, threads });
    const [notice, ...others] = await run(wanted);
    expect(others).toEqual([]);
    expect(notice?.message).toContain(words);
    expect(notice?.message).toContain('needs the permission pull-requests: write');
  });

  test('on a commit that is not the head any more are no notice either', async () => {
    await start();
    const meanwhile = () => {
      github.state.pullRequest = makePullRequest({ headSha: 'c'.repeat(40) });
    };
    const suggestions = [suggestion];
    expect(await runOnce(github, { startsOne: false, suggestions, meanwhile })).toEqual([]);
    expect(github.state.threads).toEqual([]);
  });

  test('that somebody deleted meanwhile are no notice', async () => {
    await start({ threads: [{ path: 'plugins.txt', body: `${marker}\nTake 1.8.0.` }] });
    const meanwhile = () => {
      github.state.threads = [];
    };
    expect(await runOnce(github, { startsOne: false, meanwhile })).toEqual([]);
    expect(github.writes()).toEqual(['deletePullRequestReviewComment']);
  });

  test('are not posted where the diff cannot be read, with a notice, and the rest is written', async () => {
    await start({ threads: [{ path: 'plugins.txt', body: `${marker}\nTake 1.8.0.` }] });
    github.failAt(2, 404);
    const notices = await runOnce(github, { suggestions: [suggestion] });
    expect(notices.map(({ message }) => message)).toEqual([
      'The versions that fit could not be suggested: GitHub answered 404 "Not Found". The verdict stands.',
    ]);
    expect(github.writes()).toEqual(['addComment', 'deletePullRequestReviewComment']);
  });

  test('at a line that has left the diff meanwhile are no notice: the next run looks again', async () => {
    await start();
    github.refuseField('addPullRequestReview', 'UNPROCESSABLE');
    expect(await run()).toEqual([]);
    expect(github.writes()).toEqual(['addPullRequestReview']);
    expect(github.state.threads).toEqual([]);
  });
});

describe('place in diff', () => {
  let github: LoopbackGitHub;
  afterEach(() => github.close());

  /** Where a suggestion for this line of `plugins.txt` would go in a diff. */
  async function place(line: string, patches: Readonly<Record<string, string | undefined>>) {
    github = await startGitHub({ patches });
    const number = { owner: 'acme', repo: 'platform', pull_number: 7 };
    return placeInDiff(
      await clientOf(github),
      [{ path: 'plugins.txt', line, body: 'b', nth: 0 }],
      number,
    );
  }

  describe('a suggestion', () => {
    test.each<[string, Readonly<Record<string, string | undefined>>, number | null]>([
      [
        'goes to the added line',
        { 'plugins.txt': '@@ -4,2 +4,2 @@\n a@1.0.0\n-x@1.0.0\n+x@2.0.0' },
        5,
      ],
      [
        'goes to an added line that ends as on Windows',
        { 'plugins.txt': '@@ -1 +1 @@\n-x\r\n+x@2.0.0\r' },
        1,
      ],
      [
        'has no place at a line around the change',
        { 'plugins.txt': '@@ -1,2 +1,2 @@\n x@2.0.0\n-a\n+b' },
        null,
      ],
      ['has no place in another file', { 'other.txt': '@@ -1 +1 @@\n-a\n+x@2.0.0' }, null],
      ['has no place where GitHub shows no patch', { 'plugins.txt': undefined }, null],
    ])('%s', async (_, patches, line) => {
      const expected =
        line === null ? [] : [{ path: 'plugins.txt', line, side: 'RIGHT', body: 'b' }];
      expect(await place('x@2.0.0', patches)).toEqual(expected);
      expect(github.requests).toHaveLength(1);
    });

    test.each([
      [99, 1],
      [100, 2],
      [205, 3],
    ])('behind %i other files is found with %i requests', async (count, requests) => {
      const others = Array.from({ length: count }, (_, index) => [
        `file-${index}`,
        '@@ -1 +1 @@\n-a\n+b',
      ]);
      const patches = { ...Object.fromEntries(others), 'plugins.txt': '@@ -1 +1 @@\n-a\n+x@2.0.0' };
      expect(await place('x@2.0.0', patches)).toHaveLength(1);
      expect(github.requests).toHaveLength(requests);
    });
  });

  test('where the list of files never ends, it is not read for ever', async () => {
    const files = Array.from({ length: 100 }, (_, index) => ({ filename: `file-${index}` }));
    let requests = 0;
    const request = async () => {
      requests++;
      return { data: files };
    };
    const client = { graphql: () => Promise.reject(), request };
    const wanted = [{ path: 'plugins.txt', line: 'x', body: 'b', nth: 0 }];
    expect(await placeInDiff(client, wanted, {})).toEqual([]);
    expect(requests).toBe(30);
  });

  test.each([null, 'a page', {}])('a list of files that is %j is a fault', async (data) => {
    const client = { graphql: () => Promise.reject(), request: async () => ({ data }) };
    const wanted = [{ path: 'plugins.txt', line: 'x', body: 'b', nth: 0 }];
    await expect(placeInDiff(client, wanted, {})).rejects.toThrow('a page without the data');
  });

  describe('the lines that a patch adds', () => {
    test.each<[string, string, [number, string][]]>([
      ['a changed line', '@@ -1,2 +1,2 @@\n plugins:\n-  old\n+  new', [[2, '  new']]],
      [
        'a new file',
        '@@ -0,0 +1,2 @@\n+one\n+two',
        [
          [1, 'one'],
          [2, 'two'],
        ],
      ],
      [
        'hunks of one line',
        '@@ -3 +3 @@ jobs:\n-a\n+b\n@@ -9 +9 @@\n-c\n+d',
        [
          [3, 'b'],
          [9, 'd'],
        ],
      ],
      [
        'a line that looks like a heading',
        '@@ -1 +1,2 @@\n-x\n+@@ -1 +7 @@\n+y',
        [
          [1, '@@ -1 +7 @@'],
          [2, 'y'],
        ],
      ],
      [
        'no end of line at the end',
        '@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of file',
        [[1, 'b']],
      ],
      ['only deletions', '@@ -1,2 +1 @@\n-a\n b', []],
      ['no patch', '', []],
    ])('%s', (_, patch, expected) => {
      expect(addedLines(patch).map(({ line, text }) => [line, text])).toEqual(expected);
    });
  });
});
