import { expect, test } from '@jest/globals';
import { parsePluginRange } from '../../../src/resolve/catalogue/catalogue-range.js';

test.each([
  ['1.1.4', '1.1.4', true],
  ['1.1.4', '1.1.5', false],
  ['>=1.1.0 <1.2.0', '1.1.9', true],
  ['>=1.1.0 <1.2.0', '1.1.5-rc.1', true],
  ['1.x', '1.9.9', true],
])('the range %s holds %s: %s', (range, version, holds) => {
  expect(parsePluginRange(range)?.test(version)).toBe(holds);
});

test.each(['', ' ', 'latest', '>=one', '1.0.0 foo'])('"%s" is no range', (range) => {
  expect(parsePluginRange(range)).toBeNull();
});
