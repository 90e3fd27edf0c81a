import { expect, test } from '@jest/globals';
import { parseDay, weekdayOf } from '../../src/model/day.js';
import { resolvePreset } from '../../src/resolve/policy/apply-defaults.js';

const policy = resolvePreset('kestra-semver');

test.each([
  ['0.23', '2025-06-17'],
  ['0.24', '2025-08-05'],
  ['1.0', '2025-09-09'],
  ['1.1', '2025-11-04'],
  ['1.2', '2026-01-13'],
  ['1.3', '2026-03-03'],
  ['2.0', '2026-09-08'],
])('%s came out on %s', (line, date) => {
  expect(policy?.core.schedule).toContainEqual({ line, date, location: null });
});

test('every date is a Tuesday, as every release of this platform was', () => {
  const days = policy?.core.schedule.map(({ date }) => weekdayOf(parseDay(date) ?? date));
  expect(new Set(days)).toEqual(new Set(['tuesday']));
});

test('a patch falls on Tuesdays, for the latest line and the long-term ones', () => {
  expect(policy?.core.bugfix).toMatchObject({
    on: { on: { weekday: 'tuesday', week: null } },
    lines: ['1.0', '1.3'],
  });
});

test('the long-term lines have their windows, and 2.0 is entered from 1.3', () => {
  expect(policy?.core.support).toEqual([
    { line: '1.0', until: '2026-09-09' },
    { line: '1.3', until: '2027-03-03' },
  ]);
  expect(policy?.core.stops).toEqual(['1.3']);
});

test('what is documented without a day is not judged', () => {
  expect(policy?.core.major?.on).toBe('any');
  expect(policy?.core.backport).toBeNull();
  expect(policy?.plugins).toMatchObject({ major: null, minor: null, patch: null });
});
