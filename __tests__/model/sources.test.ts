import { expect, test } from '@jest/globals';
import { readInputs } from '../../src/model/input.js';
import { judgesChange, nothingRead } from '../../src/model/sources.js';
import { resolve } from '../../src/resolve/resolve.js';
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

test('a door that only asks has read nothing, and that is no problem', async () => {
  const inputs = readInputs(() => '');
  const sources = { ...nothingRead, inputs, now: new Date('2025-08-05') };
  const { facts, problems } = await resolve(sources);
  expect(problems).toEqual([]);
  expect(facts).toMatchObject({ core: null, plugins: [], notices: [] });
});
