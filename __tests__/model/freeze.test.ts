import { expect, test } from '@jest/globals';
import { firstFreeDay, freezeOn } from '../../src/model/freeze.js';
import type { Freeze } from '../../src/model/policy.js';
import { day } from '../support/day.js';

const yearEnd = freeze('2025-12-20', '2026-01-02', 'releases');
const audit = freeze('2026-01-03', '2026-01-05', 'all');
const move = freeze('2025-12-24', '2025-12-24', 'deployments');
const freezes = [yearEnd, audit, move];

test.each([
  ['2025-12-19', 'releases', null],
  ['2025-12-20', 'releases', yearEnd],
  ['2026-01-02', 'releases', yearEnd],
  ['2026-01-04', 'releases', audit],
  ['2026-01-06', 'releases', null],
  ['2025-12-24', 'deployments', move],
  ['2025-12-25', 'deployments', null],
  ['2026-01-04', 'deployments', audit],
] as const)('on %s %s are held back by %j', (text, what, expected) => {
  expect(freezeOn(freezes, day(text), what)).toBe(expected);
});

test.each([
  ['2025-12-19', 'releases', '2025-12-19'],
  ['2025-12-25', 'releases', '2026-01-06'],
  ['2025-12-24', 'deployments', '2025-12-25'],
  ['2026-01-03', 'deployments', '2026-01-06'],
] as const)('from %s on the first day free for %s is %s', (text, what, free) => {
  expect(firstFreeDay(freezes, day(text), what)).toBe(free);
});

function freeze(from: string, to: string, kind: Freeze['for']): Freeze {
  return { from: day(from), to: day(to), reason: 'a reason', for: kind };
}
