import { describe, expect, test } from '@jest/globals';
import { fitOf } from '../../src/model/requirement.js';
import { parseRequirement } from '../../src/model/requirement-notation.js';
import { core } from '../support/core.js';
import { packaging } from '../support/oracles/packaging.js';
import { requirement } from '../support/requirement.js';
import { written } from '../support/written-intervals.js';

describe("Python's clauses take the cores that Python's own library takes", () => {
  test.each(Object.entries(packaging.ranges))('%s', (text, taken) => {
    const range = requirement(text, 'pep440');
    expect(packaging.cores.filter((each) => fitOf(core(each), range) === 'fits')).toEqual(taken);
  });
});

test.each([
  ['2.9.0', 'too-old', '>=2.9.0,!=2.9.0'],
  ['4.0.0', 'too-new', '>=2.9.0,<4'],
  ['2.9.1', 'too-old', '>=2.9.0,!=2.9.1'],
] as const)('%s is %s for %s', (version, fit, text) => {
  expect(fitOf(core(version), requirement(text, 'pep440'))).toBe(fit);
});

test.each([
  ['2.9.0', '2.9.0 has no operator: write >= or == before it'],
  ['>=2.9,', 'nothing stands on one side of a comma'],
  ['~=2', '~= needs a version of two numbers or more, unlike 2'],
  ['>=2.*', 'the wildcard 2.* stands behind == and != only'],
  ['~=2.9.*', 'the wildcard 2.9.* stands behind == and != only'],
  ['>3,<2', 'no core can lie in this range'],
  ['==2.9,==2.10', 'no core can lie in this range'],
  [
    Array.from({ length: 25 }, (_, index) => `!=1.${index}`).join(','),
    'it has more than 20 clauses',
  ],
])('%s reads as: %s', (text, meaning) => {
  expect(written(parseRequirement(text, 'pep440'))).toBe(meaning);
});
