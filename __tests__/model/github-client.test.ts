import { describe, expect, test } from '@jest/globals';
import {
  causeOf,
  describeFailure,
  failureOf,
  isDenied,
  NoAnswer,
  parseRepository,
  repositoryIn,
  type Told,
  UnreadableAnswer,
  whatFailed,
  whyFailed,
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

test.each([
  ['a sentence for errors', { message: 'Invalid', errors: 'Name is too long' }, 'Invalid', []],
  [
    'holes among the errors',
    { message: 'No', errors: [null, { code: 'missing' }] },
    'No',
    ['missing'],
  ],
  ['a message that is not a text', { message: { no: 1 } }, 'own words', []],
  ['no object', 'Bad gateway', 'own words', []],
])('a failure is read from an answer with %s', (_, data, message, codes) => {
  const error = { status: 422, message: 'own words', response: { data } };
  expect(failureOf(error)).toMatchObject({ message, codes });
});

describe('the cause of a failure', () => {
  const used = 'API rate limit exceeded for installation ID 1.';
  const refused = 'Resource not accessible by integration';

  test.each<[string, Told, string, string]>([
    [
      'a used-up quota has the status of a missing permission',
      { status: 403, message: used, headers: { 'x-ratelimit-remaining': '0' } },
      'limit',
      `GitHub's rate limit is used up; run it again later (403 "${used}")`,
    ],
    [
      'a quota is told by its header alone',
      { status: 403, message: 'Forbidden', headers: { 'x-ratelimit-remaining': '0' } },
      'limit',
      `GitHub's rate limit is used up; run it again later (403 "Forbidden")`,
    ],
    [
      'so is a wait',
      { status: 403, message: 'Slow down', headers: { 'retry-after': '60' } },
      'limit',
      `GitHub's rate limit is used up; run it again later (403 "Slow down")`,
    ],
    [
      'too many requests',
      { status: 429, message: 'Too many' },
      'limit',
      `GitHub's rate limit is used up; run it again later (429 "Too many")`,
    ],
    [
      'a limit as GraphQL tells it',
      { status: null, type: 'RATE_LIMITED', message: 'Wait' },
      'limit',
      `GitHub's rate limit is used up; run it again later ("Wait")`,
    ],
    [
      'a server in trouble',
      { status: 502, message: 'Bad gateway' },
      'outage',
      'GitHub did not answer; run it again (502 "Bad gateway")',
    ],
    [
      'a query in trouble',
      { status: null, message: 'Something went wrong while executing your query.' },
      'outage',
      'GitHub did not answer; run it again ("Something went wrong while executing your query.")',
    ],
    [
      'a token without the permission',
      { status: 403, message: refused, headers: { 'x-ratelimit-remaining': '4999' } },
      'permission',
      `GitHub answered 403 "${refused}"`,
    ],
    [
      'the same by GraphQL',
      { status: null, type: 'FORBIDDEN', message: refused },
      'permission',
      `GitHub answered "${refused}"`,
    ],
    [
      'the same for a token that may read only',
      { status: null, type: 'INSUFFICIENT_SCOPES', message: refused },
      'permission',
      `GitHub answered "${refused}"`,
    ],
    [
      'a server in trouble that says no more',
      { status: 500, message: 'Oops' },
      'outage',
      'GitHub did not answer; run it again (500 "Oops")',
    ],
    [
      'a title that sounds like it',
      { status: 422, message: 'Label "something went wrong" is taken' },
      'other',
      'GitHub answered 422 "Label "something went wrong" is taken"',
    ],
    [
      'the last answer of a quota',
      { status: 404, message: 'Not Found', headers: { 'x-ratelimit-remaining': '0' } },
      'other',
      'GitHub answered 404 "Not Found"',
    ],
    [
      'a broken connection',
      { kind: 'unanswered', status: 500, message: 'closed' },
      'outage',
      'GitHub did not answer: closed; run it again',
    ],
    [
      'a refusal that is told as one',
      { kind: 'refused', status: 429, message: 'GitHub answered too often' },
      'limit',
      `GitHub's rate limit is used up; run it again later (429 "GitHub answered too often")`,
    ],
    [
      'what no permission mends',
      { status: 403, message: 'Repository was archived so is read-only.' },
      'other',
      'GitHub answered 403 "Repository was archived so is read-only."',
    ],
    [
      'anything else',
      { status: 404, message: 'Not Found' },
      'other',
      'GitHub answered 404 "Not Found"',
    ],
  ])('%s', (_, told, cause, words) => {
    expect(causeOf(told)).toBe(cause);
    expect(whyFailed(told)).toBe(words);
  });
});

describe('a failure in words', () => {
  test.each([
    [{ status: 403, message: 'No' }, 'GitHub answered 403 "No"'],
    [{ status: null, message: 'No\n - never' }, 'GitHub answered "No - never"'],
    [
      { status: 500, message: 'connect https://bot:S3CR3T@proxy.acme:8080' },
      'GitHub answered 500 "connect https://proxy.acme:8080"',
    ],
    [{ status: 422, message: 'x'.repeat(100) }, `GitHub answered 422 "${'x'.repeat(100)}"`],
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

describe('whether GitHub does not permit it', () => {
  test.each([
    [401, 'Bad credentials', {}, true],
    [403, 'Resource not accessible by integration', {}, true],
    [404, 'Not Found', {}, true],
    [403, 'You have exceeded a secondary rate limit', {}, false],
    [403, 'No', { 'retry-after': '3' }, false],
    [403, 'No', { 'x-ratelimit-remaining': '0' }, false],
    [403, 'No', { 'x-ratelimit-remaining': '17' }, true],
    [429, 'Too Many Requests', {}, false],
    [500, 'Oops', {}, false],
    [null, 'a page without data', {}, false],
  ])('%j "%s" %j: %j', (status, message, headers, denied) => {
    expect(isDenied({ kind: 'refused', status, message, headers, codes: [] })).toBe(denied);
  });
});

test.each([
  ['acme/platform', { owner: 'acme', name: 'platform' }],
  ['acme-corp_x/.github', { owner: 'acme-corp_x', name: '.github' }],
  ['acme', null],
  ['', null],
  ['acme/', null],
  ['/platform', null],
  ['acme/platform/deploy', null],
  ['https://github.com/acme/platform', null],
  ['acme/plat form', null],
  [`${'a'.repeat(39)}/${'b'.repeat(100)}`, { owner: 'a'.repeat(39), name: 'b'.repeat(100) }],
  [`${'a'.repeat(40)}/b`, null],
  [`a/${'b'.repeat(101)}`, null],
])('%s is %j', (text, expected) => {
  expect(parseRepository(text)).toEqual(expected);
});

test.each([
  ['https://github.com/acme/meter/issues', 'acme/meter'],
  ['https://github.com/acme/meter', 'acme/meter'],
  ['https://github.com/acme/meter.git', 'acme/meter'],
  ['git+https://github.com/acme/meter.git#readme', 'acme/meter'],
  ['https://www.github.com/acme/meter.ha/?tab=readme', 'acme/meter.ha'],
  ['github:acme/meter', 'acme/meter'],
  [' acme/meter ', 'acme/meter'],
  ['https://gitlab.com/acme/meter', null],
  ['https://github.com/acme', null],
  ['https://github.com.evil.example/acme/meter', null],
  ['', null],
  ['acme', null],
  ['a'.repeat(100_000), null],
])('a link "%.60s" leads to %s', (written, repository) => {
  expect(repositoryIn(written)).toBe(repository);
});
