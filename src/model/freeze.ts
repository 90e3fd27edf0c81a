import { addDays, type Day } from './day.js';
import type { Freeze } from './policy.js';

/** The freeze that holds back releases or deployments on a day; both ends are included. */
export function freezeOn(
  freezes: readonly Freeze[],
  day: Day,
  what: 'releases' | 'deployments',
): Freeze | null {
  return (
    freezes.find(
      (freeze) =>
        freeze.from <= day && day <= freeze.to && (freeze.for === what || freeze.for === 'all'),
    ) ?? null
  );
}

/** The first day from `day` on that no freeze holds back. */
export function firstFreeDay(
  freezes: readonly Freeze[],
  day: Day,
  what: 'releases' | 'deployments',
): Day {
  const freeze = freezeOn(freezes, day, what);
  return freeze === null ? day : firstFreeDay(freezes, addDays(freeze.to, 1), what);
}
