import { describe, expect, test } from '@jest/globals';
import type { CorePolicy } from '../../../src/model/policy.js';
import type { Slot } from '../../../src/model/timeline.js';
import {
  isPlanned,
  problemsOfGaps,
  problemsOfOrder,
} from '../../../src/resolve/timeline/schedule-problems.js';
import { day } from '../../support/day.js';
import { readPolicy } from '../../support/make-facts.js';

describe('lines in number order stand in date order', () => {
  test.each([
    [{ '1.0': '2025-06-03', '2025.1': '2025-08-05' }, []],
    [{ '1.0': '2025-08-05', '2025.1': '2025-08-05' }, ['2025.1 on 2025-08-05']],
    [{ '1.0': '2025-08-06', '2025.1': '2025-08-05' }, ['2025.1 on 2025-08-05']],
    [
      { '0.22': '2025-08-06', '1.0': '2025-08-05', '2025.1': '2025-08-04' },
      ['1.0 on 2025-08-05', '2025.1 on 2025-08-04'],
    ],
  ])('%j', (schedule, found) => {
    const problems = problemsOfOrder(coreOf(schedule).schedule);
    expect(problems.map((problem) => problem.found)).toEqual(found);
  });
});

describe('each line between two published ones has a slot', () => {
  const schedule = { '2025.1': '2025-08-05', '2025.4': '2026-02-03' };
  const published = Object.entries(schedule).map(([line, date]) => slot(line, date));
  const [second, third] = [slot('2025.2', '2025-10-07'), slot('2025.3', '2025-12-02')];
  const empty: Slot = { date: day('2025-12-30'), line: null, kind: 'empty' };

  test.each([
    ['both have', [second, third], []],
    ['an empty slot counts for nothing', [second, third, empty], []],
    ['2025.3 has none', [second], ['2025.4.0 on 2026-02-03, right after 2025.2']],
    ['neither has', [], ['2025.4.0 on 2026-02-03, right after 2025.1']],
  ])('%s', (_, between, found) => {
    const slots = [...published.slice(0, 1), ...between, ...published.slice(1)];
    const problems = problemsOfGaps(coreOf(schedule), slots);
    expect(problems.map((problem) => problem.found)).toEqual(found);
  });

  test('where any day passes no line is missing', () => {
    expect(
      problemsOfGaps({ ...coreOf(schedule), major: { on: 'any', perYear: null } }, published),
    ).toEqual([]);
  });
});

test.each([
  ['kestra-calver', true],
  ['kestra-semver', false],
  ['{ extends: none, name: acme }', false],
])('%s plans lines: %s', (policy, planned) => {
  expect(isPlanned(readPolicy(policy).core)).toBe(planned);
});

function coreOf(schedule: Readonly<Record<string, string>>): CorePolicy {
  const entries = Object.entries(schedule);
  const published = entries.map(([line, date]) => ({ line, date: day(date), location: null }));
  return { ...readPolicy('kestra-calver').core, schedule: published };
}

function slot(line: string, date: string): Slot {
  return { line, date: day(date), kind: 'published' };
}
