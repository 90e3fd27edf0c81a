import { describe, expect, test } from '@jest/globals';
import type { Told } from '../../src/model/github-client.js';
import { noticesOf, type Refused } from '../../src/publish/delivery.js';
import { deliveryOf, makePullRequest } from '../support/github/run.js';

const message = 'Resource not accessible by integration';
const refusal: Told = { status: null, type: 'FORBIDDEN', message };
const refused = (failed: string, failure: Told, permission = 'pull-requests: write'): Refused => ({
  failed,
  failure,
  permission,
});
const comment = 'The comment could not be created';
const label = 'The label "x" could not be created';

const tell = (all: readonly Refused[], difference: Parameters<typeof deliveryOf>[1] = {}) =>
  noticesOf(all, deliveryOf(makePullRequest(), difference)).map((notice) => notice.message);
const tellFork = (all: readonly Refused[]) =>
  noticesOf(all, deliveryOf(makePullRequest({ fromFork: true }))).map((notice) => notice.message);

describe('a refusal is told', () => {
  const remedy = "The job's token needs the permission pull-requests: write.";

  test.each<[string, Told, string]>([
    [
      'with the permission that REST misses',
      { status: 403, message },
      `GitHub answered 403 "${message}". ${remedy}`,
    ],
    ['with the permission that GraphQL misses', refusal, `GitHub answered "${message}". ${remedy}`],
    [
      'as it was said, where it is anything else',
      { status: 410, message: 'Gone' },
      'GitHub answered 410 "Gone".',
    ],
    [
      'as a limit and not as a permission',
      { status: 403, message: 'API rate limit exceeded' },
      `GitHub's rate limit is used up; run it again later (403 "API rate limit exceeded").`,
    ],
    [
      'as an outage',
      { status: 503, message: 'Unavailable' },
      'GitHub did not answer; run it again (503 "Unavailable").',
    ],
    [
      'without a permission where none would help',
      { status: 403, message: 'Repository was archived so is read-only.' },
      'GitHub answered 403 "Repository was archived so is read-only.".',
    ],
  ])('%s', (_, failure, why) => {
    expect(tell([refused(comment, failure)])).toEqual([`${comment}: ${why} The verdict stands.`]);
  });

  test('for a run of Dependabot with both ways out', () => {
    expect(tell([refused(comment, refusal)], { byDependabot: true })).toEqual([
      `${comment}: GitHub answered "${message}". A run that Dependabot starts has a read-only token unless the workflow gives more: write pull-requests: write under \`permissions\` of the job, or run the workflow on \`pull_request_target\`. The verdict stands.`,
    ]);
  });

  test('for a pull request from a fork as one that nothing can be done about', () => {
    expect(tellFork([refused(label, refusal, 'issues: write')])).toEqual([
      `${label}: GitHub answered "${message}". A pull request from a fork has a read-only token, whatever the workflow permits; it would need issues: write. The verdict stands.`,
    ]);
  });
});

describe('what has one cause is one notice', () => {
  test('that names all that is missing', () => {
    const all = [
      refused(label, { status: 403, message }, 'issues: write'),
      refused(comment, refusal),
      refused('The label "y" could not be removed', refusal),
    ];
    expect(tell(all)).toEqual([
      `${label}; the comment could not be created; the label "y" could not be removed: GitHub answered 403 "${message}". The job's token needs the permissions issues: write and pull-requests: write. The verdict stands.`,
    ]);
    expect(tellFork(all)).toEqual([
      expect.stringMatching(/issues: write and pull-requests: write/),
    ]);
  });

  test('that names five, and counts the others', () => {
    const all = Array.from({ length: 8 }, (_, n) => refused(`No ${n}`, refusal));
    expect(tell(all)).toEqual([
      expect.stringMatching(/^No 0; no 1; no 2; no 3; no 4; 3 more could not be done: /),
    ]);
  });

  test('and two causes are two', () => {
    const all = [
      refused(comment, refusal),
      refused(label, { status: 502, message: 'Bad' }),
      refused('No a', { status: null, type: 'NOT_FOUND', message: 'None' }),
      refused('No b', { status: null, type: 'NOT_FOUND', message: 'Other' }),
      refused('No c', { status: null, type: 'NOT_FOUND', message: 'None' }),
    ];
    expect(tell(all).map((text) => text.split(':')[0])).toEqual([
      comment,
      label,
      'No a; no c',
      'No b',
    ]);
  });
});
