import { expect, test } from '@jest/globals';
import { minimumRaisedInPatch } from '../../src/rules/minimum-raised-in-patch.js';
import { findingOf, findingsOf } from '../support/judge.js';
import { testExamples } from '../support/test-examples.js';

testExamples(minimumRaisedInPatch);

test('names what it is compared with, and says to make it a minor', () => {
  expect(findingOf('minimum-raised-in-patch', minimumRaisedInPatch.examples.breaks)).toMatchObject({
    subject: 'plugin-amqp@1.2.1',
    message:
      'plugin-amqp@1.2.1 is a patch and raises its minimum core to 1.2.3; 1.2.0 of the same release line ran on core 1.0.0.',
    remedy: 'Release plugin-amqp 1.3.0 instead; or keep the minimum at 1.0.0.',
    data: { previous: '1.2.0', from: '1.0.0', to: '1.2.3' },
  });
});

test('a snapshot is judged all the same: that is where the minimum is raised', () => {
  const inputs = {
    'plugin-versions': 'plugin-amqp@1.2.1-SNAPSHOT 1.2.3',
    'current-plugin-versions': 'plugin-amqp@1.2.1-SNAPSHOT 1.0.0',
  };
  expect(findingsOf('minimum-raised-in-patch', { inputs, onPullRequest: true })).toMatchObject([
    { severity: 'error', touched: true, data: { from: '1.0.0', to: '1.2.3' } },
  ]);
});
