import { describe, expect, test } from '@jest/globals';
import { readEvent } from '../../src/read/event.js';

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
