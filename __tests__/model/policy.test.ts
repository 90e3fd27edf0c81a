import { expect, test } from '@jest/globals';
import {
  isForeseen,
  isPlanned,
  majorTolerance,
  noLinks,
  numberWords,
} from '../../src/model/policy.js';
import { readPolicy } from '../support/make-facts.js';

test.each(numberWords)('a policy may number its lines with the word %s', (word) => {
  const from = word === 'YY' ? '26.1' : '2026.1';
  const policy = readPolicy(
    `extends: none\ncore: { numbering: [{ from: "${from}", format: ${word}.N }] }`,
  );
  expect(policy.core.numbering).toEqual([{ from, words: [word, 'N'] }]);
});

test('a policy that extends none and names no links has none', () => {
  expect(readPolicy('{ extends: none, name: acme }').links).toEqual(noLinks);
});

test.each([
  ['first Tuesdays', 'major: { on: { week: first, weekday: tuesday } }', 5],
  ['every Tuesday', 'major: { on: { weekday: tuesday } }', 2],
  ['no days', 'bugfix: { on: { weekday: tuesday } }', 5],
])('around majors on %s so many of five days count', (_, core, tolerance) => {
  const policy = readPolicy(`{ extends: none, tolerance-days: 5, core: { ${core} } }`);
  expect(majorTolerance(policy)).toBe(tolerance);
});

test.each([
  ['kestra-calver', true, true],
  ['kestra-semver', false, false],
  ['home-assistant', true, false],
  ['{ extends: none, name: acme }', false, false],
])('%s plans lines: %s, and foresees their numbers: %s', (text, planned, foreseen) => {
  const { core } = readPolicy(text);
  expect([isPlanned(core), isForeseen(core)]).toEqual([planned, foreseen]);
});
