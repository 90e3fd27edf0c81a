import { expect, test } from '@jest/globals';
import { pluginUpdateOffCadence } from '../../src/rules/plugin-update-off-cadence.js';
import { findingOf, findingsOf } from '../support/judge.js';
import { testExamples } from '../support/test-examples.js';

testExamples(pluginUpdateOffCadence);

test('names the days on either side', () => {
  expect(
    findingOf('plugin-update-off-cadence', pluginUpdateOffCadence.examples.breaks),
  ).toMatchObject({
    subject: 'plugin-dbt@1.1.5',
    message:
      'plugin-dbt@1.1.5 is a plugin patch, and Fri 8 Aug 2025 is not a day for one; the nearest are Thu 7 Aug 2025 and Thu 14 Aug 2025.',
    remedy: 'Ship it on Thu 14 Aug 2025.',
  });
});

test('minors and patches are judged, each with its own finding', () => {
  const inputs = {
    'plugin-versions': 'a@2.1.0 >=1.0\nb@2.0.1 >=1.0\nc@2.0.0 >=1.0\nd@1.0.1-SNAPSHOT >=1.0',
    'target-date': '2025-08-08',
  };
  const subjects = findingsOf('plugin-update-off-cadence', { inputs }).map(
    ({ subject }) => subject,
  );
  expect(subjects).toEqual(['a@2.1.0', 'b@2.0.1']);
});
