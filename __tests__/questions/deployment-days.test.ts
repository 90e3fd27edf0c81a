import { expect, test } from '@jest/globals';
import { nextDeploymentDay } from '../../src/questions/deployment-days.js';
import { makeFacts } from '../support/make-facts.js';

const freeze = 'freezes: [{ from: 2025-08-05, to: 2025-08-12, reason: move, for: deployments }]';

test.each([
  ['any day outside freezes', freeze, '2025-08-13'],
  ['a day of the window', `${freeze}\ndeployments: { on: { weekday: monday } }`, '2025-08-18'],
  [
    'a window that never opens again',
    'deployments: { on: schedule }\ncore: { major: { on: any }, schedule: { "2025.2": null, "2025.3": null, "2026.1": null } }',
    null,
  ],
])('%s', (_, policy, next) => {
  const inputs = { 'target-date': '2025-08-05', releasing: 'none' };
  expect(nextDeploymentDay(makeFacts({ policy, inputs }))).toBe(next);
});
