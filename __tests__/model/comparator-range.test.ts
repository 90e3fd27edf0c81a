import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import satisfies from 'semver/functions/satisfies.js';
import { readComparators } from '../../src/model/comparator-range.js';
import { fitOf } from '../../src/model/requirement.js';
import { core } from '../support/core.js';
import { requirement } from '../support/requirement.js';
import { writtenInterval } from '../support/written-intervals.js';

test.each([
  ['1.0', ['>=1.0.0']],
  ['1.0+', ['>=1.0.0']],
  ['=1.0', ['>=1.0.0 <=1.0.0']],
  ['>= 1.0', ['>=1.0.0']],
  ['>1.0', ['>1.0.0']],
  ['<1.0', ['<1.0.0']],
  ['<=1.0', ['<=1.0.0']],
  ['>=1.0<2.0', ['>=1.0.0 <2.0.0']],
  ['>=1.0 >=1.2 <3.0 <2.0', ['>=1.2.0 <2.0.0']],
  ['1.0+ <2.0', ['>=1.0.0 <2.0.0']],
  ['1.0.x', ['>=1.0.0 <1.1.0']],
  ['1.*', ['>=1.0.0 <2.0.0']],
  ['1.0.3.+', ['>=1.0.3 <1.0.4']],
  ['=1.0 || =1.2', ['>=1.0.0 <=1.0.0', '>=1.2.0 <=1.2.0']],
  ['1.0.+ || >=1.3', ['>=1.0.0 <1.1.0', '>=1.3.0']],
  ['^2025.1', ['>=2025.1.0 <2026.0.0']],
  ['~2025.1', ['>=2025.1.0 <2025.2.0']],
  ['^999999999999999.0', ['>=999999999999999.0.0 <1000000000000000.0.0']],
])('%s is %j', (text, intervals) => {
  const read = readComparators(text);
  expect('wrong' in read ? read.wrong : read.map(writtenInterval)).toEqual(intervals);
});

test.each([
  ['>=1.0 || 1.2', '1.2 stands beside others: write >= or = before it'],
  ['1.0 || 1.2', '1.0 stands beside others: write >= or = before it'],
  ['>=1.0 1.2', '1.2 stands beside others: write >= or = before it'],
  ['>=1.0 ||', 'one side of || is empty'],
  ['>=', '">=" is no comparison'],
  ['>=>1.0', '">=>1.0" is no comparison'],
  ['>=1', '"1" is no core version'],
  ['^01', '"01" is no core version'],
  ['01.+', '"01." is no core version'],
  ['>=1.0,<2.0', '"1.0," is no core version'],
  ['latest', '"latest" is no core version'],
])('%s is refused: %s', (text, wrong) => {
  expect(readComparators(text)).toEqual({ wrong: expect.stringContaining(wrong) });
});

describe('^ and ~ mean what npm means by them', () => {
  const number = fc.oneof(fc.nat(2), fc.nat(30));
  const version = fc.tuple(number, number, number).map((numbers) => numbers.join('.'));

  test.each(['^', '~'])('%s of any version, on any final version', (operator) => {
    const parts = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(version, version, parts, (minimum, candidate, count) => {
        const range = operator + minimum.split('.').slice(0, count).join('.');
        const fits = fitOf(core(candidate), requirement(range)) === 'fits';
        expect(`${candidate} in ${range}: ${fits}`).toBe(
          `${candidate} in ${range}: ${satisfies(candidate, range)}`,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('and so do the plain comparisons', () => {
    const operator = fc.constantFrom('>', '>=', '<', '<=', '=');
    fc.assert(
      fc.property(operator, version, version, (sign, end, candidate) => {
        const fits = fitOf(core(candidate), requirement(sign + end)) === 'fits';
        expect(fits).toBe(satisfies(candidate, sign + end));
      }),
    );
  });
});
