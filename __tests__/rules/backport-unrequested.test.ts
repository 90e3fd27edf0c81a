import { expect, test } from '@jest/globals';
import { backportUnrequested } from '../../src/rules/backport-unrequested.js';
import { findingOf, findingsOf } from '../support/judge.js';
import { testExamples } from '../support/test-examples.js';

testExamples(backportUnrequested);

const inputs = { 'core-version': '2025.1.4', 'target-date': '2025-10-09' };

test('asks for the request, and says where requests come in', () => {
  expect(findingOf('backport-unrequested', { inputs })).toMatchObject({
    subject: 'core 2025.1.4',
    message:
      'core 2025.1.4 is a backport: 2025.2 has been latest since Tue 7 Oct 2025, and no request is named.',
    remedy:
      'Name the request in `backport-request`, if someone asked for core 2025.1.4. Requests come in through https://kestra.io/demo.',
    data: { line: '2025.1', latest: '2025.2', allowed: 'on-request' },
  });
});

test('where no backport is allowed a request does not help, and the message says so', () => {
  const policy = 'core: { backport: never }';
  const requested = { ...inputs, 'backport-request': 'SUP-1234' };
  expect(findingOf('backport-unrequested', { inputs: requested, policy })).toMatchObject({
    message:
      'core 2025.1.4 is a backport: 2025.2 has been latest since Tue 7 Oct 2025, and this policy allows no backports, and a request does not change that.',
    remedy: 'Fix the latest line instead, or set `core.backport` in the policy.',
    data: { allowed: 'never' },
  });
});

test.each([
  [
    'without a page for support it names none',
    'links: null',
    'Name the request in `backport-request`, if someone asked for core 2025.1.4.',
  ],
  [
    'where none is allowed it asks for no request',
    'core: { backport: never }',
    'Fix the latest line instead, or set `core.backport` in the policy.',
  ],
])('%s', (_, policy, remedy) => {
  const found = findingOf('backport-unrequested', { inputs, policy });
  expect(found.remedy).toBe(remedy);
  expect(found.message).not.toContain('a request does not change that');
});

test.each([
  ['on request, without one', '', 'core: { backport: on-request }', 1],
  ['on request, with one', 'SUP-1', 'core: { backport: on-request }', 0],
  ['allowed', '', 'core: { backport: allowed }', 0],
  ['never', '', 'core: { backport: never }', 1],
  ['not said', '', 'core: { backport: null }', 0],
])('a backport where the policy says %s', (_, request, policy, count) => {
  const given = { inputs: { ...inputs, 'backport-request': request }, policy };
  expect(findingsOf('backport-unrequested', given)).toHaveLength(count);
});

test.each([
  ['a bugfix of latest', '2025.2.1', ''],
  ['a deployment', '2025.1.4', 'none'],
  ['a prerelease of an older line', '2025.1.4-rc1', ''],
])('%s is no backport', (_, version, releasing) => {
  const given = { inputs: { ...inputs, 'core-version': version, releasing } };
  expect(findingsOf('backport-unrequested', given)).toEqual([]);
});

test('where no backport is allowed, the next bugfix of the latest line is the answer', () => {
  const policy = 'core: { backport: never, releases: { "2025.2.0": 2025-10-07 } }';
  expect(findingOf('backport-unrequested', { inputs, policy })).toMatchObject({
    message:
      'core 2025.1.4 is a backport: 2025.2 has been latest since Tue 7 Oct 2025, and this policy allows no backports.',
    remedy: 'Release core 2025.2.1 instead.',
  });
});
