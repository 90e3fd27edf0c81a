import { expect, test } from '@jest/globals';
import { minimumUnreleased } from '../../src/rules/minimum-unreleased.js';
import { findingOf, findingsOf } from '../support/judge.js';
import { makeFacts } from '../support/make-facts.js';
import { testExamples } from '../support/test-examples.js';

testExamples(minimumUnreleased);

test('names the line and the day it is due', () => {
  expect(findingOf('minimum-unreleased', minimumUnreleased.examples.breaks)).toMatchObject({
    subject: 'plugin-aws@1.4.0',
    message:
      'plugin-aws@1.4.0 needs core 2025.2.0, and line 2025.2 is not out on Thu 7 Aug 2025: it is due on Tue 7 Oct 2025.',
    remedy: 'Ship it on Thu 9 Oct 2025; or lower the minimum.',
    data: { minimum: '2025.2.0', line: '2025.2', date: '2025-10-07' },
  });
});

test.each([
  [
    'the eve of its line',
    { 'plugin-versions': 'a@1.0.0 >=2025.2', 'target-date': '2025-10-06' },
    1,
  ],
  [
    'the day of its line',
    { 'plugin-versions': 'a@1.0.0 >=2025.2', 'target-date': '2025-10-07' },
    0,
  ],
  [
    'beside its core, which counts as out',
    {
      'core-version': '2025.2.0',
      'plugin-versions': 'a@1.0.0 >=2025.2',
      'target-date': '2025-10-06',
      releasing: 'core, plugins',
    },
    0,
  ],
  [
    'beside a core that is only deployed',
    {
      'core-version': '2025.2.0',
      'plugin-versions': 'a@1.0.0 >=2025.2',
      'target-date': '2025-10-06',
      releasing: 'a',
    },
    1,
  ],
  [
    'beside a core of another line',
    {
      'core-version': '2025.1.4',
      'plugin-versions': 'a@1.0.0 >=2025.2',
      'target-date': '2025-10-06',
      releasing: 'core, plugins',
    },
    1,
  ],
  [
    'a line that the timeline does not know',
    { 'plugin-versions': 'a@1.0.0 >=1.3', 'target-date': '2025-10-06' },
    0,
  ],
  ['no minimum', { 'plugin-versions': 'a@1.0.0 (,1.0]', 'target-date': '2025-10-06' }, 0],
  [
    'a snapshot, whose minimum counts',
    { 'plugin-versions': 'a@1.0.0-SNAPSHOT >=2025.2', 'target-date': '2025-10-06' },
    1,
  ],
  [
    'a deployment',
    { 'plugin-versions': 'a@1.0.0 >=2025.2', 'target-date': '2025-10-06', releasing: 'none' },
    0,
  ],
])('%s', (_, inputs, count) => {
  expect(findingsOf('minimum-unreleased', { inputs })).toHaveLength(count);
});

test.each([
  ['at the requirement', 7, 7],
  ['where that has no place, at the version', null, 3],
])('is found %s', (_, requirementLine, line) => {
  const facts = makeFacts(minimumUnreleased.examples.breaks);
  const placed = facts.plugins.map((plugin) => ({
    ...plugin,
    location: at(3),
    requirementLocation: requirementLine === null ? null : at(requirementLine),
  }));
  const [breach] = minimumUnreleased.check({ ...facts, plugins: placed });
  expect(breach?.location).toEqual(at(line));
});

function at(line: number) {
  return { path: 'gradle.properties', line, column: 1, endColumn: 2 };
}

test('a planned day is told as a plan, and of whom', () => {
  const inputs = { 'plugin-versions': 'a@1.0.0 >=2026.3', 'target-date': '2026-05-05' };
  expect(findingOf('minimum-unreleased', { inputs }).message).toBe(
    'a@1.0.0 needs core 2026.3.0, and line 2026.3 is not out on Tue 5 May 2026: it is planned for Tue 2 Jun 2026 by the calendar of kestra-calver.',
  );
});
