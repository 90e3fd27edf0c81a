import { describe, expect, test } from '@jest/globals';
import { type Patience, usualPatience, withRetries } from '../../src/outside/retries.js';

const createComment = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const createReview = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const addLabels = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';

type Error = { status?: number; message?: string; response?: { headers?: Record<string, string> } };

const broken = { status: 500 };
const secondary = { status: 403, message: 'You have exceeded a secondary rate limit.' };
const waitingFor = (seconds: string, status = 429) => ({
  status,
  response: { headers: { 'retry-after': seconds } },
});

/** Sends one request to a GitHub that fails in this way, so many times; tells what happened. */
async function send(route: string, failures: readonly Error[], patience: Patience = usualPatience) {
  const waits: number[] = [];
  const left = [...failures];
  const answer = async () => {
    const failure = left.shift();
    if (failure !== undefined) throw failure;
    return 'answered';
  };
  const client = withRetries(
    { graphql: answer, request: answer },
    async (seconds) => {
      waits.push(seconds);
    },
    patience,
  );
  const sent = route === 'graphql' ? client.graphql('query { x }', {}) : client.request(route, {});
  const outcome = await sent.catch((error: Error) => error);
  return { outcome, waits };
}

describe('a request is sent again', () => {
  test.each([
    ['after a broken answer', addLabels, [broken], [1]],
    ['after a second one, a little later', 'graphql', [broken, { status: 502 }], [1, 2]],
    ['when GitHub names a wait', addLabels, [waitingFor('7')], [7]],
    ['when GitHub names a wait with a 403', addLabels, [waitingFor('7', 403)], [7]],
    ['after a secondary rate limit', addLabels, [secondary], [60]],
    ['after a secondary limit in an answer', 'graphql', [{ message: secondary.message }], [60]],
    ['after a 429 that names no wait', 'graphql', [{ status: 429 }], [60]],
    ['to create a comment, when it was surely not created', createComment, [waitingFor('3')], [3]],
  ])('%s', async (_, route, failures, waits) => {
    expect(await send(route, failures)).toEqual({ outcome: 'answered', waits });
  });
});

describe('a request is given up', () => {
  test.each([
    ['after the third attempt', addLabels, [broken, broken, broken], [1, 2]],
    [
      'at once without the permission',
      addLabels,
      [{ status: 403, message: 'Resource not accessible' }],
      [],
    ],
    [
      'at once when the quota is used up',
      addLabels,
      [{ status: 403, message: 'API rate limit exceeded' }],
      [],
    ],
    ['at once when it is wrong', addLabels, [{ status: 422 }], []],
    ['at once when it is a bug', addLabels, [{ message: 'x is not a function' }], []],
    ['when the wait is too long', addLabels, [waitingFor('61')], []],
    ['when the waits together are too long', addLabels, [waitingFor('40'), waitingFor('40')], [40]],
    ['when a comment may have been created', createComment, [broken], []],
    ['when a review may have been created', createReview, [broken], []],
  ])('%s', async (_, route, failures, waits) => {
    expect(await send(route, failures)).toEqual({ outcome: failures.at(-1), waits });
  });
});

describe('another patience', () => {
  const busy = waitingFor('100');
  test.each([
    ['waits longer', { seconds: 200 }, [busy, busy], 'answered', [100, 100]],
    ['asks more often', { attempts: 5 }, [broken, broken, broken], 'answered', [1, 2, 4]],
    ['leaves broken answers alone', { repeatsBroken: false }, [broken], broken, []],
  ])('%s', async (_, difference, failures, outcome, waits) => {
    const patience = { ...usualPatience, ...difference };
    expect(await send('graphql', failures, patience)).toEqual({ outcome, waits });
  });
});
