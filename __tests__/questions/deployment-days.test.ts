import { expect, test } from '@jest/globals';
import { firstDeploymentDay, nextDeploymentDay } from '../../src/questions/deployment-days.js';
import { day } from '../support/day.js';
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

const mondays = 'deployments: { on: { weekday: monday } }';
const never =
  'deployments: { on: schedule }\ncore: { major: { on: any }, schedule: { "2025.2": null, "2025.3": null, "2026.1": null } }';

test.each([
  ['the day itself, where any will do', 'name: acme', '2025-08-06', '2025-08-06'],
  ['the day after a freeze', freeze, '2025-08-06', '2025-08-13'],
  ['the day itself, where it is in the window', mondays, '2025-08-11', '2025-08-11'],
  ['the next day of the window', mondays, '2025-08-06', '2025-08-11'],
  ['the next one that is not frozen', `${freeze}\n${mondays}`, '2025-08-06', '2025-08-18'],
  [
    'the first that is not frozen of several',
    `freezes:
  - { from: 2025-08-05, to: 2025-08-06, reason: move, for: deployments }
  - { from: 2025-08-11, to: 2025-08-11, reason: audit, for: deployments }
${mondays}`,
    '2025-08-06',
    '2025-08-18',
  ],
  ['the day itself, where no window opens again', never, '2025-10-08', '2025-10-08'],
])('the first day from a day on is %s', (_, policy, from, expected) => {
  const facts = makeFacts({ policy, inputs: { 'target-date': '2025-08-05', releasing: 'none' } });
  expect(firstDeploymentDay(facts, day(from))).toBe(expected);
});
