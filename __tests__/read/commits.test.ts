import { describe, expect, test } from '@jest/globals';
import type { GitHubEvent } from '../../src/model/sources.js';
import { commitsOf, untoldBase } from '../../src/read/commits.js';

function eventOf(difference: Partial<GitHubEvent>): GitHubEvent {
  return {
    name: 'push',
    owner: 'acme',
    repo: 'platform',
    sha: 'c0ffee',
    pullRequest: null,
    headSha: null,
    baseSha: null,
    tag: null,
    ...difference,
  };
}

const pullRequest = eventOf({ name: 'pull_request', pullRequest: 7, headSha: 'beefbeef' });
const target = { ...pullRequest, name: 'pull_request_target' };
const queue = eventOf({ name: 'merge_group', baseSha: 'ba5eba5e' });

describe('with a checkout', () => {
  test.each([
    [
      'a pull request is the folder against the merge commit’s first parent',
      pullRequest,
      null,
      'c0ffee^1',
    ],
    [
      'a pull_request_target is the head commit against the commit it runs on',
      target,
      'beefbeef',
      'c0ffee',
    ],
    [
      'a pull_request_target without a head commit is the pull request’s own reference',
      { ...target, headSha: null },
      'refs/pull/7/head',
      'c0ffee',
    ],
    ['a merge queue is the folder against what it builds on', queue, null, 'ba5eba5e'],
    ['a push is the folder alone', eventOf({}), null, null],
    ['a schedule is the folder alone', eventOf({ name: 'schedule' }), null, null],
    ['a manual run is the folder alone', eventOf({ name: 'workflow_dispatch' }), null, null],
    ['an unknown event is the folder alone', eventOf({ name: 'moon_phase' }), null, null],
  ])('%s', (_, event, head, base) => {
    expect(commitsOf(event, true)).toEqual({ head, base });
  });
});

describe('without a checkout', () => {
  test.each([
    ['a pull request is its merge commit', pullRequest, 'c0ffee', 'c0ffee^1'],
    ['a pull_request_target is the head commit all the same', target, 'beefbeef', 'c0ffee'],
    ['a merge queue is the commit it runs for', queue, 'c0ffee', 'ba5eba5e'],
    ['a push is the commit it runs for', eventOf({}), 'c0ffee', null],
    ['a run for no commit is the folder', eventOf({ sha: '' }), null, null],
  ])('%s', (_, event, head, base) => {
    expect(commitsOf(event, false)).toEqual({ head, base });
  });
});

describe('a change whose base cannot be told', () => {
  test.each([
    [
      'of a pull request without a number',
      { ...pullRequest, pullRequest: null },
      'pull_request.number',
    ],
    [
      'of a pull_request_target without a number',
      { ...target, pullRequest: null },
      'pull_request.number',
    ],
    [
      'of a review without a number',
      eventOf({ name: 'pull_request_review' }),
      'pull_request.number',
    ],
    ['of a pull request for no commit', { ...pullRequest, sha: '' }, 'GITHUB_SHA'],
    [
      'of a merge queue without the commit it builds on',
      { ...queue, baseSha: null },
      'merge_group.base_sha',
    ],
  ])('%s is a problem, and nothing is compared', (_, event, names) => {
    const problems = untoldBase(event);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(`cannot tell its base: `);
    expect(problems[0]?.message).toContain(names);
    expect(commitsOf(event, true)).toEqual({ head: null, base: null });
  });

  test.each([
    ['a pull request', pullRequest],
    ['a pull_request_target', target],
    ['a merge queue', queue],
    ['a push', eventOf({})],
    ['a push for no commit', eventOf({ sha: '' })],
    ['no event', null],
  ])('is not that of %s', (_, event) => {
    expect(untoldBase(event)).toEqual([]);
  });
});
