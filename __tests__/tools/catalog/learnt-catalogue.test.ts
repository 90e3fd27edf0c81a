import { expect, test } from '@jest/globals';
import { laidUnder } from '../../../src/tools/catalog/learnt-catalogue.js';

const bad = { versions: '<=1.0.0', core: '*', reason: 'it breaks' };

test('what a catalogue says stands, and the rest comes from the others, the last first', () => {
  const own = { plugins: { a: { versions: { '1.0.0': '>=2' }, knownBad: [bad] } } };
  const others = [
    { plugins: { a: { versions: { '1.0.0': '>=1', '1.1.0': '>=1' } } } },
    { plugins: { a: { versions: { '1.1.0': '>=3' }, knownBad: [bad] }, b: { repository: 'x/b' } } },
  ];
  expect(laidUnder(own, others)).toEqual({
    catalogue: {
      plugins: {
        a: { versions: { '1.0.0': '>=2', '1.1.0': '>=3' }, knownBad: [bad] },
        b: { repository: 'x/b', versions: {} },
      },
    },
    added: 1,
    made: null,
  });
});

test('together they are as old as the oldest that says it', () => {
  const others = ['2026-03-01', '2026-01-01', undefined].map((made) => ({
    ...(made === undefined ? {} : { made }),
    plugins: {},
  }));
  expect(laidUnder({ plugins: {} }, others).made).toBe('2026-01-01');
});
