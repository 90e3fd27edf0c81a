import { describe, expect, test } from '@jest/globals';
import { noDeadline } from '../../src/outside/deadline.js';
import type { Answer, Question } from '../../src/outside/exchange.js';
import { runnerFetch } from '../../src/outside/runner-fetch.js';

const api = 'https://api.github.com/graphql';

/** Sends to a server that answers in turn; an answer is an empty object with a difference. */
async function send(method: string, ...answers: Partial<Answer>[]) {
  const asked: Question[] = [];
  const fetch = runnerFetch(noDeadline, async (question) => {
    asked.push(question);
    const answer = answers[asked.length - 1] ?? answers.at(-1);
    return { status: 200, reason: 'OK', headers: {}, text: '{}', ...answer };
  });
  const headers = { authorization: 'token secret' };
  const body = method === 'GET' ? {} : { body: '{"query":"{}"}' };
  const answer = await fetch(api, { method, headers, ...body }).catch((error: Error) => error);
  return { answer, asked };
}

const to = (location: string, status = 307) => ({ status, headers: { location } });

test('a request is sent as it is, and its answer comes back', async () => {
  const headers = { 'retry-after': '7', 'set-cookie': ['a', 'b'], sunset: 'never' };
  const { answer, asked } = await send('POST', { status: 422, headers, text: '{"message":"no"}' });
  expect(asked).toMatchObject([
    { method: 'POST', headers: { authorization: 'token secret' }, body: '{"query":"{}"}' },
  ]);
  if (answer instanceof Error) throw answer;
  expect([answer.status, await answer.json()]).toEqual([422, { message: 'no' }]);
  expect([...answer.headers]).toEqual([
    ['content-type', 'application/json'],
    ['retry-after', '7'],
  ]);
});

test('an answer without content has none', async () => {
  const { answer } = await send('POST', { status: 204, text: '' });
  expect(answer).toMatchObject({ status: 204, body: null });
});

test('a refusal that is not JSON has the words of its status', async () => {
  const { answer } = await send('GET', { status: 502, reason: 'Bad Gateway', text: '<html>' });
  if (answer instanceof Error) throw answer;
  expect([answer.status, await answer.json()]).toEqual([502, { message: 'Bad Gateway' }]);
});

test.each(['', 'page', '"text"', '42', 'null', '{"data":'])(
  'a success with the text %j cannot be read',
  async (text) => {
    const { answer } = await send('GET', { text });
    expect(answer).toMatchObject({ message: 'it is not JSON' });
  },
);

describe('a redirect', () => {
  test.each([
    ['GET', 301],
    ['GET', 302],
    ['GET', 307],
    ['POST', 307],
    ['POST', 308],
  ])('of a %s with %i is followed on the same server', async (method, status) => {
    const { answer, asked } = await send(method, to('/repositories/1', status), {});
    expect(answer).toMatchObject({ status: 200 });
    expect(asked.map(({ url }) => url.href)).toEqual([
      api,
      'https://api.github.com/repositories/1',
    ]);
    expect(asked[1]).toMatchObject({ method, headers: { authorization: 'token secret' } });
  });

  test.each([
    ['to another server', to('https://example.org/'), 'redirects to https://example.org'],
    ['without encryption', to('http://api.github.com/'), 'redirects to http://api.github.com'],
    [
      'to another port',
      to('https://api.github.com:8443/'),
      'redirects to https://api.github.com:8443',
    ],
    ['to itself', to('/graphql'), 'redirects more than 5 times'],
    ['to nowhere', { status: 302 }, 'is a 302'],
    ['to no address', to('https://['), 'is a 307'],
    ['of a write to a page', to('/there', 302), 'redirects a POST with 302'],
    ['to what is known already', { status: 304 }, 'is a 304'],
  ])('%s is not followed', async (_, answered, why) => {
    const { answer, asked } = await send('POST', answered);
    expect(answer).toMatchObject({ message: expect.stringContaining(why) });
    expect(new Set(asked.map(({ url }) => url.origin))).toEqual(
      new Set(['https://api.github.com']),
    );
  });
});
