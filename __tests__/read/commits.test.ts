import { describe, expect, test } from '@jest/globals';
import type { GitHubEvent } from '../../src/model/sources.js';
import { commitsOf } from '../../src/read/commits.js';

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
