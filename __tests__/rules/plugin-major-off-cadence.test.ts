import { expect, test } from '@jest/globals';
import { pluginMajorOffCadence } from '../../src/rules/plugin-major-off-cadence.js';
import { brokenRules, findingOf } from '../support/judge.js';
import { testExamples } from '../support/test-examples.js';

testExamples(pluginMajorOffCadence);

test('names the slots of the core, as days of the plugin', () => {
  expect(
    findingOf('plugin-major-off-cadence', pluginMajorOffCadence.examples.breaks),
  ).toMatchObject({
    subject: 'plugin-aws@2.0.0',
    message:
      'plugin-aws@2.0.0 is a plugin major, and Tue 12 Aug 2025 is not a day for one; the nearest are Tue 5 Aug 2025 and Tue 7 Oct 2025.',
    remedy: 'Ship it on Tue 7 Oct 2025.',
    data: {
      targetDate: '2025-08-12',
      previous: { date: '2025-08-05', version: '2.0.0' },
      next: { date: '2025-10-07', version: '2.0.0' },
    },
  });
});

test('only majors are judged by it: a minor on that Tuesday breaks another rule', () => {
  const inputs = { 'plugin-versions': 'a@2.1.0 >=1.0\nb@2.0.0 >=1.0', 'target-date': '2025-08-12' };
  expect(brokenRules({ inputs })).toEqual([
    'plugin-major-off-cadence',
    'plugin-update-off-cadence',
  ]);
});
