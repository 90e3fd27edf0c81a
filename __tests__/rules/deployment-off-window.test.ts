import { expect, test } from '@jest/globals';
import { deploymentOffWindow } from '../../src/rules/deployment-off-window.js';
import { findingOf, findingsOf } from '../support/judge.js';
import { testExamples } from '../support/test-examples.js';

testExamples(deploymentOffWindow);

const window = 'deployments: { on: { weekday: [monday, tuesday, wednesday, thursday] } }';

test('names the day and the next one', () => {
  expect(findingOf('deployment-off-window', deploymentOffWindow.examples.breaks)).toMatchObject({
    severity: 'warning',
    subject: 'core 2025.1.1',
    message: 'core 2025.1.1 would be deployed on Fri 8 Aug 2025, which is not a deployment day.',
    remedy: 'Deploy it on Mon 11 Aug 2025.',
    data: { targetDate: '2025-08-08', next: '2025-08-11' },
  });
});

test.each([
  ['a window that is left out', 'tolerance-days: 0', '2025-08-08', 0],
  ['a window of any day', 'deployments: { on: any }', '2025-08-08', 0],
  ['a window that the policy takes away', `${window}\nname: x`, '2025-08-07', 0],
  ['tolerance, which is for slots', `${window}\ntolerance-days: 2`, '2025-08-08', 1],
  ['days after a major', 'deployments: { on: { after: major, weeks: [1] } }', '2025-08-12', 0],
  [
    'another day after a major',
    'deployments: { on: { after: major, weeks: [1] } }',
    '2025-08-13',
    1,
  ],
  ['published dates', 'deployments: { on: schedule }', '2025-08-05', 0],
])('%s', (_, policy, date, count) => {
  const inputs = { 'core-version': '2025.1.1', 'target-date': date, releasing: 'none' };
  expect(findingsOf('deployment-off-window', { policy, inputs })).toHaveLength(count);
});

test('a release is none of its business', () => {
  const inputs = { 'core-version': '2025.1.1', 'target-date': '2025-08-08' };
  expect(findingsOf('deployment-off-window', { policy: window, inputs })).toEqual([]);
});

test('the next day is in no freeze', () => {
  const policy = `${window}\nfreezes: [{ from: 2025-08-09, to: 2025-08-12, reason: move, for: deployments }]`;
  const inputs = { 'core-version': '2025.1.1', 'target-date': '2025-08-08', releasing: 'none' };
  expect(findingOf('deployment-off-window', { policy, inputs }).data.next).toBe('2025-08-13');
});

test('plugins without a core go out one by one', () => {
  const inputs = {
    'plugin-versions': 'a@1.0.0 >=1.0, b@1.0.0 >=1.0',
    'target-date': '2025-08-08',
    releasing: 'none',
  };
  expect(findingsOf('deployment-off-window', { policy: window, inputs })).toMatchObject([
    {
      subject: 'a@1.0.0',
      message: 'a@1.0.0 would be deployed on Fri 8 Aug 2025, which is not a deployment day.',
      data: { next: '2025-08-11' },
    },
    { subject: 'b@1.0.0' },
  ]);
});

test('where no day is left, one has to be added', () => {
  const policy = `
    extends: none
    core:
      numbering: [{ from: "2025.1", format: YEAR.MAJOR.PATCH }]
      schedule: { "2025.1": 2025-08-05 }
      major: { on: schedule }
    deployments: { on: schedule }`;
  const inputs = { 'core-version': '2025.1.0', 'target-date': '2026-08-08', releasing: 'none' };
  expect(findingOf('deployment-off-window', { policy, inputs })).toMatchObject({
    remedy: 'Add a day to `deployments` in the policy; none is left.',
    data: { next: null },
  });
});
