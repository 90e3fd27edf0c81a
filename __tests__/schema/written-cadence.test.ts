import { expect, test } from '@jest/globals';
import * as v from 'valibot';
import { writtenCadence, writtenPluginCadence } from '../../src/schema/written-cadence.js';

test.each([
  ['any'],
  [{ weekday: 'thursday' }],
  [{ week: 'last', weekday: 'friday', months: [1, 12] }],
  [{ day: 22, 'offset-days': -1 }],
  [{ week: 'second' }],
  [{ week: null }],
])('%j is a cadence, of which a file may write a part', (written) => {
  expect(v.is(writtenCadence, written)).toBe(true);
  expect(v.is(writtenPluginCadence, written)).toBe(true);
});

test.each([
  ['sometimes'],
  [{ weekday: 'Thursday' }],
  [{ week: 'fifth' }],
  [{ day: 0 }],
  [{ day: 32 }],
  [{ months: [] }],
  [{ months: [0] }],
  [{ months: [13] }],
  [{ months: 1 }],
  [{ 'offset-days': 0.5 }],
  [{ offset: 1 }],
  [['any']],
])('%j is no cadence', (written) => {
  expect(v.is(writtenCadence, written)).toBe(false);
  expect(v.is(writtenPluginCadence, written)).toBe(false);
});

test("only plugins can follow the core's majors", () => {
  expect(v.is(writtenCadence, 'core-major')).toBe(false);
  expect(v.is(writtenPluginCadence, 'core-major')).toBe(true);
});
