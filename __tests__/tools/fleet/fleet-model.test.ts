import { expect, test } from '@jest/globals';
import { isReady } from '../../../src/tools/fleet/fleet-model.js';
import { makeFleet } from '../../support/make-fleet.js';

const counts = { ready: 3, breaks: 0, undecided: 0 };

test.each([
  ['is ready when every repository is', { counts }, true],
  ['is not ready when one would break', { counts: { ...counts, breaks: 1 } }, false],
  ['is not ready when one is undecided', { counts: { ...counts, undecided: 1 } }, false],
  ['is not ready without a repository', {}, false],
  ['is not ready when a shard is missing', { counts, missing: ['2/3'] }, false],
])('a fleet %s', (_, difference, ready) => {
  expect(isReady(makeFleet(difference))).toBe(ready);
});
