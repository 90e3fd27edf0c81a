import { describe, expect, test } from '@jest/globals';
import { ask } from '../../src/model/graphql.js';

const query = { text: 'query { x }', variables: {} };
const client = (graphql: () => Promise<unknown>) => ({ graphql, request: () => Promise.reject() });

describe('a reply', () => {
  test('is whole when nothing was refused', async () => {
    const answer = { repository: { label0: { name: 'bug' } } };
    const reply = await ask(
      client(() => Promise.resolve(answer)),
      query,
    );
    expect(reply).toEqual({ answer, refusals: [] });
  });

  test('keeps what was answered beside what was refused', async () => {
    const data = { repository: { pullRequest: null, file0: null } };
    const errors = [{ type: 'FORBIDDEN', path: ['repository', 'file0'], message: 'No' }];
    const reply = await ask(
      client(() => Promise.reject(Object.assign(new Error('No'), { data, errors }))),
      query,
    );
    expect(reply).toEqual({ answer: data, refusals: errors });
  });

  test.each([
    ['there is no data', Object.assign(new Error('No'), { data: null, errors: [] })],
    ['the request failed', Object.assign(new Error('No'), { status: 500 })],
  ])('is none when %s', async (_, error) => {
    const asking = ask(
      client(() => Promise.reject(error)),
      query,
    );
    await expect(asking).rejects.toBe(error);
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
    await expect(ask(client(graphql), query)).rejects.toThrow(page);
  });
});
