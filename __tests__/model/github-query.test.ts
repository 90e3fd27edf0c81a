import { describe, expect, test } from '@jest/globals';
import { ask, replyTo, whyRefused } from '../../src/model/github-query.js';

describe('a reply', () => {
  test('is whole when nothing was refused', async () => {
    const answer = { repository: { label0: { name: 'bug' } } };
    expect(await replyTo(Promise.resolve(answer))).toEqual({ answer, refusals: [] });
  });

  test('keeps what was answered beside what was refused', async () => {
    const data = { repository: { pullRequest: null, file0: null } };
    const errors = [{ type: 'FORBIDDEN', path: ['repository', 'file0'], message: 'No' }];
    const sent = Promise.reject(Object.assign(new Error('No'), { data, errors }));
    expect(await replyTo(sent)).toEqual({ answer: data, refusals: errors });
  });

  test('names of a refusal what is of its type', async () => {
    const data = { repository: null };
    const errors = [{ type: 403, path: 'repository', message: { no: 1 } }, null];
    const sent = Promise.reject(Object.assign(new Error('No'), { data, errors }));
    const { refusals } = await replyTo(sent);
    expect(refusals).toStrictEqual([{ message: 'nothing' }, { message: 'nothing' }]);
  });

  test.each([
    ['there is no data', Object.assign(new Error('No'), { data: null, errors: [] })],
    ['the request failed', Object.assign(new Error('No'), { status: 500 })],
  ])('is none when %s', async (_, error) => {
    await expect(replyTo(Promise.reject(error))).rejects.toBe(error);
  });

  const page = 'a page without the data that was asked for';
  const refused = { data: '<html>', errors: [] };
  const stumbled = new TypeError("Cannot read properties of null (reading 'errors')");
  test.each([
    ['nothing', () => Promise.resolve(undefined)],
    ['null', () => Promise.resolve(null)],
    ['a text', () => Promise.resolve('<html>')],
    ['a list', () => Promise.resolve([])],
    ['a text beside errors', () => Promise.reject(Object.assign(new Error('No'), refused))],
    ['what the client stumbles over', () => Promise.reject(stumbled)],
  ])('is none when it is %s, and says so', async (_, graphql) => {
    await expect(replyTo(graphql())).rejects.toThrow(page);
  });
});

test('a request is sent as it is, and what comes of it is the reply', async () => {
  const graphql = async (text: string, variables: object) => ({ text, variables });
  const request = { text: 'query { x }', variables: { owner: 'acme' } };
  const reply = await ask({ graphql, request: () => Promise.reject() }, request);
  expect(reply).toEqual({ answer: request, refusals: [] });
});

describe('a refusal', () => {
  test.each([
    [{ type: 'FORBIDDEN', message: 'No' }, 'GitHub answered "No"; the token needs contents: read'],
    [{ type: 'NOT_FOUND', message: 'None' }, 'GitHub answered "None"'],
    [undefined, 'GitHub answered "nothing"'],
  ])('%j reads: %s', (refusal, text) => {
    expect(whyRefused(refusal, 'contents: read')).toBe(text);
  });
});
