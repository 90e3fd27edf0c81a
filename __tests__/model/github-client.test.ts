import { describe, expect, test } from '@jest/globals';
import {
  describeFailure,
  failureOf,
  NoAnswer,
  UnreadableAnswer,
  whatFailed,
} from '../../src/model/github-client.js';

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
      kind: 'refused',
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
    expect(failureOf(error)).toEqual({
      ...{ kind: 'refused', status: null, message: 'too many', codes: [], headers },
    });
  });

  test.each([
    [
      'a broken connection',
      Object.assign(new Error('other side closed'), { status: 500 }),
      500,
      'other side closed',
    ],
    ['a bug', new Error('no such file'), null, 'no such file'],
    ['a text', 'no', null, 'no'],
    ['nothing', undefined, null, 'undefined'],
  ])('is read from %s', (_, error, status, message) => {
    expect(failureOf(error)).toEqual({
      ...{ kind: 'refused', status, message, codes: [], headers: {} },
    });
  });
});

describe('a failure in words', () => {
  test.each([
    [{ status: 403, message: 'No' }, 'GitHub answered 403 "No"'],
    [{ status: null, message: 'No\n - never' }, 'GitHub answered "No - never"'],
    [{ status: 422, message: 'x'.repeat(101) }, `GitHub answered 422 "${'x'.repeat(100)}…"`],
  ])('%j', (failure, text) => {
    expect(describeFailure(failure)).toBe(text);
    expect(whatFailed(failure)).toBe(text);
  });

  test.each([
    [new NoAnswer('closed'), 'GitHub did not answer: closed', 'run it again'],
    [new UnreadableAnswer('a page'), "GitHub's answer cannot be read: a page", 'run it again'],
    [
      { status: 500, message: 'fetch failed', cause: new NoAnswer('closed') },
      'GitHub did not answer: fetch failed',
      'run it again',
    ],
    [
      new TypeError('x is undefined'),
      "GitHub's answer cannot be read: a page without the data that was asked for",
      'run it again',
    ],
  ])('say what to do about %j', (error, what, advice) => {
    expect(whatFailed(failureOf(error))).toBe(what);
    expect(describeFailure(failureOf(error))).toBe(`${what}; ${advice}`);
  });
});

describe('a failure that came from outside', () => {
  const fields = [1, 'x', null, [], [null], [1], {}, { code: 1 }, [{ code: 1 }]];
  test.each(fields)('with %j in every place is read all the same', (odd) => {
    for (const error of [
      { message: odd, status: odd },
      { message: 'no', response: { data: odd } },
      { message: 'no', response: { data: { message: odd, errors: odd } } },
    ]) {
      expect(failureOf(error)).toMatchObject({ kind: 'refused', codes: [] });
      expect(describeFailure(failureOf(error))).toMatch(/^GitHub answered /);
    }
  });
});
