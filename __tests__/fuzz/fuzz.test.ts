import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { surfacesOf } from '../support/fuzz/fuzz-case.js';
import { hostileCases } from '../support/fuzz/hostile-cases.js';
import { surfaceFaults } from '../support/fuzz/surface-faults.js';

/** `npm run fuzz` sets them; without it, the same few cases run every time. */
const seconds = Number(process.env.FUZZ_SECONDS ?? 0);
const seed = Number(process.env.FUZZ_SEED ?? 1);

const bounds: fc.Parameters<unknown> =
  seconds === 0
    ? { numRuns: 100 }
    : { numRuns: Number.POSITIVE_INFINITY, interruptAfterTimeLimit: seconds * 1000 };

test(
  'no text reaches what it should not',
  () =>
    fc.assert(
      fc.asyncProperty(hostileCases, async (each) => {
        expect(surfaceFaults(await surfacesOf(each))).toEqual([]);
      }),
      { seed, ...bounds },
    ),
  // Shrinking a failure to its smallest form takes a while longer.
  seconds * 1000 + 120_000,
);
