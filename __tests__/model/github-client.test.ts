import { describe, expect, test } from '@jest/globals';
import { describeFailure, failureOf } from '../../src/model/github-client.js';

describe('a failure', () => {
  test('is read from a refused request', () => {
    const error = Object.assign(new Error('Validation Failed: … - https://docs.github.com'), {
      status: 422,
      response: {
        headers: { 'retry-after': '3' },
        data: { message: 'Validation Failed', errors: [{ code: 'already_exists' }, {}] },
      },
    });
    expect(failureOf(error)).toEqual({
      status: 422,
      message: 'Validation Failed',
      codes: ['already_exists'],
      headers: { 'retry-after': '3' },
    });
  });

  test('is read from an answer to GraphQL', () => {
    const error = Object.assign(new Error('too many'), {
      headers: { 'retry-after': '3' },
      response: { errors: [{ type: 'RATE_LIMITED', message: 'too many' }] },
    });
    const headers = { 'retry-after': '3' };
    expect(failureOf(error)).toEqual({ status: null, message: 'too many', codes: [], headers });
  });

  test.each([
    [
      'a broken connection',
      Object.assign(new Error('other side closed'), { status: 500 }),
      500,
      'other side closed',
    ],
    ['a bug', new TypeError('x is not a function'), null, 'x is not a function'],
    ['a text', 'no', null, 'no'],
    ['nothing', undefined, null, 'undefined'],
  ])('is read from %s', (_, error, status, message) => {
    expect(failureOf(error)).toEqual({ status, message, codes: [], headers: {} });
  });
});

describe('a failure in words', () => {
  test.each([
    [{ status: 403, message: 'No' }, 'GitHub answered 403 "No"'],
    [{ status: null, message: 'No\n - never' }, 'GitHub answered "No - never"'],
    [{ status: 500, message: 'x'.repeat(101) }, `GitHub answered 500 "${'x'.repeat(100)}…"`],
  ])('%j', (failure, text) => {
    expect(describeFailure(failure)).toBe(text);
  });
});
