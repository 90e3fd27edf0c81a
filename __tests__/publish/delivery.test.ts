import { describe, expect, test } from '@jest/globals';
import { failureNotice } from '../../src/publish/delivery.js';
import { deliveryOf, makePullRequest } from '../support/github/run.js';

const failed = 'The comment could not be created';

describe('a failure is told', () => {
  const remedy = "The job's token needs the permission pull-requests: write.";
  const message = 'Resource not accessible by integration';

  test.each<[string, { status: number | null; type?: string; message: string }, string]>([
    [
      'a lack of permission by REST names it',
      { status: 403, message },
      `GitHub answered 403 "${message}". ${remedy}`,
    ],
    [
      'a lack of permission by GraphQL names it',
      { status: null, type: 'FORBIDDEN', message },
      `GitHub answered "${message}". ${remedy}`,
    ],
    ['anything else is quoted', { status: 410, message: 'Gone' }, 'GitHub answered 410 "Gone".'],
  ])('%s', (_, failure, why) => {
    const delivery = deliveryOf(makePullRequest());
    expect(failureNotice(failed, failure, 'pull-requests: write', delivery)).toEqual({
      message: `${failed}: ${why} The verdict stands.`,
      location: null,
    });
  });

  test('for a pull request from a fork as one that nothing can be done about', () => {
    const delivery = deliveryOf(makePullRequest({ fromFork: true }));
    const failure = { status: 403, message: 'No' };
    expect(failureNotice(failed, failure, 'issues: write', delivery).message).toContain(
      'A pull request from a fork has a read-only token, whatever the workflow permits; it would need issues: write.',
    );
  });
});
