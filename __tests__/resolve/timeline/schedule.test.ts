import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Recurrence } from '../../../src/model/cadence.js';
import { addDays, type Day, daysBetween } from '../../../src/model/day.js';
import type { CorePolicy } from '../../../src/model/policy.js';
import type { Slot } from '../../../src/model/timeline.js';
import {
  assignRecurrences,
  problemsOfGaps,
  problemsOfOrder,
  recurrencesAround,
} from '../../../src/resolve/timeline/schedule.js';
import { day } from '../../support/day.js';
import { readPolicy } from '../../support/make-facts.js';

const firstTuesday: Recurrence = {
  on: { weekday: 'tuesday', week: 'first' },
  months: [2, 4, 6, 8, 10, 12],
  offsetDays: 0,
};

describe('which recurrence a published day takes', () => {
  test.each([
    { days: ['2025-08-05', '2025-10-07'], taken: ['2025-08-05', '2025-10-07'] },
    { days: ['2025-08-06', '2025-10-01'], taken: ['2025-08-05', '2025-10-07'] },
    { days: ['2026-01-13'], taken: ['2026-02-03'] },
    { days: ['2026-01-13', '2026-02-03'], taken: ['2025-12-02', '2026-02-03'] },
    { days: ['2026-05-05'], taken: ['2026-04-07'] },
    { days: ['2025-10-06', '2025-10-07'], taken: ['2025-10-07', '2025-12-02'] },
    { days: [], taken: [] },
  ])('$days take $taken', ({ days, taken }) => {
    expect(assigned(days.map(day))).toEqual(taken);
  });

  test('the distances add up to the least, as trying every choice shows', () => {
    const gap = fc.integer({ min: 1, max: 90 });
    fc.assert(
      fc.property(fc.array(gap, { minLength: 1, maxLength: 4 }), (gaps) => {
        const days = gaps.map((_, index) =>
          addDays(
            day('2025-08-05'),
            gaps.slice(0, index + 1).reduce((sum, each) => sum + each, 0),
          ),
        );
        const taken = assigned(days);
        const choices = inOrder(recurrencesAround(firstTuesday, days), days.length);
        expect(choices).toContainEqual(taken);
        expect(distance(days, taken)).toBe(
          Math.min(...choices.map((choice) => distance(days, choice))),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('enough recurrences stay free between two days, as trying every choice shows', () => {
    const gap = fc.record({
      days: fc.integer({ min: 1, max: 200 }),
      count: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(gap, { minLength: 2, maxLength: 4 }), (gaps) => {
        let at = day('2025-08-05');
        const days = gaps.map(({ days: distanceOn }) => (at = addDays(at, distanceOn)));
        const missing = gaps.slice(0, -1).map(({ count }) => ({ count, from: null }));
        const recurrences = recurrencesAround(firstTuesday, days);
        const roomy = inOrder(recurrences, days.length).filter((choice) =>
          missing.every(({ count }, index) => {
            const [from, to] = [days[index] as Day, days[index + 1] as Day];
            const free = recurrences.filter(
              (each) => from < each && each < to && !choice.includes(each),
            );
            return free.length >= count;
          }),
        );
        const taken = assignRecurrences(days, recurrences, missing);
        const least = Math.min(...roomy.map((choice) => distance(days, choice)));
        expect(roomy.length === 0 || distance(days, taken) === least).toBe(true);
        expect(roomy.length === 0 || roomy.some((choice) => `${choice}` === `${taken}`)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test.each<{ days: string[]; count: number; from?: string; taken: string[] }>([
    { days: ['2026-02-03', '2026-04-08'], count: 1, taken: ['2026-02-03', '2026-06-02'] },
    { days: ['2026-02-03', '2026-04-08'], count: 2, taken: ['2026-02-03', '2026-04-07'] },
    { days: ['2026-02-03', '2026-04-08'], count: 1e14, taken: ['2026-02-03', '2026-04-07'] },
    { days: ['2026-02-04', '2026-04-07'], count: 1, taken: ['2026-02-03', '2026-04-07'] },
    { days: ['2026-02-03', '2026-06-09'], count: 1, taken: ['2026-02-03', '2026-06-02'] },
    {
      ...{ days: ['2026-02-03', '2026-06-09'], count: 1, from: '2026-05-01' },
      taken: ['2026-02-03', '2026-08-04'],
    },
  ])('$days take $taken where $count are missing from $from on', ({ days, count, from, taken }) => {
    const recurrences = recurrencesAround(firstTuesday, days.map(day));
    const missing = [{ count, from: from === undefined ? null : day(from) }];
    expect(assignRecurrences(days.map(day), recurrences, missing)).toEqual(taken);
  });

  test('a cadence that never falls gives nothing to take', () => {
    const never: Recurrence = { on: { day: 31 }, months: [2], offsetDays: 0 };
    const days = [day('2025-08-05')];
    expect(assignRecurrences(days, recurrencesAround(never, days))).toEqual([]);
  });
});

test('as many recurrences as days stand ready on either side', () => {
  const days = ['2025-08-05', '2025-10-07'].map(day);
  expect(recurrencesAround(firstTuesday, days)).toEqual([
    '2025-04-01',
    '2025-06-03',
    '2025-08-05',
    '2025-10-07',
    '2025-12-02',
    '2026-02-03',
  ]);
});

function assigned(days: readonly Day[]): Day[] {
  return assignRecurrences(days, recurrencesAround(firstTuesday, days));
}

/** Every way to choose so many of the days without changing their order. */
function inOrder(days: readonly Day[], count: number): Day[][] {
  if (count === 0) return [[]];
  return days.flatMap((first, index) =>
    inOrder(days.slice(index + 1), count - 1).map((others) => [first, ...others]),
  );
}

function distance(days: readonly Day[], taken: readonly Day[]): number {
  let sum = 0;
  for (const [index, each] of days.entries()) {
    sum += Math.abs(daysBetween(each, taken[index] as Day));
  }
  return sum;
}

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
    ['2025.3 is not on it', [second, empty], ['2025.4.0 on 2026-02-03, right after 2025.2']],
    ['neither has', [], ['2025.4.0 on 2026-02-03, right after 2025.1']],
  ])('%s', (_, between, found) => {
    const slots = [...published.slice(0, 1), ...between, ...published.slice(1)];
    const problems = problemsOfGaps(coreOf(schedule), slots);
    expect(problems.map((problem) => problem.found)).toEqual(found);
    for (const { expected } of problems) {
      expect(expected).toBe('a release day for each line between two published ones');
    }
  });

  test('where any day passes no line is missing', () => {
    expect(
      problemsOfGaps({ ...coreOf(schedule), major: { on: 'any', perYear: null } }, published),
    ).toEqual([]);
  });
});

function coreOf(schedule: Readonly<Record<string, string>>): CorePolicy {
  const entries = Object.entries(schedule);
  const published = entries.map(([line, date]) => ({ line, date: day(date), location: null }));
  return { ...readPolicy('kestra-calver').core, schedule: published };
}

function slot(line: string, date: string): Slot {
  return { line, date: day(date), kind: 'published' };
}
