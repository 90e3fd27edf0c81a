import { describe, expect, test } from '@jest/globals';
import { attempt } from '../../src/publish/delivery.js';
import { deliveryOf, makePullRequest } from '../support/github/run.js';

const write = (error: unknown) => ({
  failed: 'The comment could not be created',
  permission: 'pull-requests: write',
  send: () => Promise.reject(error),
});

describe('a write that GitHub refuses', () => {
  test.each([
    [
      'a lack of permission names it',
      { status: 403, response: { data: { message: 'Resource not accessible by integration' } } },
      'GitHub answered 403 "Resource not accessible by integration". The job\'s token needs the permission pull-requests: write.',
    ],
    [
      'anything else is quoted',
      { status: 410, response: { data: { message: 'Gone' } } },
      'GitHub answered 410 "Gone".',
    ],
    [
      'even a bug is only reported',
      new TypeError('x is not a function'),
      'GitHub answered "x is not a function".',
    ],
  ])('%s', async (_, error, why) => {
    const notices = await attempt(write(error), deliveryOf(makePullRequest()));
    expect(notices).toEqual([
      { message: `The comment could not be created: ${why} The verdict stands.`, location: null },
    ]);
  });

  test('for a pull request from a fork says that nothing can be done', async () => {
    const delivery = deliveryOf(makePullRequest({ fromFork: true }));
    const [notice] = await attempt(write({ status: 403, message: 'No' }), delivery);
    expect(notice?.message).toContain('A pull request from a fork has a read-only token');
  });

  test('is fine when things are as they should be', async () => {
    const done = { ...write({ status: 404 }), isDone: () => true };
    expect(await attempt(done, deliveryOf(makePullRequest()))).toEqual([]);
  });
});
