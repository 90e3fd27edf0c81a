import { expect, test } from '@jest/globals';
import { stopsBetween } from '../../src/questions/stops.js';
import { core } from '../support/core.js';

test.each([
  ['0.22.0', '2025.1.0', ['1.0']],
  ['0.22.0', '2026.2.0', ['1.0', '2025.3']],
  ['0.22.0', '1.0.4', []],
  ['0.22.0', '1.1.0-rc1', ['1.0']],
  ['1.0.0-rc1', '2025.1.0', ['1.0']],
  ['1.0.0', '2025.1.0', []],
  ['1.0.3', '2026.1.0', ['2025.3']],
  ['2025.3.0', '2026.1.0', []],
])('from %s to %s an upgrade stops on %j', (from, to, stops) => {
  expect(stopsBetween(['1.0', '2025.3'], core(from), core(to))).toEqual(stops);
});
