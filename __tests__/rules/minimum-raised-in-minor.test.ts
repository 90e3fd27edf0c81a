import { expect, test } from '@jest/globals';
import { minimumRaisedInMinor } from '../../src/rules/minimum-raised-in-minor.js';
import { findingOf } from '../support/judge.js';
import { testExamples } from '../support/test-examples.js';

testExamples(minimumRaisedInMinor);

test('names what it is compared with, and says to tell its users', () => {
  expect(findingOf('minimum-raised-in-minor', minimumRaisedInMinor.examples.breaks)).toMatchObject({
    subject: 'plugin-amqp@1.3.0',
    message:
      'plugin-amqp@1.3.0 is a minor and raises its minimum core to 1.2.3; 1.2.2 of the same release line ran on core 1.0.0.',
    remedy: 'Say so in its release notes, or keep the minimum at 1.0.0.',
    data: { previous: '1.2.2', from: '1.0.0', to: '1.2.3' },
  });
});

test('a plugin that had no minimum is told to keep it so', () => {
  const inputs = {
    'plugin-versions': 'a@1.3.0 [1.2,2.0)',
    'current-plugin-versions': 'a@1.2.0 (,2.0)',
  };
  expect(findingOf('minimum-raised-in-minor', { inputs })).toMatchObject({
    message:
      'a@1.3.0 is a minor and raises its minimum core to 1.2.0; 1.2.0 of the same release line had none.',
    remedy: 'Say so in its release notes, or keep the minimum.',
  });
});
