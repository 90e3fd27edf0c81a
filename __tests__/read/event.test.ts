import { describe, expect, test } from '@jest/globals';
import type { GitHubEvent } from '../../src/model/sources.js';
import { commitsOf, readEvent, untoldBase } from '../../src/read/event.js';

const payload = JSON.stringify({
  number: 9,
  pull_request: { number: 7, head: { sha: 'beefbeef' }, base: { sha: 'ba5eba5e' } },
});

test('an event tells repository, commit and pull request', () => {
  const variables = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'acme/platform',
    GITHUB_SHA: 'c0ffee',
  };
  expect(readEvent(variables, payload)).toEqual({
    name: 'pull_request',
    owner: 'acme',
    repo: 'platform',
    sha: 'c0ffee',
    pullRequest: 7,
    headSha: 'beefbeef',
    baseSha: null,
    tag: null,
  });
});

test('a runner that says nothing gives an event without a name', () => {
  expect(readEvent({}, null)).toEqual({
    name: '',
    owner: '',
    repo: '',
    sha: '',
    pullRequest: null,
    headSha: null,
    baseSha: null,
    tag: null,
  });
});

describe('the pull request of an event', () => {
  test.each([
    ['pull_request', payload, 7],
    ['pull_request_target', payload, 7],
    ['push', payload, null],
    ['merge_group', payload, null],
    ['issue_comment', payload, null],
    ['pull_request', null, null],
    ['pull_request', '', null],
    ['pull_request', 'null', null],
    ['pull_request', '[]', null],
    ['pull_request', '{"pull_request":null}', null],
    ['pull_request', '{"pull_request":{"number":"7"}}', null],
    ['pull_request', '{"pull_request":{"number":7.5}}', null],
  ])('of %s with %j is %j', (name, text, number) => {
    expect(readEvent({ GITHUB_EVENT_NAME: name }, text).pullRequest).toBe(number);
  });
});

test('a merge queue tells the commit that it builds on', () => {
  const queued = JSON.stringify({ merge_group: { head_sha: 'beefbeef', base_sha: 'ba5eba5e' } });
  const event = readEvent({ GITHUB_EVENT_NAME: 'merge_group' }, queued);
  expect(event).toMatchObject({ pullRequest: null, headSha: null, baseSha: 'ba5eba5e' });
});

test.each(['beef', 'main', 'beefbeef^{tree}', 7, null])('%j is no commit', (sha) => {
  const odd = JSON.stringify({ pull_request: { number: 7, head: { sha } } });
  expect(readEvent({ GITHUB_EVENT_NAME: 'pull_request_target' }, odd).headSha).toBeNull();
});

describe('the tag of an event', () => {
  const released = JSON.stringify({ release: { tag_name: 'v2025.1.0' } });
  test.each([
    ['release', released, 'v2025.1.0'],
    ['push', released, null],
    ['release', '{}', null],
    ['release', '{"release":{"tag_name":7}}', null],
    ['release', '{"release":null}', null],
  ])('of %s with %s is %j', (name, text, tag) => {
    expect(readEvent({ GITHUB_EVENT_NAME: name }, text).tag).toBe(tag);
  });
});

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
