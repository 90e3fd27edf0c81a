import { expect, test } from '@jest/globals';
import { locateNowhere } from '../../../src/resolve/policy/apply-defaults.js';
import { cadenceIncoherences } from '../../../src/resolve/policy/cadence-incoherences.js';
import { resolvePolicy } from '../../../src/resolve/policy/resolve-policy.js';
import { problemLines } from '../../support/problem-lines.js';

test.each([
  ['{ every: 12 weeks }', 'has a `every` without a `from`; add the `from`, or remove the `every`'],
  ['{ from: 2026-03-04 }', 'has a `from` without a `every`; add the `every`, or remove the `from`'],
  ['{ after: major }', 'has a `after` without a `weeks`; add the `weeks`, or remove the `after`'],
  [
    '{ weekday: monday, every: 2 weeks, from: 2026-03-04 }',
    'has both a `weekday` and an `every`; keep one of them',
  ],
  [
    '{ every: 2 weeks, from: 2026-03-04, months: [1] }',
    'has `months` beside `every`, whose days are counted in weeks; remove `months`',
  ],
  [
    '[{ weekday: monday }, { week: first }]',
    'has a `week` without a `weekday`; add the `weekday`, or remove the `week`',
  ],
  [
    '{ after: major, weeks: [4] }',
    "follows the core's majors (`after: major`), and the policy has no `core.major`; add that section, or give it days of its own",
  ],
])('deployments on %s', (on, message) => {
  const text = `extends: none\ndeployments: { on: ${on} }`;
  const { problems } = resolvePolicy([{ path: 'policy.yml', text }]);
  expect(problems.map((problem) => problem.message)).toEqual([`\`deployments\` ${message}.`]);
  expect(problems[0]?.location?.line).toBe(2);
});

test('majors cannot count from themselves', () => {
  const text = 'extends: none\ncore: { major: { on: { after: major, weeks: [4] } } }';
  const { problems } = resolvePolicy([{ path: 'policy.yml', text }]);
  expect(problemLines(problems)).toEqual([
    '2:18-20 `core.major` counts from its own majors (`after: major`); give it days of its own, such as `every: 12 weeks` with `from`.',
  ]);
});

test.each([
  ['published dates', 'schedule' as const],
  ['weeks from a day', { every: '12 weeks', from: '2026-03-04' }],
  ['several weekdays', { weekday: ['monday' as const, 'tuesday' as const] }],
  ['several patterns', [{ day: 1 }, { weekday: 'monday' as const, week: 'last' as const }]],
])('%s are coherent', (_, on) => {
  expect(cadenceIncoherences({ core: { major: { on } } }, locateNowhere)).toEqual([]);
});
