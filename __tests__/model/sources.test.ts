import { expect, test } from '@jest/globals';
import { judgesChange } from '../../src/model/sources.js';
import { makeSources } from '../support/make-facts.js';

test.each([
  ['pull_request', true],
  ['pull_request_target', true],
  ['pull_request_review', true],
  ['merge_group', true],
  ['push', false],
  ['issue_comment', false],
  ['release', false],
  ['', false],
])('a run on %s judges a change: %s', (name, judges) => {
  const { event } = makeSources();
  expect(judgesChange(event === null ? null : { ...event, name })).toBe(judges);
});

test('a run that nothing in a workflow started judges no change', () => {
  expect(judgesChange(null)).toBe(false);
});
