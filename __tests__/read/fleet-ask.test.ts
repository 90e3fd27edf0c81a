import { describe, expect, test } from '@jest/globals';
import { askFor } from '../../src/read/fleet-ask.js';

function askOf(graphql: () => Promise<unknown>) {
  return askFor({ graphql, request: graphql }, ['acme/one']);
}

test('an answer has what was read, and what is left of the points', async () => {
  const rateLimit = { cost: 1, remaining: 4_999, resetAt: '2026-01-15T10:00:00Z' };
  expect(await askOf(async () => ({ rateLimit, repository0: null }))).toMatchObject({
    kind: 'answer',
    reads: [{ repository: 'acme/one' }],
    budget: rateLimit,
  });
});

test('a server without a limit tells none', async () => {
  const asked = await askOf(async () => ({ repository0: null }));
  expect(asked).toMatchObject({ kind: 'answer', budget: null });
});

describe('asking again may help', () => {
  const noData = "GitHub's answer cannot be read: a page without the data that was asked for";
  test.each([
    ['after a 502', () => Promise.reject({ status: 502, message: 'x' }), 'GitHub answered 502 "x"'],
    ['after a page of HTML', async () => undefined, noData],
    ['after an answer that is null', async () => null, noData],
    ['after an empty answer', async () => ({}), 'GitHub answered another question'],
    [
      'after errors that are no limit',
      () => Promise.reject({ message: 'Oops', data: null, errors: [{ message: 'Oops' }] }),
      'GitHub answered "Oops"',
    ],
  ])('%s', async (_, graphql, why) => {
    expect(await askOf(graphql)).toEqual({ kind: 'broken', why });
  });
});

describe('nobody needs to be asked any more', () => {
  const spent = { 'x-ratelimit-remaining': '0' };
  const secondary = 'You have exceeded a secondary rate limit.';
  test.each([
    ['with a bad token', { status: 401, message: 'Bad' }, 'GitHub answered 401 "Bad"'],
    ['without a point', { status: 403, response: { headers: spent } }, 'rate limit is used up'],
    [
      'when the message says so',
      { status: 403, message: 'API rate limit exceeded' },
      'rate limit is used up',
    ],
    [
      'when an answer says so',
      { message: '', errors: [{ type: 'RATE_LIMITED', message: '' }] },
      'rate limit is used up',
    ],
    ['when asking too fast', { status: 403, message: secondary }, 'secondary limit'],
    ['when an answer says that', { message: secondary, errors: [] }, 'secondary limit'],
    ['after a 429 with points left', { status: 429, message: '' }, 'secondary limit'],
    [
      'when told to wait',
      { status: 403, response: { headers: { 'retry-after': '60' } } },
      'secondary limit',
    ],
  ])('%s', async (_, failure, why) => {
    const asked = await askOf(() => Promise.reject(failure));
    expect(asked).toEqual({ kind: 'refused', why: expect.stringContaining(why) });
  });
});
