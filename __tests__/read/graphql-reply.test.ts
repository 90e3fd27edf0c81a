import { describe, expect, test } from '@jest/globals';
import { answerNamed, ask, whyRefused } from '../../src/read/graphql-reply.js';

test('a request is sent as it is, and what comes of it is the reply', async () => {
  const graphql = async (text: string, variables: object) => ({ text, variables });
  const request = { text: 'query { x }', variables: { owner: 'acme' } };
  const reply = await ask({ graphql, request: () => Promise.reject() }, request);
  expect(reply).toEqual({ answer: request, refusals: [] });
});

test.each([
  ['what was answered', 'label0', { name: 'bug' }],
  ['a hole', 'label1', null],
  ['what was not asked for', 'label2', null],
])('a part of a reply is %s', (_, name, part) => {
  const answer = { repository: { label0: { name: 'bug' }, label1: null } };
  expect(answerNamed({ answer, refusals: [] }, name)).toEqual(part);
});

test('a part of a repository that cannot be seen is a hole', () => {
  expect(answerNamed({ answer: { repository: null }, refusals: [] }, 'label0')).toBeNull();
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
